import { getHeader, hasHeader } from "../fetch/header-list.ts";
import { isHttpUrl, isSameOrigin, originOf } from "../fetch/origins.ts";
import type { Assembly } from "./assembly.ts";
import type { DevtoolsRecord, PageCall, RequestEvent } from "./network-event.ts";

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

/** DevTools' words for kinds of requests, and those of the request events. Navigations and sockets have no CORS. */
const resourceTypes: Readonly<Record<string, string>> = {
  fetch: "xmlhttprequest",
  xhr: "xmlhttprequest",
  eventsource: "xmlhttprequest",
  image: "image",
  script: "script",
  font: "font",
  stylesheet: "stylesheet",
  media: "media",
  texttrack: "media",
  ping: "ping",
  other: "other",
};

/** Milliseconds by which what follows a redirect may start before its end, for records are rounded, and after it. */
const redirectGap = { before: 2, after: 50 };

/**
 * Takes out what has waited long enough for an exchange of its own.
 * @param ripe whether a record or call has waited long enough
 * @param seesRequests whether the browser's events show every request; then only what never left is adopted
 * @param nextId gives request ids that no other request has
 */
export function adopt(
  assembly: Assembly,
  ripe: (waiting: DevtoolsRecord | PageCall) => boolean,
  seesRequests: boolean,
  nextId: () => string,
): Adopted {
  const waiting = [...assembly.unjoinedRecords];
  const events: RequestEvent[] = [];
  const records: DevtoolsRecord[] = [];
  for (const last of waiting.filter((record) => ripe(record) && isLast(record))) {
    assembly.unjoinedRecords.delete(last);
    const chain = chainTo(last, [...assembly.unjoinedRecords]);
    if (!isAdoptable(last, seesRequests)) continue;
    for (const { actual, preflight } of chain) {
      for (const record of preflight ? [preflight, actual] : [actual]) assembly.unjoinedRecords.delete(record);
      if (preflight) records.push(preflight);
      if (!neverBegan(actual, chain)) records.push(actual);
    }
    events.push(...eventsOfChain(chain, seesRequests, nextId));
  }
  for (const call of [...assembly.unjoinedCalls.values()].filter(ripe)) {
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

function isAdoptable({ url, resourceType, status, error, ...record }: DevtoolsRecord, seesRequests: boolean): boolean {
  if (!isHttpUrl(url) || !(resourceType in resourceTypes) || record.fromMemory) return false;
  // What a service worker answered by itself is no matter of CORS.
  if (record.viaServiceWorker && !error) return false;
  const neverLeft = status === 0 && !error;
  return !seesRequests || neverLeft;
}

interface RecordedHop {
  readonly actual: DevtoolsRecord;
  readonly preflight?: DevtoolsRecord | undefined;
}

function chainTo(last: DevtoolsRecord, others: readonly DevtoolsRecord[]): readonly RecordedHop[] {
  const before = others.find((record) => {
    const gap = last.startedAt - (record.startedAt + record.duration);
    return record.redirectUrl === last.url && !record.error && gap >= -redirectGap.before && gap <= redirectGap.after;
  });
  const preflight = others.find(
    (record) =>
      record.resourceType === "preflight" &&
      record.url === last.url &&
      getHeader(record.requestHeaders, "access-control-request-method") === last.method &&
      record.startedAt >= last.startedAt - 1 &&
      record.startedAt <= last.startedAt + last.duration,
  );
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

/** Where a request ended at a redirect, DevTools lists another one at its target that never began. */
function neverBegan(record: DevtoolsRecord, chain: readonly RecordedHop[]): boolean {
  const isTarget = chain.length > 1 && chain.at(-1)?.actual === record;
  return isTarget && record.status === 0 && record.error === "net::ERR_ABORTED" && !hasSentHeaders(record);
}

function eventsOfChain(
  chain: readonly RecordedHop[],
  seesRequests: boolean,
  nextId: () => string,
): readonly RequestEvent[] {
  const [first] = chain;
  if (!first) return [];
  const requestId = nextId();
  const initiator = initiatorOf(first.actual);
  return chain.flatMap(({ actual, preflight }, index) => {
    const context = contextOf(actual, requestId, initiator);
    const next = chain[index + 1]?.actual;
    const previous = chain[index - 1]?.actual;
    if (previous && neverBegan(actual, chain)) {
      return [{ ...context, url: previous.url, type: "failed", error: "net::ERR_ABORTED" } as const];
    }
    const end = actual.startedAt + actual.duration;
    return [
      { ...context, type: "request-started" } as const,
      ...(preflight ? preflightEvents(preflight, { ...context, requestId: nextId() }) : []),
      ...(hasSentHeaders(actual)
        ? [{ ...context, type: "request-sent", headers: actual.requestHeaders } as const]
        : []),
      ...(actual.status > 0 && !isInternalRedirect(actual) ? [responseOf(actual, context)] : []),
      ...(next
        ? [{ ...context, type: "redirected", redirectUrl: next.url, at: end } as const]
        : endOf(actual, context)),
    ];
  });

  function endOf(record: DevtoolsRecord, context: Context): readonly RequestEvent[] {
    const { status, error, responseHeaders, redirectUrl } = record;
    const at = record.startedAt + record.duration;
    // What stands behind a dot is not in the browser's events: net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin
    const failed = (text: string) => ({ ...context, type: "failed", error: text.replace(/\..*$/, ""), at }) as const;
    const started = { ...context, type: "response-started", headers: responseHeaders, fromCache: false, at } as const;
    if (redirectUrl !== "") {
      // The browser shows where it would go and then ends the request, or takes another way out of http.
      const redirected = { ...context, type: "redirected", redirectUrl, at } as const;
      if (!error) return [redirected];
      return error === "net::ERR_ABORTED" ? [redirected, failed(error)] : [failed(error)];
    }
    // Without a status and without an error it never left the page; where not every request is seen, it may be one whose
    // answer DevTools did not get to know.
    if (status === 0) return error ? [failed(error)] : seesRequests ? [failed("")] : [];
    if (!error) return [started, { ...context, type: "completed", at }];
    return isRefusal(error) ? [failed(error)] : [started, failed(error)];
  }
}

/** A redirect that the browser made itself: DevTools shows an answer that nobody sent. */
function isInternalRedirect({ responseHeaders }: DevtoolsRecord): boolean {
  return hasHeader(responseHeaders, "non-authoritative-reason");
}

/** Errors with which the browser keeps a response from the page. Others come after it was handed over. */
function isRefusal(error: string): boolean {
  return error === "net::ERR_FAILED" || error.startsWith("net::ERR_BLOCKED_BY_");
}

function preflightEvents(preflight: DevtoolsRecord, actual: Context): readonly RequestEvent[] {
  const at = preflight.startedAt + preflight.duration;
  const context = { ...actual, method: "OPTIONS", at: preflight.startedAt };
  return [
    { ...context, type: "request-started" },
    { ...context, type: "request-sent", headers: preflight.requestHeaders },
    ...(preflight.status > 0
      ? ([responseOf(preflight, context), { ...context, type: "completed", at }] as const)
      : ([{ ...context, type: "failed", error: preflight.error ?? "", at }] as const)),
  ];
}

type Context = Omit<Extract<RequestEvent, { type: "request-started" }>, "type">;

function contextOf(record: DevtoolsRecord, requestId: string, initiator: string): Context {
  const { tabId, url, method, startedAt, resourceType } = record;
  const type = resourceTypes[resourceType] ?? "other";
  return {
    requestId,
    tabId,
    frameId: 0,
    initiator,
    url,
    method,
    resourceType: type,
    at: startedAt,
    knownFrom: "devtools",
  };
}

function responseOf(record: DevtoolsRecord, context: Context): RequestEvent {
  const { status, statusText, httpVersion, responseHeaders: headers, startedAt, duration } = record;
  return { ...context, type: "headers-received", status, statusText, httpVersion, headers, at: startedAt + duration };
}

/** Whether a record has the headers that were sent. Of requests without CORS, and of cached ones, it has a part. */
function hasSentHeaders({ requestHeaders }: DevtoolsRecord): boolean {
  return hasHeader(requestHeaders, "host") || hasHeader(requestHeaders, ":authority");
}

/** Who asked: Origin says it, else Referer, else it is most likely the page itself. */
function initiatorOf(record: DevtoolsRecord): string {
  const { requestHeaders, pageOrigin } = record;
  // A redirect of the browser's own is recorded with the headers of what follows it.
  const origin = isInternalRedirect(record) ? null : getHeader(requestHeaders, "origin");
  const referrer = getHeader(requestHeaders, "referer");
  return origin ?? (referrer ? originOf(referrer) : pageOrigin);
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
