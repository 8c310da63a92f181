import { pageHeaders, preflightReasons } from "../../cors/preflight-need.ts";
import type { PreflightReason } from "../../cors/preflight-reason.ts";
import type { Profile } from "../../cors/profile.ts";
import { type Exchange, type Hop, redirectTarget, urlList } from "../../exchange/exchange.ts";
import { askedHeaderNames, askedMethod } from "../../exchange/join-preflight.ts";
import { isHttpUrl, originOf, type SerializedOrigin, serializeRequestOrigin } from "../../fetch/origins.ts";
import { isKeptByRedirect, methodAfterRedirect } from "../../fetch/redirect-request.ts";
import type { Asked } from "./change-response.ts";

/** A redirect's target that was never asked, because the redirect was refused. */
export interface UnseenTarget {
  /** Without user name and password: a redirect must not lead to any. */
  readonly url: string;
  readonly method: string;
  /** What the browser will send as Origin. */
  readonly origin: SerializedOrigin;
  /** What its preflight will ask for; null where there will be none. */
  readonly asked: Asked | null;
}

/**
 * Where the redirect at the last hop leads; the browser did not go there.
 * @returns null where it is no redirect, or leads to no http(s) URL
 */
export function unseenTarget(exchange: Exchange, hopIndex: number, profile: Profile): UnseenTarget | null {
  const hop = exchange.hops[hopIndex];
  const response = hop?.actual.response;
  if (!hop || !response || exchange.hops.length > hopIndex + 1) return null;
  const url = redirectTarget(hop.actual);
  if (url === null || !isHttpUrl(url)) return null;
  const { initiator = "null" } = exchange;
  const pageOrigin = isHttpUrl(initiator) ? initiator : "null";
  return {
    url: withoutUrlCredentials(url),
    method: methodAfterRedirect(response.status, hop.actual.method),
    origin: serializeRequestOrigin(pageOrigin, [...urlList(exchange).slice(0, hopIndex + 1), url]),
    asked: askedAfterRedirect(exchange, hop, response.status, originOf(url) === originOf(hop.actual.url), profile),
  };
}

/** What a preflight asks for, or would ask for if there were one; null where none is needed. */
export function askedAt(exchange: Exchange, { preflight, actual }: Hop, profile: Profile): Asked | null {
  if (preflight) return { method: askedMethod(preflight), headerNames: askedHeaderNames(preflight) };
  const headers = actual.requestHeaders ?? actual.devtools?.provisionalHeaders ?? [];
  // Inference: a script can set these as well as the browser, and nothing tells whose they are.
  const ambiguous = headers.filter(({ name }) => /^(cache-control|pragma)$/i.test(name));
  const reasons = preflightReasons(actual.method, [...pageHeaders(headers, profile), ...ambiguous], profile);
  const isForced = exchange.call?.uploadListener || exchange.call?.streamBody;
  return reasons.length > 0 || isForced ? { method: actual.method, headerNames: headerNames(reasons) } : null;
}

/** Chromium asks again at a redirect's target where what is left of the request needs it. */
function askedAfterRedirect(
  exchange: Exchange,
  hop: Hop,
  status: number,
  staysAtOrigin: boolean,
  profile: Profile,
): Asked | null {
  const before = askedAt(exchange, hop, profile);
  if (!before) return null;
  const asked = before.method ?? hop.actual.method;
  const method = methodAfterRedirect(status, asked);
  const names = before.headerNames.filter((name) => isKeptByRedirect(name, method === asked, staysAtOrigin));
  // What has no name, an upload listener, makes the browser ask at every URL.
  const wasForced = before.headerNames.length === 0 && preflightReasons(asked, [], profile).length === 0;
  const isNeeded = wasForced || names.length > 0 || preflightReasons(method, [], profile).length > 0;
  return isNeeded ? { method, headerNames: names } : null;
}

function headerNames(reasons: readonly PreflightReason[]): readonly string[] {
  return reasons.flatMap((reason) => (reason.kind === "header" ? [reason.name] : []));
}

/** A URL without its user name and password. */
export function withoutUrlCredentials(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}
