import { getHeader } from "../fetch/header-list.ts";
import { isHttpUrl, isSameOrigin } from "../fetch/origins.ts";
import { methodAfterRedirect } from "../fetch/redirect-request.ts";
import type { Assembly } from "./assembly.ts";
import { lastHop } from "./exchange.ts";
import { type DevtoolsRecord, logLag, type PageCall, type RequestEvent } from "./network-event.ts";
import { endTime, eventsOfChain, neverBegan, type RecordedHop, resourceTypes } from "./record-events.ts";

/*
 * The browser's request events are the first source. What they do not show, because nothing went to the network or
 * because the extension may not see a site, DevTools' own log and the probe may know. What those know and no exchange
 * has taken becomes events as the browser would have reported them, and goes through the same assembly.
 */

/** What was adopted: the events that stand for it, and the records that belong to them. */
export interface Adopted {
  readonly events: readonly RequestEvent[];
  readonly records: readonly DevtoolsRecord[];
}

/**
 * Whether the browser's events showed the request of a record: they did; a stop of the recorder took them; or the
 * extension may not see that site.
 */
export type Sight = "seen" | "missed" | "unseen";

/** Milliseconds within which requests that look alike may have each other's preflights. */
const alikeWithin = 5_000;

/** Milliseconds by which times in DevTools' log may be wrong: each was read by the process that noted it, when it did. */
const clockSkew = 100;

/**
 * Takes out what has waited long enough for an exchange of its own.
 * @param ripe whether a record or call has waited long enough
 * @param sightOf whether the browser's events showed a request; of those only what never left is adopted
 * @param nextId gives request ids that no other request has
 */
export function adopt(
  assembly: Assembly,
  ripe: (waiting: DevtoolsRecord | PageCall) => boolean,
  sightOf: (first: RecordedHop) => Sight,
  nextId: () => string,
): Adopted {
  const events: RequestEvent[] = [];
  const records: DevtoolsRecord[] = [];
  const all = [...assembly.unjoinedRecords];
  for (const last of all.filter((record) => ripe(record) && isLast(record))) {
    assembly.unjoinedRecords.delete(last);
    const ofTab = all.filter(({ tabId }) => tabId === last.tabId);
    const found = chainTo(
      last,
      ofTab.filter((record) => assembly.unjoinedRecords.has(record)),
    );
    const sight = sightOf(found[0] ?? { actual: last });
    const seesRequests = sight === "seen";
    if (!isAdoptable(last, seesRequests) || (sight === "missed" && isEndOfRedirects(assembly, last))) continue;
    // Of several alike, of which a stop took a part, nobody can tell which preflight is whose.
    const isSure = ({ actual }: RecordedHop) => sight !== "missed" || !hasLikeness(assembly, actual, ofTab);
    const chain = found.map((hop) => (isSure(hop) ? hop : { actual: hop.actual }));
    for (const { actual, preflight } of found) {
      for (const record of preflight ? [preflight, actual] : [actual]) assembly.unjoinedRecords.delete(record);
    }
    for (const { actual, preflight } of chain) {
      if (preflight) records.push(preflight);
      if (!neverBegan(actual, chain)) records.push(actual);
    }
    const context = sight === "missed" ? ({ interrupted: true } as const) : {};
    events.push(...eventsOfChain(chain, { seesRequests, nextId, context }));
  }
  // A call may be of what is adopted now: its exchange takes it from there. What no exchange takes is adopted next time.
  const calls = events.length > 0 ? [] : [...assembly.unjoinedCalls.values()].filter(ripe);
  for (const call of calls) {
    // One that failed stays with the unjoined ones: its exchange takes it from there.
    if (call.facts.failed === true && !isSameOrigin(call.url, call.origin))
      events.push(...eventsOfCall(call, nextId()));
    else if (call.facts.failed !== undefined) assembly.unjoinedCalls.delete(call.callId);
  }
  return { events, records };
}

/** Whether a record is the end of a chain of redirects; what leads to it is found from there. */
function isLast({ resourceType, redirectUrl, error }: DevtoolsRecord): boolean {
  return resourceType !== "preflight" && (redirectUrl === "" || !!error || !isHttpUrl(redirectUrl));
}

