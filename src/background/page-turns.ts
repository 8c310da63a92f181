import { originOf } from "../shared/fetch/origins.ts";

/** What the browser says when something of a tab changes. */
export interface TabChange {
  readonly status?: string | undefined;
  /** The tab's address, where it changed. */
  readonly url?: string | undefined;
  /** The tab's address, in any case. */
  readonly address?: string | undefined;
}

/** Notices when a tab shows another page. Extensions learn it outright only with a permission of its own. */
export interface PageTurns {
  /**
   * Takes a change of a tab.
   * @param isAnswered whether the tab shows a page now that was answered
   * @returns whether it shows another page now
   */
  changed(tabId: number, change: TabChange, isAnswered?: boolean): boolean;
  /** The address that a tab has come to show, where the browser tells that before anything that is asked for there. */
  shownBy(change: TabChange): string | undefined;
  /** Takes a request of the document at the top of a tab. @returns whether it shows another page now */
  asked(tabId: number, documentId: string): boolean;
  forget(tabId: number): void;
}

/**
 * A page that changes its address by script stays what it is, and so does one from which a download starts.
 *
 * - Chromium says "loading", with the address where that changed, and does the same where a script wrote it; so that
 *   counts only where the origin is another one, or the page was answered. For the rest, requests name their document.
 * - Firefox says "loading" with the address for a new page alone.
 */
export function createPageTurns(engine: "chromium" | "gecko"): PageTurns {
  const origins = new Map<number, string>();
  const documents = new Map<number, string>();
  /** Tabs whose page was noticed by its first request: the change is still to come. */
  const early = new Set<number>();

  return {
    changed(tabId, { status, url }, isAnswered = false) {
      const origin = url === undefined ? undefined : originOf(url);
      const isOther = origin !== undefined && origins.get(tabId) !== undefined && origins.get(tabId) !== origin;
      if (origin !== undefined) origins.set(tabId, origin);
      if (status !== "loading") return false;
      const isNew = engine === "gecko" ? url !== undefined : isOther || isAnswered;
      if (!isNew || early.delete(tabId)) return false;
      documents.delete(tabId);
      return true;
    },
    shownBy: ({ status, address }) => (engine === "chromium" && status === "loading" ? address : undefined),
    asked(tabId, documentId) {
      const known = documents.get(tabId);
      documents.set(tabId, documentId);
      if (known === undefined || known === documentId) return false;
      // In Chromium the change comes first.
      if (engine === "gecko") early.add(tabId);
      return true;
    },
    forget(tabId) {
      origins.delete(tabId);
      documents.delete(tabId);
      early.delete(tabId);
    },
  };
}
