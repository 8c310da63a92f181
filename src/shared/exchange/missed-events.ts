import { getHeader } from "../fetch/header-list.ts";
import { methodAfterRedirect } from "../fetch/redirect-request.ts";
import { followerOf } from "./adopt.ts";
import {
  type Assembly,
  placesOf,
  putExchange,
  type Requester,
  type Unclassified,
  unrecordedExchanges,
  withoutFragment,
} from "./assembly.ts";
import { type Exchange, hasEnded, lastHop } from "./exchange.ts";
import { isEndMissed } from "./interrupted.ts";
import { withRecord } from "./join-devtools-record.ts";
import { type DevtoolsRecord, logLag, type NetworkEvent } from "./network-event.ts";
import { endTime, eventsOfChain, isTargetAlone, type RecordedHop } from "./record-events.ts";
import { type Fit, isOfRequest, strangeHeaders, tellsOfAnswer } from "./record-fit.ts";
import { isSameAnswer } from "./same-answer.ts";

/** Milliseconds within which one request may be taken for another: busy processes note times late. */
const nearWithin = 250;

/** Milliseconds by which what follows may seem to begin earlier: a preflight than its request, a target than its redirect. */
const lag = 100;

/*
 * A recorder that is stopped misses what comes at that moment. DevTools' own log knows it, and says it again later.
 */

/**
 * The events that were missed of a request, as far as a record tells them.
 * @param record one that no exchange has taken, though all that the browser has to say of its request has come
 * @param isInGap whether a stop may have taken what the browser said of it
 * @param nextId gives request ids that no other request has
 * @returns the events and then the records that they are of; nothing where nobody can tell which request is meant
 */
export function missedEvents(
  assembly: Assembly,
  record: DevtoolsRecord,
  isInGap: boolean,
  nextId: () => string,
): readonly NetworkEvent[] {
  const rest =
    restOfTransaction(assembly, record, isInGap, nextId) ?? (isInGap ? restOfOptions(assembly, record) : undefined);
  return rest ?? hopAfterRedirect(assembly, record, nextId) ?? [];
}

/** What is missing of a transaction whose beginning was seen. */
function restOfTransaction(
  assembly: Assembly,
  record: DevtoolsRecord,
  isInGap: boolean,
  nextId: () => string,
): readonly NetworkEvent[] | undefined {
  const candidates = unrecordedExchanges(assembly, record)
    .flatMap((exchange) => placesOf(exchange).map(([place, transaction]) => ({ exchange, place, transaction })))
    .filter((fit) => mayBeOf(assembly, record, fit));
  const alike = [...assembly.unjoinedRecords].filter((one) => isSameRequest(one, record));
  // The answer to the preflight of another request would tell a wrong story.
  const mayBeOfAnother = candidates.length > alike.length || alike.some((one) => !hasSameEnd(one, record));
  if (record.resourceType === "preflight" && mayBeOfAnother) return undefined;
  const pairs = pairsOf(assembly, candidates, alike).filter(({ one, fit }) => mayLack(fit, one, isInGap));
  const found = pairs.find(({ one }) => one === record);
  if (!found) return undefined;
  const open = pairs.filter(({ one, fit }) => alike.some((other) => isRival(assembly, other, one, fit)));
  if (open.includes(found)) return open.map(({ one, fit }) => unknownEnd(assembly, one, fit, nextId));
  const { exchange, transaction } = found.fit;
  putExchange(assembly, { ...exchange, interrupted: true });
  const { requestHeaders, response } = transaction;
  const source = sourceFor(exchange, () => transaction.requestId || nextId());
  const missed = eventsOfChain([{ actual: record }], source).filter(({ type }) => {
    if (type === "request-started") return false;
    if (type === "request-sent" || type === "request-prepared") return requestHeaders === undefined;
    return type !== "headers-received" || response === undefined;
  });
  return [...missed, record];
}

/** How a request ended that looks like others which ended otherwise: nobody knows, but that it did. */
function unknownEnd(
  assembly: Assembly,
  record: DevtoolsRecord,
  { exchange, place, transaction }: Fit,
  nextId: () => string,
): NetworkEvent {
  for (const one of chainFrom(record, assembly.unjoinedRecords)) assembly.unjoinedRecords.delete(one);
  // Nor may another of them tell more. Of an answer that was seen the status is known: none would mean that a cache had it.
  const status = transaction.response?.status ?? 0;
  const untold = { resourceType: record.resourceType, status, error: null, requestHeaders: [], callFrames: [] };
  putExchange(assembly, { ...withRecord(exchange, place, untold), interrupted: true });
  const { requestId, url, method } = transaction;
  const { context } = sourceFor(exchange, nextId);
  return { ...context, requestId: requestId || nextId(), url, method, type: "completed", at: endTime(record) };
}

