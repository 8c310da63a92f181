import { extractHeaderListValues, getHeader, type HeaderList, hasHeader } from "../fetch/header-list.ts";
import { corsUnsafeRequestHeaderNames, isForbiddenRequestHeaderName } from "../fetch/request-headers.ts";
import { isOkStatus } from "../fetch/status.ts";
import { type Assembly, type Requester, waitingExchanges, withHop } from "./assembly.ts";
import { type Exchange, lastHop, type Transaction } from "./exchange.ts";

/*
 * The browser gives a preflight an id of its own and links it to nothing. What is known:
 *
 * - A request begins before its preflight does, and preflights begin in the order of the requests that need them.
 * - It is sent only after its preflight succeeded, and it fails unsent right after its preflight failed.
 * - Access-Control-Request-Method is its method; Access-Control-Request-Headers are names of headers that it carries.
 *
 * So a preflight joins the first request that it can belong to, and an event that contradicts this (a request is sent
 * that the preflight did not ask for; a request fails that has no preflight) moves it to the request that it fits.
 */

/**
 * The exchange that a preflight joins: the first that waits at its URL and that it can belong to. Where headers are shown
 * beforehand, it is one for which nothing else would have to be asked.
 */
export function ownerOfPreflight(
  assembly: Assembly,
  requester: Requester,
  preflight: Transaction,
): Exchange | undefined {
  const candidates = waitingExchanges(assembly, requester, preflight.url).filter((exchange) => {
    const { preflight: other, actual } = lastHop(exchange);
    // In the logs of proxies preflights come first.
    const hasBegun = requester.knownFrom !== undefined || actual.startedAt <= preflight.startedAt;
    return other === undefined && hasBegun && canAskFor(preflight, actual);
  });
  const unasked = candidates.map((exchange) => countUnasked(preflight, lastHop(exchange).actual.preparedHeaders));
  return candidates[unasked.indexOf(Math.min(...unasked))];
}

/** How many headers a request has that would need a permission, and that a preflight does not ask for. */
function countUnasked(preflight: Transaction, headers: HeaderList = []): number {
  const asked = askedHeaderNames(preflight);
  const settable = headers.filter(({ name }) => !isForbiddenRequestHeaderName(name));
  return corsUnsafeRequestHeaderNames(settable).filter((name) => !asked.includes(name)).length;
}

/**
 * Settles the preflight of an exchange whose last hop has just been sent.
 * @returns the exchanges that changed; empty where the preflight that it has fits
 */
export function settleAfterSending(assembly: Assembly, sent: Exchange): readonly Exchange[] {
  const { preflight, actual } = lastHop(sent);
  if (!preflight || allows(preflight, actual)) return [];
  const siblings = waitingExchanges(assembly, sent, actual.url);
  const swapWith = siblings.find((sibling) => {
    const other = lastHop(sibling).preflight;
    return other !== undefined && allows(other, actual);
  });
  if (swapWith) return [withPreflight(sent, lastHop(swapWith).preflight), withPreflight(swapWith, preflight)];
  const owner = siblings.find(
    (sibling) => lastHop(sibling).preflight === undefined && isAskedMethod(preflight, lastHop(sibling).actual.method),
  );
  return owner ? [withPreflight(sent, undefined), withPreflight(owner, preflight)] : [];
}

/**
 * Settles the preflight of an exchange that has just failed without having been sent: only a failed preflight can be
 * the reason, so one that a waiting sibling holds and that has ended belongs here.
 * @returns the exchanges that changed; empty where nothing has to move
 */
export function settleAfterFailing(assembly: Assembly, failed: Exchange): readonly Exchange[] {
  const { preflight, actual } = lastHop(failed);
  if (actual.requestHeaders !== undefined) return [];
  if (preflight && hasAnswer(preflight)) return swapWithEarlierRefusal(assembly, failed, preflight);
  const holder = waitingExchanges(assembly, failed, actual.url).find((sibling) => {
    const other = lastHop(sibling).preflight;
    return other !== undefined && hasAnswer(other) && isAskedMethod(other, actual.method);
  });
  if (!holder) return [];
  return [withPreflight(failed, lastHop(holder).preflight), withPreflight(holder, preflight)];
}

/**
 * Firefox ends preflights that it refuses, and their requests in the same order: of two alike, the one that was refused
 * first belongs to the request that has just failed.
 */
function swapWithEarlierRefusal(assembly: Assembly, failed: Exchange, own: Transaction): readonly Exchange[] {
  const { actual } = lastHop(failed);
  const isEarlier = (other: Transaction) =>
    other.error !== undefined && own.error !== undefined && (other.endedAt ?? 0) < (own.endedAt ?? 0);
  const holder = waitingExchanges(assembly, failed, actual.url).find((sibling) => {
    const { preflight, actual: waiting } = lastHop(sibling);
    return preflight && isEarlier(preflight) && canAskFor(preflight, actual) && canAskFor(own, waiting);
  });
  return holder ? [withPreflight(failed, lastHop(holder).preflight), withPreflight(holder, own)] : [];
}

/** Whether a preflight can be that of a request. */
function canAskFor(preflight: Transaction, { method, preparedHeaders }: Transaction): boolean {
  return isAskedMethod(preflight, method) && hasAskedHeaders(preflight, preparedHeaders);
}

/** The names that a preflight asks for, in lower case. */
export function askedHeaderNames(preflight: Transaction): readonly string[] {
  const names = extractHeaderListValues(preflight.requestHeaders ?? [], "access-control-request-headers");
  return names === null || names === "failure" ? [] : names.map((name) => name.toLowerCase());
}

/** The method that a preflight asks for; null where its request headers were not seen. */
export function askedMethod(preflight: Transaction): string | null {
  return getHeader(preflight.requestHeaders ?? [], "access-control-request-method");
}

function isAskedMethod(preflight: Transaction, method: string): boolean {
  const asked = askedMethod(preflight);
  return asked === null || asked === method;
}

function hasAnswer(preflight: Transaction): boolean {
  return preflight.response !== undefined || preflight.endedAt !== undefined;
}

/** Whether a request that was sent can have been sent thanks to this preflight. */
function allows(preflight: Transaction, sent: Transaction): boolean {
  const headers = sent.requestHeaders ?? [];
  // Firefox ends a preflight that it refuses with an error, whatever its status.
  const { response, error } = preflight;
  const succeeded = response !== undefined && isOkStatus(response.status) && error === undefined;
  return succeeded && isAskedMethod(preflight, sent.method) && hasAskedHeaders(preflight, headers);
}

/** Whether a request with these headers, if they are known, can be the one that a preflight asks for. */
export function hasAskedHeaders(preflight: Transaction, headers: HeaderList | undefined): boolean {
  return headers === undefined || askedHeaderNames(preflight).every((name) => hasHeader(headers, name));
}

/** An exchange with another preflight, or none, on its last hop. */
export function withPreflight(exchange: Exchange, preflight: Transaction | undefined): Exchange {
  const { actual } = lastHop(exchange);
  return withHop(exchange, exchange.hops.length - 1, preflight ? { preflight, actual } : { actual });
}
