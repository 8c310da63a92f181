import { putExchange } from "../shared/exchange/assembly.ts";
import { isCrossOrigin } from "../shared/exchange/exchange.ts";
import { bounds } from "./bounds.ts";
import type { Kept } from "./kept.ts";
import type { Beginning } from "./page-beginnings.ts";
import type { PageTurns, TabChange } from "./page-turns.ts";
import type { Recorder } from "./recorder.ts";

/** Notices since when a tab shows a page, also where nothing was asked for then: it was kept, or made in advance. */
export interface ShownPages {
  /** Learns that something of a tab changed. @returns whether it shows a page now that was answered */
  tabChanged(tabId: number, change: TabChange): boolean;
  answered: Recorder["pageAnswered"];
  navigated: Recorder["navigated"];
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
  /** The page of each tab that DevTools told of first, and when: it is mostly a moment later that the browser does. */
  const unseen = new Map<number, { readonly url: string; readonly noticedAt: number }>();

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
    const last = unseen.get(tabId);
    unseen.delete(tabId);
    if (last?.url !== url || last.noticedAt < now() - moment) return;
    const state = stateOf(tabId);
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
      // A script can write the address that is there.
      if (change.url !== undefined) amend(tabId, page);
      kept.pagesChanged(tabId);
      return answer !== undefined;
    },
    answered(tabId, url, at, prerenderedIn) {
      beginnings.answered(tabId, { url, at, seen: stateOf(tabId).seen, prerenderedIn });
      kept.pagesChanged(tabId);
    },
    navigated(tabId, url, at) {
      const state = stateOf(tabId);
      const { navigations = [] } = state;
      const begun = (since: number) => exchangesOf(tabId).filter(({ hops }) => hops[0].actual.startedAt >= since);
      const known = beginnings.of(tabId, url);
      if (known) kept.pagesChanged(tabId);
      else unseen.set(tabId, { url, noticedAt: now() });
      const since = known?.at ?? at;
      const navigation = { url, at: since, seen: known?.seen ?? state.seen - begun(since).length };
      setState(tabId, { ...state, navigations: [...navigations, navigation].slice(-bounds.navigationsPerTab) });
    },
  };
}
