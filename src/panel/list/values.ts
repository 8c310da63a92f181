import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { type Exchange, lastHop } from "../../shared/exchange/exchange.ts";

/** When an exchange began, in milliseconds since the epoch. */
export function startOf({ hops: [{ actual }] }: Exchange): number {
  return actual.startedAt;
}

/** How long an exchange took until it ended, or else until its response began, in milliseconds; null while neither is. */
export function durationOf(exchange: Exchange): number | null {
  const { endedAt, response } = lastHop(exchange).actual;
  const end = endedAt ?? response?.startedAt;
  return end === undefined ? null : end - startOf(exchange);
}

/** The host that was asked first; null for a URL that has none. */
export function domainOf({ hops: [{ actual }] }: Exchange): string | null {
  return URL.canParse(actual.url) ? new URL(actual.url).host || null : null;
}

/** What asked, in the browser's own word: DevTools' where it is known, because it tells fetch from XHR. */
export function typeOf({ hops: [{ actual }], resourceType }: Exchange): string {
  return actual.devtools?.resourceType || resourceType;
}

/** What a row says of an exchange: its first cause, or else its first warning. */
export function firstFinding({ diagnosis: { causes, warnings } }: Explanation) {
  return causes[0] ?? warnings[0];
}
