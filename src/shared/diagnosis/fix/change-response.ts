import type { CredentialsMode } from "../../cors/profile.ts";
import type { ObservedResponse, Transaction } from "../../exchange/exchange.ts";
import { askedHeaderNames, askedMethod } from "../../exchange/join-preflight.ts";
import { extractHeaderListValues, getHeader, type HeaderList, headerLines } from "../../fetch/header-list.ts";
import { redirectLocation } from "../../fetch/location.ts";
import { isCorsSafelistedMethod } from "../../fetch/methods.ts";
import type { SerializedOrigin } from "../../fetch/origins.ts";
import { varyFieldNames } from "../../fetch/response-headers.ts";
import { isOkStatus } from "../../fetch/status.ts";
import type { HeaderChange } from "./fix.ts";

/** Who must be allowed: the request's origin, and the credentials modes that the request can have. */
export interface Asker {
  readonly origin: SerializedOrigin;
  readonly credentialsModes: readonly CredentialsMode[];
}

/** What has to change in a response. */
export interface Change {
  readonly status?: number;
  readonly set: readonly HeaderChange[];
  readonly remove: readonly string[];
}

/**
 * What an answer must change to pass the CORS check. Never less safe than needed: one exact origin with Vary, "*" only
 * for an opaque origin without credentials.
 * @param headers the response's headers; empty where it was not seen
 * @returns null where no safe change exists (an opaque origin with credentials)
 */
export function allowOriginChange(headers: HeaderList, asker: Asker): Change | null {
  const mayInclude = asker.credentialsModes.includes("include");
  const current = headerLines(headers, "access-control-allow-origin");
  if (asker.origin === "null") {
    if (mayInclude && !asker.credentialsModes.includes("not-include")) return null;
    return current.length === 1 && current[0] === "*"
      ? unchanged
      : { set: [{ name: "access-control-allow-origin", value: "*" }], remove: [] };
  }
  const covers = current.length === 1 && (current[0] === asker.origin || (current[0] === "*" && !mayInclude));
  const set: HeaderChange[] = covers
    ? []
    : [
        { name: "access-control-allow-origin", value: asker.origin },
        ...(varyFieldNames(headers).some((name) => name === "origin" || name === "*")
          ? []
          : [{ name: "vary", value: withMember(getHeader(headers, "vary"), "Origin") }]),
      ];
  if (mayInclude && getHeader(headers, "access-control-allow-credentials") !== "true") {
    const always = asker.credentialsModes.length === 1;
    set.push({ name: "access-control-allow-credentials", value: "true", ...(always ? {} : { onlyWith: "include" }) });
  }
  return { set, remove: [] };
}

/**
 * What a preflight's answer must change to let its request through: status, CORS check, methods and headers.
 * @returns null where no safe change exists
 */
export function preflightChange(
  preflight: Transaction,
  response: ObservedResponse | undefined,
  asker: Asker,
): Change | null {
  // A server can change only what it sent itself, not what another extension made of it.
  const headers = response?.headers ?? [];
  const base = allowOriginChange(headers, asker);
  if (!base) return null;
  const method = askedMethod(preflight);
  const isRedirect = response !== undefined && redirectLocation(response.status, headers) !== null;
  const listed = (name: string, needed: readonly string[], isSame: (a: string, b: string) => boolean) =>
    listChange(headers, name, needed, isSame, asker);
  return {
    ...(response && !isOkStatus(response.status) ? { status: 204 } : {}),
    set: [
      ...base.set,
      ...listed(
        "access-control-allow-methods",
        method === null || isCorsSafelistedMethod(method) ? [] : [method],
        (a, b) => a === b,
      ),
      ...listed(
        "access-control-allow-headers",
        askedHeaderNames(preflight),
        (a, b) => a.toLowerCase() === b.toLowerCase(),
      ),
    ],
    remove: isRedirect ? ["location"] : [],
  };
}

const unchanged: Change = { set: [], remove: [] };

/** The list header with what is needed added to what is there; nothing where it already covers it. */
function listChange(
  headers: HeaderList,
  name: string,
  needed: readonly string[],
  isSame: (a: string, b: string) => boolean,
  asker: Asker,
): readonly HeaderChange[] {
  const values = extractHeaderListValues(headers, name);
  // "*" covers nothing for a request with credentials; it is replaced by the names that are meant.
  const wildcardCovers = !asker.credentialsModes.includes("include");
  if (values === "failure") return [{ name, value: [...salvage(headers, name, needed, isSame), ...needed].join(", ") }];
  const present = values ?? [];
  if (wildcardCovers && present.includes("*")) return [];
  const missing = needed.filter((token) => !present.some((other) => isSame(other, token)));
  if (missing.length === 0) return [];
  return [{ name, value: [...present.filter((token) => token !== "*"), ...missing].join(", ") }];
}

/** The tokens that a malformed list was meant to have, without those that are needed anyway. */
function salvage(
  headers: HeaderList,
  name: string,
  needed: readonly string[],
  isSame: (a: string, b: string) => boolean,
): readonly string[] {
  const words = getHeader(headers, name)?.match(/[0-9A-Za-z][0-9A-Za-z_-]*/g) ?? [];
  return [...new Set(words)].filter((word) => !needed.some((token) => isSame(token, word)));
}

function withMember(list: string | null, member: string): string {
  return list === null || list.trim() === "" ? member : `${list}, ${member}`;
}
