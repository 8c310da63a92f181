import { changeHeaders } from "../fetch/header-changes.ts";
import { isSameHeaderList } from "../fetch/header-list.ts";
import { type Place, withHop } from "./assembly.ts";
import {
  type Exchange,
  type Hop,
  headersBeforeExtensions,
  lastHop,
  type ObservedResponse,
  type Transaction,
} from "./exchange.ts";
import type { HeadersReceived, RequestEvent, RequestPrepared, RequestSent, ResponseStarted } from "./network-event.ts";
import { newRequest } from "./new-exchange.ts";
import { sentAsPrepared, showsSending } from "./prepared.ts";

/** The exchange with what an event shows of one of its transactions; the same object where it shows nothing new. */
export function observe(seen: Exchange, place: Place, event: RequestEvent): Exchange {
  const exchange = place.role === "actual" ? withMissedRedirect(seen, event) : seen;
  if (place.role === "actual" && event.type === "request-started") {
    const { redirectUrl } = lastHop(exchange).actual;
    if (redirectUrl === undefined) return exchange;
    const unseen = unseenHops(lastHop(exchange).actual, event);
    return { ...exchange, hops: [...exchange.hops, ...unseen, { actual: newRequest(event).transaction }] };
  }
  if (place.role === "actual" && event.type === "request-sent" && isSilentUpgrade(lastHop(exchange).actual, event)) {
    const upgraded = withRedirectUrl(exchange, event.url);
    const actual = observeTransaction(newRequest(event).transaction, event);
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

/** A transaction with what an event shows of it. */
export function observeTransaction(transaction: Transaction, event: RequestEvent): Transaction {
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
