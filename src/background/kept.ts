import { type Assembly, createAssembly, putExchange, removeExchanges, wait } from "../shared/exchange/assembly.ts";
import { type Exchange, interruptedIfOpen, isCrossOrigin } from "../shared/exchange/exchange.ts";
import type { RecordingState } from "../shared/protocol.ts";
import { bounds } from "./bounds.ts";
import { createBudget, type Keeper } from "./budget.ts";
import { createDoneMessages } from "./done-messages.ts";
import { createPageBeginnings, type PageBeginnings } from "./page-beginnings.ts";
import type { RecorderListener } from "./recorder.ts";
import type { Gap, RecorderStorage } from "./recorder-storage.ts";
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
  lastDone(pageId: string): number;
  noteDone(pageId: string, number: number): void;
}

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
  let gaps: readonly Gap[] = [];
  let changedIds = new Set<string>();
  let removedIds = new Map<string, number>();
  let touchedTabs = new Set<number>();
  let heardPages = new Set<string>();
  let havePagesChanged = false;
  let isFlushing = false;

  const loaded = storage.load().then((stored) => {
    for (const [pageId, number] of stored.done) done.note(pageId, number);
    for (const { tabId, origins, documents, cookieStoreId } of stored.pages) {
      for (const origin of origins) pages.addOrigin(tabId, origin);
      for (const url of documents) pages.addDocument(tabId, url);
      if (cookieStoreId !== undefined) pages.setCookieStore(tabId, cookieStoreId);
    }
    for (const [tabId, answered] of stored.answered)
      for (const { url, at, seen } of answered) beginnings.answered(tabId, url, at, seen);
    for (const exchange of stored.exchanges.map(interruptedIfOpen)) {
      putExchange(assembly, exchange);
      enter(exchange);
    }
    for (const [key, waiting] of stored.waiting) {
      wait(assembly, waiting);
      storedWaiting.add(waiting, key);
    }
    for (const [tabId, state] of stored.recordings) {
      setState(tabId, { ...state, recording: state.recording || stateOf(tabId).recording });
    }
    if (stored.at !== null) gaps = [...stored.gaps, { from: stored.at, to: born }].slice(-bounds.gaps);
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
      try {
        // One write at a time; what changes meanwhile goes with the next.
        while (touchedTabs.size + removedIds.size + heardPages.size > 0) await flush();
      } finally {
        isFlushing = false;
      }
    });
  }

  async function flush(): Promise<void> {
    const exchanges = [...changedIds].flatMap((id) => assembly.exchanges.get(id) ?? []);
    const tabs = touchedTabs;
    changedIds = new Set();
    touchedTabs = new Set();
    for (const exchange of exchanges) enter(exchange);
    for (const tabId of tabs) enforceBounds(tabId);
    const kept = exchanges.filter(({ id }) => assembly.exchanges.has(id));
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
    await store(kept, gone);
  }

  /** What could not be stored is stored with what changes next, and no page is told that it was. */
  async function store(exchanges: readonly Exchange[], gone: ReadonlyMap<string, number>): Promise<void> {
    const pagesHeard = heardPages;
    const heard = [...pagesHeard].map((pageId) => [pageId, done.last(pageId)] as const);
    const waiting = storedWaiting.change(assembly);
    const arePagesNew = havePagesChanged;
    const change = {
      at: now(),
      gaps,
      exchanges,
      waiting: waiting.added,
      recordings: states,
      ...(arePagesNew ? { pages: pages.entries(), answered: beginnings.entries() } : {}),
      ...(heard.length > 0 ? { done: done.entries() } : {}),
    };
    havePagesChanged = false;
    heardPages = new Set();
    try {
      await storage.save(change, { exchanges: [...gone.keys()], waiting: waiting.gone.map(([, key]) => key) });
    } catch (error) {
      for (const { id } of exchanges) changedIds.add(id);
      for (const [id, tabId] of gone) removedIds.set(id, tabId);
      heardPages = new Set([...pagesHeard, ...heardPages]);
      havePagesChanged ||= arePagesNew;
      throw error;
    }
    storedWaiting.stored(waiting);
    for (const [pageId, number] of heard) listener.done(pageId, number);
  }

  function enter(exchange: Exchange): void {
    budget.set(exchange.id, exchange.tabId, JSON.stringify(exchange).length, keeperOf(exchange));
  }

  /** Drops the oldest exchanges while a limit is exceeded, and counts them. */
  function enforceBounds(tabId: number): void {
    for (let id = budget.excess(tabId); id !== undefined; id = budget.excess(tabId)) {
      const exchange = assembly.exchanges.get(id);
      const owner = exchange?.tabId ?? tabId;
      const state = stateOf(owner);
      const { dropped, droppedBefore = 0 } = state;
      const count = exchange?.beforeDevtools ? { droppedBefore: droppedBefore + 1 } : { dropped: dropped + 1 };
      states.set(owner, { ...state, ...count });
      remove(id, owner);
    }
  }

  function remove(id: string, tabId: number): void {
    removeExchanges(assembly, [id]);
    budget.delete(id);
    changedIds.delete(id);
    removedIds.set(id, tabId);
    touch(tabId);
  }

  function pagesChanged(tabId: number): void {
    havePagesChanged = true;
    touch(tabId);
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
    changed: (id) => changedIds.add(id),
    touch,
    pagesChanged,
    remove,
    forget(tabId) {
      for (const [id, exchange] of assembly.exchanges) if (exchange.tabId === tabId) remove(id, tabId);
      states.delete(tabId);
      pages.forget(tabId);
      beginnings.forget(tabId);
      pagesChanged(tabId);
    },
    lastDone: done.last,
    noteDone(pageId, number) {
      done.note(pageId, number);
      heardPages.add(pageId);
      scheduleFlush();
    },
  };
}

function keeperOf({ beforeDevtools }: Exchange): Keeper {
  return beforeDevtools ? "flight-recorder" : "devtools";
}
