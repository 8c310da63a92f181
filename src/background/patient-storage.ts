import type { Change, RecorderStorage, Removed } from "./recorder-storage.ts";

/** Milliseconds until it is tried again to store what the browser refused. */
const retryPause = 1_000;

/** Stores changes, and keeps what the browser refuses to store until it takes it. */
export interface PatientStorage {
  /** @returns whether everything is stored that was to be stored so far; where it is not, call again, with no change too */
  save(change: Change, removed: Removed): Promise<boolean>;
}

/**
 * Browsers limit what an extension may store, each in its own way.
 * @param now the clock, in milliseconds since the epoch
 */
export function createPatientStorage(storage: Pick<RecorderStorage, "save">, now: () => number): PatientStorage {
  const exchanges = new Map<string, Change["exchanges"][number]>();
  const waiting = new Map<string, Change["waiting"][number]>();
  const removed = { exchanges: new Set<string>(), waiting: new Set<string>() };
  /** The latest of everything else. */
  let rest: Pick<Change, "pages" | "answered" | "done"> = {};
  let refusedAt = Number.NEGATIVE_INFINITY;

  return {
    async save({ exchanges: changed, waiting: added, heardUntil, gaps, recordings, ...others }, gone) {
      for (const id of gone.exchanges) {
        exchanges.delete(id);
        removed.exchanges.add(id);
      }
      for (const exchange of changed) exchanges.set(exchange.id, exchange);
      for (const one of added) waiting.set(one[1], one);
      for (const key of gone.waiting) {
        waiting.delete(key);
        removed.waiting.add(key);
      }
      rest = { ...rest, ...others };
      if (now() < refusedAt + retryPause) return false;
      const change = {
        ...{ ...rest, heardUntil, gaps, recordings },
        exchanges: [...exchanges.values()],
        waiting: [...waiting.values()],
      };
      try {
        await storage.save(change, { exchanges: [...removed.exchanges], waiting: [...removed.waiting] });
      } catch {
        refusedAt = now();
        return false;
      }
      for (const stored of [exchanges, waiting, removed.exchanges, removed.waiting]) stored.clear();
      rest = {};
      return true;
    },
  };
}
