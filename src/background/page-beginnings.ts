import { withoutFragment } from "../shared/exchange/assembly.ts";

/** When pages were answered. What a page asks for comes after its answer, and before DevTools says that it is shown. */
export interface PageBeginnings {
  /** @param seen how many requests had been seen of the tab */
  answered(tabId: number, url: string, at: number, seen: number): void;
  /** When the page began that a tab has come to show; undefined where nothing was asked for it. */
  of(tabId: number, url: string): Omit<Answered, "url"> | undefined;
  /** The answers that have not become pages yet, by tab. */
  entries(): readonly (readonly [number, readonly Answered[]])[];
  forget(tabId: number): void;
}

/** The answer to the request for a page. */
export interface Answered {
  readonly url: string;
  readonly at: number;
  readonly seen: number;
}

/** Answers that never became pages (downloads, what was prerendered) are forgotten after so many others. */
const most = 20;

export function createPageBeginnings(): PageBeginnings {
  const byTab = new Map<number, readonly Answered[]>();
  return {
    answered(tabId, url, at, seen) {
      const known = byTab.get(tabId) ?? [];
      byTab.set(tabId, [...known, { url: withoutFragment(url), at, seen }].slice(-most));
    },
    of(tabId, url) {
      const known = byTab.get(tabId) ?? [];
      const answered = known.findLast((one) => one.url === withoutFragment(url));
      byTab.set(
        tabId,
        known.filter((one) => one !== answered),
      );
      return answered;
    },
    entries: () => [...byTab],
    forget: (tabId) => void byTab.delete(tabId),
  };
}
