import { adopt } from "../shared/exchange/adopt.ts";
import { assemble } from "../shared/exchange/assemble.ts";
import { type Assembly, createAssembly, removeExchanges } from "../shared/exchange/assembly.ts";
import {
  type Exchange,
  hasEnded,
  isCacheLookup,
  isCrossOrigin,
  isOutOfSight,
  isTakenByServiceWorker,
  lastHop,
  namesNoTab,
  noFrame,
} from "../shared/exchange/exchange.ts";
import type { NetworkEvent, RequestEvent } from "../shared/exchange/network-event.ts";
import type { RecordingState } from "../shared/protocol.ts";
import { bounds } from "./bounds.ts";
import { createBudget, type Keeper } from "./budget.ts";
import { createDoneMessages } from "./done-messages.ts";
import type { FlightRecorder } from "./flight-recorder.ts";
import type { HostAccess } from "./host-access.ts";
import { createPageBeginnings } from "./page-beginnings.ts";
import { createPageTurns, type PageTurns, type TabChange } from "./page-turns.ts";
import type { RecorderStorage } from "./recorder-storage.ts";
import { createTabPages } from "./tab-pages.ts";

/** What the recorder tells whoever shows its exchanges. */
export interface RecorderListener {
  changed(tabId: number, exchanges: readonly Exchange[], state: RecordingState): void;
  removed(tabId: number, ids: readonly string[], state: RecordingState): void;
  /** What the messages of a page up to a number caused is stored. */
  done(pageId: string, number: number): void;
}

/** Milliseconds after which what no exchange took gets one of its own. */
const ripeAfter = 1_000;

/** Assembles events into exchanges and keeps them, within bounds, through every stop of the worker. */
export interface Recorder {
  /** Whether events of a tab are wanted: it is recorded, or it is not known yet whether it is, or which tab it is. */
  isWanted(tabId: number): boolean;
  observe(event: NetworkEvent): void;
  /** Learns that a tab shows a page, also while it is paused, and its container where that is known. */
  shows(tabId: number, url: string, cookieStoreId?: string): void;
  /** Learns that something of a tab changed: it may show another page. */
  tabChanged(tabId: number, change: TabChange): void;
  /** Learns that the flight recorder was switched on or off. */
  flightRecorderChanged(): void;
  /** Learns that a tab or a frame of it loads a document. */
  showsDocument(tabId: number, url: string): void;
  /** Learns when a page was answered that the tab may come to show. */
  pageAnswered(tabId: number, url: string, at: number): void;
  /** Learns that a tab came to show a page. @param at when it began, where no answer of it was seen */
  navigated(tabId: number, url: string, at: number): void;
  /** Learns that the user allowed or took back something: what may be seen no longer is out of sight. */
  accessChanged(): void;
  /** The number of the last message of a page that was done. */
  lastDone(pageId: string): number;
  noteDone(pageId: string, number: number): void;
  /** Learns that a page could not hand over what it knew of so many requests. */
  recordsLost(tabId: number, count: number): void;
  /** @param afterRestart whether the extension itself was started while DevTools was open */
  start(tabId: number, afterRestart?: boolean): void;
  stop(tabId: number): void;
  setPaused(tabId: number, paused: boolean): void;
  clear(tabId: number): void;
  /** Forgets a tab that was closed. */
  forget(tabId: number): Promise<void>;
  exchangesOf(tabId: number): readonly Exchange[];
  stateOf(tabId: number): RecordingState;
  /** The tabs that are being recorded because DevTools is open on them. */
  recordedTabs(): readonly number[];
  /** Settles once what an earlier worker stored was read. */
  readonly loaded: Promise<void>;
}

/** The browser's word for the tab of a request that belongs to none. */
const noTab = -1;

const notRecorded: RecordingState = { since: null, recording: false, paused: false, seen: 0, dropped: 0 };

/**
 * Starts a recorder with what an earlier worker stored.
 * @param storage where exchanges survive the worker
 * @param now the clock, in milliseconds since the epoch
 * @param access which sites' requests the browser shows; asked once the stored state was read
 * @param mark adds to an event what a trial of a fix does to the answer; called once the stored state was read
 * @param flightRecorder whether all other tabs are recorded too; asked once the stored state was read
 * @param turns notices when a tab shows another page
 * @returns the recorder; events that come before the stored state was read are kept and observed then
 */
