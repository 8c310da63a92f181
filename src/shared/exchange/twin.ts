import { type Assembly, withoutFragment } from "./assembly.ts";
import { type Exchange, type Hop, hasEnded, lastHop } from "./exchange.ts";
import { logLag } from "./network-event.ts";
import { unsharedSent } from "./record-fit.ts";

/*
 * After a stop, a busy browser may hand over the events of a request only once it was adopted from DevTools' log. Then there
 * are two exchanges of it: the one that the events tell says more.
 */

/** The exchange that was adopted for the request of another that has just ended, the nearest in time. */
export function twinOf(assembly: Assembly, exchange: Exchange): Exchange | undefined {
  if (!hasEnded(exchange) || exchange.knownFrom || lastHop(exchange).actual.devtools) return undefined;
  const distance = (adopted: Exchange) => {
    const shared = adopted.hops[firstShared(adopted, exchange)] ?? adopted.hops[0];
    return Math.abs(shared.actual.startedAt - exchange.hops[0].actual.startedAt);
  };
  return [...assembly.exchanges.values()]
    .filter((other) => isOfSame(other, exchange) && distance(other) <= logLag)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function isOfSame(adopted: Exchange, exchange: Exchange): boolean {
  if (adopted.knownFrom !== "devtools" || !adopted.interrupted || adopted.tabId !== exchange.tabId) return false;
  const shared = adopted.hops[firstShared(adopted, exchange)];
  if (!shared || endOf(adopted) !== endOf(exchange)) return false;
  const [sent, otherSent] = [shared.actual.requestHeaders, exchange.hops[0].actual.requestHeaders];
  return hasSameOrigin(adopted, exchange) && (!sent || !otherSent || unsharedSent(sent, otherSent) === 0);
}

/** Where an adopted exchange has the first hop that was seen of another, which may be behind a redirect; -1 where nowhere. */
function firstShared({ hops }: Exchange, { beginningMissed, hops: [{ actual }] }: Exchange): number {
  const isSame = ({ actual: { method, url } }: Hop) =>
    method === actual.method && withoutFragment(url) === withoutFragment(actual.url);
  return (beginningMissed ? hops : hops.slice(0, 1)).findIndex(isSame);
}

function endOf(exchange: Exchange): string {
  const { url, error, response } = lastHop(exchange).actual;
  return JSON.stringify([withoutFragment(url), error, response?.status]);
}

/** What was never sent has no Origin in DevTools' log. */
function hasSameOrigin({ hops: [{ preflight, actual }], initiator }: Exchange, exchange: Exchange): boolean {
  return initiator === exchange.initiator || (!preflight && !actual.requestHeaders);
}

/** An exchange with what DevTools' log tells of its twin. */
export function withRecordsOf(exchange: Exchange, twin: Exchange): Exchange {
  const from = firstShared(twin, exchange);
  const [first, ...rest] = exchange.hops.map((hop, index) => {
    const devtools = twin.hops[from + index]?.actual.devtools;
    return devtools && !hop.actual.devtools ? { ...hop, actual: { ...hop.actual, devtools } } : hop;
  });
  if (!first) return exchange;
  return { ...exchange, hops: [first, ...rest], ...(twin.callFrames ? { callFrames: twin.callFrames } : {}) };
}
