import { getHeader } from "../fetch/header-list.ts";
import { type Assembly, type Place, putExchange } from "./assembly.ts";
import { begin, takeForAnother, takeForPreflight } from "./begin.ts";
import { type Exchange, hasEnded, isPreflightRequest, lastHop, type Transaction } from "./exchange.ts";
import { isAnswerMissed } from "./interrupted.ts";
import { joinDevtoolsRecord, joinEarlierRecords } from "./join-devtools-record.ts";
import { joinEarlierCall, joinPageCall } from "./join-page-call.ts";
import { settleAfterFailing, settleAfterSending, withPreflight } from "./join-preflight.ts";
import { joinTimingReading } from "./join-timing-reading.ts";
import type { NetworkEvent, RequestEvent } from "./network-event.ts";
import { isSameRequester, newRequest } from "./new-exchange.ts";
import { observe } from "./observe.ts";

/**
 * Takes one event into an assembly: finds or begins the exchange it belongs to. Events may be repeated, and their
 * beginning may be missing; nothing is lost by it but what was not seen.
 * @returns the ids of the exchanges that changed, or that are no more
 */
export function assemble(assembly: Assembly, event: NetworkEvent): ReadonlySet<string> {
  const changed = new Set<string>();
  const put = (exchange: Exchange) => {
    putExchange(assembly, exchange);
    changed.add(exchange.id);
  };
  if (event.type === "devtools-record") {
    const joined = joinDevtoolsRecord(assembly, event);
    if (joined) put(joined);
    return changed;
  }
  if (event.type === "page-call") {
    const joined = joinPageCall(assembly, event);
    if (joined) put(joined);
    return changed;
  }
  if (event.type === "timing-reading") {
    for (const joined of joinTimingReading(assembly, event)) put(joined);
    return changed;
  }
  if (!assembly.places.has(event.requestId)) {
    const begun = begin(assembly, event);
    if (!begun) return changed;
    put(joinEarlierCall(assembly, begun));
  }
  const place = assembly.places.get(event.requestId);
  const exchange = place && assembly.exchanges.get(place.exchangeId);
  if (!exchange) return changed;
  if (place.role === "actual" && mayBePreflight(exchange, event)) {
    changed.add(exchange.id);
    for (const other of takeForPreflight(assembly, exchange)) put(other);
    return new Set([...changed, ...assemble(assembly, event)]);
  }
  if (asksForAnother(exchange, place, event)) {
    put(takeForAnother(assembly, exchange, place.hop));
    return new Set([...changed, ...assemble(assembly, event)]);
  }
  const observed = observe(exchange, place, event);
  if (observed === exchange) return changed;
  put(observed);
  if (place.role === "actual") for (const settled of settle(assembly, observed, event)) put(settled);
  const settled = assembly.exchanges.get(exchange.id);
  if (settled && isAnswerMissed(settled)) put({ ...settled, interrupted: true });
  const latest = assembly.exchanges.get(exchange.id);
  // An exchange that was adopted has been given its own records.
  if (!latest || !hasEnded(latest) || latest.knownFrom) return changed;
  const joined = joinEarlierRecords(assembly, latest);
  if (joined !== latest) put(joined);
  return changed;
}

/**
 * Whether what was taken for a page's own OPTIONS request is a preflight, or may be one: an answer is seen of it without
 * that it was seen being sent.
 */
function mayBePreflight(exchange: Exchange, event: RequestEvent): boolean {
  if (event.method !== "OPTIONS") return false;
  if (event.type === "request-sent") return isPreflightRequest(event.method, event.headers);
  const isLive = event.knownFrom === undefined && event.engine !== "gecko" && event.role === undefined;
  return isLive && event.type === "headers-received" && lastHop(exchange).actual.requestHeaders === undefined;
}

/** Whether what was taken for the preflight of an exchange before it was sent asks for another method. */
function asksForAnother({ hops }: Exchange, { role, hop }: Place, event: RequestEvent): boolean {
  if (role !== "preflight" || event.type !== "request-sent") return false;
  const asked = getHeader(event.headers, "access-control-request-method");
  return asked !== null && asked !== hops[hop]?.actual.method;
}

function settle(assembly: Assembly, exchange: Exchange, event: RequestEvent): readonly Exchange[] {
  if (event.type === "request-sent") return settleAfterSending(assembly, exchange);
  if (event.type === "headers-received" && exchange.engine === "gecko") return settleAfterSending(assembly, exchange);
  if (event.type === "failed") {
    const late = preflightOf(assembly, exchange, event);
    return late ? [withPreflight(exchange, late)] : settleAfterFailing(assembly, exchange);
  }
  return [];
}

/**
 * The preflight of a request that has just failed unsent, where nothing had shown that an OPTIONS request is one: the
 * browser ends a preflight that it redirected by itself without sending it, and the request before it.
 */
function preflightOf(assembly: Assembly, failed: Exchange, event: RequestEvent): Transaction | undefined {
  const { preflight, actual } = lastHop(failed);
  if (preflight || actual.requestHeaders || actual.error !== "net::ERR_FAILED" || failed.interrupted) return undefined;
  const { requester } = newRequest(event);
  const found = [...assembly.unclassified.values()].find(
    (other) => other.transaction.url === actual.url && isSameRequester(other.requester, requester),
  );
  if (found) assembly.unclassified.delete(found.transaction.requestId);
  return found?.transaction;
}
