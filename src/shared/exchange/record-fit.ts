import { getHeader, type Header, type HeaderList, isHeaderName } from "../fetch/header-list.ts";
import { isHttpUrl } from "../fetch/origins.ts";
import { corsUnsafeRequestHeaderNames, isForbiddenRequestHeaderName } from "../fetch/request-headers.ts";
import { type Assembly, type Place, withoutFragment } from "./assembly.ts";
import type { Exchange, Transaction } from "./exchange.ts";
import { askedHeaderNames, hasAskedHeaders } from "./join-preflight.ts";
import { type DevtoolsRecord, logLag } from "./network-event.ts";
import { endTime, hasSentHeaders, isRefusal } from "./record-events.ts";

/*
 * Records of DevTools' log have no id: which request one speaks of, what both tell must say.
 */

const aborted = "net::ERR_ABORTED";

/** A transaction and where it is. */
export interface Fit {
  readonly exchange: Exchange;
  readonly place: Place;
  readonly transaction: Transaction;
}

/**
 * Whether a record may speak of a transaction, as far as what came of it tells.
 * @param hasWaited whether nothing better has come for the record meanwhile
 */
export function fits(assembly: Assembly, record: DevtoolsRecord, fit: Fit, hasWaited: boolean): boolean {
  const { response, outOfSight, redirectUrl, endedAt, error } = fit.transaction;
  const status = response?.status;
  if (!isOfRequest(assembly, record, fit)) return false;
  // A stop took the redirect, and what came after it told where it led.
  if (outOfSight && redirectUrl !== undefined) return record.redirectUrl === redirectUrl;
  // Where a redirect leaves http, its end is in DevTools' log alone.
  const wentOn = endedAt !== undefined || (redirectUrl !== undefined && isHttpUrl(redirectUrl));
  const hasSucceeded = status !== undefined && wentOn && error === undefined;
  if (hasSucceeded && record.status === 0 && record.error) return false;
  // After a stop it may be of another request, which was missed.
  const isStrange = record.afterStop && !tellsTheSame(record, fit);
  if (isStrange && (!hasWaited || isOtherwiseJudged(record, fit.transaction))) return false;
  return tellsOfAnswer(record, status);
}

/** Whether a record and a transaction agree in whether it was sent, what was answered and how it ended. */
function tellsTheSame(record: DevtoolsRecord, fit: Fit): boolean {
  const { requestHeaders, response } = fit.transaction;
  if (requestHeaders && !hasSentHeaders(record)) return false;
  return response ? hasSameAnswer(record, fit) : !hasOtherEnd(record, fit);
}

/**
 * Whether a record may tell of an answer with a status. One that came from the cache and was rejected is recorded without
 * any; one that was revalidated is recorded as the server sent it, while the browser judged what it had stored.
 */
export function tellsOfAnswer(record: DevtoolsRecord, status: number | undefined): boolean {
  return record.status === 0 || record.status === status || record.status === 304;
}

/** Whether a record may speak of a transaction, whatever came of it. */
export function isOfRequest(
  assembly: Assembly,
  record: DevtoolsRecord,
  { exchange, place, transaction }: Fit,
): boolean {
  return (
    transaction.devtools === undefined &&
    transaction.startedAt <= endTime(record) + logLag &&
    record.startedAt <= (transaction.endedAt ?? Number.POSITIVE_INFINITY) + logLag &&
    (record.resourceType === "preflight") === (place.role === "preflight") &&
    record.method === transaction.method &&
    withoutFragment(record.url) === withoutFragment(transaction.url) &&
    (place.role === "actual" || asksForMethod(record, exchange.hops[place.hop]?.actual.method)) &&
    !isFromAnother(assembly, record, { exchange, place, transaction }) &&
    !(record.afterStop && hasOtherHeaders(record, { exchange, place, transaction }))
  );
}

/**
 * Whether a request was sent with other headers, Chromium's events and DevTools' log tell the same of them; or with one
 * that its preflight asked for and the record has not.
 */
function hasOtherHeaders(record: DevtoolsRecord, { exchange, place, transaction }: Fit): boolean {
  const preflight = place.role === "actual" ? exchange.hops[place.hop]?.preflight : undefined;
  if (preflight && !record.omittedRequestHeaders && !hasAskedHeaders(preflight, record.requestHeaders)) return true;
  const areWhole = !record.omittedRequestHeaders && !transaction.omittedRequestHeaders;
  const areSent = transaction.requestHeaders !== undefined && hasSentHeaders(record);
  const isTold = areSent && areWhole && exchange.engine !== "gecko";
  return isTold && strangeHeaders(record, { exchange, place, transaction }) > 0;
}

/** Whether a redirect led to the URL of a record. */
export function isLedTo({ exchanges, unjoinedRecords }: Assembly, { tabId, url }: DevtoolsRecord): boolean {
  if ([...unjoinedRecords].some((one) => one.tabId === tabId && one.redirectUrl === url)) return true;
  return [...exchanges.values()].some(
    (exchange) => exchange.tabId === tabId && exchange.hops.some(({ actual }) => actual.redirectUrl === url),
  );
}

