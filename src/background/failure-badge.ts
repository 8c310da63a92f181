import { evaluate } from "../shared/cors/evaluate.ts";
import { createExchangeIndex, type ExchangeIndex } from "../shared/cors/exchange-index.ts";
import { hasGoneWrong, isOfPage } from "../shared/cors/failed-on-page.ts";
import { ownProfile } from "../shared/cors/own-profile.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";
import type { RecordingState } from "../shared/protocol.ts";

/** Counts what went wrong on the page that each tab shows. */
export interface FailureBadge {
  changed(tabId: number, exchanges: readonly Exchange[], state: RecordingState): void;
  removed(ids: readonly string[]): void;
  /** Counts from nothing: the flight recorder was switched, or the worker started. */
  reset(): void;
}

/**
 * Shows how many requests failed while the flight recorder is on.
 * @param isOn whether it is
 * @param exchangesOf what is kept of a tab
 * @param show shows a number for a tab; the browser itself takes it away when the tab shows another page
 */
export function createFailureBadge(
  isOn: () => boolean,
  exchangesOf: (tabId: number) => readonly Exchange[],
  show: (tabId: number, count: number) => void,
): FailureBadge {
  /** What went wrong in each tab, whichever of its pages it was on. */
  const failed = new Map<number, Map<string, Exchange>>();
  const shown = new Map<number, { readonly count: number; readonly pageAfter: number | undefined }>();

  /** What is kept of each tab, to look up what came before. */
  const indexes = new Map<number, ExchangeIndex>();

  function indexOf(tabId: number): ExchangeIndex {
    const known = indexes.get(tabId);
    if (known) return known;
    const index = createExchangeIndex();
    for (const exchange of exchangesOf(tabId)) index.set(exchange);
    indexes.set(tabId, index);
    return index;
  }

  function judge(tabId: number, exchanges: readonly Exchange[]): void {
    const known = failed.get(tabId) ?? new Map<string, Exchange>();
    failed.set(tabId, known);
    const index = indexOf(tabId);
    for (const exchange of exchanges) index.set(exchange);
    for (const exchange of exchanges) {
      if (hasGoneWrong(evaluate(exchange, ownProfile(exchange), index.exchangesAt))) known.set(exchange.id, exchange);
      else known.delete(exchange.id);
    }
  }

  return {
    changed(tabId, exchanges, { pageAfter }) {
      if (!isOn()) return;
      if (exchanges.length > 0) judge(tabId, exchanges);
      const count = [...(failed.get(tabId)?.values() ?? [])].filter((one) => isOfPage(one, pageAfter)).length;
      const before = shown.get(tabId);
      shown.set(tabId, { count, pageAfter });
      const isSamePage = before === undefined || before.pageAfter === pageAfter;
      if (!isSamePage || count !== (before?.count ?? 0)) show(tabId, count);
    },
    removed(ids) {
      for (const known of [...failed.values(), ...indexes.values()]) for (const id of ids) known.delete(id);
    },
    reset() {
      failed.clear();
      indexes.clear();
      shown.clear();
    },
  };
}
