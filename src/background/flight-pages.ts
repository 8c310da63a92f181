import { type Exchange, hasEnded } from "../shared/exchange/exchange.ts";
import type { RequestEvent } from "../shared/exchange/network-event.ts";
import { beganOnPage, isOfHiddenPage } from "../shared/exchange/prerendered.ts";
import { type Kept, notRecorded } from "./kept.ts";
import type { PageTurns, TabChange } from "./page-turns.ts";

/** What the flight recorder keeps goes with the page that a tab shows; what DevTools recorded stays. */
export interface FlightPages {
  /** Learns that something of a tab changed. @param isAnswered whether it shows an address that was asked for as a page's */
  tabChanged(tabId: number, change: TabChange, isAnswered: boolean): void;
  /** Learns that somebody asks for something: a document that was not known yet shows another page. */
  asked(event: RequestEvent): void;
  /** Learns whose exchange an earlier worker stored. */
  noteDocument(exchange: Exchange): void;
  /** Whether an exchange belongs to a page that the tab no longer shows, and has come to its end. */
  isOfEarlierPage(exchange: Exchange): boolean;
  /** Forgets all that it kept and DevTools does not show. */
  forgetAll(): void;
}

/**
 * @param turns notices when a tab shows another page
 * @param now the clock, in milliseconds since the epoch
 */
export function createFlightPages(kept: Kept, turns: PageTurns, now: () => number): FlightPages {
  const { assembly, exchangesOf, stateOf, setState, remove } = kept;

  /** @returns whether it belongs to another page than the one before it */
  function noteDocumentAtTop({ tabId, frameId, documentId }: Exchange | RequestEvent): boolean {
    return frameId === 0 && documentId !== undefined && turns.asked(tabId, documentId);
  }

  function isOfEarlierPage(exchange: Exchange): boolean {
    const { recording, pageAfter = 0 } = stateOf(exchange.tabId);
    return !recording && exchange.beforeDevtools === true && hasEnded(exchange) && beganOnPage(exchange) <= pageAfter;
  }

  /** A tab shows another page. What was kept of the one before goes; what is under way, once it ends. */
  function turnPage(tabId: number): void {
    const ofTab = exchangesOf(tabId);
    const state = stateOf(tabId);
    const pageAfter = Math.max(state.pageAfter ?? 0, ...ofTab.map(startOf));
    setState(tabId, { ...state, pageAfter });
    if (state.recording) return;
    for (const exchange of ofTab) if (isOfEarlierPage(exchange)) remove(exchange.id, tabId);
    // What DevTools recorded stays until somebody clears it, and its numbers with it.
    if (ofTab.some(({ beforeDevtools }) => !beforeDevtools)) return;
    setState(tabId, { ...notRecorded, pageAfter, since: state.since === null ? null : now() });
  }

  return {
    tabChanged(tabId, change, isAnswered) {
      if (turns.changed(tabId, change, isAnswered)) turnPage(tabId);
    },
    asked(event) {
      if (event.prerenderedIn === undefined && noteDocumentAtTop(event)) turnPage(event.tabId);
    },
    noteDocument(exchange) {
      if (!isOfHiddenPage(exchange)) noteDocumentAtTop(exchange);
    },
    isOfEarlierPage,
    forgetAll() {
      for (const { id, tabId, beforeDevtools } of [...assembly.exchanges.values()])
        if (beforeDevtools && !stateOf(tabId).recording) remove(id, tabId);
      for (const [tabId, state] of kept.states())
        if (!state.recording && exchangesOf(tabId).length === 0) setState(tabId, notRecorded);
    },
  };
}

function startOf({ hops: [{ actual }] }: Exchange): number {
  return actual.startedAt;
}
