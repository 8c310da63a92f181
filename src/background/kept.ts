import { type Assembly, createAssembly, putExchange, removeExchanges, wait } from "../shared/exchange/assembly.ts";
import { type Exchange, isCrossOrigin } from "../shared/exchange/exchange.ts";
import { interruptedIfOpen, interruptedIfRequest } from "../shared/exchange/interrupted.ts";
import { spareExchange } from "../shared/exchange/spare.ts";
import type { RecordingState } from "../shared/protocol.ts";
import { bounds } from "./bounds.ts";
import { createBudget, type Keeper } from "./budget.ts";
import { createDoneMessages } from "./done-messages.ts";
import { createPageBeginnings, type PageBeginnings } from "./page-beginnings.ts";
import { createPatientStorage } from "./patient-storage.ts";
import type { RecorderListener } from "./recorder.ts";
import type { Gap, RecorderStorage } from "./recorder-storage.ts";
import { exchangeOf, type StoredExchange, textOf } from "./stored-exchange.ts";
import { createStoredWaiting } from "./stored-waiting.ts";
import { createTabPages, type TabPages } from "./tab-pages.ts";

/** What is kept of the recorded tabs: in memory, within bounds, and in storage as soon as the worker is idle. */
export interface Kept {
  /** Settles once what an earlier worker stored is here. @returns when workers may have missed something */
  readonly loaded: Promise<readonly Gap[]>;
  readonly assembly: Assembly;
  readonly pages: TabPages;
  readonly beginnings: PageBeginnings;
  exchangesOf(tabId: number): readonly Exchange[];
  stateOf(tabId: number): RecordingState;
  states(): Iterable<readonly [number, RecordingState]>;
  setState(tabId: number, state: RecordingState): void;
  /** Learns that an exchange is to be shown and stored anew. */
  changed(id: string): void;
  /** Learns that something else of a tab is to be shown or stored. */
  touch(tabId: number): void;
  pagesChanged(tabId: number): void;
  remove(id: string, tabId: number): void;
  forget(tabId: number): void;
  /** Has what DevTools recorded of a tab belong to another one, and forgets the rest of it. */
  move(oldId: number, newId: number): void;
  lastDone(pageId: string): number;
  noteDone(pageId: string, number: number): void;
  /** Learns the time of an event of the browser: what it told until then is known. */
  heard(at: number): void;
}

/**
 * How many times as long as the last flush took the next one waits, and how many milliseconds at most. A request has half
 * a dozen events within a few milliseconds, and each flush measures, sends and stores its whole exchange anew: where that
 * takes long, more of them go together.
 */
const flushPause = { times: 4, longest: 100 };

export const notRecorded: RecordingState = { since: null, recording: false, paused: false, seen: 0, dropped: 0 };

/**
 * Starts with what an earlier worker stored.
 * @param now the clock, in milliseconds since the epoch
 */
