import { bounds } from "./bounds.ts";

/**
 * The last message of each of our pages that was done, so that none is done twice. Whether a page is gone or connects
 * again, a port that closes does not tell; so the pages that posted last are remembered.
 */
export interface DoneMessages {
  /** @returns 0 where nothing of the page was done */
  last(pageId: string): number;
  note(pageId: string, number: number): void;
  entries(): readonly (readonly [string, number])[];
}

export function createDoneMessages(): DoneMessages {
  const byPage = new Map<string, number>();
  return {
    last: (pageId) => byPage.get(pageId) ?? 0,
    note(pageId, number) {
      byPage.delete(pageId);
      byPage.set(pageId, number);
      const [oldest] = byPage.keys();
      if (oldest !== undefined && byPage.size > bounds.pages) byPage.delete(oldest);
    },
    entries: () => [...byPage],
  };
}
