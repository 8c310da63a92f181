import { withoutEmptyBeside } from "../cors/empty-lines.ts";
import { requestModeFact } from "../cors/facts.ts";
import { assemble } from "../exchange/assemble.ts";
import { createAssembly } from "../exchange/assembly.ts";
import { type Exchange, isCrossOrigin, isUntold, type Untold } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import type { DevtoolsRecord } from "../exchange/network-event.ts";
import { eventsOfChain, neverBegan, resourceTypes } from "../exchange/record-events.ts";
import { getHeader, hasHeader } from "../fetch/header-list.ts";
import { isHttpUrl, originOf } from "../fetch/origins.ts";
import { chainsOf, type FileChain, isOnlyAnnounced } from "./chains.ts";
import type { FileRecord } from "./har-record.ts";
import { type Tool, tellsOutcome } from "./tool.ts";

/** The exchanges that somebody else's file has, and what it does not tell of all of them. */
export interface FileExchanges {
  /** In the order in which they began; only what CORS can concern. */
  readonly exchanges: readonly Exchange[];
  /** Whether no preflight is in the file at all. */
  readonly lacksPreflights: boolean;
  /** Whether no cookie and no Authorization is in the file at all. */
  readonly lacksSecrets: boolean;
  /** How many requests without CORS were left out, because the file does not tell what became of them. */
  readonly withoutCors: number;
  /** How many calls there are of which nothing says who made them. */
  readonly withoutOrigin: number;
}

/** Chromium sends Sec-Fetch-Storage-Access since this version. */
const storageAccessSince = 133;

/**
 * Makes exchanges of the records of a file, one at each step.
 * @param pages what the file says of each page by its id: the origin of its document
 */
export function* toExchanges(
  records: readonly FileRecord[],
  tool: Tool,
  pages: ReadonlyMap<string, string>,
): Generator<void, FileExchanges> {
  const lacksPreflights = records.every(({ resourceType }) => resourceType !== "preflight");
  const lacksSecrets = !records.some(hasSecret);
  const origins = documentOrigins(records, pages);
  const concerned = records.filter(isConcerned).map((record) => ({
    ...(isOwnUpgrade(record) ? { ...record, status: 0, responseHeaders: [] } : record),
    pageOrigin: origins.get(record.pageref ?? "") ?? "",
    // Firefox's files have what its checks do not see.
    ...(record.engine === "gecko" ? { responseHeaders: withoutEmptyBeside(record.responseHeaders) } : {}),
  }));
  const { chains, alone } = chainsOf(concerned);
  let withoutOrigin = 0;
  let withoutCors = 0;
  let ids = 0;
  const nextId = () => `file-${++ids}`;
  const exchanges: Exchange[] = [];
  for (const chain of [...chains, ...alone.map(unsentBehind)]) {
    yield;
    const exchange = exchangeOf(chain);
    if (exchange?.initiator === undefined) withoutOrigin++;
    if (!exchange || !isCrossOrigin(exchange)) continue;
    // CORS refuses none of them; other policies may, and which of those did is not computed.
    if (isUntold(exchange, "outcome") && factValue(requestModeFact(exchange)) === "no-cors") withoutCors++;
    else exchanges.push(exchange);
  }
  const begin = ({ hops: [{ actual }] }: Exchange) => actual.startedAt;
  return {
    exchanges: exchanges.sort((a, b) => begin(a) - begin(b)),
    lacksPreflights,
    lacksSecrets,
    withoutCors,
    withoutOrigin,
  };

  function exchangeOf({ hops }: FileChain): Exchange | undefined {
    const [first] = hops;
    if (!first) return undefined;
    // What was only announced shows no more than the redirect to it does.
    const made = hops.filter(({ actual }, index) => index === 0 || !isOnlyAnnounced(actual));
    const { engine, engineVersion } = first.actual;
    const untold: Untold[] = [
      ...(tellsOutcome(tool) ? [] : ["outcome" as const]),
      ...(lacksPreflights ? ["preflights" as const] : []),
      ...(lacksSecrets ? ["secrets" as const] : []),
      ...(engine === "chromium" && engineVersion >= storageAccessSince ? [] : ["storage-access" as const]),
    ];
    const assembly = createAssembly();
    const events = eventsOfChain(made, {
      seesRequests: false,
      nextId,
      context: { knownFrom: "file", ...(engine === "gecko" ? { engine } : {}) },
      lacks: tellsOutcome(tool) ? "ends" : "outcomes",
    });
    for (const event of events) assemble(assembly, event);
    for (const record of recordsOf(made)) assemble(assembly, record);
    const [exchange] = assembly.exchanges.values();
    return exchange && { ...exchange, ...(untold.length > 0 ? { untold } : {}) };
  }
}

/** The records that say more than the events that were made of them: frames, errors, measured times. */
function recordsOf(hops: FileChain["hops"]): readonly DevtoolsRecord[] {
  return hops.flatMap(({ actual, preflight }) => [
    ...(preflight ? [preflight] : []),
    ...(neverBegan(actual, hops) ? [] : [actual]),
  ]);
}

/** A request that is known from its preflight alone: nothing of its own is in the file. */
function unsentBehind(preflight: FileRecord): FileChain {
  const method = getHeader(preflight.requestHeaders, "access-control-request-method") ?? "";
  const { measured: _, ...rest } = preflight;
  const actual: FileRecord = {
    ...rest,
    method,
    resourceType: "fetch",
    status: 0,
    error: null,
    requestHeaders: preflight.requestHeaders.filter(({ name }) => /^(origin|referer)$/i.test(name)),
    responseHeaders: [],
    redirectUrl: "",
    callFrames: [],
  };
  return { hops: [{ actual: withoutAllHeaders(actual), preflight }] };
}

function withoutAllHeaders({ hasAllHeaders: _, ...record }: FileRecord): FileRecord {
  return record;
}

/** Whether CORS can concern a request: no navigation, no socket, and nothing that a page or its worker had already. */
function isConcerned({ url, resourceType, fromMemory, viaServiceWorker, error }: FileRecord): boolean {
  if (!isHttpUrl(url) || fromMemory || (viaServiceWorker && !error)) return false;
  return resourceType === "preflight" || resourceTypes.has(resourceType);
}

/** Whether Chromium sent a request to https instead: behind a redirect, it records the redirect's answer once more. */
function isOwnUpgrade({ url, redirectUrl, requestHeaders }: FileRecord): boolean {
  return redirectUrl === url && url.startsWith("http:") && !hasHeader(requestHeaders, "host");
}

function hasSecret({ requestHeaders, responseHeaders }: FileRecord): boolean {
  return (
    hasHeader(requestHeaders, "cookie") ||
    hasHeader(requestHeaders, "authorization") ||
    hasHeader(responseHeaders, "set-cookie")
  );
}

/** The origin of each page's document: from its first navigation, else from its title, which some tools make its URL. */
function documentOrigins(
  records: readonly FileRecord[],
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const { resourceType, pageref, url } of records) {
    if (resourceType === "document" && pageref !== undefined && !origins.has(pageref))
      origins.set(pageref, originOf(url));
  }
  for (const [id, title] of pages) if (isHttpUrl(title) && !origins.has(id)) origins.set(id, originOf(title));
  return origins;
}
