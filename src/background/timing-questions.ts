import { hasCorsTainting, requestModeFact } from "../shared/cors/facts.ts";
import { awaitsTiming } from "../shared/cors/outcomes.ts";
import { withoutFragment } from "../shared/exchange/assembly.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";
import { factValue } from "../shared/exchange/fact.ts";
import type { ReadTiming } from "./resource-timing.ts";

/** Milliseconds to wait before each look: the page lists a request at about the time at which the browser ends it. */
const delays = [20, 100, 300, 1_000, 3_000] as const;

/** Asks for readings of resource timing, as long as an exchange waits for one. */
export interface TimingQuestions {
  /** Takes exchanges that began or changed. */
  consider(exchanges: readonly Exchange[]): void;
}

/**
 * Prepares to ask; nothing is asked before an exchange needs it.
 * @param read looks into the list of a document
 */
export function createTimingQuestions(read: ReadTiming): TimingQuestions {
  /** The URLs of the exchanges that wait, by id. */
  const waiting = new Map<string, string>();

  function look(exchange: Exchange, round: number): void {
    const delay = delays[round];
    if (delay === undefined) {
      waiting.delete(exchange.id);
      return;
    }
    setTimeout(() => {
      const url = waiting.get(exchange.id);
      if (url === undefined) return;
      read(exchange, url, round === delays.length - 1);
      look(exchange, round + 1);
    }, delay);
  }

  return {
    consider(exchanges) {
      for (const exchange of exchanges) {
        if (!awaits(exchange)) waiting.delete(exchange.id);
        else if (!waiting.has(exchange.id)) {
          waiting.set(exchange.id, withoutFragment(exchange.hops[0].actual.url));
          look(exchange, 0);
        }
      }
    },
  };
}

/** Whether only resource timing may tell what became of an exchange, and has not been read yet. */
export function awaits(exchange: Exchange): boolean {
  const mode = factValue(requestModeFact(exchange)) ?? "cors";
  return awaitsTiming(exchange, mode === "cors" && hasCorsTainting(exchange, exchange.hops.length - 1));
}
