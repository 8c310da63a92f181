import { waitingBounds } from "./bounds.ts";
import { type Exchange, type Hop, lastHop, type Transaction } from "./exchange.ts";
import type { DevtoolsRecord, KnownFrom, PageCall } from "./network-event.ts";

/** The place of a transaction: which exchange, which hop, and whether it is the hop's preflight. */
export interface Place {
  readonly exchangeId: string;
  readonly hop: number;
  readonly role: "preflight" | "actual";
}

/** Who made a request: requests of one requester are the only ones that can be preflight and actual of each other. */
export interface Requester {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
  readonly initiator?: string | undefined;
  readonly resourceType: string;
  readonly knownFrom?: KnownFrom | undefined;
  readonly engine?: "gecko" | undefined;
  readonly fromDocument?: true | undefined;
  readonly cookieStoreId?: string | undefined;
  readonly topLevelOrigin?: string | undefined;
  readonly beforeDevtools?: true | undefined;
  readonly prerenderedIn?: number | undefined;
  readonly interrupted?: true | undefined;
}

/** An OPTIONS request that may turn out to be a preflight or a request of the page's own. */
export interface Unclassified {
  readonly requester: Requester;
  readonly transaction: Transaction;
}

/** What waits for its exchange. */
export type Waiting = DevtoolsRecord | PageCall | Unclassified;

/**
 * All exchanges that are being assembled, with the indexes that find the one an event belongs to. Everything can be
 * rebuilt from `exchanges` and what waits for one, so an assembly survives the process that held it.
 */
export interface Assembly {
  /** By id, in the order in which they began. */
  readonly exchanges: Map<string, Exchange>;
  readonly places: Map<string, Place>;
  /** Exchanges that wait for their preflight or for a connection: their last hop was not sent and has not ended. */
  readonly waiting: Map<string, Set<string>>;
  readonly unclassified: Map<string, Unclassified>;
  /** Transactions without a DevTools record, by {@link recordKey}. */
  readonly unrecorded: Map<string, Set<string>>;
  /** DevTools records that came before their transaction ended. */
  readonly unjoinedRecords: Set<DevtoolsRecord>;
  /** Exchanges by the call that they are joined to. */
  readonly calls: Map<string, string>;
  /** Exchanges without a call, by {@link callKey}. */
  readonly uncalled: Map<string, Set<string>>;
  /** Calls of the page's script that came before their exchange, by id. */
  readonly unjoinedCalls: Map<string, PageCall>;
}

/**
 * Starts an assembly.
 * @param exchanges exchanges of an earlier assembly, for example of the one that a stopped worker held
 */
export function createAssembly(exchanges: Iterable<Exchange> = []): Assembly {
  const assembly: Assembly = {
    exchanges: new Map(),
    places: new Map(),
    waiting: new Map(),
    unclassified: new Map(),
    unrecorded: new Map(),
    unjoinedRecords: new Set(),
    calls: new Map(),
    uncalled: new Map(),
    unjoinedCalls: new Map(),
  };
  for (const exchange of exchanges) putExchange(assembly, exchange);
  return assembly;
}

/** Stores a new or changed exchange and keeps the indexes true. */
export function putExchange(assembly: Assembly, exchange: Exchange): void {
  const previous = assembly.exchanges.get(exchange.id);
  assembly.exchanges.set(exchange.id, exchange);
  // Most changes concern no index.
  if (!previous || !hasSameRequests(previous, exchange)) {
    if (previous) unindexRequests(assembly, previous);
    indexRequests(assembly, exchange);
  }
  const waitedAt = previous && waitsAt(previous);
  const waitingAt = waitsAt(exchange);
  if (waitedAt === waitingAt) return;
  if (previous && waitedAt !== undefined) drop(assembly.waiting, waitingKey(previous, waitedAt), exchange.id);
  if (waitingAt !== undefined) add(assembly.waiting, waitingKey(exchange, waitingAt), exchange.id);
}

/** Forgets exchanges, for example those that the user cleared. */
export function removeExchanges(assembly: Assembly, ids: Iterable<string>): void {
  for (const id of ids) {
    const exchange = assembly.exchanges.get(id);
    if (!exchange) continue;
    unindexRequests(assembly, exchange);
    const waitedAt = waitsAt(exchange);
    if (waitedAt !== undefined) drop(assembly.waiting, waitingKey(exchange, waitedAt), id);
    for (const [, transaction] of placesOf(exchange)) assembly.places.delete(transaction.requestId);
    if (exchange.call) assembly.calls.delete(exchange.call.callId);
    assembly.exchanges.delete(id);
  }
}

/** What waits for its exchange. */
export function waitingOf({ unjoinedRecords, unjoinedCalls, unclassified }: Assembly): ReadonlySet<Waiting> {
  return new Set([...unjoinedRecords, ...unjoinedCalls.values(), ...unclassified.values()]);
}

/** Has something wait that waited in an earlier assembly. */
export function wait(assembly: Assembly, waiting: Waiting): void {
  if (!("type" in waiting)) putUnclassified(assembly, waiting);
  else if (waiting.type === "page-call") assembly.unjoinedCalls.set(waiting.callId, waiting);
  else assembly.unjoinedRecords.add(waiting);
}

