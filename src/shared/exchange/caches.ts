import type { Exchange } from "./exchange.ts";

/*
 * Browsers keep what they cached, permissions of preflights too, for each container and for each site at the top of a
 * tab by itself. Which site a host belongs to takes a list that is not here, so there are two answers.
 */

/** What parts the caches of a browser, as far as it was shown: the same text for exchanges that surely share them. */
export function cachePartition({ cookieStoreId = "", topLevelOrigin = "" }: Exchange): string {
  return `${cookieStoreId} ${topLevelOrigin}`;
}

/** Whether two exchanges may have shared the browser's caches. */
export function mayShareCaches(a: Exchange, b: Exchange): boolean {
  if (a.cookieStoreId !== b.cookieStoreId) return false;
  const { topLevelOrigin: top } = a;
  const { topLevelOrigin: otherTop } = b;
  return top === undefined || otherTop === undefined || mayBeSameSite(top, otherTop);
}

/** Whether two origins may be of one site: that takes two labels of the host at least, and the scheme. */
function mayBeSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return a === b;
  const site = (url: URL) => `${url.protocol} ${/^[\d.]+$|^\[/.test(url.hostname) ? url.hostname : lastLabels(url)}`;
  return site(new URL(a)) === site(new URL(b));
}

function lastLabels({ hostname }: URL): string {
  return hostname.split(".").slice(-2).join(".");
}
