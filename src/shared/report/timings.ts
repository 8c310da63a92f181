import type { Transaction } from "../exchange/exchange.ts";
import type { Measured } from "../exchange/network-event.ts";

/** Those of HAR 1.2: milliseconds, and -1 for what did not happen. */
type HarTimings = Omit<Measured, "bodySize">;

/** How long the parts of a request took: as DevTools measured them, else as far as the request events show them. */
export function timingsOf({ devtools, startedAt, sentAt, endedAt, response }: Transaction): HarTimings {
  if (devtools?.measured) {
    const { bodySize: _, send, wait, receive, ...others } = devtools.measured;
    // HAR has no word for the absence of these.
    return { ...others, send: atLeast0(send), wait: atLeast0(wait), receive: atLeast0(receive) };
  }
  const end = endedAt ?? response?.startedAt ?? response?.receivedAt ?? startedAt;
  const received = response?.receivedAt ?? end;
  const blocked = atLeast0((sentAt ?? received) - startedAt);
  const wait = sentAt === undefined ? 0 : atLeast0(received - sentAt);
  return { blocked, dns: -1, connect: -1, ssl: -1, send: 0, wait, receive: atLeast0(end - received) };
}

/** What they add up to; connecting includes what TLS took. */
export function durationOf({ blocked, dns, connect, send, wait, receive }: HarTimings): number {
  return [blocked, dns, connect, send, wait, receive].reduce((sum, one) => sum + atLeast0(one), 0);
}

function atLeast0(milliseconds: number): number {
  return Math.max(0, milliseconds);
}
