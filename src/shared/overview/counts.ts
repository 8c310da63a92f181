import type { Verdict } from "../cors/evaluate.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import type { Transaction } from "../exchange/exchange.ts";

/** How many of everything was recorded. */
export interface PageCounts {
  readonly total: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly preflights: PreflightCounts;
}

/** What asking first cost a page. */
export interface PreflightCounts {
  /** Those that the browser sent. */
  readonly sent: number;
  /** How many times an earlier permission spared one. */
  readonly cached: number;
  /** How many requests waited for one. */
  readonly waiting: number;
  /** The time of all that were sent, added up; several can go at the same time. */
  readonly milliseconds: number;
  /** How many of those that were sent have no end that was seen, and are missing in the time. */
  readonly untimed: number;
}

/** Counts what was recorded: all of it, with every change. So nothing is made for each of them. */
export function countAll(explanations: readonly Explanation[]): PageCounts {
  const verdicts = { allowed: 0, blocked: 0, failed: 0, opaque: 0, pending: 0, undetermined: 0 };
  const preflights = { sent: 0, cached: 0, waiting: 0, milliseconds: 0, untimed: 0 };
  for (const { exchange, evaluation } of explanations) {
    verdicts[evaluation.verdict] += 1;
    for (const { state } of evaluation.preflights) if (state === "cached") preflights.cached += 1;
    let sent = 0;
    for (const { preflight } of exchange.hops) {
      if (!preflight) continue;
      sent += 1;
      const end = endOf(preflight);
      if (end === undefined) preflights.untimed += 1;
      else preflights.milliseconds += end - preflight.startedAt;
    }
    preflights.sent += sent;
    if (sent > 0) preflights.waiting += 1;
  }
  return { total: explanations.length, verdicts, preflights };
}

function endOf({ endedAt, response }: Transaction): number | undefined {
  return endedAt ?? response?.receivedAt;
}