/** Whether another request with the same method was made to the same URL at about the same time. */
function hasLikeness(assembly: Assembly, record: DevtoolsRecord, records: readonly DevtoolsRecord[]): boolean {
  const isNear = ({ startedAt }: { startedAt: number }) => Math.abs(startedAt - record.startedAt) <= alikeWithin;
  const isAlike = (one: DevtoolsRecord) =>
    one !== record && one.url === record.url && one.method === record.method && one.resourceType !== "preflight";
  if (records.some((one) => isAlike(one) && isNear(one))) return true;
  return [...assembly.exchanges.values()].some(
    ({ tabId, hops }) =>
      tabId === record.tabId &&
      hops.some(({ actual }) => actual.url === record.url && actual.method === record.method && isNear(actual)),
  );
}

/**
 * Whether a record is of nothing but the end of redirects that an exchange has: DevTools lists it beside the redirect at
 * which they ended.
 */
function isEndOfRedirects(assembly: Assembly, { tabId, url, method, error, startedAt }: DevtoolsRecord): boolean {
  return [...assembly.exchanges.values()].some((exchange) => {
    const { actual } = lastHop(exchange);
    const isRedirect = exchange.tabId === tabId && actual.redirectUrl !== undefined && actual.devtools !== undefined;
    const isSame = actual.error === error && actual.method === method && [actual.url, actual.redirectUrl].includes(url);
    return isRedirect && isSame && Math.abs((actual.endedAt ?? actual.startedAt) - startedAt) <= logLag;
  });
}

function isAdoptable({ url, resourceType, status, error, ...record }: DevtoolsRecord, seesRequests: boolean): boolean {
  if (!isHttpUrl(url) || !resourceTypes.has(resourceType) || record.fromMemory) return false;
  // What a service worker answered by itself is no matter of CORS.
  if (record.viaServiceWorker && !error) return false;
  const neverLeft = status === 0 && !error;
  return !seesRequests || neverLeft;
}

function chainTo(last: DevtoolsRecord, others: readonly DevtoolsRecord[]): readonly RecordedHop[] {
  const before = others.find((redirect) => followerOf(redirect, [last, ...others]) === last);
  const preflight = others.find((record) => ownerOf(record, [last, ...others]) === last);
  const hop = { actual: last, preflight };
  return before
    ? [
        ...chainTo(
          before,
          others.filter((record) => record !== before),
        ),
        hop,
      ]
    : [hop];
}

/** What a redirect led to: of the requests for its target the one that began nearest to its end. */
export function followerOf(redirect: DevtoolsRecord, records: readonly DevtoolsRecord[]): DevtoolsRecord | undefined {
  if (redirect.error || redirect.redirectUrl === "") return undefined;
  const method = methodAfterRedirect(redirect.status, redirect.method);
  const targets = records.filter(
    (record) =>
      record.url === redirect.redirectUrl &&
      record.method === method &&
      record.resourceType !== "preflight" &&
      record !== redirect,
  );
  return nearest(targets, ({ startedAt }) => Math.abs(startedAt - endTime(redirect)));
}

/** Which request a preflight was made for: the one during which it began, or that was nearest to it. */
function ownerOf(preflight: DevtoolsRecord, records: readonly DevtoolsRecord[]): DevtoolsRecord | undefined {
  if (preflight.resourceType !== "preflight") return undefined;
  const askedMethod = getHeader(preflight.requestHeaders, "access-control-request-method");
  const askers = records.filter(
    ({ url, method, resourceType }) => url === preflight.url && method === askedMethod && resourceType !== "preflight",
  );
  const at = preflight.startedAt;
  return nearest(askers, (asker) => Math.max(asker.startedAt - at, at - endTime(asker), 0));
}

/** The record with the smallest distance in milliseconds; of several the first; none that is too far away. */
function nearest(records: readonly DevtoolsRecord[], distance: (record: DevtoolsRecord) => number) {
  const near = records.filter((record) => distance(record) <= clockSkew);
  return near.sort((a, b) => distance(a) - distance(b))[0];
}

/** A call that failed, and of which no request is known: it never left the page. */
function eventsOfCall(call: PageCall, requestId: string): readonly RequestEvent[] {
  const { tabId, origin, url, method, at, engine, facts } = call;
  // The page gave it up before it was sent.
  const wasAborted = /^(AbortError|TimeoutError|abort event|timeout event)/.test(facts.saw ?? "");
  const resourceType = facts.api === "beacon" ? "ping" : "xmlhttprequest";
  const context = {
    requestId,
    tabId,
    frameId: 0,
    initiator: origin,
    url,
    method,
    resourceType,
    knownFrom: "probe",
    ...(engine ? { engine } : {}),
  } as const;
  return [
    { ...context, type: "request-started", at },
    { ...context, type: "failed", error: wasAborted ? "net::ERR_ABORTED" : "", at: facts.settledAt ?? at },
  ];
}
