import { ownProfile } from "../shared/cors/own-profile.ts";
import { permitsByName, preflightMaxAge } from "../shared/cors/preflight-cache.ts";
import type { Explanation } from "../shared/diagnosis/explain.ts";
import { withoutFragment } from "../shared/exchange/assembly.ts";
import { type Exchange, hasEnded, judgedHeaders } from "../shared/exchange/exchange.ts";
import { mayBeReused } from "../shared/fetch/http-cache.ts";
import { isOkStatus } from "../shared/fetch/status.ts";
import { type FetchCall, fetchCallOf } from "../shared/reproduce/page-call.ts";

/**
 * How an exchange comes about again.
 * - call: the same call can be made in the page, and does no harm
 * - page: the page itself has to ask again, because the request may change something on the server, because something
 *   else than fetch() or XMLHttpRequest of the page itself made it, because not all of it is known, or because the panel
 *   stands outside of DevTools and cannot make a call in the page
 */
export type WayToRepeat =
  | { readonly way: "call"; readonly call: FetchCall }
  | { readonly way: "page"; readonly because: "side-effects" | "requester" | "credentials" | "unknown" | "devtools" };

/**
 * How an exchange can be repeated.
 * @param reachesPage whether the panel can make a call in the page
 */
export function wayToRepeat(explanation: Explanation, reachesPage: boolean): WayToRepeat {
  const { method, devtools } = explanation.exchange.hops[0].actual;
  const { resourceType, frameId } = explanation.exchange;
  if (method !== "GET" && method !== "HEAD") return { way: "page", because: "side-effects" };
  const isScript = resourceType === "xmlhttprequest" && devtools?.resourceType !== "eventsource";
  if (!isScript || frameId !== 0) return { way: "page", because: "requester" };
  const call = fetchCallOf(explanation);
  if (!call) return { way: "page", because: "unknown" };
  // What comes of the other mode says nothing of the page's own call, and cookies may have effects.
  if (call.credentialsAssumed) return { way: "page", because: "credentials" };
  return reachesPage ? { way: "call", call } : { way: "page", because: "devtools" };
}

/**
 * The code that makes a call again in the page. It goes past the HTTP cache and past kept permissions, and keeps the new
 * ones. Its value is whether the page is still of the origin that asked.
 * @param origin the serialized origin of who asked
 */
export function repeatCode({ url, method, headers, mode, credentials, redirect }: FetchCall, origin: string): string {
  const options = { method, headers: headers.map(({ name, value }) => [name, value]), mode, credentials, redirect };
  const call = `fetch(${JSON.stringify(url)}, ${JSON.stringify({ ...options, cache: "reload" })})`;
  return `globalThis.origin === ${JSON.stringify(origin)} && (${call}.then(({ body }) => body?.cancel(), () => {}), true)`;
}

/**
 * The other exchanges that made the same request: same method, URL and origin, from first to last. Only those that have
 * ended are any use.
 */
function sameRequests(
  { id, initiator, hops: [{ actual }] }: Exchange,
  explanations: readonly Explanation[],
): readonly Explanation[] {
  const url = withoutFragment(actual.url);
  return explanations.filter(({ exchange }) => {
    const other = exchange.hops[0].actual;
    return (
      exchange.id !== id &&
      exchange.initiator === initiator &&
      hasEnded(exchange) &&
      other.method === actual.method &&
      withoutFragment(other.url) === url
    );
  });
}

/** The last exchange that answers an exchange that is to be repeated: the same request, made at a time or after it. */
export function repetitionOf(
  exchange: Exchange,
  explanations: readonly Explanation[],
  since: number,
): Explanation | undefined {
  return sameRequests(exchange, explanations).findLast(({ exchange: other }) => startOf(other) >= since);
}

/** The last time that the same request was made before. */
export function earlierThan(exchange: Exchange, explanations: readonly Explanation[]): Explanation | undefined {
  return sameRequests(exchange, explanations).findLast(({ exchange: other }) => startOf(other) < startOf(exchange));
}

/** When an exchange began, in milliseconds since the epoch. */
export function startOf({ hops: [{ actual }] }: Exchange): number {
  return actual.startedAt;
}

/** Seconds for which the browser still holds a permission that hides a changed answer to a preflight; 0 where none. */
export function secondsHidden({ exchange, evaluation }: Explanation, now: number): number {
  const profile = ownProfile(exchange);
  if (profile.forgetsPermissionOnFailure && evaluation.verdict !== "allowed") return 0;
  const left = exchange.hops.map(({ preflight, actual }, hop) => {
    const permission = evaluation.preflights[hop]?.permission;
    if (permission) return permission.maxAge - permission.age - (now - actual.startedAt) / 1000;
    const response = preflight?.response;
    const permitted = response && isOkStatus(response.status) && actual.requestHeaders !== undefined;
    if (!permitted) return 0;
    const headers = judgedHeaders(response);
    const isKept = profile.keepsWildcardPermission || permitsByName(headers, evaluation.preflights[hop]?.because ?? []);
    return (isKept ? preflightMaxAge(headers, profile) : 0) - (now - response.receivedAt) / 1000;
  });
  return Math.max(0, Math.round(Math.max(...left)));
}

/** Whether the browser may take a response out of its HTTP cache the next time. */
export function isFromHttpCache({ exchange }: Explanation): boolean {
  return exchange.hops.some(
    ({ actual: { method, response } }) =>
      response !== undefined &&
      (response.fromCache === true || mayBeReused(method, response.status, judgedHeaders(response))),
  );
}
