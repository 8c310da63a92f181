import { type Assembly, withoutFragment } from "./assembly.ts";
import { type Exchange, hasTimedStatus, isBeginningHidden, lastHop, noFrame, type TimingFacts } from "./exchange.ts";
import type { TimingEntry, TimingReading } from "./network-event.ts";

/** Milliseconds by which the clocks of the page and of the browser may differ. */
const clockTolerance = 50;

/** Entries that only scripts cause, and those that either scripts or elements cause. */
const scriptTypes: ReadonlySet<string> = new Set(["fetch", "xmlhttprequest"]);
const commonTypes: ReadonlySet<string> = new Set(["link", "other", "beacon"]);

/**
 * Joins what resource timing lists of a URL to the exchanges that began there. Nothing links an entry to a request but
 * its URL and its time; where the entries of several calls differ and calls overlap, none is taken.
 * @returns the exchanges that changed
 */
export function joinTimingReading(assembly: Assembly, reading: TimingReading): readonly Exchange[] {
  const exchanges = [...assembly.exchanges.values()].filter((one) => isListed(one) && isAbout(reading, one));
  return exchanges.flatMap((exchange) => {
    if (!isOver(exchange) || hasTimedStatus(exchange)) return [];
    const timing = factsOf(exchange, exchanges, reading);
    return timing && !(exchange.timing && "missing" in timing) ? [{ ...exchange, timing }] : [];
  });
}

/** Whether a document lists a request, under its first URL. Those of workers are in lists of their own. */
export function isListed(exchange: Exchange): boolean {
  const { engine, frameId, knownFrom, isImagined } = exchange;
  return engine === "gecko" && frameId !== noFrame && !knownFrom && !isImagined && !isBeginningHidden(exchange);
}

/** Whether an exchange ended with a response. */
export function isOver(exchange: Exchange): boolean {
  const { endedAt, error, response } = lastHop(exchange).actual;
  return endedAt !== undefined && error === undefined && response?.startedAt !== undefined;
}

function isAbout({ tabId, frameId, url }: TimingReading, exchange: Exchange): boolean {
  const isOfDocument = exchange.tabId === tabId && exchange.frameId === frameId;
  return isOfDocument && withoutFragment(exchange.hops[0].actual.url) === url;
}

/**
 * Entries have no order that says whose they are. Those that several requests may own tell of each what is true of it
 * whichever is its own.
 * @param exchanges all that began at the URL
 */
function factsOf(
  exchange: Exchange,
  exchanges: readonly Exchange[],
  { entries, lack, isLast }: TimingReading,
): TimingFacts | undefined {
  const own = entries.filter((entry) => fits(entry, exchange));
  const rivals = exchanges.filter((other) => own.some((entry) => fits(entry, other)));
  const [entry] = own;
  const isAgreed = own.every(({ responseStatus }) => responseStatus === entry?.responseStatus);
  if (entry && isAgreed && rivals.length <= own.length) return { responseStatus: entry.responseStatus };
  const status = answeredStatus(exchange);
  if (entry && status !== undefined) {
    const [group, owners] = groupOf(own, rivals, entries, exchanges);
    const told = statusOfAll(status, group, owners) ?? statusInTurn(exchange, group, owners);
    if (told !== null) return { responseStatus: told };
  }
  if (!isLast) return undefined;
  return { missing: entry ? "several-calls" : (lack ?? "unlisted") };
}

/** Entries and the requests that may own them, grown until they belong to no others. */
function groupOf(
  own: readonly TimingEntry[],
  rivals: readonly Exchange[],
  entries: readonly TimingEntry[],
  exchanges: readonly Exchange[],
): readonly [readonly TimingEntry[], readonly Exchange[]] {
  const moreEntries = entries.filter((entry) => rivals.some((other) => fits(entry, other)));
  const moreRivals = exchanges.filter((other) => moreEntries.some((entry) => fits(entry, other)));
  const isGrown = moreEntries.length === own.length && moreRivals.length === rivals.length;
  return isGrown ? [own, rivals] : groupOf(moreEntries, moreRivals, entries, exchanges);
}

/**
 * What resource timing shows of all requests that were answered with a status: that status, or 0, or neither can be told.
 * Another status than 0 belongs to a request that was answered with it.
 */
function statusOfAll(status: number, entries: readonly TimingEntry[], exchanges: readonly Exchange[]): number | null {
  if (entries.length !== exchanges.length) return null;
  const listed = entries.filter(({ responseStatus }) => responseStatus === status).length;
  const answered = exchanges.filter((other) => answeredStatus(other) === status).length;
  if (listed === answered) return status;
  return listed === 0 ? 0 : null;
}

/**
 * What resource timing shows of one of several requests that were answered one after the other; null where they were not.
 * Entries of what was refused do not say when it ended, so only the requests tell their order. Those with preflights can
 * begin later than requests that the page made after them.
 */
function statusInTurn(
  exchange: Exchange,
  entries: readonly TimingEntry[],
  exchanges: readonly Exchange[],
): number | null {
  const [inOrder, listed] = [[...exchanges].sort((a, b) => begin(a) - begin(b)), [...entries]];
  listed.sort((a, b) => a.startedAt - b.startedAt);
  const areApart = listed.every(({ startedAt }, index) => startedAt !== listed[index + 1]?.startedAt);
  const wereInTurn = inOrder.every((one, index) => {
    const next = inOrder[index + 1];
    const { endedAt = Number.POSITIVE_INFINITY } = lastHop(one).actual;
    return isOver(one) && one.hops.every(({ preflight }) => !preflight) && (!next || endedAt <= begin(next));
  });
  if (!areApart || !wereInTurn || listed.length !== inOrder.length) return null;
  return listed[inOrder.indexOf(exchange)]?.responseStatus ?? null;
}

/** The status of the response with which an exchange ended, if it did. */
function answeredStatus(exchange: Exchange): number | undefined {
  return isOver(exchange) ? lastHop(exchange).actual.response?.status : undefined;
}

/** Whether a request began while an entry was under way, and is of its kind. */
function fits({ startedAt, endedAt, initiatorType }: TimingEntry, exchange: Exchange): boolean {
  const byScript = exchange.resourceType === "xmlhttprequest";
  const isOfKind = commonTypes.has(initiatorType) || scriptTypes.has(initiatorType) === byScript;
  const at = begin(exchange);
  return isOfKind && at >= startedAt - clockTolerance && at <= endedAt + clockTolerance;
}

function begin({ hops: [{ actual }] }: Exchange): number {
  return actual.startedAt;
}