/** OPTIONS requests of which no more is ever seen must not pile up. */
export function putUnclassified({ unclassified }: Assembly, one: Unclassified): void {
  unclassified.set(one.transaction.requestId, one);
  const [oldest] = unclassified.keys();
  if (oldest !== undefined && unclassified.size > waitingBounds.unclassified) unclassified.delete(oldest);
}

/** The exchanges of one requester that wait at a URL, first begun first. */
export function waitingExchanges(assembly: Assembly, requester: Requester, url: string): readonly Exchange[] {
  return pick(assembly, assembly.waiting.get(waitingKey(requester, url))).sort(
    (a, b) => lastHop(a).actual.startedAt - lastHop(b).actual.startedAt,
  );
}

/** The exchanges with a transaction that a DevTools record may belong to. */
export function unrecordedExchanges(assembly: Assembly, record: DevtoolsRecord): readonly Exchange[] {
  const role = record.resourceType === "preflight" ? "preflight" : "actual";
  return pick(assembly, assembly.unrecorded.get(recordKeyOf(record.tabId, role, record)));
}

/** The exchanges without a call that a call of the page's script may have caused, first begun first. */
export function uncalledExchanges(assembly: Assembly, call: PageCall): readonly Exchange[] {
  const key = callKey(call.tabId, call.origin, call.method, call.url);
  return pick(assembly, assembly.uncalled.get(key)).sort(
    (a, b) => a.hops[0].actual.startedAt - b.hops[0].actual.startedAt,
  );
}

/** An exchange with one of its hops replaced. */
export function withHop(exchange: Exchange, index: number, hop: Hop): Exchange {
  const hops: [Hop, ...Hop[]] = [...exchange.hops];
  hops[index] = hop;
  return { ...exchange, hops };
}

/** All transactions of an exchange with their places. */
export function placesOf(exchange: Exchange): readonly (readonly [Place, Transaction])[] {
  return exchange.hops.flatMap((hop, index) => {
    const place = { exchangeId: exchange.id, hop: index };
    const actual = [{ ...place, role: "actual" as const }, hop.actual] as const;
    return hop.preflight ? [[{ ...place, role: "preflight" as const }, hop.preflight] as const, actual] : [actual];
  });
}

/** A URL as requests carry it: without its fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf("#");
  return hash === -1 ? url : url.slice(0, hash);
}

/** The URL at which an exchange waits for its preflight or for a connection; undefined where it waits for neither. */
function waitsAt(exchange: Exchange): string | undefined {
  const { url, requestHeaders, endedAt, outOfSight } = lastHop(exchange).actual;
  return endedAt === undefined && requestHeaders === undefined && !outOfSight ? url : undefined;
}

/** Whether all that requests are found by is the same in two states of an exchange. */
function hasSameRequests(a: Exchange, b: Exchange): boolean {
  if (a.hops.length !== b.hops.length || a.call?.callId !== b.call?.callId) return false;
  return a.hops.every((hop, index) => {
    const other = b.hops[index];
    return isSameRequest(hop.actual, other?.actual) && isSameRequest(hop.preflight, other?.preflight);
  });
}

function isSameRequest(a: Transaction | undefined, b: Transaction | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const isFoundAlike = a.requestId === b.requestId && a.method === b.method && a.url === b.url;
  return isFoundAlike && (a.devtools === undefined) === (b.devtools === undefined);
}

function indexRequests(assembly: Assembly, exchange: Exchange): void {
  for (const [place, transaction] of placesOf(exchange)) {
    if (transaction.requestId !== "") assembly.places.set(transaction.requestId, place);
    if (!transaction.devtools)
      add(assembly.unrecorded, recordKeyOf(exchange.tabId, place.role, transaction), exchange.id);
  }
  if (exchange.call) assembly.calls.set(exchange.call.callId, exchange.id);
  else add(assembly.uncalled, callKeyOf(exchange), exchange.id);
}

function unindexRequests(assembly: Assembly, exchange: Exchange): void {
  for (const [place, transaction] of placesOf(exchange)) {
    drop(assembly.unrecorded, recordKeyOf(exchange.tabId, place.role, transaction), exchange.id);
  }
  drop(assembly.uncalled, callKeyOf(exchange), exchange.id);
}

function pick(assembly: Assembly, ids: Set<string> | undefined): Exchange[] {
  return [...(ids ?? [])].flatMap((id) => assembly.exchanges.get(id) ?? []);
}

function waitingKey(requester: Requester, url: string): string {
  const { tabId, frameId, documentId = "", initiator = "", cookieStoreId = "" } = requester;
  return `${tabId} ${frameId} ${documentId} ${initiator} ${cookieStoreId} ${withoutFragment(url)}`;
}

function recordKeyOf(tabId: number, role: string, request: { method: string; url: string }): string {
  return `${tabId} ${role} ${request.method} ${withoutFragment(request.url)}`;
}

function callKeyOf({ tabId, initiator = "", hops: [{ actual }] }: Exchange): string {
  return callKey(tabId, initiator, actual.method, actual.url);
}

function callKey(tabId: number, origin: string, method: string, url: string): string {
  return `${tabId} ${origin} ${method} ${withoutFragment(url)}`;
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function drop(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids?.delete(id) && ids.size === 0) index.delete(key);
}
