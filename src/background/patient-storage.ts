import type { Change, RecorderStorage } from "./recorder-storage.ts";
import type { StoredExchange } from "./stored-exchange.ts";

/** Milliseconds until it is tried again to store what the browser refused. */
const retryPause = 1_000;

/** Stores changes, and keeps what the browser refuses to store until it takes it. */
export interface PatientStorage {
  /** @returns whether everything is stored that was to be stored so far; where it is not, call again, with no change too */
  save(change: Change, removedIds: readonly string[]): Promise<boolean>;
}

/**
 * Browsers limit what an extension may store, each in its own way.
 * @param now the clock, in milliseconds since the epoch
 */
export function createPatientStorage(storage: Pick<RecorderStorage, "save">, now: () => number): PatientStorage {
  const exchanges = new Map<string, StoredExchange>();
  const removed = new Set<string>();
  /** The latest of everything else. */
  let rest: Omit<Change, "exchanges" | "recordings"> = {};
  let refusedAt = Number.NEGATIVE_INFINITY;

  return {
    async save({ exchanges: changed, recordings, ...others }, removedIds) {
      for (const id of removedIds) {
        exchanges.delete(id);
        removed.add(id);
      }
      for (const exchange of changed) exchanges.set(exchange.id, exchange);
      rest = { ...rest, ...others };
      if (now() < refusedAt + retryPause) return false;
      try {
        await storage.save({ ...rest, exchanges: [...exchanges.values()], recordings }, [...removed]);
      } catch {
        refusedAt = now();
        return false;
      }
      exchanges.clear();
      removed.clear();
      rest = {};
      return true;
    },
  };
}
