import { isHttpUrl, originOf, type SerializedOrigin } from "../shared/fetch/origins.ts";
import { bounds } from "./bounds.ts";

/**
 * The origins of the pages and frames that each recorded tab showed. Requests of shared and service workers name no tab,
 * but the origin of their worker; a tab that showed pages of that origin is where somebody would look for them.
 */
export interface TabOrigins {
  /** @returns whether it was not known yet */
  add(tabId: number, url: string | SerializedOrigin): boolean;
  tabsOf(origin: SerializedOrigin): readonly number[];
  forget(tabId: number): void;
  entries(): ReadonlyMap<number, readonly SerializedOrigin[]>;
}

export function createTabOrigins(): TabOrigins {
  const byTab = new Map<number, Set<SerializedOrigin>>();
  return {
    add(tabId, url) {
      const origins = byTab.get(tabId) ?? new Set();
      // Opaque origins look alike and are not.
      if (origins.has(url) || !isHttpUrl(url)) return false;
      const origin = originOf(url);
      if (origins.has(origin)) return false;
      byTab.set(tabId, origins.add(origin));
      const [oldest] = origins;
      if (oldest !== undefined && origins.size > bounds.originsPerTab) origins.delete(oldest);
      return true;
    },
    tabsOf: (origin) => [...byTab].filter(([, origins]) => origins.has(origin)).map(([tabId]) => tabId),
    forget: (tabId) => void byTab.delete(tabId),
    entries: () => new Map([...byTab].map(([tabId, origins]) => [tabId, [...origins]])),
  };
}
