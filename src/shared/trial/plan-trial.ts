import { ownProfile } from "../cors/own-profile.ts";
import type { Fix, ResponseChange } from "../diagnosis/fix/fix.ts";
import { withoutFragment } from "../exchange/assembly.ts";
import { type Exchange, namesNoTab } from "../exchange/exchange.ts";
import type { HeaderChanges } from "../fetch/header-changes.ts";
import { getHeader, type Header } from "../fetch/header-list.ts";
import { redirectLocation } from "../fetch/location.ts";
import { isHttpUrl } from "../fetch/origins.ts";
import type { Message } from "../messages/messages.ts";
import type { Trial, TrialChange } from "./trial.ts";

/** The trial of a fix, or why it cannot be tried. */
export type TrialPlan =
  | { readonly trial: Trial; readonly obstacle?: undefined }
  | { readonly obstacle: Message; readonly trial?: undefined };

/**
 * Makes a fix something that the browser can try by changing headers, all of it or nothing.
 * @returns null where the fix changes no response
 */
export function planTrial(exchange: Exchange, fix: Fix): TrialPlan | null {
  if (fix.responses.length === 0) return null;
  const obstacle = obstacleTo(exchange, fix);
  if (obstacle) return { obstacle };
  const { cachesChangedHeaders } = ownProfile(exchange);
  const changes = new Map<string, TrialChange>();
  for (const response of fix.responses) {
    const change = toChange(response, cachesChangedHeaders);
    const known = changes.get(keyOf(change));
    if (known && contradicts(known, change)) return { obstacle: { id: "trial.obstacle.same-url-twice" } };
    changes.set(keyOf(change), known ? merged(known, change) : change);
  }
  // What an earlier trial did to this exchange goes on: the fix is what is left beside it.
  for (const earlier of earlierChanges(exchange)) {
    const known = changes.get(keyOf(earlier));
    changes.set(keyOf(earlier), known ? merged(known, earlier) : earlier);
  }
  const { url, method } = exchange.hops[0].actual;
  return {
    trial: {
      exchangeId: exchange.id,
      url: withoutFragment(url),
      method,
      initiator: exchange.initiator ?? "null",
      changes: [...changes.values()],
    },
  };
}

function obstacleTo(exchange: Exchange, { responses }: Fix): Message | null {
  if (namesNoTab(exchange)) return { id: "trial.obstacle.no-tab" };
  if (exchange.knownFrom) return { id: "trial.obstacle.not-seen" };
  for (const { url, role, hop, status } of responses) {
    if (status !== undefined) return statusObstacle(exchange, hop, role, status);
    // The recorder cuts what is too long, and rules take ASCII alone.
    if (!isHttpUrl(url) || !/^[\x21-\x7e]+$/.test(url)) return { id: "trial.obstacle.url" };
    const answered = exchange.hops[hop]?.[role]?.response;
    // Lines are shown merged, so that nobody can tell a list from several lines.
    const allowOrigin = answered && getHeader(answered.headers, "access-control-allow-origin");
    if (ownProfile(exchange).countsLinesAsSent && allowOrigin?.includes(",")) return { id: "trial.obstacle.lines" };
  }
  return null;
}

function statusObstacle(exchange: Exchange, hop: number, role: "preflight" | "actual", status: number): Message {
  const response = exchange.hops[hop]?.[role]?.response;
  const isRedirect = response !== undefined && redirectLocation(response.status, response.headers) !== null;
  const values = { role, status, answered: response?.status ?? 0 };
  return { id: isRedirect ? "trial.obstacle.redirect" : "trial.obstacle.status", values };
}

function toChange({ url, method, role, set, remove }: ResponseChange, isCachedChanged: boolean): TrialChange {
  const headers = set.map(({ name, value }) => ({ name, value }));
  const at = { url: withoutFragment(url), method: role === "preflight" ? "OPTIONS" : method };
  if (role === "preflight") return { ...at, set: [...headers, keepNoPermission], remove };
  if (!isCachedChanged) return { ...at, set: headers, remove };
  return { ...at, set: [...headers, keepNoResponse], remove: [...remove, ...validators] };
}

/** With it the browser keeps no permission that outlives the trial. */
const keepNoPermission: Header = { name: "access-control-max-age", value: "0" };

/** With it the browser keeps no response whose headers outlive the trial, */
const keepNoResponse: Header = { name: "cache-control", value: "no-store" };

/** and without these it does not ask whether the one that it has is still good. */
const validators: readonly string[] = ["etag", "last-modified"];

function earlierChanges({ hops }: Exchange): readonly TrialChange[] {
  return hops.flatMap(({ preflight, actual }) =>
    [preflight, actual].flatMap((transaction) =>
      transaction?.trial
        ? [{ url: withoutFragment(transaction.url), method: transaction.method, ...transaction.trial }]
        : [],
    ),
  );
}

function keyOf({ method, url }: TrialChange): string {
  return `${method} ${url}`;
}

function contradicts(a: HeaderChanges, b: HeaderChanges): boolean {
  const differs = ({ name, value }: Header) => a.set.some((other) => other.name === name && other.value !== value);
  const isRemoved = (one: HeaderChanges, other: HeaderChanges) =>
    one.remove.some((name) => other.set.some((header) => header.name === name));
  return b.set.some(differs) || isRemoved(a, b) || isRemoved(b, a);
}

/** The first's changes, with those of the second that concern other headers. */
function merged(first: TrialChange, second: TrialChange): TrialChange {
  const names = new Set([...first.set.map(({ name }) => name), ...first.remove]);
  return {
    ...first,
    set: [...first.set, ...second.set.filter(({ name }) => !names.has(name))],
    remove: [...first.remove, ...second.remove.filter((name) => !names.has(name))],
  };
}