export function createRecorder(
  storage: RecorderStorage,
  listener: RecorderListener,
  now: () => number,
  access: Pick<HostAccess, "seesAll" | "sees">,
  mark: (event: NetworkEvent) => NetworkEvent,
  flightRecorder: Pick<FlightRecorder, "isOn"> = { isOn: () => false },
  turns: PageTurns = createPageTurns("chromium"),
): Recorder {
  const states = new Map<number, RecordingState>();
  const pages = createTabPages();
  const beginnings = createPageBeginnings();
  let pagesChanged = false;
  const done = createDoneMessages();
  const budget = createBudget();
  let assembly: Assembly = createAssembly();
  /** What is to be done once the stored state was read. */
  let early: (() => void)[] | null = [];
  let changedIds = new Set<string>();
  let removedIds = new Map<string, number>();
  let touchedTabs = new Set<number>();
  let heardPages = new Set<string>();
  let flushing = false;
  let adopting = false;
  let adoptedCount = 0;
  const born = now();

  const loaded = storage.load().then(({ exchanges, recordings, pages: stored, done: storedDone }) => {
    for (const [pageId, number] of storedDone) done.note(pageId, number);
    for (const { tabId, origins, documents, cookieStoreId } of stored) {
      for (const origin of origins) pages.addOrigin(tabId, origin);
      for (const url of documents) pages.addDocument(tabId, url);
      if (cookieStoreId !== undefined) pages.setCookieStore(tabId, cookieStoreId);
    }
    assembly = createAssembly(exchanges);
    for (const exchange of exchanges) {
      enter(exchange);
      noteDocumentAtTop(exchange);
    }
    for (const [tabId, stored] of recordings) {
      setState(tabId, { ...stored, recording: stored.recording || stateOf(tabId).recording });
    }
    const waiting = early ?? [];
    early = null;
    for (const act of waiting) act();
  });

  function observe(event: NetworkEvent): void {
    if (early) {
      early.push(() => observe(event));
      return;
    }
    for (const own of byRecordedTab(withDocument(mark(event)))) take(own);
  }

  function tabChanged(tabId: number, change: TabChange): void {
    if (early) early.push(() => tabChanged(tabId, change));
    else if (turns.changed(tabId, change)) turnPage(tabId);
  }

  /** @returns whether it belongs to another page than the one before it */
  function noteDocumentAtTop({ tabId, frameId, documentId }: Exchange | RequestEvent): boolean {
    return frameId === 0 && documentId !== undefined && turns.asked(tabId, documentId);
  }

  /** A tab shows another page. What the flight recorder kept of the one before goes; what is under way, once it ends. */
  function turnPage(tabId: number): void {
    const kept = exchangesOf(tabId);
    const state = stateOf(tabId);
    const pageAfter = Math.max(state.pageAfter ?? 0, ...kept.map(startOf));
    setState(tabId, { ...state, pageAfter });
    if (state.recording) return;
    for (const exchange of kept) if (exchange.beforeDevtools && hasEnded(exchange)) remove(exchange.id, tabId);
    // What DevTools recorded stays until somebody clears it, and its numbers with it.
    if (kept.some(({ beforeDevtools }) => !beforeDevtools)) return;
    setState(tabId, { ...notRecorded, pageAfter, since: state.since === null ? null : now() });
  }

  /** Whether an exchange of the flight recorder belongs to a page that the tab no longer shows, and has come to its end. */
  function isOfEarlierPage(exchange: Exchange): boolean {
    const { recording, pageAfter = 0 } = stateOf(exchange.tabId);
    return !recording && exchange.beforeDevtools === true && hasEnded(exchange) && startOf(exchange) <= pageAfter;
  }

  /** An event with whether a document asked: its address tells, where the browser says it. */
  function withDocument(event: NetworkEvent): NetworkEvent {
    if (!("requestId" in event) || event.fromDocument || event.askedBy === undefined) return event;
    return pages.isDocument(event.tabId, event.askedBy) ? { ...event, fromDocument: true } : event;
  }

  /** An event as the recorded tabs have it: none, one, or for a request without a tab one for each that may know it. */
  function byRecordedTab(event: NetworkEvent): readonly NetworkEvent[] {
    if (event.tabId !== noTab) return isRecording(event.tabId) ? [withKeeper(event)] : [];
    if (!("requestId" in event) || event.initiator === undefined) return [];
    return pages
      .tabsOf(event.initiator, event.cookieStoreId)
      .filter(isRecording)
      .map((tabId) => withKeeper({ ...event, tabId, requestId: `${event.requestId}-tab-${tabId}` }));
  }

  /** An event with whether the flight recorder alone sees it. */
  function withKeeper(event: NetworkEvent): NetworkEvent {
    return "requestId" in event && !stateOf(event.tabId).recording ? { ...event, beforeDevtools: true } : event;
  }

  function take(event: NetworkEvent): void {
    if (event.type === "request-started" && noteDocumentAtTop(event)) turnPage(event.tabId);
    if (stateOf(event.tabId).since === null) setState(event.tabId, { ...stateOf(event.tabId), since: now() });
    if ("requestId" in event && event.frameId !== noFrame) {
      note(pages.addOrigin(event.tabId, event.initiator ?? ""), event.tabId);
      setCookieStore(event.tabId, event.cookieStoreId);
    }
    const newId = "requestId" in event && !assembly.exchanges.has(event.requestId) ? event.requestId : null;
    for (const id of assemble(assembly, event)) {
      const exchange = assembly.exchanges.get(id);
      if (!exchange) continue;
      if (isCacheLookup(exchange) || isTakenByServiceWorker(exchange) || isOfEarlierPage(exchange))
        remove(id, exchange.tabId);
      else if (isCrossOrigin(exchange)) changedIds.add(id);
      // A request of the page to its own origin is counted, and forgotten once it ended.
      else if (hasEnded(exchange) || isOutOfSight(exchange)) removeExchanges(assembly, [id]);
      if (id === newId) setState(event.tabId, { ...stateOf(event.tabId), seen: stateOf(event.tabId).seen + 1 });
    }
    if (event.type === "redirected" && !access.sees(event.redirectUrl, event.initiator ?? ""))
      take({ ...event, type: "out-of-sight" });
    touch(event.tabId);
    if (assembly.unjoinedRecords.size + assembly.unjoinedCalls.size > 0) scheduleAdoption();
  }

  /** What waits at the beginning of a period and still waits at its end is ripe. */
  function scheduleAdoption(): void {
    if (adopting) return;
    adopting = true;
    const waiting = new Set<object>([...assembly.unjoinedRecords, ...assembly.unjoinedCalls.values()]);
    setTimeout(() => {
      adopting = false;
      const nextId = () => `adopted ${born} ${++adoptedCount}`;
      const { events, records } = adopt(assembly, (one) => waiting.has(one), access.seesAll(), nextId);
      for (const event of [...events, ...records]) observe(event);
      // What is left of the ripe ones waits for something that is still to come.
      if ([...assembly.unjoinedRecords, ...assembly.unjoinedCalls.values()].some((one) => !waiting.has(one)))
        scheduleAdoption();
    }, ripeAfter);
  }

  function mayBeRecorded(tabId: number): boolean {
    return early !== null || stateOf(tabId).recording || flightRecorder.isOn();
  }

  function note(isNew: boolean, tabId: number): void {
    if (!isNew) return;
    pagesChanged = true;
    touch(tabId);
  }

  /** What was listed for a tab while its container was not known goes again, if it belongs to another one. */
  function setCookieStore(tabId: number, cookieStoreId: string | undefined): void {
    if (cookieStoreId === undefined || !pages.setCookieStore(tabId, cookieStoreId)) return;
    note(true, tabId);
    for (const exchange of assembly.exchanges.values()) {
      if (exchange.tabId === tabId && namesNoTab(exchange) && exchange.cookieStoreId !== cookieStoreId)
        remove(exchange.id, tabId);
    }
  }

  /** What is under way and may be seen no longer ends out of sight. */
  function loseSight(): void {
    for (const exchange of [...assembly.exchanges.values()]) {
      const { requestId, url, method, outOfSight } = lastHop(exchange).actual;
      const { tabId, frameId, documentId, initiator, resourceType } = exchange;
      const isSeen = access.sees(url, initiator ?? "");
      if (hasEnded(exchange) || outOfSight || isSeen || exchange.knownFrom || requestId === "") continue;
      const context = { requestId, tabId, frameId, documentId, initiator, url, method, resourceType };
      take({ ...context, type: "out-of-sight", at: now() });
    }
  }

  function setState(tabId: number, state: RecordingState): void {
    states.set(tabId, state);
    touch(tabId);
  }

  function touch(tabId: number): void {
    touchedTabs.add(tabId);
    scheduleFlush();
  }

  function scheduleFlush(): void {
    if (flushing) return;
    flushing = true;
    setTimeout(async () => {
      // One write at a time; what changes meanwhile goes with the next.
      while (touchedTabs.size + removedIds.size + heardPages.size > 0) await flush();
      flushing = false;
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
    const change = {
      exchanges: kept,
      recordings: states,
      ...(pagesChanged ? { pages: pages.entries() } : {}),
      ...(heardPages.size > 0 ? { done: done.entries() } : {}),
    };
    const stored = [...heardPages].map((pageId) => [pageId, done.last(pageId)] as const);
    pagesChanged = false;
    heardPages = new Set();
    await storage.save(change, [...gone.keys()]);
    for (const [pageId, number] of stored) listener.done(pageId, number);
  }

  function enter(exchange: Exchange): void {
    budget.set(exchange.id, exchange.tabId, sizeOf(exchange), keeperOf(exchange));
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

  function exchangesOf(tabId: number): readonly Exchange[] {
    return [...assembly.exchanges.values()].filter((exchange) => exchange.tabId === tabId && isCrossOrigin(exchange));
  }

  function isRecording(tabId: number): boolean {
    const { recording, paused } = stateOf(tabId);
    return recording ? !paused : flightRecorder.isOn() && tabId >= 0;
  }

  function recordedTabs(): readonly number[] {
    return [...states].filter(([, { recording }]) => recording).map(([tabId]) => tabId);
  }

  function stateOf(tabId: number): RecordingState {
    return states.get(tabId) ?? notRecorded;
  }

  return {
    observe,
    shows(tabId, url, cookieStoreId) {
      if (!mayBeRecorded(tabId)) return;
      note(pages.addOrigin(tabId, url), tabId);
      note(pages.addDocument(tabId, url), tabId);
      setCookieStore(tabId, cookieStoreId);
    },
    showsDocument(tabId, url) {
      if (mayBeRecorded(tabId)) note(pages.addDocument(tabId, url), tabId);
    },
    tabChanged,
    flightRecorderChanged() {
      void loaded.then(() => {
        if (flightRecorder.isOn()) return;
        for (const { id, tabId, beforeDevtools } of [...assembly.exchanges.values()])
          if (beforeDevtools && !stateOf(tabId).recording) remove(id, tabId);
        for (const [tabId, state] of states)
          if (!state.recording && exchangesOf(tabId).length === 0) setState(tabId, notRecorded);
      });
    },
    pageAnswered(tabId, url, at) {
      beginnings.answered(tabId, url, at, stateOf(tabId).seen);
    },
    navigated(tabId, url, at) {
      const state = stateOf(tabId);
      const { navigations = [] } = state;
      const begun = (since: number) => exchangesOf(tabId).filter(({ hops }) => hops[0].actual.startedAt >= since);
      const known = beginnings.of(tabId, url);
      const since = known?.at ?? at;
      const navigation = { url, at: since, seen: known?.seen ?? state.seen - begun(since).length };
      setState(tabId, { ...state, navigations: [...navigations, navigation].slice(-bounds.navigationsPerTab) });
    },
    accessChanged: () => void loaded.then(loseSight),
    exchangesOf,
    stateOf,
    loaded,
    isWanted: (tabId) =>
      early !== null || (tabId === noTab ? flightRecorder.isOn() || recordedTabs().length > 0 : isRecording(tabId)),
    recordedTabs,
    lastDone: done.last,
    noteDone(pageId, number) {
      done.note(pageId, number);
      heardPages.add(pageId);
      scheduleFlush();
    },
    recordsLost(tabId, count) {
      const state = stateOf(tabId);
      setState(tabId, { ...state, lostRecords: (state.lostRecords ?? 0) + count });
    },
    start(tabId, afterRestart = false) {
      const state = stateOf(tabId);
      const restart = afterRestart && !state.recording ? { afterRestart } : {};
      setState(tabId, { ...state, ...restart, since: state.since ?? now(), recording: true });
    },
    stop(tabId) {
      setState(tabId, { ...stateOf(tabId), recording: false });
    },
    setPaused(tabId, paused) {
      setState(tabId, { ...stateOf(tabId), paused });
    },
    clear(tabId) {
      for (const { id } of exchangesOf(tabId)) remove(id, tabId);
      const { afterRestart: _, navigations: __, droppedBefore: ___, lostRecords: ____, ...state } = stateOf(tabId);
      setState(tabId, { ...state, since: now(), seen: 0, dropped: 0 });
    },
    async forget(tabId) {
      // What an earlier worker stored of it has to go too.
      await loaded;
      for (const [id, exchange] of assembly.exchanges) if (exchange.tabId === tabId) remove(id, tabId);
      states.delete(tabId);
      pages.forget(tabId);
      turns.forget(tabId);
      beginnings.forget(tabId);
      note(true, tabId);
    },
  };
}

function sizeOf(exchange: Exchange): number {
  return JSON.stringify(exchange).length;
}

function keeperOf({ beforeDevtools }: Exchange): Keeper {
  return beforeDevtools ? "flight-recorder" : "devtools";
}

function startOf({ hops: [{ actual }] }: Exchange): number {
  return actual.startedAt;
}
