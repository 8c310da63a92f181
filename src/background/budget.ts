import { bounds } from "./bounds.ts";

/** Keeps count of how much is stored, and says what has to go. All operations take constant time. */
export interface Budget {
  /** Enters an exchange, or its new size. */
  set(id: string, tabId: number, size: number): void;
  delete(id: string): void;
  /** The oldest exchange of whatever is over its limit; undefined where nothing is. */
  excess(tabId: number): string | undefined;
}

export function createBudget(): Budget {
  const entries = new Map<string, { readonly tabId: number; readonly size: number }>();
  const byTab = new Map<number, Set<string>>();
  let total = 0;

  function remove(id: string): void {
    const entry = entries.get(id);
    if (!entry) return;
    total -= entry.size;
    entries.delete(id);
    byTab.get(entry.tabId)?.delete(id);
  }

  return {
    set(id, tabId, size) {
      total += size - (entries.get(id)?.size ?? 0);
      entries.set(id, { tabId, size });
      const ids = byTab.get(tabId);
      if (ids) ids.add(id);
      else byTab.set(tabId, new Set([id]));
    },
    delete: remove,
    excess(tabId) {
      if (total > bounds.totalSize) return first(entries.keys());
      const ids = byTab.get(tabId);
      return ids && ids.size > bounds.exchangesPerTab ? first(ids) : undefined;
    },
  };
}

function first(ids: Iterable<string>): string | undefined {
  for (const id of ids) return id;
  return undefined;
}
