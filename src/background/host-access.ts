import { browser, engine } from "../browser.ts";
import { matchEverySite, showsRequest } from "../shared/match-patterns.ts";

/** Which sites the user lets the extension see. It can be changed at any time. */
export interface HostAccess {
  /** Settles once it is known. */
  readonly loaded: Promise<void>;
  /** Whether no site is left out. */
  seesAll(): boolean;
  /** Whether the browser shows a request. @param page the origin of who asks; "" where it is not known */
  sees(url: string, page: string): boolean;
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
    sees: (url, page) => showsRequest(patterns, url, page, engine),
    patterns: () => patterns,
  };
}
