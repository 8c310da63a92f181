import { type Assembly, withoutFragment } from "./assembly.ts";
import { type Exchange, hasTimedStatus, lastHop, type TimingFacts } from "./exchange.ts";
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

/** Whether a page lists a request: those of its frames have lists of their own, and so have those of workers. */
export function isListed({ engine, frameId, knownFrom, isImagined }: Exchange): boolean {
  return engine === "gecko" && frameId === 0 && !knownFrom && !isImagined;
}

/** Whether an exchange ended with a response. */
export function isOver(exchange: Exchange): boolean {
  const { endedAt, error, response } = lastHop(exchange).actual;
  return endedAt !== undefined && error === undefined && response?.startedAt !== undefined;
}

function isAbout({ tabId, url }: TimingReading, exchange: Exchange): boolean {
  return exchange.tabId === tabId && withoutFragment(exchange.hops[0].actual.url) === url;
}

/** @param exchanges all that began at the URL */
function factsOf(
  exchange: Exchange,
  exchanges: readonly Exchange[],
  { entries, lack, isLast }: TimingReading,
): TimingFacts | undefined {
  const own = entries.filter((entry) => fits(entry, exchange));
  const rivals = exchanges.filter((other) => own.some((entry) => fits(entry, other)));
  const [entry] = own;
  if (
    entry &&
    rivals.length <= own.length &&
    own.every(({ responseStatus }) => responseStatus === entry.responseStatus)
  )
    return { responseStatus: entry.responseStatus };
  const inTurn = entry && oneAfterTheOther(own) && rivals.length === own.length;
  const place = inTurn ? [...rivals].sort((a, b) => begin(a) - begin(b)).indexOf(exchange) : -1;
  const ranked = [...own].sort((a, b) => a.startedAt - b.startedAt)[place];
  if (ranked) return { responseStatus: ranked.responseStatus };
  if (!isLast) return undefined;
  return { missing: entry ? "several-calls" : (lack ?? "unlisted") };
}

/** Whether a request began while an entry was under way, and is of its kind. */
function fits({ startedAt, endedAt, initiatorType }: TimingEntry, exchange: Exchange): boolean {
  const byScript = exchange.resourceType === "xmlhttprequest";
  const isOfKind = commonTypes.has(initiatorType) || scriptTypes.has(initiatorType) === byScript;
  const at = begin(exchange);
  return isOfKind && at >= startedAt - clockTolerance && at <= endedAt + clockTolerance;
}

function oneAfterTheOther(entries: readonly TimingEntry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.startedAt - b.startedAt);
  return inOrder.every(({ endedAt }, index) => endedAt <= (inOrder[index + 1]?.startedAt ?? Number.POSITIVE_INFINITY));
}

function begin({ hops: [{ actual }] }: Exchange): number {
  return actual.startedAt;
}
