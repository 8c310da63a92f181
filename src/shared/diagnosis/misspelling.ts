import type { HeaderList } from "../fetch/header-list.ts";

/** A header that was probably meant to be another one. */
export interface Misspelling {
  /** As the server spelled it. */
  readonly name: string;
  /** request: a header of requests, sent with a response. */
  readonly kind: "request" | "other";
}

/** The names that browsers look for in responses; none of them is a misspelling of another. */
const rightNames = new Set(
  ["allow-origin", "allow-credentials", "allow-methods", "allow-headers", "expose-headers", "max-age"].map(
    (name) => `access-control-${name}`,
  ),
);

const requestNames: Readonly<Record<string, RegExp>> = {
  "access-control-allow-origin": /^(origin|access-control-request-origin)$/,
  "access-control-allow-methods": /^access-control-request-methods?$/,
  "access-control-allow-headers": /^access-control-request-headers?$/,
};

/** How many characters of a name may be wrong, missing or too many. */
const maxDistance = 2;

/**
 * The header of a response that was probably meant to be one that is missing.
 * @param wanted the missing header, in lower case
 * @returns null where no header looks like it
 */
export function likelyMisspelling(headers: HeaderList, wanted: string): Misspelling | null {
  for (const { name, value } of headers) {
    const lowerCase = name.toLowerCase();
    if (rightNames.has(lowerCase)) continue;
    if (requestNames[wanted]?.test(lowerCase) && (lowerCase !== "origin" || /^(\*|null|https?:\/\/)/.test(value)))
      return { name, kind: "request" };
    if (looksLike(lowerCase, wanted)) return { name, kind: "other" };
  }
  return null;
}

/** Whether a name is another one without its beginning or its middle, or with a few wrong characters. */
function looksLike(name: string, wanted: string): boolean {
  const plain = name.replaceAll("_", "-").replace(/^x-/, "");
  const last = wanted.replace("access-control-allow-", "");
  const shortened = [
    `allow-${last}`,
    `access-control-${last}`,
    `access-allow-${last}`,
    `cors-allow-${last}`,
    `control-allow-${last}`,
  ];
  const close = plain.startsWith("acc") ? maxDistance : 1;
  if (shortened.includes(plain)) return true;
  return Math.abs([...plain].length - wanted.length) <= close && editDistance(plain, wanted) <= close;
}

/** How many characters must be put in, taken out or replaced to make one text of another (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