/** A record, and those of what its redirects led to, where no other redirect led there. */
function chainFrom(record: DevtoolsRecord, records: ReadonlySet<DevtoolsRecord>): readonly DevtoolsRecord[] {
  const isOnly = [...records].every((one) => one === record || one.redirectUrl !== record.redirectUrl);
  const follower = isOnly ? followerOf(record, [...records]) : undefined;
  return follower ? [record, ...chainFrom(follower, new Set([...records].filter((one) => one !== record)))] : [record];
}

/** What is missing of a page's own OPTIONS request, of which nothing was seen but its beginning. */
function restOfOptions(assembly: Assembly, record: DevtoolsRecord): readonly NetworkEvent[] | undefined {
  if (record.method !== "OPTIONS" || record.resourceType === "preflight" || isTargetAlone(record)) return undefined;
  const distance = ({ transaction }: Unclassified) => Math.abs(transaction.startedAt - record.startedAt);
  const begun = [...assembly.unclassified.values()].filter((one) => {
    const isSame = one.requester.tabId === record.tabId && one.transaction.url === withoutFragment(record.url);
    return isSame && distance(one) <= logLag;
  });
  const [nearest] = begun.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return undefined;
  const { requestId } = nearest.transaction;
  assembly.unclassified.delete(requestId);
  const { context, ...source } = sourceFor(nearest.requester, () => requestId);
  const missed = { ...source, context: { ...context, interrupted: true as const } };
  return [...eventsOfChain([{ actual: record }], missed), record];
}

/** What followed a redirect that was the last that was seen of an exchange. */
function hopAfterRedirect(
  assembly: Assembly,
  record: DevtoolsRecord,
  nextId: () => string,
): readonly NetworkEvent[] | undefined {
  if (record.resourceType === "preflight" || isTargetAlone(record)) return undefined;
  const waiting = [...assembly.exchanges.values()].filter((exchange) => {
    const isOpen = exchange.interrupted && exchange.tabId === record.tabId && !hasEnded(exchange);
    const { redirectUrl, response, method } = lastHop(exchange).actual;
    const isMethod = !response || methodAfterRedirect(response.status, method) === record.method;
    return isOpen && redirectUrl === record.url && isMethod;
  });
  const inOrder = waiting.sort((a, b) => lastHop(a).actual.startedAt - lastHop(b).actual.startedAt);
  const [first] = inOrder;
  if (!first) return undefined;
  const earliest = lastHop(first).actual.startedAt - lag;
  const ofTab = [...assembly.unjoinedRecords].filter(({ tabId }) => tabId === record.tabId);
  const alike = ofTab
    .filter((one) => isSameRequest(one, record) && !isTargetAlone(one) && one.startedAt >= earliest)
    .sort((a, b) => a.startedAt - b.startedAt);
  const preflights = ofTab.filter((one) => isPreflightOf(one, record));
  // Each that was redirected there has one of the records; which, matters only where those differ.
  const pairs = alike.flatMap((one, index) => (inOrder[index] ? [{ one, exchange: inOrder[index] }] : []));
  const exchange = pairs.find(({ one }) => one === record)?.exchange;
  if (!exchange) return undefined;
  const isOnly = waiting.length === 1 && alike.length === 1;
  if (!isOnly && !(areAllAlike(alike) && areAllAlike(preflights)))
    return pairs.map((pair) => unknownHop(assembly, pair.one, pair.exchange, nextId));
  const { requestId } = lastHop(exchange).actual;
  const ids = [requestId];
  const hop: RecordedHop = { actual: record, preflight: preflights[0] };
  const events = eventsOfChain(
    [hop],
    sourceFor(exchange, () => ids.shift() ?? nextId()),
  );
  return [...events, ...(hop.preflight ? [hop.preflight] : []), record];
}

