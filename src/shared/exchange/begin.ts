import {
  type Assembly,
  putExchange,
  putUnclassified,
  type Requester,
  removeExchanges,
  waitingExchanges,
  withHop,
} from "./assembly.ts";
import { type Exchange, isPreflightRequest, lastHop, type Transaction } from "./exchange.ts";
import { askedMethod, hasAskedHeaders, ownerOfPreflight, withPreflight } from "./join-preflight.ts";
import type { RequestEvent } from "./network-event.ts";
import { isSameRequester, newExchange, newRequest } from "./new-exchange.ts";
import { observeTransaction } from "./observe.ts";
import { isSameAnswer } from "./same-answer.ts";

/**
 * Finds out what a request with an unknown id is.
 * @returns the exchange that it belongs to or begins; undefined while an OPTIONS request may still be either
 */
export function begin(assembly: Assembly, event: RequestEvent): Exchange | undefined {
  const waiting = assembly.unclassified.get(event.requestId);
  const { transaction, requester } = waiting ?? newRequest(event);
  if (event.method === "OPTIONS") {
    const role = roleOfOptions(assembly, event, requester);
    const preflighted = role === "preflight" ? joinNewPreflight(assembly, event, transaction, requester) : undefined;
    if (role !== "actual" && !preflighted) {
      if (event.type === "request-started") putUnclassified(assembly, { transaction, requester });
      else if (event.type === "completed") assembly.unclassified.delete(event.requestId);
      return undefined;
    }
    assembly.unclassified.delete(event.requestId);
    if (preflighted) return preflighted;
  }
  const [first, ...others] = orphansOf(assembly, requester, event);
  if (first) {
    const isSure = others.every(({ hops }) =>
      isSameAnswer(hops[0].preflight?.response, first.hops[0].preflight?.response),
    );
    if (!isSure) for (const other of others) putExchange(assembly, withoutPreflight(other));
    const orphan = isSure ? first : withoutPreflight(first);
    const [hop] = orphan.hops;
    if (event.type !== "request-started")
      return withHop(orphan, 0, { ...hop, actual: { ...hop.actual, requestId: event.requestId } });
    const { beginningMissed: _, ...begun } = orphan;
    return withHop(begun, 0, { ...hop, actual: transaction });
  }
  return newExchange(transaction, requester, event.type !== "request-started" && waiting === undefined);
}

/** An OPTIONS request is a preflight or the page's own; its headers tell, or who waits for it. */
function roleOfOptions(
  assembly: Assembly,
  event: RequestEvent,
  requester: Requester,
): "preflight" | "actual" | "unknown" {
  if (event.role) return event.role;
  if (event.type === "request-started") return "unknown";
  if (event.type === "request-prepared") return "actual";
  if (event.type === "request-sent") return isPreflightRequest(event.method, event.headers) ? "preflight" : "actual";
  // The browser says what it sends before it says what comes of it, so that was missed. It is most often a preflight, and
  // nobody knows of which request: that may have been missed too. Logs may lack what was sent.
  const wasSendingMissed = !["redirected", "failed"].includes(event.type);
  const wasBeginningMissed = !assembly.unclassified.has(event.requestId);
  if (event.knownFrom === undefined && (wasSendingMissed || wasBeginningMissed)) return "unknown";
  return waitingExchanges(assembly, requester, event.url).length > 0 ? "preflight" : "actual";
}

/** @returns undefined where nothing tells whose preflight it is */
function joinNewPreflight(
  assembly: Assembly,
  event: RequestEvent,
  transaction: Transaction,
  requester: Requester,
): Exchange | undefined {
  const preflight = event.type === "request-sent" ? observeTransaction(transaction, event) : transaction;
  const owner =
    ownerOfPreflight(assembly, requester, preflight) ??
    promoteOwnOptions(assembly, requester, preflight) ??
    failedBefore(assembly, requester, preflight);
  return owner ? withPreflight(owner, preflight) : exchangeOfPreflight(preflight, requester);
}

