import { browser } from "../browser.ts";
import type { TimingEntry, TimingReading } from "../shared/exchange/network-event.ts";

/** How many entries a page keeps unless it asks for more. */
const usualRoom = 250;

/** How many entries of one URL are read, the latest ones. */
const mostEntries = 200;

/** What the code below hands over. */
interface Listed {
  readonly count: number;
  /** [URL without fragment, begin, end, initiator type, status] */
  readonly entries: readonly (readonly [string, number, number, string, number])[];
}

/**
 * Runs in the page: reads its list of resources, and changes nothing of it. Where the page has put a function of its own
 * in the place of the browser's, that function is not called, so that the page does not notice.
 */
function listResources(urls: readonly string[]): Listed | null {
  const { getEntriesByType } = performance as { readonly getEntriesByType: unknown };
  if (!/\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(getEntriesByType))) return null;
  const wanted = new Set(urls);
  const all = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const entries = all.flatMap(({ name, startTime, duration, initiatorType, responseStatus }) => {
    const url = name.split("#")[0] ?? name;
    if (!wanted.has(url)) return [];
    const begin = performance.timeOrigin + startTime;
    return [[url, begin, begin + duration, initiatorType, responseStatus] as const];
  });
  return { count: all.length, entries };
}

/** A document whose list is read. */
export interface TimingPlace {
  readonly tabId: number;
  readonly frameId: number;
}

/** Looks for a URL, without its fragment, in the list of a document; `isLast`: nobody will look again. */
export type ReadTiming = (place: TimingPlace, url: string, isLast: boolean) => void;

/**
 * Reads resource timing in pages and their frames. What is asked for while a list is read is looked for together afterwards.
 * @param onReading takes what was read
 */
export function createTimingReader(onReading: (reading: TimingReading) => void): ReadTiming {
  /** By document, the URLs that are asked for, and whether that is for the last time. */
  const asked = new Map<string, Map<string, boolean>>();

  async function readAll(key: string, place: TimingPlace): Promise<void> {
    for (let urls = asked.get(key); urls !== undefined && urls.size > 0; urls = asked.get(key)) {
      asked.set(key, new Map());
      const listed = await list(place, [...urls.keys()]);
      for (const [url, isLast] of urls) onReading(readingOf(place, url, isLast, listed));
    }
    asked.delete(key);
  }

  return (place, url, isLast) => {
    const key = `${place.tabId} ${place.frameId}`;
    const urls = asked.get(key);
    if (urls) urls.set(url, isLast || urls.get(url) === true);
    else {
      asked.set(key, new Map([[url, isLast]]));
      void readAll(key, place);
    }
  };
}

/** @returns null where the document is gone, where it replaced the list, or where the browser lets nobody into it */
async function list({ tabId, frameId }: TimingPlace, urls: readonly string[]): Promise<Listed | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    // To code beside the page, which can see more than the page, Firefox shows the status of what the page may not read.
    const script = { func: listResources, args: [urls], world: "MAIN", injectImmediately: true } as const;
    const [answer] = await browser.scripting.executeScript({ target, ...script, args: [urls] });
    return toListed(answer?.result);
  } catch {
    return null;
  }
}

function readingOf(place: TimingPlace, url: string, isLast: boolean, listed: Listed | null): TimingReading {
  const entries = (listed?.entries ?? [])
    .filter(([name]) => name === url)
    .map(([, startedAt, endedAt, initiatorType, responseStatus]): TimingEntry => {
      return { startedAt, endedAt, initiatorType, responseStatus };
    });
  const lack = listed === null ? "unreadable" : listed.count >= usualRoom ? "list-full" : null;
  return { type: "timing-reading", ...place, url, isLast, entries: entries.slice(-mostEntries), ...(lack && { lack }) };
}

/** What comes out of the page may be anything. */
function toListed(value: unknown): Listed | null {
  if (typeof value !== "object" || value === null) return null;
  const { count, entries } = value as Partial<Record<keyof Listed, unknown>>;
  if (typeof count !== "number" || !Array.isArray(entries)) return null;
  return { count, entries: entries.filter(isEntry) };
}

function isEntry(value: unknown): value is Listed["entries"][number] {
  if (!Array.isArray(value)) return false;
  const [url, begin, end, initiatorType, status] = value;
  return (
    typeof url === "string" &&
    Number.isFinite(begin) &&
    Number.isFinite(end) &&
    typeof initiatorType === "string" &&
    Number.isInteger(status)
  );
}