export function createKept(storage: RecorderStorage, listener: RecorderListener, now: () => number): Kept {
  const states = new Map<number, RecordingState>();
  const assembly = createAssembly();
  const budget = createBudget();
  const done = createDoneMessages();
  const pages = createTabPages();
  const beginnings = createPageBeginnings();
  const born = now();
  const storedWaiting = createStoredWaiting(born);
  /** A stopped worker takes events with it that the browser has sent and nobody has heard; a busy one has many of them. */
  let heardUntil = born;
  let gaps: readonly Gap[] = [];
  let changedIds = new Set<string>();
  let removedIds = new Map<string, number>();
  let touchedTabs = new Set<number>();
  let heardPages = new Set<string>();
  let havePagesChanged = false;
  const patientStorage = createPatientStorage(storage, now);
  let isStored = true;
  let isFlushing = false;

  const loaded = storage.load().then((stored) => {
    for (const [pageId, number] of stored.done) done.note(pageId, number);
    for (const { tabId, origins, documents, cookieStoreId } of stored.pages) {
      for (const origin of origins) pages.addOrigin(tabId, origin);
      for (const url of documents) pages.addDocument(tabId, url);
      if (cookieStoreId !== undefined) pages.setCookieStore(tabId, cookieStoreId);
    }
    beginnings.restore(stored.answered);
    const known = stored.exchanges.map((one) => ({
      exchange: interruptedIfOpen(exchangeOf(one)),
      size: one.text.length,
    }));
    known.sort((a, b) => startOf(a.exchange) - startOf(b.exchange));
    for (const { exchange, size } of known) {
      putExchange(assembly, exchange);
      enter(exchange, size);
    }
    for (const [key, waiting] of stored.waiting) {
      const still = interruptedIfRequest(waiting);
      wait(assembly, still);
      storedWaiting.add(still, key);
    }
    for (const [tabId, state] of stored.recordings) {
      setState(tabId, { ...state, recording: state.recording || stateOf(tabId).recording });
    }
    if (stored.heardUntil !== null) gaps = [...stored.gaps, { from: stored.heardUntil, to: born }].slice(-bounds.gaps);
    return gaps;
  });

  function stateOf(tabId: number): RecordingState {
    return states.get(tabId) ?? notRecorded;
  }

  function setState(tabId: number, state: RecordingState): void {
    states.set(tabId, state);
    touch(tabId);
  }

  function exchangesOf(tabId: number): readonly Exchange[] {
    return [...assembly.exchanges.values()].filter((exchange) => exchange.tabId === tabId && isCrossOrigin(exchange));
  }

  function touch(tabId: number): void {
    touchedTabs.add(tabId);
    scheduleFlush();
  }

  function scheduleFlush(): void {
    if (isFlushing) return;
    isFlushing = true;
    setTimeout(async () => {
      // What an earlier worker stored must not be overwritten by what this one knows without it.
      await loaded;
      try {
        // One write at a time; what changes meanwhile goes with the next.
        while (touchedTabs.size + removedIds.size + heardPages.size > 0 || !isStored) {
          const start = now();
          await flush();
          const pause = Math.min((now() - start) * flushPause.times, flushPause.longest);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      } finally {
        isFlushing = false;
      }
    });
  }

  async function flush(): Promise<void> {
    const changed = [...changedIds].flatMap((id) => assembly.exchanges.get(id) ?? []);
    const tabs = touchedTabs;
    changedIds = new Set();
    touchedTabs = new Set();
    const texts = new Map(changed.map((exchange) => [exchange.id, textWithin(exchange)]));
    const small = changed.flatMap(({ id }) => assembly.exchanges.get(id) ?? []);
    for (const exchange of small) enter(exchange, texts.get(exchange.id)?.length ?? 0);
    for (const tabId of tabs) enforceBounds(tabId);
    const kept = small.filter(({ id }) => assembly.exchanges.has(id));
    const gone = removedIds;
    removedIds = new Map();
    for (const tabId of tabs) {
      const ids = [...gone].filter(([, owner]) => owner === tabId).map(([id]) => id);
      if (ids.length > 0) listener.removed(tabId, ids, stateOf(tabId));
      listener.changed(
        tabId,
        kept.filter((exchange) => exchange.tabId === tabId),
        stateOf(tabId),
      );
    }
    const storable = kept.map(({ id }) => ({ id, text: texts.get(id) ?? "" }));
    await store(storable, [...gone.keys()]);
  }

  /** What cannot be stored is stored once it can, and until then no page is told that it was. */
  async function store(exchanges: readonly StoredExchange[], removed: readonly string[]): Promise<void> {
    const heard = [...heardPages].map((pageId) => [pageId, done.last(pageId)] as const);
    const waiting = storedWaiting.change(assembly);
    const change = {
      heardUntil,
      gaps,
      exchanges,
      waiting: waiting.added,
      recordings: states,
      ...(havePagesChanged ? { pages: pages.entries(), answered: beginnings.entries() } : {}),
      ...(heard.length > 0 ? { done: done.entries() } : {}),
    };
    havePagesChanged = false;
    heardPages = new Set();
    storedWaiting.stored(waiting);
    const gone = { exchanges: removed, waiting: waiting.gone.map(([, key]) => key) };
    noteStored(await patientStorage.save(change, gone));
    for (const [pageId, number] of heard) {
      if (isStored) listener.done(pageId, number);
      else heardPages.add(pageId);
    }
  }

  /** Learns whether everything is stored. What is not goes with the worker, and whoever records has to know. */
  function noteStored(isStoredNow: boolean): void {
    if (isStoredNow === isStored) return;
    isStored = isStoredNow;
    for (const [tabId, { unstored: _, ...state }] of states)
      setState(tabId, isStored ? state : { ...state, unstored: true });
  }

  /** The text of an exchange within bounds; one that can't be made small enough is dropped. */
  function textWithin(exchange: Exchange): string {
    const text = textOf(exchange);
    if (text.length <= bounds.exchangeSize) return text;
    const spared = spareExchange(exchange);
    const shortText = textOf(spared);
    if (shortText.length <= bounds.exchangeSize) putExchange(assembly, spared);
    else drop(exchange.id, exchange.tabId);
    return shortText;
  }

  function enter(exchange: Exchange, size: number): void {
    budget.set(exchange.id, exchange.tabId, size, keeperOf(exchange));
  }

  /** Drops the oldest exchanges while a limit is exceeded, and counts them. */
  function enforceBounds(tabId: number): void {
    for (let id = budget.excess(tabId); id !== undefined; id = budget.excess(tabId)) {
      drop(id, assembly.exchanges.get(id)?.tabId ?? tabId);
    }
  }

  function drop(id: string, tabId: number): void {
    const state = stateOf(tabId);
    const { dropped, droppedBefore = 0 } = state;
    const isFlight = assembly.exchanges.get(id)?.beforeDevtools;
    states.set(tabId, { ...state, ...(isFlight ? { droppedBefore: droppedBefore + 1 } : { dropped: dropped + 1 }) });
    remove(id, tabId);
  }

  function remove(id: string, tabId: number): void {
    removeExchanges(assembly, [id]);
    budget.delete(id);
    changedIds.delete(id);
    removedIds.set(id, tabId);
    touch(tabId);
  }

  function changed(id: string): void {
    removedIds.delete(id);
    changedIds.add(id);
  }

  function pagesChanged(tabId: number): void {
    havePagesChanged = true;
    touch(tabId);
  }

  function forget(tabId: number): void {
    for (const [id, exchange] of assembly.exchanges) if (exchange.tabId === tabId) remove(id, tabId);
    states.delete(tabId);
    pages.forget(tabId);
    beginnings.forget(tabId);
    pagesChanged(tabId);
  }

  return {
    loaded,
    assembly,
    pages,
    beginnings,
    exchangesOf,
    stateOf,
    states: () => states,
    setState,
    changed,
    touch,
    pagesChanged,
    remove,
    forget,
    move(oldId, newId) {
      const recorded = exchangesOf(oldId).filter(({ beforeDevtools }) => !beforeDevtools);
      const state = { ...stateOf(oldId), recording: stateOf(newId).recording };
      forget(oldId);
      if (recorded.length === 0) return;
      setState(newId, state);
      for (const exchange of recorded) {
        putExchange(assembly, { ...exchange, tabId: newId });
        changed(exchange.id);
      }
    },
    lastDone: done.last,
    noteDone(pageId, number) {
      done.note(pageId, number);
      heardPages.add(pageId);
      scheduleFlush();
    },
    heard(at) {
      heardUntil = Math.max(heardUntil, at);
    },
  };
}

function keeperOf({ beforeDevtools }: Exchange): Keeper {
  return beforeDevtools ? "flight-recorder" : "devtools";
}

function startOf({ hops: [{ actual }] }: Exchange): number {
  return actual.startedAt;
}
