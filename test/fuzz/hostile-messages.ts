import fc from "fast-check";
import { devtoolsRecord } from "../unit/events.ts";
import { broken } from "./hostile.ts";

/*
 * What may come through a port, out of a page, or out of the browser's storage, with something wrong in it.
 */

const record = {
  ...devtoolsRecord(),
  requestHeaders: [{ name: "Origin", value: "https://app.example" }],
  responseHeaders: [{ name: "Access-Control-Allow-Origin", value: "*" }],
  measured: { blocked: 1, dns: 1, connect: 1, ssl: 1, send: 1, wait: 1, receive: 1, bodySize: 1 },
  callFrames: [{ functionName: "f", url: "https://app.example/a.js", line: 1, column: 1, asyncKind: "await" }],
};

const call = {
  type: "page-call",
  tabId: 1,
  callId: "1",
  origin: "https://app.example",
  url: "https://api.example/items",
  method: "GET",
  at: 1_000,
  facts: {
    api: "fetch",
    mode: "cors",
    credentials: "include",
    redirect: "manual",
    uploadListener: true,
    streamBody: false,
    keepalive: false,
    settledAt: 1_100,
    saw: "TypeError: Failed to fetch",
    failed: true,
    violatedDirective: "connect-src",
  },
};

const change = {
  url: "https://api.example/items",
  method: "GET",
  set: [{ name: "access-control-allow-origin", value: "https://app.example" }],
  remove: ["vary"],
};

const messages = [
  { type: "hello", version: 5, tabId: 1, role: "panel", pageId: "a" },
  { type: "records-lost", count: 3, number: 7 },
  { type: "open-tab" },
  { type: "observed", records: [record] },
  { type: "observed", records: [call] },
  { type: "observed", records: [record, call, record] },
  { type: "navigated", url: "https://app.example/", at: 1_000 },
  { type: "clear" },
  { type: "set-paused", paused: true },
  {
    type: "start-trial",
    trial: { exchangeId: "1", url: change.url, method: "GET", initiator: "https://app.example", changes: [change] },
  },
  { type: "end-trial" },
  { type: "ask-for-access", origins: ["*://api.example/*"] },
  { type: "ping" },
];

export const hostileMessage = broken(fc.constantFrom<unknown>(...messages));

/** What the probe notes, as the page may have forged it. */
export const hostileNote = broken(
  fc.constant<unknown>({
    ...call.facts,
    id: "1",
    origin: call.origin,
    url: call.url,
    method: call.method,
    at: call.at,
  }),
);

/** An entry of devtools.network. */
export const hostileEntry = broken(
  fc.constant<unknown>({
    startedDateTime: "2026-01-15T09:30:00.000Z",
    time: 12,
    _resourceType: "fetch",
    _fromCache: "disk",
    _initiator: {
      type: "script",
      stack: {
        callFrames: [{ functionName: "f", url: "https://app.example/a.js", lineNumber: 1, columnNumber: 2 }],
        parent: { description: "await", callFrames: [{ functionName: "g", url: "https://app.example/b.js" }] },
      },
    },
    request: { method: "GET", url: "https://api.example/", headers: [{ name: "Origin", value: "null" }] },
    response: {
      status: 302,
      statusText: "Found",
      httpVersion: "h2",
      headers: [{ name: "Location", value: "/x" }],
      redirectURL: "https://api.example/x",
      content: { size: 10 },
      _error: null,
      _fetchedViaServiceWorker: false,
    },
    timings: { blocked: 1, dns: 1, connect: 1, ssl: 1, send: 1, wait: 1, receive: 1 },
  }),
);