/** Whether a record was sent by another origin: a page and a sandboxed frame of it may ask for the same. */
function isFromAnother(assembly: Assembly, record: DevtoolsRecord, { exchange, place, transaction }: Fit): boolean {
  const origin = getHeader(record.requestHeaders, "origin");
  const { initiator, engine } = exchange;
  // Redirects change it, and Firefox names the address of a sandboxed frame.
  const asked = place.hop === 0 && engine !== "gecko" && /^(https?:|null$)/.test(initiator ?? "") ? initiator : null;
  const sent = transaction.requestHeaders ? getHeader(transaction.requestHeaders, "origin") : asked;
  if (origin === null || sent == null || origin === sent) return false;
  const isAfterRedirect = exchange.beginningMissed && origin === "null" && isLedTo(assembly, record);
  return !isAfterRedirect;
}

function asksForMethod({ requestHeaders }: DevtoolsRecord, method: string | undefined): boolean {
  const asked = getHeader(requestHeaders, "access-control-request-method");
  return asked === null || asked === method;
}

/** What stands behind a dot is in DevTools' log alone: net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin */
export function hasOtherEnd({ error }: DevtoolsRecord, { transaction }: Fit): boolean {
  return transaction.endedAt !== undefined && transaction.error !== (error?.replace(/\..*$/, "") || undefined);
}

/**
 * Whether one was refused and the other handed over, or the network named another error. Either may call aborted what the
 * page did not want any more.
 */
function isOtherwiseJudged({ status, error }: DevtoolsRecord, { endedAt, error: ended }: Transaction): boolean {
  if (endedAt === undefined) return false;
  const isRefused = isRefusal(error ?? "");
  if (ended === undefined) return isRefused;
  return isRefusal(ended) ? status > 0 && !isRefused : ended !== aborted && error !== aborted && error !== ended;
}

/** Whether a record and a transaction tell the same of the answer, as far as CORS looks at it, and of its end. */
function hasSameAnswer(record: DevtoolsRecord, fit: Fit): boolean {
  const ofCors = (headers: HeaderList) => headers.filter(({ name }) => /^access-control-/i.test(name)).map(line);
  const { status, headers } = fit.transaction.response ?? { status: 0, headers: [] };
  const isSame = record.status === status && unshared(ofCors(record.responseHeaders), ofCors(headers)) === 0;
  return isSame && !hasOtherEnd(record, fit);
}

/** What the network adds or writes anew: DevTools' log lists it so, and the browser's events do not. */
const ofNetwork = ["connection", "content-length", "host", "range"];

/**
 * How many headers a record and a transaction do not share. Of a request that was never sent, its preflight names them.
 * What nobody knows is stranger than what is the same, by a half.
 */
export function strangeHeaders(record: DevtoolsRecord, { exchange, place, transaction }: Fit): number {
  const { requestHeaders } = transaction;
  if (requestHeaders && hasSentHeaders(record)) return unsharedSent(record.requestHeaders, requestHeaders);
  // What was not sent has only what the page set, and so has the record of what a cache answered.
  if (requestHeaders) return 1 + unshared(ofPage(record.requestHeaders).map(line), ofPage(requestHeaders).map(line));
  const preflight = place.role === "actual" ? exchange.hops[place.hop]?.preflight : undefined;
  const names = ofPage(record.requestHeaders).map(({ name }) => name.toLowerCase());
  return 0.5 + (preflight ? unshared(names, askedHeaderNames(preflight)) : 0);
}

/** How many headers of two requests that were sent, whoever tells of them, one has and the other has not. */
export function unsharedSent(one: HeaderList, other: HeaderList): number {
  const isOwn = (name: string) => !name.startsWith(":") && !ofNetwork.includes(name.toLowerCase());
  const lines = (headers: HeaderList) => headers.filter(({ name }) => isOwn(name)).map(line);
  return unshared(lines(one), lines(other));
}

/** The headers that only a page sets, as far as they need a permission. */
function ofPage(headers: HeaderList): HeaderList {
  const isOwn = (name: string) => !isForbiddenRequestHeaderName(name) && !isHeaderName(name, "user-agent");
  const unsafe = corsUnsafeRequestHeaderNames(headers.filter(({ name }) => isOwn(name)));
  return headers.filter(({ name }) => unsafe.includes(name.toLowerCase()));
}

/** A header as both sources tell it: bytes beyond ASCII each reads in its own way. */
function line({ name, value }: Header): string {
  return `${name.toLowerCase()}: ${value.replace(/\P{ASCII}+/gu, "?")}`;
}

function unshared(some: readonly string[], others: readonly string[]): number {
  const [a, b] = [new Set(some), new Set(others)];
  return [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length;
}
