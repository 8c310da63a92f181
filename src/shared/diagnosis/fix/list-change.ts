import { extractHeaderListValues, getHeader, type HeaderList, isToken } from "../../fetch/header-list.ts";
import { trimCharacters } from "../../fetch/trim.ts";
import type { HeaderChange } from "./fix.ts";

/** A list header of a preflight's answer, and how its members compare. */
export interface ListHeader {
  readonly name: "access-control-allow-methods" | "access-control-allow-headers";
  isSame(a: string, b: string): boolean;
}

/** Methods are compared byte for byte. */
export const allowMethods: ListHeader = { name: "access-control-allow-methods", isSame: (a, b) => a === b };

/** Header names are compared without case. */
export const allowHeaders: ListHeader = {
  name: "access-control-allow-headers",
  isSame: (a, b) => a.toLowerCase() === b.toLowerCase(),
};

/**
 * The list header with what is needed added to what is there; nothing where it already covers it.
 * @param headers the response's headers
 * @param needed what the request asks for
 * @param wildcardCovers whether "*" covers everything, which it does not for a request with credentials
 */
export function listChange(
  headers: HeaderList,
  { name, isSame }: ListHeader,
  needed: readonly string[],
  wildcardCovers: boolean,
): { readonly set: readonly HeaderChange[]; readonly remove: readonly string[] } {
  const values = extractHeaderListValues(headers, name);
  const present = values === "failure" ? meantTokens(getHeader(headers, name) ?? "") : (values ?? []);
  if (values !== "failure" && wildcardCovers && present.includes("*")) return nothing;
  const missing = needed.filter((token) => !present.some((other) => isSame(other, token)));
  if (values !== "failure" && missing.length === 0) return nothing;
  // "*" among names covers nothing where it does not cover everything; it is replaced by the names that are meant.
  const tokens = [...present.filter((token) => token !== "*"), ...missing];
  return tokens.length === 0 ? { set: [], remove: [name] } : { set: [{ name, value: tokens.join(", ") }], remove: [] };
}

const nothing = { set: [], remove: [] } as const;

/** The tokens that a malformed list was meant to have: other separators, quotation marks and brackets are taken off. */
function meantTokens(value: string): readonly string[] {
  const words = value.split(/[\s,;|]+/).map((word) => trimCharacters(word, `"'[({<`, `"'])}>`));
  return [...new Set(words.filter(isToken))];
}
