import { assemble } from "../shared/exchange/assemble.ts";
import {
  type Exchange,
  hasEnded,
  isCacheLookup,
  isCrossOrigin,
  isTakenByServiceWorker,
  lastHop,
  namesNoTab,
  noFrame,
} from "../shared/exchange/exchange.ts";
import type { NetworkEvent } from "../shared/exchange/network-event.ts";
import type { RecordingState } from "../shared/protocol.ts";
import { createAdoption } from "./adoption.ts";
import { bounds } from "./bounds.ts";
import { createCatchUp } from "./catch-up.ts";
import { createFlightPages } from "./flight-pages.ts";
import type { FlightRecorder } from "./flight-recorder.ts";
import type { HostAccess } from "./host-access.ts";
import { createKept } from "./kept.ts";
import { createOwnRequests } from "./own-requests.ts";
import { createPageTurns, type PageTurns, type TabChange } from "./page-turns.ts";
import type { RecorderStorage } from "./recorder-storage.ts";
import { createShownPages } from "./shown-pages.ts";

/** What the recorder tells whoever shows its exchanges. */
export interface RecorderListener {
  changed(tabId: number, exchanges: readonly Exchange[], state: RecordingState): void;
  removed(tabId: number, ids: readonly string[], state: RecordingState): void;
  /** What the messages of a page up to a number caused is stored. */
  done(pageId: string, number: number): void;
}

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
  /** Learns when a page was answered that the tab may come to show. @param prerenderedIn the frame, if it is made in advance */
  pageAnswered(tabId: number, url: string, at: number, prerenderedIn?: number): void;
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
  /** A tab has another id from now on. What DevTools recorded goes with it, and what went with the page does not. */
  replace(oldId: number, newId: number): Promise<void>;
  exchangesOf(tabId: number): readonly Exchange[];
  stateOf(tabId: number): RecordingState;
  /** The tabs that are being recorded because DevTools is open on them. */
  recordedTabs(): readonly number[];
  /** Settles once what an earlier worker stored was read. */
  readonly loaded: Promise<void>;
}

/** The browser's word for the tab of a request that belongs to none. */
const noTab = -1;

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
  const kept = createKept(storage, listener, now);
  const { assembly, pages, beginnings, exchangesOf, stateOf, setState, touch, remove } = kept;
  const flightPages = createFlightPages(kept, turns, now);
  const shownPages = createShownPages(kept, turns, now);
  const adoption = createAdoption(assembly, access.seesAll, observe, now);
  const ownRequests = createOwnRequests(assembly);
  /** The tabs that were closed last: what they asked for may still be told of. */
  const closed = new Set<number>();
  const catchUp = createCatchUp();

  const loaded = kept.loaded.then((gaps) => {
    adoption.resume(gaps);
    for (const exchange of assembly.exchanges.values()) flightPages.noteDocument(exchange);
    catchUp.loaded(gaps.length > 0);
  });

  function hear(event: NetworkEvent): void {
    const isOfBrowser = "requestId" in event;
    const act = () => {
      if (isOfBrowser) {
        kept.heard(event.at);
        adoption.heard(event.at);
      }
      observe(adoption.marked(event));
    };
    catchUp.inTurn(isOfBrowser ? event.at : now(), act, isOfBrowser);
  }

  function observe(event: NetworkEvent): void {
    for (const own of byRecordedTab(withDocument(mark(event)))) take(own);
  }

  function tabChanged(tabId: number, change: TabChange): void {
    catchUp.inTurn(now(), () =>
      flightPages.tabChanged(tabId, change, mayBeRecorded(tabId) && shownPages.tabChanged(tabId, change)),
    );
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
    if (event.type === "request-started") flightPages.asked(event);
    if (stateOf(event.tabId).since === null) setState(event.tabId, { ...stateOf(event.tabId), since: now() });
    if ("requestId" in event && event.frameId !== noFrame) {
      note(pages.addOrigin(event.tabId, event.initiator ?? ""), event.tabId);
      setCookieStore(event.tabId, event.cookieStoreId);
    }
    const newId = "requestId" in event && !assembly.exchanges.has(event.requestId) ? event.requestId : null;
    for (const id of assemble(assembly, event)) {
      adoption.markIncomplete(id);
      const twin = adoption.takeBack(id);
      if (twin !== undefined) {
        remove(twin, event.tabId);
        setState(event.tabId, { ...stateOf(event.tabId), seen: stateOf(event.tabId).seen - 1 });
      }
      const exchange = assembly.exchanges.get(id);
      if (!exchange) {
        remove(id, event.tabId);
        continue;
      }
      if (isCacheLookup(exchange) || isTakenByServiceWorker(exchange) || flightPages.isOfEarlierPage(exchange))
        remove(id, exchange.tabId);
      else if (isCrossOrigin(exchange)) {
        ownRequests.leave(id);
        kept.changed(id);
      } else ownRequests.changed(exchange);
      if (id === newId) setState(event.tabId, { ...stateOf(event.tabId), seen: stateOf(event.tabId).seen + 1 });
    }
    if (event.type === "redirected" && !access.sees(event.redirectUrl, event.initiator ?? ""))
      take({ ...event, type: "out-of-sight" });
    touch(event.tabId);
    adoption.schedule();
  }

  function mayBeRecorded(tabId: number): boolean {
    return catchUp.isGoingOn() || stateOf(tabId).recording || flightRecorder.isOn();
  }

  function note(isNew: boolean, tabId: number): void {
    if (isNew) kept.pagesChanged(tabId);
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

  function isRecording(tabId: number): boolean {
    const { recording, paused } = stateOf(tabId);
    return recording ? !paused : flightRecorder.isOn() && tabId >= 0 && !closed.has(tabId);
  }

  function noteClosed(tabId: number): void {
    closed.add(tabId);
    const [oldest] = closed;
    if (oldest !== undefined && closed.size > bounds.closedTabs) closed.delete(oldest);
  }

  function recordedTabs(): readonly number[] {
    return [...kept.states()].filter(([, { recording }]) => recording).map(([tabId]) => tabId);
  }

  return {
    observe: hear,
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
    flightRecorderChanged: () =>
      void loaded.then(() => {
        if (!flightRecorder.isOn()) flightPages.forgetAll();
      }),
    pageAnswered: shownPages.answered,
    navigated: shownPages.navigated,
    accessChanged: () => void loaded.then(loseSight),
    exchangesOf,
    stateOf,
    loaded,
    isWanted: (tabId) =>
      catchUp.isGoingOn() ||
      (tabId === noTab ? flightRecorder.isOn() || recordedTabs().length > 0 : isRecording(tabId)),
    recordedTabs,
    lastDone: kept.lastDone,
    noteDone: kept.noteDone,
    recordsLost(tabId, count) {
      const state = stateOf(tabId);
      setState(tabId, { ...state, lostRecords: (state.lostRecords ?? 0) + count });
    },
    start(tabId, afterRestart = false) {
      const state = stateOf(tabId);
      // What was shown before, nobody asks about.
      if (!state.recording) beginnings.forget(tabId);
      const restart = afterRestart && !state.recording ? { afterRestart } : {};
      setState(tabId, { ...state, ...restart, since: state.since ?? now(), recording: true });
    },
    stop(tabId) {
      // The tab may be forgotten by now.
      if (stateOf(tabId).recording) setState(tabId, { ...stateOf(tabId), recording: false });
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
      noteClosed(tabId);
      kept.forget(tabId);
      turns.forget(tabId);
    },
    async replace(oldId, newId) {
      await loaded;
      noteClosed(oldId);
      kept.move(oldId, newId);
      turns.forget(oldId);
    },
  };
}
