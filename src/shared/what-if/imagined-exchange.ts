import { hasCorsTainting } from "../cors/facts.ts";
import { type Exchange, type Hop, headersOf, type ObservedResponse, type Transaction } from "../exchange/exchange.ts";
import { type HeaderList, isSameHeaderList } from "../fetch/header-list.ts";
import { isHttpUrl, serializeRequestOrigin } from "../fetch/origins.ts";
import type { PageRequest } from "./page-request.ts";
import type { Plan, PlannedAnswer } from "./read-form.ts";

/*
 * An imagined exchange as it goes on: each function gives it with one thing more that the browser would do. Times, ids and
 * what the plan does not name are those of the recorded exchange (`base`).
 */

/** A request that has begun. Times and ids are those of the recorded one, which warnings look at. */
export function transaction({ url, method }: PageRequest, base: Transaction | undefined): Transaction {
  const { requestId = "what-if", startedAt = 0 } = base ?? {};
  return {
    requestId,
    url,
    method,
    startedAt,
    ...(base?.devtools ? { devtools: { ...base.devtools, error: null } } : {}),
  };
}

/** The request goes on at another URL. */
export function nextHop(exchange: Exchange, request: PageRequest, base: Exchange | null): Exchange {
  const was = base?.hops[exchange.hops.length]?.actual;
  return { ...exchange, hops: [...exchange.hops, { actual: transaction(request, was) }] };
}

/** What the Origin header says at the last hop. */
export function originAt(exchange: Exchange): string {
  const { initiator = "null" } = exchange;
  return serializeRequestOrigin(
    isHttpUrl(initiator) ? initiator : "null",
    exchange.hops.map(({ actual }) => actual.url),
  );
}

/** The browser asks first, and is answered or not. */
export function asked(
  exchange: Exchange,
  request: PageRequest,
  names: readonly string[],
  origin: string,
  answer: PlannedAnswer,
  base: Exchange | null,
): Exchange {
  const was = base?.hops[exchange.hops.length - 1]?.preflight;
  const own = (was?.requestHeaders ?? []).filter(({ name }) => !/^(origin|access-control-request-.*)$/i.test(name));
  const { startedAt } = last(exchange).actual;
  const preflight: Transaction = {
    ...transaction({ ...request, method: "OPTIONS" }, was ?? undefined),
    startedAt: was?.startedAt ?? startedAt,
    requestHeaders: [
      { name: "Access-Control-Request-Method", value: request.method },
      ...(names.length > 0 ? [{ name: "Access-Control-Request-Headers", value: names.join(",") }] : []),
      { name: "Origin", value: origin },
      ...own,
    ],
    sentAt: was?.sentAt ?? startedAt,
    ...(answer.given && !answer.given.hasResponse ? {} : { response: response(answer, was?.response) }),
    ...(answer.given
      ? { error: was?.error ?? answer.given.error, ...(was?.devtools ? { devtools: was.devtools } : {}) }
      : {}),
    endedAt: was?.endedAt ?? startedAt,
  };
  // As long as it is not allowed, the request has only the headers that the page gave it.
  const { devtools = { resourceType: "fetch", status: 0, error: null } } = last(exchange).actual;
  const actual = { ...last(exchange).actual, devtools: { ...devtools, provisionalHeaders: request.headers } };
  return withLast(exchange, { preflight, actual });
}

