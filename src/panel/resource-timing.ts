import type { TimingEntry, TimingReading } from "../shared/exchange/network-event.ts";
import type { TimingQuestion } from "../shared/protocol.ts";

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

/** Reads resource timing in the page, for as many questions at once as there are. */
export interface TimingReader {
  answer(question: TimingQuestion): void;
}

/**
 * @param evaluate runs code in the page; its value, or undefined where it could not run
 * @param onReadings takes what was read, one reading for each URL
 */
export function createTimingReader(
  tabId: number,
  evaluate: (code: string) => Promise<unknown>,
  onReadings: (readings: readonly TimingReading[]) => void,
): TimingReader {
  /** URLs that are asked for, and whether that is for the last time. */
  let asked = new Map<string, boolean>();
  let reading = false;

  async function read(): Promise<void> {
    reading = true;
    while (asked.size > 0) {
      const questions = asked;
      asked = new Map();
      const listed = toListed(await evaluate(`(${listResources})(${JSON.stringify([...questions.keys()])})`));
      onReadings([...questions].map(([url, isLast]) => readingOf(url, isLast, listed)));
    }
    reading = false;
  }

  function readingOf(url: string, isLast: boolean, listed: Listed | null): TimingReading {
    const entries = (listed?.entries ?? [])
      .filter(([name]) => name === url)
      .map(([, startedAt, endedAt, initiatorType, responseStatus]): TimingEntry => {
        return { startedAt, endedAt, initiatorType, responseStatus };
      });
    const lack = listed === null ? "unreadable" : listed.count >= usualRoom ? "list-full" : null;
    return { type: "timing-reading", tabId, url, isLast, entries: entries.slice(-mostEntries), ...(lack && { lack }) };
  }

  return {
    answer({ urls, isLast }) {
      for (const url of urls) asked.set(url, isLast || asked.get(url) === true);
      if (!reading) void read();
    },
  };
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
