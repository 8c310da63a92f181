import { type Assembly, uncalledExchanges, withoutFragment } from "./assembly.ts";
import { waitingBounds } from "./bounds.ts";
import type { Exchange } from "./exchange.ts";
import type { PageCall } from "./network-event.ts";

/** Milliseconds by which the clocks of the page and of the browser may differ. */
const clockTolerance = 10;

/**
 * Joins a call of the page's script to the exchange that it caused. Nothing links the two, so origin, URL and method must
 * agree, and the request must have begun while the call was under way; of several, calls and requests have one order.
 * @returns the exchange that changed; undefined where no exchange fits yet (the call is kept for later)
 */
export function joinPageCall(assembly: Assembly, call: PageCall): Exchange | undefined {
  const known = assembly.calls.get(call.callId);
  const exchange =
    known === undefined
      ? uncalledExchanges(assembly, call).find((one) => fits(call, one))
      : assembly.exchanges.get(known);
  if (exchange) return withCall(assembly, exchange, call);
  assembly.unjoinedCalls.set(call.callId, call);
  for (const [oldest] of assembly.unjoinedCalls) {
    // Calls whose requests were answered without the network find no exchange; they must not pile up.
    if (assembly.unjoinedCalls.size <= waitingBounds.unjoinedCalls) break;
    assembly.unjoinedCalls.delete(oldest);
  }
  return undefined;
}

/** Joins the call that was noted before its exchange began; the same object where there is none. */
export function joinEarlierCall(assembly: Assembly, exchange: Exchange): Exchange {
  if (exchange.call) return exchange;
  for (const call of assembly.unjoinedCalls.values()) {
    if (isCallOf(call, exchange) && fits(call, exchange)) return withCall(assembly, exchange, call);
  }
  return exchange;
}

function withCall(assembly: Assembly, exchange: Exchange, { callId, facts }: PageCall): Exchange {
  assembly.unjoinedCalls.delete(callId);
  return { ...exchange, call: { callId, ...facts } };
}

function isCallOf(call: PageCall, { tabId, initiator, hops: [{ actual }] }: Exchange): boolean {
  return (
    call.tabId === tabId &&
    call.origin === initiator &&
    withoutFragment(call.url) === withoutFragment(actual.url) &&
    call.method === actual.method
  );
}

function fits({ at, facts }: PageCall, exchange: Exchange): boolean {
  const { api, settledAt = Number.POSITIVE_INFINITY } = facts;
  const { startedAt } = exchange.hops[0].actual;
  if (exchange.resourceType !== (api === "beacon" ? "ping" : "xmlhttprequest")) return false;
  return startedAt >= at - clockTolerance && startedAt <= settledAt + clockTolerance;
}