/** The request with its headers: the page's, the browser's own as it sent them before, and Origin where it goes along. */
export function sent(exchange: Exchange, request: PageRequest, { mode }: Plan, base: Exchange | null): Exchange {
  const hop = last(exchange);
  const index = exchange.hops.length - 1;
  const was = base?.hops[index];
  const pageOwn = new Set(request.headers.map(({ name }) => name.toLowerCase()));
  const own = ((was && headersOf(was.actual)) ?? []).filter(
    ({ name }) =>
      /^(cookie|host|user-agent|referer|accept-encoding|accept-language|sec-.*)$/i.test(name) &&
      !pageOwn.has(name.toLowerCase()),
  );
  const isCors = mode === "cors" && hasCorsTainting(exchange, index);
  const goesAlong = isCors || !/^(GET|HEAD)$/.test(request.method);
  const requestHeaders: HeaderList = [
    ...own,
    ...(goesAlong ? [{ name: "Origin", value: originAt(exchange) }] : []),
    ...request.headers,
  ];
  return withLast(exchange, {
    ...hop,
    actual: { ...hop.actual, requestHeaders, sentAt: was?.actual.sentAt ?? hop.actual.startedAt },
  });
}

/** The request is answered, or ends without an answer. */
export function answered(exchange: Exchange, answer: PlannedAnswer, base: Exchange | null): Exchange {
  const hop = last(exchange);
  const was = base?.hops[exchange.hops.length - 1]?.actual;
  const actual = { ...hop.actual };
  if (answer.given && was?.devtools) actual.devtools = was.devtools;
  if (answer.given && !was?.requestHeaders) delete actual.requestHeaders;
  if (!answer.given || answer.given.hasResponse) actual.response = response(answer, was?.response);
  return withLast(exchange, { ...hop, actual });
}

/** A response as the server would send it; where its headers are as they were, so is everything else. */
function response({ status, headers }: PlannedAnswer, base: ObservedResponse | undefined): ObservedResponse {
  const {
    startedAt: _,
    judgedHeaders,
    ...was
  } = base ?? { statusText: "", httpVersion: "HTTP/1.1", receivedAt: 0, headers: [] };
  const isAsJudged = judgedHeaders !== undefined && isSameLines(judgedHeaders, headers);
  return {
    ...was,
    status,
    statusText: base?.status === status ? was.statusText : "",
    headers: isAsJudged ? was.headers : headers,
    ...(isAsJudged ? { judgedHeaders } : {}),
  };
}

function isSameLines(a: HeaderList, b: HeaderList): boolean {
  const trimmed = (list: HeaderList) => list.map(({ name, value }) => ({ name, value: value.trim() }));
  return isSameHeaderList(trimmed(a), trimmed(b));
}

/** @param recorded what DevTools' log would say of it: of redirect mode "error", an error of the redirect itself */
export function followed(exchange: Exchange, redirectUrl: string, recorded: string | null = null): Exchange {
  const hop = last(exchange);
  const { devtools = { resourceType: "fetch", status: 0, error: null } } = hop.actual;
  const news = recorded === null ? { redirectUrl } : { redirectUrl, devtools: { ...devtools, error: recorded } };
  return withLast(exchange, { ...hop, actual: { ...hop.actual, ...news } });
}

/** The request ends with an error. */
export function ended(exchange: Exchange, error: string): Exchange {
  const hop = last(exchange);
  return withLast(exchange, { ...hop, actual: { ...hop.actual, error, endedAt: endOf(hop.actual) } });
}

/** @param error what ended it after the page had got the response */
export function handedOver(exchange: Exchange, error: string | undefined): Exchange {
  const { actual, ...hop } = last(exchange);
  if (!actual.response) return exchange;
  const endedAt = endOf(actual);
  const response = { ...actual.response, startedAt: endedAt };
  return withLast(exchange, { ...hop, actual: { ...actual, response, endedAt, ...(error ? { error } : {}) } });
}

function endOf({ response, sentAt, startedAt }: Transaction): number {
  return response?.receivedAt ?? sentAt ?? startedAt;
}

function last({ hops }: Exchange): Hop {
  return hops[hops.length - 1] ?? hops[0];
}

function withLast(exchange: Exchange, hop: Hop): Exchange {
  const [first = hop, ...rest] = [...exchange.hops.slice(0, -1), hop];
  return { ...exchange, hops: [first, ...rest] };
}
