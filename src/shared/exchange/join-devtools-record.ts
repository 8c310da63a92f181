import { type Assembly, type Place, placesOf, unrecordedExchanges, withHop, withoutFragment } from "./assembly.ts";
import type { DevtoolsFacts, Exchange, Transaction } from "./exchange.ts";
import type { DevtoolsRecord } from "./network-event.ts";

/** DevTools reports every request of the page; those that never find an exchange must not pile up. */
const maxUnjoinedRecords = 500;

/**
 * Joins a DevTools record to the transaction that it speaks of. Records have no id, so URL, method, role and status
 * must agree and the nearest start decides; among identical parallel requests any pairing is true.
 * @returns the exchange that changed; undefined where no transaction fits yet (the record is kept for later)
 */
export function joinDevtoolsRecord(assembly: Assembly, record: DevtoolsRecord): Exchange | undefined {
  const fitting = unrecordedExchanges(assembly, record)
    .flatMap((exchange) => placesOf(exchange).map(([place, transaction]) => ({ exchange, place, transaction })))
    .filter(({ place, transaction }) => fits(record, place, transaction))
    .sort((a, b) => distance(record, a.transaction) - distance(record, b.transaction));
  const best = fitting[0];
  if (!best) {
    keepForLater(assembly, record);
    return undefined;
  }
  assembly.unjoinedRecords.delete(record);
  return withRecord(best.exchange, best.place, record);
}

/**
 * Joins the records that came before the end of this exchange's transactions was seen.
 * @returns the exchange with its records; the same object where there are none
 */
export function joinEarlierRecords(assembly: Assembly, exchange: Exchange): Exchange {
  let joined = exchange;
  for (const record of assembly.unjoinedRecords) {
    const match = placesOf(joined).find(([place, transaction]) => fits(record, place, transaction));
    if (!match) continue;
    assembly.unjoinedRecords.delete(record);
    joined = withRecord(joined, match[0], record);
  }
  return joined;
}

function keepForLater(assembly: Assembly, record: DevtoolsRecord): void {
  assembly.unjoinedRecords.add(record);
  for (const oldest of assembly.unjoinedRecords) {
    if (assembly.unjoinedRecords.size <= maxUnjoinedRecords) break;
    assembly.unjoinedRecords.delete(oldest);
  }
}

function fits(record: DevtoolsRecord, place: Place, transaction: Transaction): boolean {
  const status = transaction.response?.status;
  return (
    transaction.devtools === undefined &&
    (record.resourceType === "preflight") === (place.role === "preflight") &&
    record.method === transaction.method &&
    withoutFragment(record.url) === withoutFragment(transaction.url) &&
    // A response that came from the cache and was rejected is recorded without status; one that was revalidated is
    // recorded as the server sent it, while the browser judged what it had stored.
    (record.status === 0 || record.status === status || record.status === 304) &&
    isFinished(transaction)
  );
}

function isFinished(transaction: Transaction): boolean {
  return (
    transaction.endedAt !== undefined || transaction.redirectUrl !== undefined || transaction.response !== undefined
  );
}

function distance(record: DevtoolsRecord, transaction: Transaction): number {
  return Math.abs(record.startedAt - transaction.startedAt);
}

function withRecord(exchange: Exchange, place: Place, record: DevtoolsRecord): Exchange {
  const hop = exchange.hops[place.hop];
  const transaction = hop?.[place.role];
  if (!hop || !transaction) return exchange;
  const { resourceType, status, error, requestHeaders, callFrames } = record;
  const devtools: DevtoolsFacts =
    transaction.requestHeaders === undefined
      ? { resourceType, status, error, provisionalHeaders: requestHeaders }
      : { resourceType, status, error };
  const joined = withHop(exchange, place.hop, { ...hop, [place.role]: { ...transaction, devtools } });
  return callFrames.length > 0 && !exchange.callFrames ? { ...joined, callFrames } : joined;
}
