import { adopt, type Sight } from "../shared/exchange/adopt.ts";
import { type Assembly, putExchange } from "../shared/exchange/assembly.ts";
import { lastHop } from "../shared/exchange/exchange.ts";
import { mayLackEvents } from "../shared/exchange/interrupted.ts";
import { missedEvents } from "../shared/exchange/missed-events.ts";
import { type DevtoolsRecord, logLag, type NetworkEvent, type PageCall } from "../shared/exchange/network-event.ts";
import { endTime, initiatorOf, isTargetAlone, type RecordedHop } from "../shared/exchange/record-events.ts";
import { isLedTo } from "../shared/exchange/record-fit.ts";
import { twinOf, withRecordsOf } from "../shared/exchange/twin.ts";
import { isSameOrigin } from "../shared/fetch/origins.ts";
import type { Gap } from "./recorder-storage.ts";

/** Milliseconds after which what no exchange took gets one of its own. */
const ripeAfter = 1_000;

/** After how many periods without any event nothing more is expected that a busy browser may still hold back. */
const quietAfterStop = 3;

/** Has what no exchange took become an exchange of its own, once it has waited long enough. */
export interface Adoption {
  /** Learns that something may have begun to wait. */
  schedule(): void;
  /** Learns the time of an event of the browser, in milliseconds since the epoch. */
  heard(at: number): void;
  /** Learns when earlier workers may have missed something. */
  resume(gaps: readonly Gap[]): void;
  /** A record of DevTools' log with whether a stop may have taken what else the browser said of it; others as they are. */
  marked(event: NetworkEvent): NetworkEvent;
  /** Marks an exchange of which a stop may have taken a part. */
  markIncomplete(id: string): void;
  /**
   * Gives an exchange that has ended what DevTools' log told of its request, where that was adopted meanwhile.
   * @returns the id of the adopted exchange, which is to go; undefined where there is none
   */
  takeBack(id: string): string | undefined;
}

/**
 * @param seesAll whether the browser shows the requests of all sites
 * @param observe takes the events that stand for what was adopted
 * @param now the clock, in milliseconds since the epoch
 */
export function createAdoption(
  assembly: Assembly,
  seesAll: () => boolean,
  observe: (event: NetworkEvent) => void,
  now: () => number,
): Adoption {
  const born = now();
  let isScheduled = false;
  let count = 0;
  let gaps: readonly Gap[] = [];
  /** How many events were heard, and the time of the last one. */
  let heard = { count: 0, at: 0 };

  function isWaiting(): boolean {
    return assembly.unjoinedRecords.size + assembly.unjoinedCalls.size > 0;
  }

  /**
   * What waits at the beginning of a period and still waits at its end is ripe, unless the browser's events lag behind:
   * then those of its request may still come.
   * @param quietBefore how many periods have just passed without any event
   */
  function schedule(quietBefore = 0): void {
    if (isScheduled || !isWaiting()) return;
    isScheduled = true;
    const waiting = new Set<object>([...assembly.unjoinedRecords, ...assembly.unjoinedCalls.values()]);
    const { count: heardBefore } = heard;
    setTimeout(() => {
      isScheduled = false;
      const quietPeriods = heard.count === heardBefore ? quietBefore + 1 : 0;
      const hasBeenHeard = (one: DevtoolsRecord | PageCall) =>
        heard.at > endOf(one) + logLag || quietPeriods >= (isAfterStop(one) ? quietAfterStop : 1);
      const isRipe = (one: DevtoolsRecord | PageCall) => waiting.has(one) && hasBeenHeard(one);
      const nextId = () => `adopted ${born} ${++count}`;
      const ripe = [...assembly.unjoinedRecords].filter(isRipe).sort((a, b) => a.startedAt - b.startedAt);
      for (const record of ripe) {
        // The request that looked nearest when it came may have got another record since; then the next one is meant.
        if (assembly.unjoinedRecords.has(record)) observe(record);
        const missed = assembly.unjoinedRecords.has(record)
          ? missedEvents(assembly, record, isAfterStop(record), nextId)
          : [];
        for (const event of missed) {
          if (event.type !== "devtools-record") continue;
          assembly.unjoinedRecords.delete(event);
          // Where one that looks alike takes its place, it waits anew.
          waiting.delete(event);
        }
        for (const event of missed) observe(event);
      }
      const { events, records } = adopt(assembly, isRipe, sightOf, nextId);
      for (const event of [...events, ...records]) observe(event);
      // What is left of the ripe ones waits for something that is still to come.
      if ([...assembly.unjoinedRecords, ...assembly.unjoinedCalls.values()].some((one) => !isRipe(one)))
        schedule(quietPeriods);
    }, ripeAfter);
  }

  function isAfterStop(one: DevtoolsRecord | PageCall): boolean {
    return one.type === "devtools-record" && isInGap(one.startedAt, endTime(one));
  }

  /** Whether a stop may have taken what the browser said at some time of a period. */
  function isInGap(begin: number, end: number): boolean {
    return gaps.some(({ from, to }) => end >= from - logLag && begin <= to + logLag);
  }

  function sightOf({ actual: record, preflight }: RecordedHop): Sight {
    const { startedAt, url, redirectUrl } = record;
    // It would be forgotten at once, and counted twice.
    const isOwn = redirectUrl === "" && !preflight && isSameOrigin(url, initiatorOf(record) ?? "null");
    const isTarget = isTargetAlone(record) && isLedTo(assembly, record);
    if (isInGap(startedAt, startedAt) && !isOwn && !isTarget) return "missed";
    return seesAll() ? "seen" : "unseen";
  }

  return {
    schedule: () => schedule(),
    marked: (event) => (event.type === "devtools-record" && isAfterStop(event) ? { ...event, afterStop: true } : event),
    markIncomplete(id) {
      const exchange = assembly.exchanges.get(id);
      if (!exchange || !mayLackEvents(exchange)) return;
      const { startedAt, endedAt = startedAt } = lastHop(exchange).actual;
      if (isInGap(startedAt, endedAt)) putExchange(assembly, { ...exchange, interrupted: true });
    },
    takeBack(id) {
      const exchange = assembly.exchanges.get(id);
      const { startedAt } = exchange?.hops[0].actual ?? {};
      if (!exchange || startedAt === undefined || !isInGap(startedAt, startedAt)) return undefined;
      const twin = twinOf(assembly, exchange);
      if (twin) putExchange(assembly, withRecordsOf(exchange, twin));
      return twin?.id;
    },
    heard(at) {
      heard = { count: heard.count + 1, at };
    },
    resume(found) {
      gaps = found;
      schedule();
    },
  };
}

function endOf(waiting: DevtoolsRecord | PageCall): number {
  return waiting.type === "devtools-record" ? endTime(waiting) : (waiting.facts.settledAt ?? waiting.at);
}
