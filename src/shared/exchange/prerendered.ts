import type { Exchange } from "./exchange.ts";

/** Whether it belongs to a page that the tab never showed. */
export function isOfHiddenPage({ prerendered }: Exchange): boolean {
  return prerendered !== undefined && prerendered.shownAt === undefined;
}

/** When it began for the page that the tab shows: a page that was prerendered begins when it is shown. */
export function beganOnPage({ hops: [{ actual }], prerendered }: Exchange): number {
  return prerendered?.shownAt ?? actual.startedAt;
}
