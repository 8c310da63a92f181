import { browser } from "../browser.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";
import type { RecordingState } from "../shared/protocol.ts";
import type { StoredPages } from "./tab-pages.ts";

/** What survives the worker. */
export interface Stored {
  readonly exchanges: readonly Exchange[];
  readonly recordings: ReadonlyMap<number, RecordingState>;
  readonly pages: readonly StoredPages[];
  /** By the id of a page of ours, the last of its messages that was done. */
  readonly done: readonly (readonly [string, number])[];
}

/** What changed; all of it is stored at once, or nothing. */
export interface Change {
  readonly exchanges: readonly Exchange[];
  readonly recordings: ReadonlyMap<number, RecordingState>;
  /** Absent where they are as they were. */
  readonly pages?: readonly StoredPages[];
  readonly done?: Stored["done"];
}

/** Where the recorder's exchanges survive the worker. */
export interface RecorderStorage {
  load(): Promise<Stored>;
  /** @param removedIds the exchanges that go */
  save(change: Change, removedIds: readonly string[]): Promise<void>;
}

const exchangePrefix = "exchange/";
const recordingsKey = "recordings";
const pagesKey = "pages";
const doneKey = "done";

/** storage.session: in memory only, gone with the browser, never on disk. */
export const sessionStorage: RecorderStorage = {
  async load() {
    const stored = await browser.storage.session.get(null);
    const exchanges = Object.entries(stored)
      .filter(([key]) => key.startsWith(exchangePrefix))
      .map(([, value]) => value as Exchange)
      .sort((a, b) => a.hops[0].actual.startedAt - b.hops[0].actual.startedAt);
    const recordings = (stored[recordingsKey] ?? []) as [number, RecordingState][];
    return {
      exchanges,
      recordings: new Map(recordings),
      pages: (stored[pagesKey] ?? []) as StoredPages[],
      done: (stored[doneKey] ?? []) as [string, number][],
    };
  },
  async save({ exchanges, recordings, pages, done }, removedIds) {
    if (removedIds.length > 0) await browser.storage.session.remove(removedIds.map((id) => exchangePrefix + id));
    const entries = exchanges.map((exchange) => [exchangePrefix + exchange.id, exchange] as const);
    await browser.storage.session.set({
      ...Object.fromEntries(entries),
      [recordingsKey]: [...recordings],
      ...(pages ? { [pagesKey]: pages } : {}),
      ...(done ? { [doneKey]: done } : {}),
    });
  },
};
