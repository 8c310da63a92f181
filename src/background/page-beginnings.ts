import { withoutFragment } from "../shared/exchange/assembly.ts";

/** When pages began. What a page asks for comes after its answer, and before DevTools says that it is shown. */
export interface PageBeginnings {
  /** A page was answered, which the tab may come to show. */
  answered(tabId: number, page: Beginning): void;
  /**
   * A tab has come to show another address: a page, or one that a script wrote.
   * @param otherwise when it began if nothing was asked for it, as for a page that the browser had kept
   * @returns the answer; undefined for what was not asked for
   */
  shown(tabId: number, otherwise: Beginning): Beginning | undefined;
  /** When the page began that a tab has come to show; undefined where nothing tells. */
  of(tabId: number, url: string): Beginning | undefined;
  /** What did not become a page that somebody asked about, by tab. */
  entries(): readonly (readonly [number, TabBeginnings])[];
  /** Goes on with what an earlier worker knew. */
  restore(entries: readonly (readonly [number, TabBeginnings])[]): void;
  forget(tabId: number): void;
}

/** The beginning of a page. */
export interface Beginning {
  readonly url: string;
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** How many requests had been seen of the tab. */
  readonly seen: number;
  /** The frame that prerendered it, as the browser counts frames; absent for pages that were not prerendered. */
  readonly prerenderedIn?: number | undefined;
}

/** What is known of the pages of one tab. */
export interface TabBeginnings {
  /** Those that were answered, and not shown so far. */
  readonly answered: readonly Beginning[];
  /** The last one that was answered and is shown. */
  readonly document?: Beginning | undefined;
  /** What was shown since then, and nobody asked for. */
  readonly others: readonly Beginning[];
}

/** Answers that never became pages (downloads, what was prerendered) are forgotten after so many others. */
const most = 20;

export function createPageBeginnings(): PageBeginnings {
  const byTab = new Map<number, TabBeginnings>();

  function knownOf(tabId: number): TabBeginnings {
    return byTab.get(tabId) ?? { answered: [], others: [] };
  }

  return {
    answered(tabId, page) {
      const known = knownOf(tabId);
      byTab.set(tabId, { ...known, answered: [...known.answered, plain(page)].slice(-most) });
    },
    shown(tabId, otherwise) {
      const known = knownOf(tabId);
      const page = plain(otherwise);
      const answer = known.answered.findLast(isAt(page.url));
      const others = [...known.others.filter(isNotAt(page.url)), page].slice(-most);
      // What was prerendered begins when it is shown.
      const document = answer?.prerenderedIn === undefined ? answer : page;
      if (document) byTab.set(tabId, { answered: known.answered.filter(isNotAt(page.url)), document, others: [] });
      // A script can go back to where its page began.
      else if (known.document?.url !== page.url) byTab.set(tabId, { ...known, others });
      return answer;
    },
    of(tabId, url) {
      const { document, others, answered } = knownOf(tabId);
      const wanted = isAt(withoutFragment(url));
      const isHidden = ({ prerenderedIn }: Beginning) => prerenderedIn !== undefined;
      byTab.set(tabId, {
        answered: answered.filter((page) => isHidden(page) || !wanted(page)),
        others: others.filter((page) => !wanted(page)),
      });
      const found = [document ?? [], others, answered].flat().filter((page) => wanted(page) && !isHidden(page));
      return found.toSorted((a, b) => b.at - a.at)[0];
    },
    entries: () => [...byTab],
    restore(entries) {
      for (const [tabId, { answered, document, others }] of entries) {
        const known = knownOf(tabId);
        byTab.set(tabId, {
          answered: [...answered, ...known.answered].slice(-most),
          document: known.document ?? document,
          others: [...others, ...known.others].slice(-most),
        });
      }
    },
    forget: (tabId) => void byTab.delete(tabId),
  };
}

function plain(page: Beginning): Beginning {
  return { ...page, url: withoutFragment(page.url) };
}

function isAt(url: string): (page: Beginning) => boolean {
  return (page) => page.url === url;
}

function isNotAt(url: string): (page: Beginning) => boolean {
  return (page) => page.url !== url;
}