/** The exchange of a preflight that is heard after the failure of its request, as may be after a stop. */
function failedBefore(assembly: Assembly, requester: Requester, preflight: Transaction): Exchange | undefined {
  return [...assembly.exchanges.values()].find((exchange) => {
    if (!exchange.interrupted || exchange.knownFrom || !isSameRequester(exchange, requester)) return false;
    const { preflight: other, actual } = lastHop(exchange);
    const isUnsent = !other && actual.error === "net::ERR_FAILED" && !actual.requestHeaders && !actual.response;
    const isOver = preflight.startedAt > (actual.endedAt ?? 0) || preflight.startedAt < actual.startedAt;
    return isUnsent && !isOver && actual.url === preflight.url && actual.method === askedMethod(preflight);
  });
}

/**
 * The exchange of a preflight whose request began before recording did. It is filled in when its events come.
 * @returns undefined where the request's method is not known
 */
function exchangeOfPreflight(preflight: Transaction, requester: Requester): Exchange | undefined {
  const method = askedMethod(preflight);
  if (method === null) return undefined;
  const actual: Transaction = { requestId: "", url: preflight.url, method, startedAt: preflight.startedAt };
  const exchange = newExchange(actual, requester, true);
  return { ...exchange, id: preflight.requestId, hops: [{ preflight, actual }] };
}

/**
 * Takes back that a request is the page's own: where the beginning of that one was missed, another preflight had been
 * taken for it.
 * @returns the exchange of the preflight that was thought to be for it
 */
export function takeForPreflight(assembly: Assembly, mistaken: Exchange): readonly Exchange[] {
  const { hops: _, ...requester } = mistaken;
  const { preflight, actual } = lastHop(mistaken);
  removeExchanges(assembly, [mistaken.id]);
  putUnclassified(assembly, { transaction: actual, requester });
  const other = preflight && exchangeOfPreflight(preflight, requester);
  return other ? [other] : [];
}

/**
 * Takes back that a preflight is an exchange's: it asks for another method.
 * @returns the exchange without it
 */
export function takeForAnother(assembly: Assembly, mistaken: Exchange, hopIndex: number): Exchange {
  const { hops, ...requester } = mistaken;
  const { preflight, actual } = hops[hopIndex] ?? hops[0];
  if (preflight) {
    assembly.places.delete(preflight.requestId);
    putUnclassified(assembly, { transaction: preflight, requester });
  }
  return withHop(mistaken, hopIndex, { actual });
}

/** Nobody can tell which of several preflights is whose where their answers differ. */
function withoutPreflight(exchange: Exchange): Exchange {
  const [{ actual }] = exchange.hops;
  return { ...withHop(exchange, 0, { actual }), interrupted: true };
}

/** A page's own OPTIONS request needs a preflight too; that preflight proves which of two OPTIONS requests is which. */
function promoteOwnOptions(assembly: Assembly, requester: Requester, preflight: Transaction): Exchange | undefined {
  if (askedMethod(preflight) !== "OPTIONS") return undefined;
  const own = [...assembly.unclassified.values()].find(
    (other) => other.transaction.url === preflight.url && isSameRequester(other.requester, requester),
  );
  if (!own) return undefined;
  assembly.unclassified.delete(own.transaction.requestId);
  return newExchange(own.transaction, own.requester, false);
}

/**
 * The exchanges of preflights whose request an event may be of: the first that is heard of it. Where the event woke a
 * stopped worker, its beginning may be heard after its preflight.
 */
function orphansOf(assembly: Assembly, requester: Requester, event: RequestEvent): readonly Exchange[] {
  const sent = event.type === "request-sent" ? event.headers : undefined;
  return waitingExchanges(assembly, requester, event.url).filter(({ hops: [{ actual, preflight }] }) => {
    const isAsked = !preflight || hasAskedHeaders(preflight, sent);
    const isLater = event.type === "request-started" && event.at > actual.startedAt;
    return actual.requestId === "" && actual.method === event.method && isAsked && !isLater;
  });
}
