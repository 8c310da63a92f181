import { browser } from "../browser.ts";
import { isHttpUrl } from "../shared/fetch/origins.ts";
import { matchEverySite, matchSite } from "../shared/match-patterns.ts";

/** Which sites the user lets the extension see. It can be changed at any time. */
export interface HostAccess {
  /** Settles once it is known. */
  readonly loaded: Promise<void>;
  /** Whether no site is left out. */
  seesAll(): boolean;
  /** Whether requests to an http(s) URL, or of its pages, may be seen; other URLs are nobody's to allow. */
  sees(url: string): boolean;
  /** The sites that may be seen, as match patterns. */
  patterns(): readonly string[];
}

/**
 * Looks what the user allows, now and whenever it changes. Must be called in the worker's first turn.
 * @param changed called after the user allowed or took back something
 */
export function watchHostAccess(changed: () => void): HostAccess {
  let patterns: readonly string[] = [];

  async function read(): Promise<void> {
    const { origins = [] } = await browser.permissions.getAll();
    // Its own pages, which Firefox lists too, are no sites.
    patterns = origins.filter((pattern) => !/^[a-z-]+-extension:/.test(pattern));
  }

  const onChange = () => void read().then(changed);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return {
    loaded: read(),
    seesAll: () => matchEverySite(patterns),
    sees: (url) => !isHttpUrl(url) || matchSite(patterns, url),
    patterns: () => patterns,
  };
}
