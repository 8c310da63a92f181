import { changeHeaders } from "../fetch/header-changes.ts";
import { isSameHeaderList } from "../fetch/header-list.ts";
import {
  type Assembly,
  type Place,
  putExchange,
  putUnclassified,
  type Requester,
  type Unclassified,
  waitingExchanges,
  withHop,
} from "./assembly.ts";
import {
  type Exchange,
  type Hop,
  hasEnded,
  headersBeforeExtensions,
  isPreflightRequest,
  lastHop,
  type ObservedResponse,
  type Transaction,
} from "./exchange.ts";
import { joinDevtoolsRecord, joinEarlierRecords } from "./join-devtools-record.ts";
import { joinEarlierCall, joinPageCall } from "./join-page-call.ts";
import {
  askedMethod,
  ownerOfPreflight,
  settleAfterFailing,
  settleAfterSending,
  withPreflight,
} from "./join-preflight.ts";
import { joinTimingReading } from "./join-timing-reading.ts";
import type {
  HeadersReceived,
  NetworkEvent,
  RequestEvent,
  RequestPrepared,
  RequestSent,
  ResponseStarted,
} from "./network-event.ts";
import { sentAsPrepared, showsSending } from "./prepared.ts";

/**
 * Takes one event into an assembly: finds or begins the exchange it belongs to. Events may be repeated, and their
 * beginning may be missing; nothing is lost by it but what was not seen.
 * @returns the ids of the exchanges that changed
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
  const observed = observe(exchange, place, event);
  if (observed === exchange) return changed;
  put(observed);
  if (place.role === "actual") for (const settled of settle(assembly, observed, event)) put(settled);
  const latest = assembly.exchanges.get(exchange.id);
  // An exchange that was adopted has been given its own records.
  if (!latest || !hasEnded(latest) || latest.knownFrom) return changed;
  const joined = joinEarlierRecords(assembly, latest);
  if (joined !== latest) put(joined);
  return changed;
}

/**
 * Finds out what a request with an unknown id is.
 * @returns the exchange that it belongs to or begins; undefined while an OPTIONS request may still be either
 */
function begin(assembly: Assembly, event: RequestEvent): Exchange | undefined {
  const { transaction, requester } = assembly.unclassified.get(event.requestId) ?? newRequest(event);
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
  const orphan = event.type === "request-started" ? undefined : orphanOf(assembly, requester, event);
  if (orphan)
    return withHop(orphan, 0, { ...orphan.hops[0], actual: { ...orphan.hops[0].actual, requestId: event.requestId } });
  return newExchange(transaction, requester, event.type !== "request-started" && event.method !== "OPTIONS");
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
  const waiting = waitingExchanges(assembly, requester, event.url);
  // The browser says what it sends before it says what comes of it, so that was missed. It is most often a preflight, and
  // nobody knows which of several requests that asks for. Logs may lack what was sent.
  const wasSendingMissed = event.knownFrom === undefined && !["redirected", "failed"].includes(event.type);
  if (waiting.length > 1 && wasSendingMissed) return "unknown";
  if (waiting.length > 0) return "preflight";
  const wasBeginningMissed = event.knownFrom === undefined && !assembly.unclassified.has(event.requestId);
  return wasSendingMissed || wasBeginningMissed ? "unknown" : "actual";
}

