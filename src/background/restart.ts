import { browser } from "../browser.ts";

/** Pages of a DevTools that is open start within this time after the extension. */
const startTime = 10_000;

/**
 * Notices when the extension is updated or reloaded: browsers then forget what it kept in memory. Must be
 * called in the worker's first turn.
 * @param now the clock, in milliseconds since the epoch
 * @returns whether that happened just now
 */
export function watchRestart(now: () => number): () => boolean {
  let startedAt = Number.NEGATIVE_INFINITY;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Reloaded ones count as updated.
    if (reason === "update") startedAt = now();
  });
  return () => now() - startedAt < startTime;
}
