import { withoutFragment } from "../exchange/assembly.ts";
import { mayShareCaches } from "../exchange/caches.ts";
import { type Exchange, type Hop, headersOf, isUntold, type Transaction } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { askedHeaderNames, askedMethod } from "../exchange/join-preflight.ts";
import { getHeader, type HeaderList } from "../fetch/header-list.ts";
import { isCorsSafelistedMethod } from "../fetch/methods.ts";
import { corsUnsafeRequestHeaderNames, isForbiddenRequestHeaderName } from "../fetch/request-headers.ts";
import { hasCorsTainting, requestModeFact, requestOriginFact } from "./facts.ts";
import { preflightCacheMatch } from "./preflight-cache.ts";
import type { EarlierPermission, ExchangesAt, PreflightReason } from "./preflight-reason.ts";
import type { Profile } from "./profile.ts";

/** Whether a hop was preflighted, and why. */
export interface PreflightState {
  readonly state: "not-needed" | "sent" | "cached" | "unknown";
  readonly because: readonly PreflightReason[];
  /** Which earlier answer allowed it; absent where that was before recording. */
  readonly permission?: EarlierPermission;
}

/**
 * Whether and why one hop of a CORS request needed a preflight.
 * https://fetch.spec.whatwg.org/#http-fetch , https://fetch.spec.whatwg.org/#cors-preflight-cache
 * @param exchangesAt where answers of earlier preflights are looked up
 */
export function preflightState(
  exchange: Exchange,
  hopIndex: number,
  profile: Profile,
  exchangesAt: ExchangesAt,
): PreflightState {
  const hop = exchange.hops[hopIndex];
  if (hop?.preflight) return { state: "sent", because: askedReasons(exchange, hopIndex, hop, hop.preflight, profile) };
  const mode = factValue(requestModeFact(exchange));
  if (!hop || !hasCorsTainting(exchange, hopIndex) || mode === "no-cors") return { state: "not-needed", because: [] };
  const headers = hop.actual.requestHeaders;
  if (!headers) return { state: "unknown", because: [] };
  const because = preflightReasons(hop.actual.method, pageHeaders(headers, profile), profile);
  // Authorization, which needs one, may have been there; or the file has no preflights at all.
  if (isUntold(exchange, because.length === 0 ? "secrets" : "preflights")) return { state: "unknown", because };
  const permission = () =>
    preflightCacheMatch(exchange, hop.actual, because, requestOriginFact(exchange, hopIndex), profile, exchangesAt);
  const mayBeMissed = exchange.interrupted || (exchange.beginningMissed && hopIndex === 0);
  if (because.length === 0) {
    // An upload listener or a stream leaves no trace where an earlier permission spared the preflight that it needs.
    const maySendBody = exchange.resourceType === "xmlhttprequest" && hop.actual.method === "POST";
    const mayBeSpared = () => permission() || mayHaveAskedUnseen(exchange, hop.actual, profile, exchangesAt);
    return { state: maySendBody && (mayBeMissed || mayBeSpared()) ? "unknown" : "not-needed", because };
  }
  // Inference: it was sent without asking although it needed to ask, so an earlier answer allowed it.
  if (hop.actual.outOfSight || mayBeMissed) return { state: "unknown", because };
  const permitted = permission();
  return permitted ? { state: "cached", because, permission: permitted } : { state: "cached", because };
}

/** Whether a stop of the recorder may have taken a preflight at this URL whose answer still counted. */
function mayHaveAskedUnseen(
  exchange: Exchange,
  { url, startedAt }: Transaction,
  { maxAge }: Profile,
  exchangesAt: ExchangesAt,
): boolean {
  return exchangesAt(withoutFragment(url)).some((other) => {
    if (other.id === exchange.id || other.tabId !== exchange.tabId || !mayShareCaches(exchange, other)) return false;
    const isPartMissed = other.interrupted || other.beginningMissed;
    const isEarlier = ({ actual }: Hop) =>
      actual.startedAt <= startedAt && startedAt - actual.startedAt <= maxAge.cap * 1_000;
    return isPartMissed && other.hops.some((hop) => !hop.preflight && isEarlier(hop));
  });
}

/** The headers of a request that a page can have set: neither forbidden to it nor the browser's own. */
export function pageHeaders(headers: HeaderList, profile: Profile): HeaderList {
  return headers.filter(
    ({ name }) => !isForbiddenRequestHeaderName(name) && !profile.isAddedByBrowser(name.toLowerCase()),
  );
}

/** Why a request with a method and headers (those that the page set) needs a preflight; empty where it needs none. */
export function preflightReasons(method: string, headers: HeaderList, profile: Profile): readonly PreflightReason[] {
  return [...methodReasons(method), ...headerReasons(headers, profile)];
}

function methodReasons(method: string): readonly PreflightReason[] {
  return isCorsSafelistedMethod(method) ? [] : [{ kind: "method", name: method }];
}

function headerReasons(headers: HeaderList, profile: Profile): readonly PreflightReason[] {
  return corsUnsafeRequestHeaderNames(headers, profile.isSafelistedBeyondStandard).map((name) => ({
    kind: "header",
    name,
    value: getHeader(headers, name),
  }));
}

function askedReasons(
  { call, hops }: Exchange,
  hopIndex: number,
  hop: Hop,
  preflight: Transaction,
  { preflightsAgainAfterRedirect }: Profile,
): readonly PreflightReason[] {
  const values = headersOf(hop.actual) ?? hop.actual.devtools?.provisionalHeaders ?? [];
  const because: PreflightReason[] = [
    ...methodReasons(askedMethod(preflight) ?? hop.actual.method),
    ...askedHeaderNames(preflight).map((name) => ({ kind: "header" as const, name, value: getHeader(values, name) })),
  ];
  if (call?.uploadListener) because.push({ kind: "upload-listener" });
  if (call?.streamBody) because.push({ kind: "stream" });
  // Inference: nothing that has a name asked for it, so it was one of the two things that have none.
  const isComplete = preflight.requestHeaders !== undefined;
  if (because.length > 0 || !isComplete) return because;
  const isAgain = preflightsAgainAfterRedirect && hops.slice(0, hopIndex).some((earlier) => earlier.preflight);
  return [{ kind: isAgain ? "after-redirect" : "upload-listener-or-stream" }];
}
