import type { CredentialsMode } from "../../cors/profile.ts";
import type { ObservedResponse } from "../../exchange/exchange.ts";
import { getHeader, type HeaderList, hasHeader, headerLines } from "../../fetch/header-list.ts";
import { redirectLocation } from "../../fetch/location.ts";
import { isCorsSafelistedMethod } from "../../fetch/methods.ts";
import type { SerializedOrigin } from "../../fetch/origins.ts";
import { varyFieldNames } from "../../fetch/response-headers.ts";
import { isOkStatus } from "../../fetch/status.ts";
import type { HeaderChange } from "./fix.ts";
import { allowHeaders, allowMethods, listChange } from "./list-change.ts";

/** Who must be allowed: the request's origin, and the credentials modes that the request can have. */
export interface Asker {
  readonly origin: SerializedOrigin;
  readonly credentialsModes: readonly CredentialsMode[];
}

/** What a preflight asks for. The method is null where its request headers were not seen. */
export interface Asked {
  readonly method: string | null;
  /** In lower case. */
  readonly headerNames: readonly string[];
}

/** What has to change in a response. */
export interface Change {
  readonly status?: number;
  readonly set: readonly HeaderChange[];
  readonly remove: readonly string[];
}

/** The change of a response that is right as it is. */
export const unchanged: Change = { set: [], remove: [] };

/** Whether a change leaves a response as it is. */
export function isNothing({ set, remove, status }: Change): boolean {
  return set.length === 0 && remove.length === 0 && status === undefined;
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
    if (current.length === 1 && current[0] === "*") return unchanged;
    // Beside "*" it allows nothing, and would wait there for somebody to reflect origins.
    const credentials = "access-control-allow-credentials";
    return {
      set: [{ name: "access-control-allow-origin", value: "*" }],
      remove: hasHeader(headers, credentials) ? [credentials] : [],
    };
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
 * @param response absent where the preflight was not asked, so that its answer has to be given whole
 * @returns null where no safe change exists
 */
export function preflightChange(asked: Asked, response: ObservedResponse | undefined, asker: Asker): Change | null {
  // A server can change only what it sent itself, not what another extension made of it.
  const headers = response?.headers ?? [];
  const base = allowOriginChange(headers, asker);
  if (!base) return null;
  const { method, headerNames } = asked;
  const methods = method === null || isCorsSafelistedMethod(method) ? [] : [method];
  const isRedirect = response !== undefined && redirectLocation(response.status, headers) !== null;
  const wildcardCovers = !asker.credentialsModes.includes("include");
  const lists = [
    listChange(headers, allowMethods, methods, wildcardCovers),
    listChange(headers, allowHeaders, headerNames, wildcardCovers),
  ];
  return {
    ...(response && isOkStatus(response.status) ? {} : { status: 204 }),
    set: [...base.set, ...lists.flatMap(({ set }) => set)],
    remove: [...base.remove, ...(isRedirect ? ["location"] : []), ...lists.flatMap(({ remove }) => remove)],
  };
}

function withMember(list: string | null, member: string): string {
  return list === null || list.trim() === "" ? member : `${list}, ${member}`;
}