/** @returns undefined where nothing tells whose preflight it is */
function joinNewPreflight(
  assembly: Assembly,
  event: RequestEvent,
  transaction: Transaction,
  requester: Requester,
): Exchange | undefined {
  const preflight =
    event.type === "request-sent"
      ? { ...transaction, requestHeaders: event.headers, ...omittedOf(event) }
      : transaction;
  const owner = ownerOfPreflight(assembly, requester, preflight) ?? promoteOwnOptions(assembly, requester, preflight);
  if (owner) return withPreflight(owner, preflight);
  const method = askedMethod(preflight);
  if (method === null) return undefined;
  // Its request began before recording did. It is filled in when its events come.
  const actual: Transaction = {
    requestId: "",
    url: preflight.url,
    method,
    startedAt: preflight.startedAt,
  };
  const exchange = newExchange(actual, requester, true);
  return { ...exchange, id: preflight.requestId, hops: [{ preflight, actual }] };
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

function orphanOf(assembly: Assembly, requester: Requester, event: RequestEvent): Exchange | undefined {
  return waitingExchanges(assembly, requester, event.url).find(
    ({ hops: [first] }) => first.actual.requestId === "" && first.actual.method === event.method,
  );
}

function newRequest(event: RequestEvent): Unclassified {
  const { requestId, url, method, at, tabId, frameId, documentId, initiator, resourceType } = event;
  const { knownFrom, engine, fromDocument, cookieStoreId, topLevelOrigin, beforeDevtools, interrupted } = event;
  const { prerenderedIn } = event;
  return {
    transaction: {
      requestId,
      url,
      method,
      startedAt: at,
      ...(event.type === "request-started" && event.trial ? { trial: event.trial } : {}),
    },
    requester: {
      tabId,
      frameId,
      documentId,
      initiator,
      resourceType,
      knownFrom,
      engine,
      fromDocument,
      cookieStoreId,
      topLevelOrigin,
      beforeDevtools,
      prerenderedIn,
      interrupted,
    },
  };
}

function newExchange(actual: Transaction, requester: Requester, beginningMissed: boolean): Exchange {
  const { tabId, frameId, documentId, initiator, resourceType, knownFrom, engine, fromDocument } = requester;
  const { cookieStoreId, topLevelOrigin, beforeDevtools, prerenderedIn, interrupted } = requester;
  return {
    id: actual.requestId,
    tabId,
    frameId,
    ...(documentId === undefined ? {} : { documentId }),
    ...(initiator === undefined ? {} : { initiator }),
    resourceType,
    hops: [{ actual }],
    ...(beginningMissed ? { beginningMissed } : {}),
    ...(knownFrom ? { knownFrom } : {}),
    ...(engine ? { engine } : {}),
    ...(fromDocument ? { fromDocument } : {}),
    ...(cookieStoreId === undefined ? {} : { cookieStoreId }),
    ...(topLevelOrigin === undefined ? {} : { topLevelOrigin }),
    ...(beforeDevtools ? { beforeDevtools } : {}),
    ...(prerenderedIn === undefined ? {} : { prerendered: { frameId: prerenderedIn } }),
    ...(interrupted ? { interrupted } : {}),
  };
}

/** The exchange with what an event shows of one of its transactions; the same object where it shows nothing new. */
function observe(seen: Exchange, place: Place, event: RequestEvent): Exchange {
  const exchange = place.role === "actual" ? withMissedRedirect(seen, event) : seen;
  if (place.role === "actual" && event.type === "request-started") {
    const { redirectUrl } = lastHop(exchange).actual;
    if (redirectUrl === undefined) return exchange;
    const unseen = unseenHops(lastHop(exchange).actual, event);
    return { ...exchange, hops: [...exchange.hops, ...unseen, { actual: newRequest(event).transaction }] };
  }
  if (place.role === "actual" && event.type === "request-sent" && isSilentUpgrade(lastHop(exchange).actual, event)) {
    const upgraded = withRedirectUrl(exchange, event.url);
    const actual = {
      ...newRequest(event).transaction,
      requestHeaders: event.headers,
      sentAt: event.at,
      ...omittedOf(event),
    };
    return { ...upgraded, hops: [...upgraded.hops, { actual }] };
  }
  const index = place.role === "actual" ? exchange.hops.length - 1 : place.hop;
  const hop = exchange.hops[index];
  const transaction = hop?.[place.role];
  if (!hop || !transaction) return exchange;
  const observed = observeTransaction(
    showsSending(hop, event) ? sentAsPrepared(transaction, event) : transaction,
    event,
  );
  return observed === transaction ? exchange : withHop(exchange, index, { ...hop, [place.role]: observed });
}

/** An exchange with the redirect that led to where an event is from, where a stop of the recorder took that. */
function withMissedRedirect(exchange: Exchange, event: RequestEvent): Exchange {
  const { actual } = lastHop(exchange);
  const { url, redirectUrl, response } = actual;
  if (!exchange.interrupted || event.url === url || (redirectUrl !== undefined && event.type === "request-started"))
    return exchange;
  if (isSilentUpgrade(actual, event)) return exchange;
  const led = { ...actual, redirectUrl: redirectUrl ?? event.url, ...(response ? {} : { outOfSight: true as const }) };
  const before = withHop(exchange, exchange.hops.length - 1, { ...lastHop(exchange), actual: led });
  return { ...before, hops: [...before.hops, { actual: newRequest(event).transaction }] };
}

/** What lies between a redirect to where the extension may not see and a request that it may see again. */
function unseenHops({ requestId, method, redirectUrl, outOfSight }: Transaction, event: RequestEvent): readonly Hop[] {
  if (!outOfSight || redirectUrl === undefined || redirectUrl === event.url) return [];
  const url = redirectUrl;
  return [{ actual: { requestId, url, method, startedAt: event.at, outOfSight, redirectUrl: event.url } }];
}

/** Whether the browser sends a request to https instead: behind a redirect it announces no redirect of its own. */
function isSilentUpgrade({ url, requestHeaders }: Transaction, event: RequestEvent): boolean {
  return requestHeaders === undefined && url.startsWith("http:") && event.url === url.replace(/^http:/, "https:");
}

function withRedirectUrl(exchange: Exchange, redirectUrl: string): Exchange {
  const hop = lastHop(exchange);
  return withHop(exchange, exchange.hops.length - 1, { ...hop, actual: { ...hop.actual, redirectUrl } });
}

function observeTransaction(transaction: Transaction, event: RequestEvent): Transaction {
  switch (event.type) {
    case "request-started":
      return transaction;
    case "request-prepared":
      return { ...transaction, preparedHeaders: event.headers, ...omittedOf(event) };
    case "request-sent":
      return { ...transaction, requestHeaders: event.headers, sentAt: event.at, ...omittedOf(event) };
    case "headers-received":
      return { ...transaction, response: receivedResponse(event, transaction) };
    case "redirected":
      return { ...transaction, redirectUrl: event.redirectUrl };
    case "response-started":
      return transaction.response
        ? { ...transaction, response: startedResponse(transaction.response, event) }
        : transaction;
    case "completed":
      return { ...transaction, endedAt: event.at };
    case "failed":
      return { ...transaction, endedAt: event.at, error: event.error };
    case "out-of-sight":
      return { ...transaction, outOfSight: true };
  }
}

function omittedOf({ omittedHeaders }: RequestSent | RequestPrepared): Pick<Transaction, "omittedRequestHeaders"> {
  return omittedHeaders ? { omittedRequestHeaders: omittedHeaders } : {};
}

function receivedResponse(event: HeadersReceived, { trial }: Transaction): ObservedResponse {
  const { status, statusText, httpVersion, headers, omittedHeaders, at } = event;
  return {
    status,
    statusText,
    httpVersion,
    headers,
    ...(omittedHeaders ? { omittedHeaders } : {}),
    ...(trial ? { trialHeaders: changeHeaders(headers, trial) } : {}),
    receivedAt: at,
  };
}

function startedResponse(
  response: ObservedResponse,
  { headers, fromCache, ip, at }: ResponseStarted,
): ObservedResponse {
  return {
    ...response,
    ...(isSameHeaderList(headers, headersBeforeExtensions(response)) ? {} : { judgedHeaders: headers }),
    startedAt: at,
    fromCache,
    ...(ip === undefined ? {} : { ip }),
  };
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
  if (preflight || actual.requestHeaders || actual.error !== "net::ERR_FAILED") return undefined;
  const { requester } = newRequest(event);
  const found = [...assembly.unclassified.values()].find(
    (other) => other.transaction.url === actual.url && isSameRequester(other.requester, requester),
  );
  if (found) assembly.unclassified.delete(found.transaction.requestId);
  return found?.transaction;
}

function isSameRequester(a: Requester, b: Requester): boolean {
  return (
    a.tabId === b.tabId &&
    a.frameId === b.frameId &&
    a.documentId === b.documentId &&
    a.initiator === b.initiator &&
    a.cookieStoreId === b.cookieStoreId
  );
}
