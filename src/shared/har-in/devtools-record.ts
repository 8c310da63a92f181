import { boundHeaders, boundText, messageBounds } from "../exchange/bounds.ts";
import { isPreflightRequest } from "../exchange/exchange.ts";
import type { CallFrame, DevtoolsRecord, Measured } from "../exchange/network-event.ts";
import type { HeaderList } from "../fetch/header-list.ts";
import { locationUrl, redirectLocation } from "../fetch/location.ts";
import { isRedirectStatus } from "../fetch/status.ts";
import { numberOf, read, textOf } from "./fields.ts";

/**
 * Turns an entry of `devtools.network` into a record. Entries are the browser's own and differ between browsers and
 * versions, so nothing about their shape is taken for granted.
 *
 * Firefox hands them over once its network panel was opened, and does not say what kind of request it was, what made it,
 * or how it failed. Without a status they tell nothing that its request events do not.
 * @param pageOrigin the serialized origin of the page in the tab
 * @returns null where the entry lacks what identifies a request
 */
export function toDevtoolsRecord(entry: unknown, tabId: number, pageOrigin: string): DevtoolsRecord | null {
  const url = read(entry, "request", "url");
  const method = read(entry, "request", "method");
  const startedAt = timeOf(read(entry, "startedDateTime"));
  if (typeof url !== "string" || !URL.canParse(url) || typeof method !== "string" || Number.isNaN(startedAt))
    return null;
  const status = read(entry, "response", "status");
  const { headers: requestHeaders, omitted } = boundHeaders(headersOf(read(entry, "request", "headers")));
  const { headers: responseHeaders } = boundHeaders(headersOf(read(entry, "response", "headers")));
  const kind = read(entry, "_resourceType");
  if (kind === undefined && !status) return null;
  const resourceType = kind ?? (isPreflightRequest(method, requestHeaders) ? "preflight" : "");
  const measured = measuredOf(entry);
  const error = read(entry, "response", "_error");
  const duration = read(entry, "time");
  return {
    type: "devtools-record",
    tabId,
    // As the request events have them, so that the two are found to be of one request.
    url: boundText(url, messageBounds.url),
    method: boundText(method, messageBounds.text),
    startedAt,
    resourceType: boundedTextOf(resourceType),
    status: numberOf(status) ?? 0,
    error: typeof error === "string" ? boundedTextOf(error) : null,
    requestHeaders,
    ...(omitted > 0 ? { omittedRequestHeaders: omitted } : {}),
    statusText: boundedTextOf(read(entry, "response", "statusText")),
    httpVersion: boundedTextOf(read(entry, "response", "httpVersion")),
    responseHeaders,
    redirectUrl: redirectUrlOf(entry, url, responseHeaders),
    duration: numberOf(duration) ?? 0,
    ...(measured ? { measured } : {}),
    fromMemory: read(entry, "_fromCache") === "memory",
    viaServiceWorker: read(entry, "response", "_fetchedViaServiceWorker") === true,
    pageOrigin,
    callFrames: callFramesOf(read(entry, "_initiator")),
  };
}

/** Where a response redirects to. Some tools write its Location there as it is, and some write it of other statuses too. */
function redirectUrlOf(entry: unknown, url: string, headers: HeaderList): string {
  const status = read(entry, "response", "status");
  if (typeof status !== "number" || !isRedirectStatus(status)) return "";
  const location = textOf(read(entry, "response", "redirectURL")) || redirectLocation(status, headers) || "";
  return location === "" ? "" : boundText(locationUrl(location, url) ?? location, messageBounds.url);
}

/** A text within bounds; "" where there is none. */
function boundedTextOf(value: unknown): string {
  return boundText(textOf(value) ?? "", messageBounds.text);
}

function measuredOf(entry: unknown): Measured | null {
  const timing = (name: string) => numberOf(read(entry, "timings", name));
  const bodySize = numberOf(read(entry, "response", "content", "size"));
  const [blocked, dns, connect, ssl] = [timing("blocked"), timing("dns"), timing("connect"), timing("ssl")];
  const [send, wait, receive] = [timing("send"), timing("wait"), timing("receive")];
  // These three are never absent from HAR.
  if (send === undefined || wait === undefined || receive === undefined || bodySize === undefined) return null;
  return {
    blocked: blocked ?? -1,
    dns: dns ?? -1,
    connect: connect ?? -1,
    ssl: ssl ?? -1,
    send,
    wait,
    receive,
    bodySize,
  };
}

/** Milliseconds since the epoch; NaN where it is no time. */
function timeOf(value: unknown): number {
  return value instanceof Date ? value.getTime() : Date.parse(textOf(value) ?? "");
}

function headersOf(value: unknown): HeaderList {
  if (!Array.isArray(value)) return [];
  return value
    .map((header) => ({ name: textOf(read(header, "name")) ?? "", value: textOf(read(header, "value")) ?? "" }))
    .filter(({ name }) => name !== "");
}

/** The frames of the call and of the asynchronous calls before it, innermost first. DevTools counts lines from 0. */
function callFramesOf(initiator: unknown): readonly CallFrame[] {
  const frames: CallFrame[] = [];
  for (
    let stack = read(initiator, "stack");
    stack && frames.length < messageBounds.callFrames;
    stack = read(stack, "parent")
  ) {
    const own = read(stack, "callFrames");
    if (!Array.isArray(own)) break;
    const named = own.filter((frame) => textOf(read(frame, "url"))).slice(0, messageBounds.callFrames);
    const asyncKind = frames.length > 0 ? boundedTextOf(read(stack, "description")) : "";
    for (const [index, frame] of named.entries()) {
      frames.push({
        functionName: boundedTextOf(read(frame, "functionName")),
        url: boundText(textOf(read(frame, "url")) ?? "", messageBounds.url),
        line: (numberOf(read(frame, "lineNumber")) ?? 0) + 1,
        column: (numberOf(read(frame, "columnNumber")) ?? 0) + 1,
        ...(asyncKind && index === 0 ? { asyncKind } : {}),
      });
    }
  }
  return frames.slice(0, messageBounds.callFrames);
}
