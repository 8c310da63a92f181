import { askedHeaderNames } from "../exchange/join-preflight.ts";
import { endTime, type RecordedHop } from "../exchange/record-events.ts";
import { getHeader, hasHeader } from "../fetch/header-list.ts";
import { isHttpUrl } from "../fetch/origins.ts";
import { corsUnsafeRequestHeaderNames } from "../fetch/request-headers.ts";
import type { FileRecord } from "./har-record.ts";

/** The hops of one call, as a file has them. */
export interface FileChain {
  readonly hops: readonly (RecordedHop & { readonly actual: FileRecord })[];
}

/** What a file tells of its calls. */
export interface Chains {
  readonly chains: readonly FileChain[];
  /** Preflights whose request is not in the file. */
  readonly alone: readonly FileRecord[];
}

/** Milliseconds within which a request must follow the answer that led to it. */
const patience = 2_000;
/** Milliseconds by which times in a file may be wrong. */
const clockSkew = 100;
/** How many requests of the same method and URL are compared at one time. */
const window = 100;

/**
 * Finds which preflight belongs to which request, and which request to which redirect. Entries have no ids, and tools list
 * them in different orders; URL, method, headers and times tell. Of requests that are alike any pairing is true.
 */
export function chainsOf(records: readonly FileRecord[]): Chains {
  const inOrder = [...records].sort((a, b) => a.startedAt - b.startedAt || a.index - b.index);
  const actuals = inOrder.filter(({ resourceType }) => resourceType !== "preflight");
  const preflights = inOrder.filter(({ resourceType }) => resourceType === "preflight");
  const preflightOf = new Map<FileRecord, FileRecord>();
  const alone: FileRecord[] = [];
  const askers = queues(actuals, ({ method, url }) => `${method} ${withoutFragment(url)}`);
  for (const preflight of preflights) {
    const method = getHeader(preflight.requestHeaders, "access-control-request-method");
    const asker = takeNearest(askers.get(`${method} ${withoutFragment(preflight.url)}`), preflight, askerDistance);
    if (asker) preflightOf.set(asker, preflight);
    else alone.push(preflight);
  }
  const followed = new Map<FileRecord, FileRecord>();
  const hasPrevious = new Set<FileRecord>();
  const targets = queues(actuals, ({ url }) => withoutFragment(url));
  const redirects = actuals.filter((one) => one.redirectUrl !== "" && !one.error && isHttpUrl(one.redirectUrl));
  for (const redirect of redirects.sort((a, b) => endTime(a) - endTime(b))) {
    const url = withoutFragment(redirect.redirectUrl);
    // Chromium records its own upgrade to https as a redirect to the http URL.
    const target =
      takeNearest(targets.get(url), redirect, followerDistance) ??
      takeNearest(targets.get(url.replace(/^http:/, "https:")), redirect, followerDistance);
    if (!target) continue;
    followed.set(redirect, target);
    hasPrevious.add(target);
  }
  const chains = actuals
    .filter((one) => !hasPrevious.has(one))
    .map((first) => {
      const hops: FileRecord[] = [];
      for (let one: FileRecord | undefined = first; one; one = followed.get(one)) hops.push(one);
      return { hops: hops.map((actual) => ({ actual, preflight: preflightOf.get(actual) })) };
    });
  return { chains, alone };
}

/** How far a request is from being the one that a preflight asks for; infinite where it cannot be. */
function askerDistance(asker: FileRecord, preflight: FileRecord): number {
  // Chromium and Firefox begin a request before its preflight; who stands in the network sees it afterwards.
  const apart = Math.max(asker.startedAt - endTime(preflight), preflight.startedAt - endTime(asker), 0);
  if (apart > patience) return Number.POSITIVE_INFINITY;
  const asked = new Set(askedHeaderNames({ ...unsent, requestHeaders: preflight.requestHeaders }));
  const named = corsUnsafeRequestHeaderNames(asker.requestHeaders);
  const strange = named.filter((name) => !asked.has(name)).length;
  const missing = [...asked].filter((name) => !hasHeader(asker.requestHeaders, name)).length;
  return apart + (strange + missing) * patience;
}

const unsent = { requestId: "", url: "", method: "OPTIONS", startedAt: 0 };

/** How far a request is from being what a redirect led to; infinite where it cannot be. */
function followerDistance(target: FileRecord, redirect: FileRecord): number {
  const isLater = target.startedAt - redirect.startedAt || target.index - redirect.index;
  const apart = target.startedAt - endTime(redirect);
  return isLater <= 0 || apart < -clockSkew || apart > patience ? Number.POSITIVE_INFINITY : Math.abs(apart);
}

/** Records by a key, each list in the order in which they began. */
function queues(records: readonly FileRecord[], keyOf: (record: FileRecord) => string): Map<string, FileRecord[]> {
  const byKey = new Map<string, FileRecord[]>();
  for (const record of records) {
    const list = byKey.get(keyOf(record));
    if (list) list.push(record);
    else byKey.set(keyOf(record), [record]);
  }
  return byKey;
}

/** Takes the nearest out of a list; of several the first. What is too old for this one is too old for all after it. */
function takeNearest(
  list: FileRecord[] | undefined,
  record: FileRecord,
  distance: (candidate: FileRecord, record: FileRecord) => number,
): FileRecord | undefined {
  if (!list) return undefined;
  while (list[0] && list[0] !== record && endTime(list[0]) + patience < record.startedAt) list.shift();
  let best: FileRecord | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of list.slice(0, window)) {
    const far = distance(candidate, record);
    if (far < least) [best, least] = [candidate, far];
  }
  if (best) list.splice(list.indexOf(best), 1);
  return best;
}

/** Whether a record is Firefox's of a request that it announced behind a redirect and never made. */
export function isOnlyAnnounced({ engine, status, requestHeaders }: FileRecord): boolean {
  const wasMade = hasHeader(requestHeaders, "connection") || hasHeader(requestHeaders, "sec-fetch-mode");
  return engine === "gecko" && status === 0 && !wasMade;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, "");
}
