import { browser } from "../browser.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";
import type { RecordingState } from "../shared/protocol.ts";
import type { StoredPages } from "./tab-pages.ts";

/** Where the recorder's exchanges survive the worker. */
export interface RecorderStorage {
  load(): Promise<{
    exchanges: readonly Exchange[];
    recordings: ReadonlyMap<number, RecordingState>;
    pages: readonly StoredPages[];
  }>;
  /** @param pages null where they are as they were */
  save(
    exchanges: readonly Exchange[],
    removedIds: readonly string[],
    recordings: ReadonlyMap<number, RecordingState>,
    pages: readonly StoredPages[] | null,
  ): Promise<void>;
}

const exchangePrefix = "exchange/";
const recordingsKey = "recordings";
const pagesKey = "pages";

/** storage.session: in memory only, gone with the browser, never on disk. */
export const sessionStorage: RecorderStorage = {
  async load() {
    const stored = await browser.storage.session.get(null);
    const exchanges = Object.entries(stored)
      .filter(([key]) => key.startsWith(exchangePrefix))
      .map(([, value]) => value as Exchange)
      .sort((a, b) => a.hops[0].actual.startedAt - b.hops[0].actual.startedAt);
    const recordings = (stored[recordingsKey] ?? []) as [number, RecordingState][];
    return { exchanges, recordings: new Map(recordings), pages: (stored[pagesKey] ?? []) as StoredPages[] };
  },
  async save(exchanges, removedIds, recordings, pages) {
    if (removedIds.length > 0) await browser.storage.session.remove(removedIds.map((id) => exchangePrefix + id));
    const entries = exchanges.map((exchange) => [exchangePrefix + exchange.id, exchange] as const);
    await browser.storage.session.set({
      ...Object.fromEntries(entries),
      [recordingsKey]: [...recordings],
      ...(pages ? { [pagesKey]: pages } : {}),
    });
  },
};
