import { browser } from "../browser.ts";
import type { Waiting } from "../shared/exchange/assembly.ts";
import type { RecordingState } from "../shared/protocol.ts";
import type { TabBeginnings } from "./page-beginnings.ts";
import { type StoredExchange, textOf } from "./stored-exchange.ts";
import type { StoredPages } from "./tab-pages.ts";

/** From when until when a worker may have missed something, in milliseconds since the epoch. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** What survives the worker. */
export interface Stored {
  /** The time of the last event that is part of it, in milliseconds since the epoch; null where nothing was stored. */
  readonly heardUntil: number | null;
  readonly gaps: readonly Gap[];
  readonly exchanges: readonly StoredExchange[];
  /** What waits for its exchange, by a key of its own. */
  readonly waiting: readonly (readonly [string, Waiting])[];
  readonly recordings: ReadonlyMap<number, RecordingState>;
  readonly pages: readonly StoredPages[];
  /** By tab, the pages that were answered and may come to be shown, and since when those are shown that are. */
  readonly answered: readonly (readonly [number, TabBeginnings])[];
  /** By the id of a page of ours, the last of its messages that was done. */
  readonly done: readonly (readonly [string, number])[];
}

/** What is stored at once, or not at all. */
export interface Change {
  readonly heardUntil: number;
  readonly gaps: readonly Gap[];
  readonly exchanges: readonly StoredExchange[];
  readonly waiting: readonly (readonly [Waiting, string])[];
  readonly recordings: ReadonlyMap<number, RecordingState>;
  /** Absent where they are as they were. */
  readonly pages?: Stored["pages"];
  readonly answered?: Stored["answered"];
  readonly done?: Stored["done"];
}

/** The ids of exchanges and the keys of what waited: they are no more. */
export interface Removed {
  readonly exchanges: readonly string[];
  readonly waiting: readonly string[];
}

/** Where the recorder's exchanges survive the worker. */
export interface RecorderStorage {
  load(): Promise<Stored>;
  /** @throws where the browser refuses, as for lack of room */
  save(change: Change, removed: Removed): Promise<void>;
}

const exchangePrefix = "exchange/";
const waitingPrefix = "waiting/";
const keys = {
  heardUntil: "heardUntil",
  gaps: "gaps",
  recordings: "recordings",
  pages: "pages",
  answered: "answered",
  done: "done",
} as const;

/** Stands for what waits no more until it is gone. */
const taken = "";

/** storage.session: in memory only, gone with the browser, never on disk. */
export const sessionStorage: RecorderStorage = {
  async load() {
    const stored = await browser.storage.session.get(null);
    const under = (prefix: string) =>
      Object.entries(stored).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
      );
    return {
      heardUntil: (stored[keys.heardUntil] ?? null) as number | null,
      gaps: (stored[keys.gaps] ?? []) as Gap[],
      exchanges: under(exchangePrefix).map(([id, text]) => ({ id, text: text as string })),
      waiting: under(waitingPrefix).flatMap(([key, text]) =>
        text === taken ? [] : [[key, JSON.parse(text as string) as Waiting]],
      ),
      recordings: new Map((stored[keys.recordings] ?? []) as [number, RecordingState][]),
      pages: (stored[keys.pages] ?? []) as StoredPages[],
      answered: (stored[keys.answered] ?? []) as Stored["answered"],
      done: (stored[keys.done] ?? []) as [string, number][],
    };
  },
  async save({ heardUntil, gaps, exchanges, waiting, recordings, pages, answered, done }, removed) {
    const { session } = browser.storage;
    const remove = async (prefix: string, names: readonly string[]) => {
      if (names.length > 0) await session.remove(names.map((name) => prefix + name));
    };
    // What is done is stored only once what it removed is gone; and what an exchange took up waits no more as soon as that
    // is stored, neither before nor after.
    await remove(exchangePrefix, removed.exchanges);
    await session.set({
      ...Object.fromEntries(exchanges.map(({ id, text }) => [exchangePrefix + id, text])),
      ...Object.fromEntries(waiting.map(([one, key]) => [waitingPrefix + key, textOf(one)])),
      ...Object.fromEntries(removed.waiting.map((key) => [waitingPrefix + key, taken])),
      [keys.heardUntil]: heardUntil,
      [keys.gaps]: gaps,
      [keys.recordings]: [...recordings],
      ...(pages ? { [keys.pages]: pages } : {}),
      ...(answered ? { [keys.answered]: answered } : {}),
      ...(done ? { [keys.done]: done } : {}),
    });
    await remove(waitingPrefix, removed.waiting);
  },
};
