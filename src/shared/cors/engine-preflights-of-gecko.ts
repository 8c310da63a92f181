import { type Exchange, type Hop, headersOf, judgedHeaders, type Transaction } from "../exchange/exchange.ts";
import { getHeader } from "../fetch/header-list.ts";
import { isSameOrigin } from "../fetch/origins.ts";
import type { EngineDifference, EngineDifferenceKind } from "./engine-difference.ts";
import type { EnginePreflight } from "./engine-preflights.ts";
import { isTaintedByRedirect, requestOriginFact } from "./facts.ts";
import { preflightCacheMatch } from "./preflight-cache.ts";
import { type PreflightState, pageHeaders, preflightReasons } from "./preflight-need.ts";
import type { ExchangesAt, PreflightReason } from "./preflight-reason.ts";
import type { Profile } from "./profile.ts";

const same: EnginePreflight = { asks: "same", differences: [] };

/**
 * Whether another engine would have sent the preflight that Firefox sent at one hop.
 * @param preflights Firefox's own, by hop
 * @param exchangesAt where answers are looked up that would spare the other engine its preflight
 */
export function besidePreflightOfGecko(
  exchange: Exchange,
  hopIndex: number,
  hop: Hop,
  preflights: readonly PreflightState[],
  profile: Profile,
  exchangesAt: ExchangesAt,
): EnginePreflight {
  const { preflight, actual } = hop;
  const because = preflights[hopIndex]?.because ?? [];
  const at = (kind: EngineDifferenceKind, values: EngineDifference["values"] = {}): readonly EngineDifference[] => [
    { kind, hop: hopIndex, values: { url: actual.url, ...values } },
  ];
  if (because.length === 0) return { asks: "unseen", differences: [] };
  const isRepeated = hopIndex > 0 && !profile.preflightsAgainAfterRedirect;
  // What has no name is asked for at the first URL; whether also behind a redirect, is not known of the others.
  if (isRepeated && preflights[0]?.because.some(hasNoName)) return { asks: "unseen", differences: [] };
  const needed = because.filter(
    (reason) => isReasonTo(profile, reason, actual) && (!isRepeated || isStillReason(reason, actual, profile)),
  );
  if (needed.length === 0) {
    const names = because.flatMap((reason) => (reason.kind === "header" ? [reason.name] : [])).join(", ");
    if (isRepeated) return { asks: "not", differences: at("asks-not-after-redirect") };
    return { asks: "not", differences: names ? at("asks-not-for", { names }) : at("asks-not-for-listener") };
  }
  if (preflightCacheMatch(exchange, actual, needed, requestOriginFact(exchange, hopIndex), profile, exchangesAt))
    return { asks: "not", differences: at("asks-not-again") };
  if (needed.length < because.length) return { asks: "unseen", differences: at("asks-for-less") };
  const response = preflight?.response;
  if (!response || profile.preflightsWithPageOrigin || !isTaintedByRedirect(exchange, hopIndex)) return same;
  // The same answer to both: everybody is allowed. Firefox does not ask the page's own server whether it allows the page.
  const isOwn = isSameOrigin(actual.url, exchange.initiator ?? "null");
  if (getHeader(judgedHeaders(response), "access-control-allow-origin") === "*" && !isOwn) return same;
  return { asks: "unseen", differences: at("asks-with-null-origin") };
}

/** Whether what made Firefox ask makes another engine ask too. */
function isReasonTo(profile: Profile, reason: PreflightReason, { method }: Transaction): boolean {
  if (reason.kind === "header") return !profile.isSafelistedBeyondStandard(reason.name, reason.value ?? "");
  // Firefox asks for an upload listener even where nothing is uploaded.
  return profile.engine !== "chromium" || !hasNoName(reason) || !/^(GET|HEAD)$/.test(method);
}

/** Whether the request as it is behind a redirect is a reason; Firefox asks for what it was as well. */
function isStillReason(reason: PreflightReason, actual: Transaction, profile: Profile): boolean {
  const headers = pageHeaders(headersOf(actual) ?? [], profile);
  return preflightReasons(actual.method, headers, profile).some(
    (now) => now.kind === reason.kind && "name" in now && "name" in reason && now.name === reason.name,
  );
}

/** Whether a reason is an upload listener or a stream. */
function hasNoName({ kind }: PreflightReason): boolean {
  return kind !== "method" && kind !== "header" && kind !== "after-redirect";
}
