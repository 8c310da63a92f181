import type { Hop, Transaction } from "./exchange.ts";
import type { RequestEvent } from "./network-event.ts";

/*
 * Firefox shows the headers of a request before it asks first, and does not say when it sends them. What comes later
 * tells whether it did.
 */

/** Firefox's error of a request that CORS refused, or whose preflight it refused. */
export const geckoRefusal = "NS_ERROR_DOM_BAD_URI";

/** Whether an event shows that the request of a hop, which was prepared, has been sent. */
export function showsSending({ preflight, actual }: Hop, event: RequestEvent): boolean {
  if (event.requestId !== actual.requestId || actual.requestHeaders || !actual.preparedHeaders) return false;
  if (event.type === "headers-received") return true;
  if (event.type !== "failed" || event.error === geckoRefusal) return false;
  return preflight === undefined || hasPassed(preflight);
}

/** Whether Firefox went on after a preflight: it ends each one that it refuses with an error. */
export function hasPassed({ endedAt, error }: Transaction): boolean {
  return endedAt !== undefined && error === undefined;
}

/** A request that was sent as it was prepared; when is not shown. */
export function sentAsPrepared(transaction: Transaction, { at }: RequestEvent): Transaction {
  const { preparedHeaders, ...sent } = transaction;
  return preparedHeaders ? { ...sent, requestHeaders: preparedHeaders, sentAt: at } : transaction;
}