/** How a request ended after a redirect, where others were redirected there too and ended otherwise: nobody knows. */
function unknownHop(
  assembly: Assembly,
  record: DevtoolsRecord,
  exchange: Exchange,
  nextId: () => string,
): NetworkEvent {
  const { requestId } = lastHop(exchange).actual;
  const transaction = { requestId, url: record.url, method: record.method, startedAt: record.startedAt };
  const place = { exchangeId: exchange.id, hop: exchange.hops.length, role: "actual" } as const;
  const [first, ...rest] = exchange.hops;
  const followed: Exchange = { ...exchange, hops: [first, ...rest, { actual: transaction }] };
  return unknownEnd(assembly, record, { exchange: followed, place, transaction }, nextId);
}

/** Whether a record is of a preflight that a request with another record may have needed. */
function isPreflightOf(
  { resourceType, url, requestHeaders, startedAt }: DevtoolsRecord,
  asker: DevtoolsRecord,
): boolean {
  const isNear = resourceType === "preflight" && url === asker.url && startedAt >= asker.startedAt - lag;
  return isNear && getHeader(requestHeaders, "access-control-request-method") === asker.method;
}

function areAllAlike(records: readonly DevtoolsRecord[]): boolean {
  return records.every((one) => hasSameEnd(one, records[0] ?? one));
}

function sourceFor({ tabId, frameId, documentId, initiator, resourceType }: Requester, nextId: () => string) {
  const requester = { tabId, frameId, initiator, resourceType, ...(documentId === undefined ? {} : { documentId }) };
  return { seesRequests: true, nextId, context: requester };
}

/**
 * Of what looks alike, requests and records belong together that have the same headers and began at about the same time;
 * each has one other.
 */
function pairsOf(assembly: Assembly, candidates: readonly Fit[], alike: readonly DevtoolsRecord[]) {
  const possible = alike
    .flatMap((one) => candidates.map((fit) => ({ one, fit, strange: strangeHeaders(one, fit) })))
    .map((pair) => ({ ...pair, distance: Math.abs(pair.one.startedAt - pair.fit.transaction.startedAt) }))
    .sort((a, b) => a.strange - b.strange || a.distance - b.distance);
  const taken = new Set<unknown>();
  return possible.filter(({ one, fit }) => {
    if (!mayBeOf(assembly, one, fit) || taken.has(one) || taken.has(fit)) return false;
    taken.add(one).add(fit);
    return true;
  });
}

function isSameRequest(one: DevtoolsRecord, other: DevtoolsRecord): boolean {
  const keys = [one, other].map(({ resourceType, url, method, tabId, requestHeaders }) => {
    const asked = ["method", "headers"].map((what) => getHeader(requestHeaders, `access-control-request-${what}`));
    return JSON.stringify([resourceType === "preflight", url, method, tabId, ...asked]);
  });
  return keys[0] === keys[1];
}

function hasSameEnd(one: DevtoolsRecord, other: DevtoolsRecord): boolean {
  const [answer, otherAnswer] = [one, other].map(({ status, responseHeaders: headers }) => ({ status, headers }));
  return one.error === other.error && isSameAnswer(answer, otherAnswer);
}

/** Whether a record may be of a request, of which an answer was seen or none. */
function mayBeOf(assembly: Assembly, record: DevtoolsRecord, fit: Fit): boolean {
  const { response } = fit.transaction;
  return isOfRequest(assembly, record, fit) && (!response || tellsOfAnswer(record, response.status));
}

/** Whether a request may just as well be that of another record, which tells another end. */
function isRival(assembly: Assembly, other: DevtoolsRecord, record: DevtoolsRecord, fit: Fit): boolean {
  if (hasSameEnd(other, record) || !mayBeOf(assembly, other, fit)) return false;
  const distance = ({ startedAt }: DevtoolsRecord) => Math.abs(startedAt - fit.transaction.startedAt);
  if (distance(other) > distance(record) + nearWithin) return false;
  return strangeHeaders(other, fit) <= strangeHeaders(record, fit);
}

/** Whether it did not end as far as was seen, or nobody saw how, and a stop may have taken that. */
function mayLack({ exchange, transaction }: Fit, { status }: DevtoolsRecord, isInGap: boolean): boolean {
  const { endedAt, redirectUrl, response, error } = transaction;
  const wasStopped = exchange.interrupted || exchange.beginningMissed;
  if (endedAt === undefined) return (wasStopped || isInGap) && redirectUrl === undefined;
  if (!wasStopped) return false;
  return response === undefined && (error === undefined || status > 0 || isEndMissed(exchange));
}
