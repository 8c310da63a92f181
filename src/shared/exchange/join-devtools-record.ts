import { type Assembly, type Place, placesOf, unrecordedExchanges, withHop } from "./assembly.ts";
import { waitingBounds } from "./bounds.ts";
import type { DevtoolsFacts, Exchange, Transaction } from "./exchange.ts";
import type { DevtoolsRecord } from "./network-event.ts";
import { hasSentHeaders } from "./record-events.ts";
import { type Fit, fits, hasOtherEnd, strangeHeaders } from "./record-fit.ts";

/**
 * Joins a DevTools record to the transaction that it speaks of. Records have no id, so URL, method, role, origin and
 * status must agree; of several the one with the same headers is meant, else with the same end, else the nearest start.
 * @returns the exchange that changed; undefined where no transaction fits yet (the record is kept for later)
 */
export function joinDevtoolsRecord(assembly: Assembly, record: DevtoolsRecord): Exchange | undefined {
  // One that comes again has waited, and nothing has come that it fits better.
  const best = bestFit(assembly, record, assembly.unjoinedRecords.has(record));
  if (!best || !isFinished(best)) {
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
  const places = placesOf(exchange);
  for (const record of assembly.unjoinedRecords) {
    // Most speak of something else.
    if (!places.some(([place, transaction]) => fits(assembly, record, { exchange, place, transaction }, false)))
      continue;
    const best = bestFit(assembly, record, false);
    if (best?.exchange.id !== exchange.id) continue;
    // A record that was joined just now has taken its place.
    const transaction = joined.hops[best.place.hop]?.[best.place.role];
    if (!transaction || transaction.devtools || !isFinished({ exchange, transaction })) continue;
    assembly.unjoinedRecords.delete(record);
    joined = withRecord(joined, best.place, record);
  }
  return joined;
}

function bestFit(assembly: Assembly, record: DevtoolsRecord, hasWaited: boolean): Fit | undefined {
  return unrecordedExchanges(assembly, record)
    .flatMap((exchange) => placesOf(exchange).map(([place, transaction]) => ({ exchange, place, transaction })))
    .filter((fit) => fits(assembly, record, fit, hasWaited))
    .map((fit) => ({ ...fit, strange: strangeHeaders(record, fit), isOther: Number(hasOtherEnd(record, fit)) }))
    .sort(
      (a, b) =>
        a.strange - b.strange ||
        a.isOther - b.isOther ||
        distance(record, a.transaction) - distance(record, b.transaction),
    )[0];
}

function keepForLater(assembly: Assembly, record: DevtoolsRecord): void {
  assembly.unjoinedRecords.add(record);
  for (const oldest of assembly.unjoinedRecords) {
    // DevTools reports every request of the page; those that never find an exchange must not pile up.
    if (assembly.unjoinedRecords.size <= waitingBounds.unjoinedRecords) break;
    assembly.unjoinedRecords.delete(oldest);
  }
}

/** Whether nothing is missing that a record would tell. */
function isFinished({ exchange, transaction }: Pick<Fit, "exchange" | "transaction">): boolean {
  const { endedAt, redirectUrl, response } = transaction;
  return endedAt !== undefined || redirectUrl !== undefined || (response !== undefined && !exchange.interrupted);
}

function distance(record: DevtoolsRecord, transaction: Transaction): number {
  return Math.abs(record.startedAt - transaction.startedAt);
}

/** What a record tells of a request. */
type Told = Pick<
  DevtoolsRecord,
  | "resourceType"
  | "status"
  | "error"
  | "requestHeaders"
  | "hasAllHeaders"
  | "callFrames"
  | "measured"
  | "omittedRequestHeaders"
>;

/** An exchange with what a record tells of one of its transactions. */
export function withRecord(exchange: Exchange, place: Place, record: Told): Exchange {
  const hop = exchange.hops[place.hop];
  const transaction = hop?.[place.role];
  if (!hop || !transaction) return exchange;
  const { resourceType, status, error, requestHeaders, callFrames, measured } = record;
  const areMissing = transaction.requestHeaders === undefined;
  // A stop of the recorder, or its late beginning, took what the browser said of them.
  const wereMissed = areMissing && (exchange.interrupted || exchange.beginningMissed) && hasSentHeaders(record);
  const devtools: DevtoolsFacts = {
    resourceType: resourceType || exchange.resourceType,
    status,
    error,
    ...(areMissing && !wereMissed ? { provisionalHeaders: requestHeaders } : {}),
    ...(measured ? { measured } : {}),
  };
  const omitted = areMissing ? record.omittedRequestHeaders : undefined;
  const recorded = {
    ...transaction,
    ...(wereMissed ? { requestHeaders } : {}),
    devtools,
    ...(omitted ? { omittedRequestHeaders: omitted } : {}),
  };
  const joined = withHop(exchange, place.hop, { ...hop, [place.role]: recorded });
  return callFrames.length > 0 && !exchange.callFrames ? { ...joined, callFrames } : joined;
}
