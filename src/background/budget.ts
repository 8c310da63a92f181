import { bounds } from "./bounds.ts";

/** Who recorded an exchange: an open DevTools, or the flight recorder, which may keep less. */
export type Keeper = "devtools" | "flight-recorder";

/** Keeps count of how much is stored, and says what has to go. All operations take constant time. */
export interface Budget {
  /** Enters an exchange, or its new size. */
  set(id: string, tabId: number, size: number, keeper: Keeper): void;
  delete(id: string): void;
  /** The oldest exchange of whatever is over its limit; undefined where nothing is. */
  excess(tabId: number): string | undefined;
}

/** One keeper's part: the oldest come first. */
interface Part {
  readonly ids: Set<string>;
  readonly byTab: Map<number, Set<string>>;
  size: number;
}

const perTab: Readonly<Record<Keeper, number>> = {
  devtools: bounds.exchangesPerTab,
  "flight-recorder": bounds.flightExchangesPerTab,
};

export function createBudget(): Budget {
  const entries = new Map<string, { readonly tabId: number; readonly size: number; readonly keeper: Keeper }>();
  const parts: Readonly<Record<Keeper, Part>> = { devtools: createPart(), "flight-recorder": createPart() };

  return {
    set(id, tabId, size, keeper) {
      const part = parts[keeper];
      part.size += size - (entries.get(id)?.size ?? 0);
      entries.set(id, { tabId, size, keeper });
      part.ids.add(id);
      const ids = part.byTab.get(tabId);
      if (ids) ids.add(id);
      else part.byTab.set(tabId, new Set([id]));
    },
    delete(id) {
      const entry = entries.get(id);
      if (!entry) return;
      const part = parts[entry.keeper];
      part.size -= entry.size;
      part.ids.delete(id);
      part.byTab.get(entry.tabId)?.delete(id);
      entries.delete(id);
    },
    excess(tabId) {
      const { devtools, "flight-recorder": flight } = parts;
      const isFull = devtools.size + flight.size > bounds.totalSize;
      if (flight.size > bounds.flightSize || (isFull && flight.size > 0)) return first(flight.ids);
      if (isFull) return first(devtools.ids);
      for (const keeper of ["devtools", "flight-recorder"] as const) {
        const ids = parts[keeper].byTab.get(tabId);
        if (ids && ids.size > perTab[keeper]) return first(ids);
      }
      return undefined;
    },
  };
}

function createPart(): Part {
  return { ids: new Set(), byTab: new Map(), size: 0 };
}

function first(ids: Iterable<string>): string | undefined {
  for (const id of ids) return id;
  return undefined;
}
