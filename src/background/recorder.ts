import { adopt } from "../shared/exchange/adopt.ts";
import { assemble } from "../shared/exchange/assemble.ts";
import { type Assembly, createAssembly, removeExchanges } from "../shared/exchange/assembly.ts";
import {
  type Exchange,
  hasEnded,
  isCacheLookup,
  isCrossOrigin,
  isTakenByServiceWorker,
  noFrame,
} from "../shared/exchange/exchange.ts";
import type { NetworkEvent } from "../shared/exchange/network-event.ts";
import type { RecordingState } from "../shared/protocol.ts";
import { createBudget } from "./budget.ts";
import type { RecorderStorage } from "./recorder-storage.ts";
import { createTabOrigins } from "./tab-origins.ts";

/** What the recorder tells whoever shows its exchanges. */
export interface RecorderListener {
  changed(tabId: number, exchanges: readonly Exchange[], state: RecordingState): void;
  removed(tabId: number, ids: readonly string[], state: RecordingState): void;
}

/** Milliseconds after which what no exchange took gets one of its own. */
const ripeAfter = 1_000;

/** Assembles events into exchanges and keeps them, within bounds, through every stop of the worker. */
export interface Recorder {
  /** Whether events of a tab are wanted: it is recorded, or it is not known yet whether it is, or which tab it is. */
  isWanted(tabId: number): boolean;
  observe(event: NetworkEvent): void;
  /** Learns that a tab shows a page, also while it is paused. */
  shows(tabId: number, url: string): void;
  start(tabId: number): void;
  stop(tabId: number): void;
  setPaused(tabId: number, paused: boolean): void;
  clear(tabId: number): void;
  /** Forgets a tab that was closed. */
  forget(tabId: number): void;
  exchangesOf(tabId: number): readonly Exchange[];
  stateOf(tabId: number): RecordingState;
  /** The tabs that are being recorded. */
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
 * @param seesRequests whether the browser shows the requests of all sites
 * @param mark adds to an event what a trial of a fix does to the answer; called once the stored state was read
 * @returns the recorder; events that come before the stored state was read are kept and observed then
 */
export function createRecorder(
  storage: RecorderStorage,
  listener: RecorderListener,
  now: () => number,
  seesRequests: () => boolean,
  mark: (event: NetworkEvent) => NetworkEvent,
): Recorder {
  const states = new Map<number, RecordingState>();
  const origins = createTabOrigins();
  const budget = createBudget();
  let assembly: Assembly = createAssembly();
  let early: NetworkEvent[] | null = [];
  let changedIds = new Set<string>();
  let removedIds = new Map<string, number>();
  let touchedTabs = new Set<number>();
  let flushing = false;
  let adopting = false;
  let adoptedCount = 0;
  const born = now();

  const loaded = storage.load().then(({ exchanges, recordings, origins: stored }) => {
    for (const [tabId, known] of stored) for (const origin of known) origins.add(tabId, origin);
    assembly = createAssembly(exchanges);
    for (const exchange of exchanges) budget.set(exchange.id, exchange.tabId, sizeOf(exchange));
    for (const [tabId, stored] of recordings) {
      setState(tabId, { ...stored, recording: stored.recording || stateOf(tabId).recording });
    }
    const events = early ?? [];
    early = null;
    for (const event of events) observe(event);
  });

  function observe(event: NetworkEvent): void {
    if (early) {
      early.push(event);
      return;
    }
    for (const own of byRecordedTab(mark(event))) take(own);
  }

  /** An event as the recorded tabs have it: none, one, or for a request without a tab one for each that may know it. */
  function byRecordedTab(event: NetworkEvent): readonly NetworkEvent[] {
    if (event.tabId !== noTab) return isRecording(event.tabId) ? [event] : [];
    if (!("requestId" in event) || event.initiator === undefined) return [];
    return origins
      .tabsOf(event.initiator)
      .filter(isRecording)
      .map((tabId) => ({ ...event, tabId, requestId: `${event.requestId}-tab-${tabId}` }));
  }

  function take(event: NetworkEvent): void {
    if ("requestId" in event && event.frameId !== noFrame) shows(event.tabId, event.initiator ?? "");
    const newId = "requestId" in event && !assembly.exchanges.has(event.requestId) ? event.requestId : null;
    for (const id of assemble(assembly, event)) {
      const exchange = assembly.exchanges.get(id);
      if (!exchange) continue;
      if (isCacheLookup(exchange) || isTakenByServiceWorker(exchange)) remove(id, exchange.tabId);
      else if (isCrossOrigin(exchange)) changedIds.add(id);
      // A request of the page to its own origin is counted, and forgotten once it ended.
      else if (hasEnded(exchange)) removeExchanges(assembly, [id]);
      if (id === newId) setState(event.tabId, { ...stateOf(event.tabId), seen: stateOf(event.tabId).seen + 1 });
    }
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
      const { events, records } = adopt(assembly, (one) => waiting.has(one), seesRequests(), nextId);
      for (const event of [...events, ...records]) observe(event);
      // What is left of the ripe ones waits for something that is still to come.
      if ([...assembly.unjoinedRecords, ...assembly.unjoinedCalls.values()].some((one) => !waiting.has(one)))
        scheduleAdoption();
    }, ripeAfter);
  }

  function shows(tabId: number, url: string): void {
    const mayBeRecorded = early !== null || stateOf(tabId).recording;
    if (mayBeRecorded && origins.add(tabId, url)) touch(tabId);
  }

  function setState(tabId: number, state: RecordingState): void {
    states.set(tabId, state);
    touch(tabId);
  }

  function touch(tabId: number): void {
    touchedTabs.add(tabId);
    if (flushing) return;
    flushing = true;
    setTimeout(async () => {
      // One write at a time; what changes meanwhile goes with the next.
      while (touchedTabs.size > 0 || removedIds.size > 0) await flush();
      flushing = false;
    });
  }

  async function flush(): Promise<void> {
    const exchanges = [...changedIds].flatMap((id) => assembly.exchanges.get(id) ?? []);
    const tabs = touchedTabs;
    changedIds = new Set();
    touchedTabs = new Set();
    for (const exchange of exchanges) budget.set(exchange.id, exchange.tabId, sizeOf(exchange));
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
    await storage.save(kept, [...gone.keys()], states, origins.entries());
  }

  /** Drops the oldest exchanges while a limit is exceeded, and counts them. */
  function enforceBounds(tabId: number): void {
    for (let id = budget.excess(tabId); id !== undefined; id = budget.excess(tabId)) {
      const owner = assembly.exchanges.get(id)?.tabId ?? tabId;
      const state = stateOf(owner);
      states.set(owner, { ...state, dropped: state.dropped + 1 });
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
    return recording && !paused;
  }

  function recordedTabs(): readonly number[] {
    return [...states].filter(([, { recording }]) => recording).map(([tabId]) => tabId);
  }

  function stateOf(tabId: number): RecordingState {
    return states.get(tabId) ?? notRecorded;
  }

  return {
    observe,
    shows,
    exchangesOf,
    stateOf,
    loaded,
    isWanted: (tabId) => early !== null || (tabId === noTab ? recordedTabs().length > 0 : isRecording(tabId)),
    recordedTabs,
    start(tabId) {
      const state = stateOf(tabId);
      setState(tabId, { ...state, recording: true, since: state.since ?? now() });
    },
    stop(tabId) {
      setState(tabId, { ...stateOf(tabId), recording: false });
    },
    setPaused(tabId, paused) {
      setState(tabId, { ...stateOf(tabId), paused });
    },
    clear(tabId) {
      for (const { id } of exchangesOf(tabId)) remove(id, tabId);
      setState(tabId, { ...stateOf(tabId), since: now(), seen: 0, dropped: 0 });
    },
    forget(tabId) {
      for (const [id, exchange] of assembly.exchanges) if (exchange.tabId === tabId) remove(id, tabId);
      states.delete(tabId);
      origins.forget(tabId);
      touch(tabId);
    },
  };
}

function sizeOf(exchange: Exchange): number {
  return JSON.stringify(exchange).length;
}
