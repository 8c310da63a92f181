import { withoutFragment } from "../shared/exchange/assembly.ts";
import { isHttpUrl, originOf, type SerializedOrigin } from "../shared/fetch/origins.ts";
import { bounds } from "./bounds.ts";

/** What one recorded tab showed, as far as it tells who asks. */
export interface StoredPages {
  readonly tabId: number;
  readonly origins: readonly SerializedOrigin[];
  readonly documents: readonly string[];
  readonly cookieStoreId?: string | undefined;
}

/**
 * What each recorded tab showed. Requests of shared and service workers name no tab, but the origin of their worker and,
 * where the browser has several, their container; a tab of that container that showed pages of that origin is where
 * somebody would look for them. What asks from the address of a document is no worker.
 */
export interface TabPages {
  /** @returns whether it was not known yet, as for the others */
  addOrigin(tabId: number, url: string | SerializedOrigin): boolean;
  addDocument(tabId: number, url: string): boolean;
  setCookieStore(tabId: number, cookieStoreId: string): boolean;
  isDocument(tabId: number, url: string): boolean;
  /** The tabs that a request without a tab can belong to. */
  tabsOf(origin: SerializedOrigin, cookieStoreId: string | undefined): readonly number[];
  forget(tabId: number): void;
  entries(): readonly StoredPages[];
}

/** The container of all private windows; the others belong to no private one. */
export const privateCookieStore = "firefox-private";

interface Pages {
  readonly origins: Set<SerializedOrigin>;
  readonly documents: Set<string>;
  cookieStoreId?: string | undefined;
}

/** Starts with what an earlier worker knew. */
export function createTabPages(): TabPages {
  const byTab = new Map<number, Pages>();

  function of(tabId: number): Pages {
    const pages = byTab.get(tabId) ?? { origins: new Set(), documents: new Set() };
    byTab.set(tabId, pages);
    return pages;
  }

  return {
    addOrigin(tabId, url) {
      // Opaque origins look alike and are not.
      if (!isHttpUrl(url)) return false;
      return addBounded(of(tabId).origins, originOf(url), bounds.originsPerTab);
    },
    addDocument(tabId, url) {
      return url.length <= bounds.url && addBounded(of(tabId).documents, withoutFragment(url), bounds.documentsPerTab);
    },
    setCookieStore(tabId, cookieStoreId) {
      const pages = of(tabId);
      const isNew = pages.cookieStoreId !== cookieStoreId;
      pages.cookieStoreId = cookieStoreId;
      return isNew;
    },
    isDocument: (tabId, url) => byTab.get(tabId)?.documents.has(withoutFragment(url)) ?? false,
    tabsOf: (origin, cookieStoreId) =>
      [...byTab]
        .filter(([, pages]) => pages.origins.has(origin) && mayBe(pages.cookieStoreId, cookieStoreId))
        .map(([tabId]) => tabId),
    forget: (tabId) => void byTab.delete(tabId),
    entries: () =>
      [...byTab].map(([tabId, { origins, documents, cookieStoreId }]) => ({
        tabId,
        origins: [...origins],
        documents: [...documents],
        ...(cookieStoreId === undefined ? {} : { cookieStoreId }),
      })),
  };
}

/** Whether a request can be one of a tab. A tab whose container did not show yet is in no private window. */
function mayBe(ofTab: string | undefined, ofRequest: string | undefined): boolean {
  return ofTab === undefined ? ofRequest !== privateCookieStore : ofTab === ofRequest;
}

function addBounded(set: Set<string>, value: string, most: number): boolean {
  if (set.has(value)) return false;
  set.add(value);
  const [oldest] = set;
  if (oldest !== undefined && set.size > most) set.delete(oldest);
  return true;
}
