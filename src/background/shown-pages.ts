import { putExchange } from "../shared/exchange/assembly.ts";
import { isCrossOrigin } from "../shared/exchange/exchange.ts";
import type { Kept } from "./kept.ts";
import type { Beginning } from "./page-beginnings.ts";
import type { PageTurns, TabChange } from "./page-turns.ts";

/** Notices since when a tab shows a page, where nothing was asked for at that moment: it was kept, or made in advance. */
export interface ShownPages {
  /** Learns that something of a tab changed. @returns whether it shows a page now that was answered */
  tabChanged(tabId: number, change: TabChange): boolean;
  /** Learns that a tab shows a page of which nothing tells here when it began: the browser may still say it. */
  navigatedUnseen(tabId: number, url: string): void;
}

/**
 * So many milliseconds before it is noticed that a page is shown count as its own, as far as nothing is known to have begun
 * in them; and how much later than the last that is known the page begins.
 */
const moment = 1_000;
const tick = 0.001;

/**
 * @param turns says which address a tab has come to show
 * @param now the clock, in milliseconds since the epoch
 */
export function createShownPages(kept: Kept, turns: PageTurns, now: () => number): ShownPages {
  const { assembly, beginnings, exchangesOf, stateOf, setState } = kept;
  /** The page of each tab that DevTools was quicker to tell of than the browser. */
  const unseen = new Map<number, string>();

  /** What the page that is shown now asked for meanwhile is its own. */
  function showPrerendered(tabId: number, frameId: number, shownAt: number): void {
    for (const exchange of [...assembly.exchanges.values()]) {
      if (exchange.tabId !== tabId || exchange.prerendered?.frameId !== frameId) continue;
      putExchange(assembly, { ...exchange, prerendered: { frameId, shownAt } });
      if (isCrossOrigin(exchange)) kept.changed(exchange.id);
    }
  }

  /** The last page of a tab begins when its own beginning is known at last. */
  function amend(tabId: number, { url, at, seen }: Beginning): void {
    const state = stateOf(tabId);
    const last = state.navigations?.at(-1);
    if (last?.url !== url || unseen.get(tabId) !== url) return;
    setState(tabId, { ...state, navigations: state.navigations?.with(-1, { url, at, seen }) ?? [] });
  }

  return {
    tabChanged(tabId, change) {
      const url = turns.shownBy(change);
      if (url === undefined) return false;
      // The browser reports in order: all that is known of by now was asked for before.
      const starts = exchangesOf(tabId).map(({ hops: [{ actual }] }) => actual.startedAt + tick);
      const page = { url, at: Math.max(now() - moment, ...starts), seen: stateOf(tabId).seen };
      const answer = beginnings.shown(tabId, page);
      if (answer?.prerenderedIn !== undefined) showPrerendered(tabId, answer.prerenderedIn, page.at);
      amend(tabId, page);
      unseen.delete(tabId);
      kept.pagesChanged(tabId);
      return answer !== undefined;
    },
    navigatedUnseen: (tabId, url) => void unseen.set(tabId, url),
  };
}
