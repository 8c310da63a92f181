import { type Assembly, withoutFragment } from "./assembly.ts";
import { type Exchange, hasEnded, lastHop } from "./exchange.ts";
import { logLag } from "./network-event.ts";

/*
 * After a stop, a busy browser may hand over the events of a request only once it was adopted from DevTools' log. Then there
 * are two exchanges of it: the one that the events tell says more.
 */

/** The exchange that was adopted for the request of another that has just ended, the nearest in time. */
export function twinOf(assembly: Assembly, exchange: Exchange): Exchange | undefined {
  if (!hasEnded(exchange) || exchange.knownFrom || lastHop(exchange).actual.devtools) return undefined;
  const distance = ({ hops: [{ actual }] }: Exchange) => Math.abs(actual.startedAt - exchange.hops[0].actual.startedAt);
  return [...assembly.exchanges.values()]
    .filter((other) => isOfSame(other, exchange) && distance(other) <= logLag)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function isOfSame(adopted: Exchange, exchange: Exchange): boolean {
  if (adopted.knownFrom !== "devtools" || !adopted.interrupted || adopted.tabId !== exchange.tabId) return false;
  return keyOf(adopted) === keyOf(exchange) && hasSameOrigin(adopted, exchange);
}

function keyOf(exchange: Exchange): string {
  const { method, url } = exchange.hops[0].actual;
  const { url: lastUrl, error, response } = lastHop(exchange).actual;
  return JSON.stringify([method, withoutFragment(url), withoutFragment(lastUrl), error, response?.status]);
}

/** What was never sent has no Origin in DevTools' log. */
function hasSameOrigin({ hops: [{ preflight, actual }], initiator }: Exchange, exchange: Exchange): boolean {
  return initiator === exchange.initiator || (!preflight && !actual.requestHeaders);
}

/** An exchange with what DevTools' log tells of its twin. */
export function withRecordsOf(exchange: Exchange, twin: Exchange): Exchange {
  const [first, ...rest] = exchange.hops.map((hop, index) => {
    const devtools = twin.hops[index]?.actual.devtools;
    return devtools && !hop.actual.devtools ? { ...hop, actual: { ...hop.actual, devtools } } : hop;
  });
  if (!first) return exchange;
  return { ...exchange, hops: [first, ...rest], ...(twin.callFrames ? { callFrames: twin.callFrames } : {}) };
}
