import { browser } from "../browser.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";
import type { SerializedOrigin } from "../shared/fetch/origins.ts";
import type { RecordingState } from "../shared/protocol.ts";

/** Where the recorder's exchanges survive the worker. */
export interface RecorderStorage {
  load(): Promise<{
    exchanges: readonly Exchange[];
    recordings: ReadonlyMap<number, RecordingState>;
    origins: ReadonlyMap<number, readonly SerializedOrigin[]>;
  }>;
  save(
    exchanges: readonly Exchange[],
    removedIds: readonly string[],
    recordings: ReadonlyMap<number, RecordingState>,
    origins: ReadonlyMap<number, readonly SerializedOrigin[]>,
  ): Promise<void>;
}

const exchangePrefix = "exchange/";
const recordingsKey = "recordings";
const originsKey = "origins";

/** storage.session: in memory only, gone with the browser, never on disk. */
export const sessionStorage: RecorderStorage = {
  async load() {
    const stored = await browser.storage.session.get(null);
    const exchanges = Object.entries(stored)
      .filter(([key]) => key.startsWith(exchangePrefix))
      .map(([, value]) => value as Exchange)
      .sort((a, b) => a.hops[0].actual.startedAt - b.hops[0].actual.startedAt);
    const recordings = (stored[recordingsKey] ?? []) as [number, RecordingState][];
    const origins = (stored[originsKey] ?? []) as [number, SerializedOrigin[]][];
    return { exchanges, recordings: new Map(recordings), origins: new Map(origins) };
  },
  async save(exchanges, removedIds, recordings, origins) {
    if (removedIds.length > 0) await browser.storage.session.remove(removedIds.map((id) => exchangePrefix + id));
    const entries = exchanges.map((exchange) => [exchangePrefix + exchange.id, exchange] as const);
    await browser.storage.session.set({
      ...Object.fromEntries(entries),
      [recordingsKey]: [...recordings],
      [originsKey]: [...origins],
    });
  },
};
