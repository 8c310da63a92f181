import { getHeader, hasHeader } from "../fetch/header-list.ts";
import { originOf } from "../fetch/origins.ts";
import type { DevtoolsRecord, RequestEvent } from "./network-event.ts";

/*
 * Records of a network log as the request events that a browser would have reported.
 */

/** DevTools' words for kinds of requests, and those of the request events. Navigations and sockets have no CORS. */
export const resourceTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** One URL of a chain of redirects, as a network log has it. */
export interface RecordedHop {
  readonly actual: DevtoolsRecord;
  readonly preflight?: DevtoolsRecord | undefined;
}

/** When a record ends, in milliseconds since the epoch. */
export function endTime({ startedAt, duration }: DevtoolsRecord): number {
  return startedAt + duration;
}

/** Where a request ended at a redirect, DevTools lists another one at its target that never began. */
export function neverBegan(record: DevtoolsRecord, chain: readonly RecordedHop[]): boolean {
  const isTarget = chain.length > 1 && chain.at(-1)?.actual === record;
  return isTarget && isTargetAlone(record);
}

/** Whether a record may be of nothing but the target of a redirect that was not followed. */
export function isTargetAlone(record: DevtoolsRecord): boolean {
  return record.status === 0 && record.error === "net::ERR_ABORTED" && !hasSentHeaders(record);
}

/** Where a chain of records is from, and what that means for its events. */
export interface RecordSource {
  /** Whether the browser's events show every request; what has neither status nor error then never left the page. */
  readonly seesRequests: boolean;
  /** Gives request ids that no other request has. */
  readonly nextId: () => string;
  /** What every event says besides, where that is not DevTools' own log. */
  readonly context?: Partial<Context>;
  /** What a file does not tell: how a request ended that has no end there, and with "outcomes" any end of it. */
  readonly lacks?: "ends" | "outcomes";
}

/** The events that stand for a chain of records. */
export function eventsOfChain(chain: readonly RecordedHop[], source: RecordSource): readonly RequestEvent[] {
  const [first] = chain;
  if (!first) return [];
  const { nextId, seesRequests, lacks } = source;
  const requestId = nextId();
  // A request that was not sent after its preflight has no Origin to show.
  const initiator = initiatorOf(first.preflight ?? first.actual);
  return chain.flatMap(({ actual, preflight }, index) => {
    const context = { ...contextOf(actual, requestId, initiator), ...source.context, role: "actual" } as const;
    const next = chain[index + 1]?.actual;
    const previous = chain[index - 1]?.actual;
    if (previous && neverBegan(actual, chain)) {
      return [{ ...context, url: previous.url, type: "failed", error: "net::ERR_ABORTED" } as const];
    }
    const end = endTime(actual);
    return [
      { ...context, type: "request-started" } as const,
      ...(preflight ? preflightEvents(preflight, { ...context, requestId: nextId() }) : []),
      ...(hasSentHeaders(actual) ? [sendingOf(actual, context)] : []),
      ...(actual.status > 0 && !isInternalRedirect(actual) ? [responseOf(actual, context)] : []),
      ...(next
        ? [{ ...context, type: "redirected", redirectUrl: next.url, at: end } as const]
        : endOf(actual, context)),
    ];
  });

  function endOf(record: DevtoolsRecord, context: Context): readonly RequestEvent[] {
    const { status, error, responseHeaders, redirectUrl } = record;
    const at = endTime(record);
    // What stands behind a dot is not in the browser's events: net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin
    const failed = (text: string) => ({ ...context, type: "failed", error: text.replace(/\..*$/, ""), at }) as const;
    const started = { ...context, type: "response-started", headers: responseHeaders, fromCache: false, at } as const;
    const untold = lacks ? [{ ...context, type: "out-of-sight", at } as const] : [];
    if (redirectUrl !== "") {
      // The browser shows where it would go and then ends the request, or takes another way out of http.
      const redirected = { ...context, type: "redirected", redirectUrl, at } as const;
      if (!error) return lacks === "outcomes" ? untold : [redirected, ...untold];
      return error === "net::ERR_ABORTED" ? [redirected, failed(error)] : [failed(error)];
    }
    // Without a status and without an error it never left the page; where not every request is seen, it may be one whose
    // answer DevTools did not get to know.
    if (status === 0) return error ? [failed(error)] : seesRequests ? [failed("")] : untold;
    if (!error) return [started, { ...context, type: "completed", at }];
    return isRefusal(error) ? [failed(error)] : [started, failed(error)];
  }
}

/** Firefox lists the headers that it was going to send, whether it sent them or not. */
function sendingOf({ requestHeaders: headers, status }: DevtoolsRecord, context: Context): RequestEvent {
  const type = context.engine === "gecko" && status === 0 ? "request-prepared" : "request-sent";
  return { ...context, type, headers };
}

/** A redirect that the browser made itself: DevTools shows an answer that nobody sent. */
function isInternalRedirect({ responseHeaders }: DevtoolsRecord): boolean {
  return hasHeader(responseHeaders, "non-authoritative-reason");
}

/** Whether with an error the browser keeps a response from the page. Others come after it was handed over. */
export function isRefusal(error: string): boolean {
  return /^net::ERR_(FAILED$|BLOCKED_BY_|(UNSAFE|INVALID)_REDIRECT$|TOO_MANY_REDIRECTS$)/.test(error);
}

function preflightEvents(preflight: DevtoolsRecord, actual: Context): readonly RequestEvent[] {
  const at = endTime(preflight);
  const { role: _, ...requester } = actual;
  const context = { ...requester, method: "OPTIONS", at: preflight.startedAt };
  return [
    { ...context, type: "request-started" },
    { ...context, type: "request-sent", headers: preflight.requestHeaders },
    ...(preflight.status > 0
      ? ([responseOf(preflight, context), { ...context, type: "completed", at }] as const)
      : ([{ ...context, type: "failed", error: preflight.error ?? "", at }] as const)),
  ];
}

/** What all events of a request say. */
export type Context = Omit<Extract<RequestEvent, { type: "request-started" }>, "type">;

function contextOf(record: DevtoolsRecord, requestId: string, initiator: string | undefined): Context {
  const { tabId, url, method, startedAt, resourceType } = record;
  const type = resourceTypes.get(resourceType) ?? "other";
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
export function hasSentHeaders({
  requestHeaders,
  hasAllHeaders,
}: Pick<DevtoolsRecord, "requestHeaders" | "hasAllHeaders">): boolean {
  return hasAllHeaders || hasHeader(requestHeaders, "host") || hasHeader(requestHeaders, ":authority");
}

/** Who asked: Origin says it, else Referer, else it is most likely the page itself; undefined where nothing says it. */
export function initiatorOf(record: DevtoolsRecord): string | undefined {
  const { requestHeaders, pageOrigin } = record;
  // A redirect of the browser's own is recorded with the headers of what follows it.
  const origin = isInternalRedirect(record) ? null : getHeader(requestHeaders, "origin");
  const referrer = getHeader(requestHeaders, "referer");
  return origin ?? (referrer ? originOf(referrer) : pageOrigin || undefined);
}
