import { browser, engine, type WebRequest } from "../browser.ts";
import type { RequestEvent } from "../shared/exchange/network-event.ts";
import type { Header, HeaderList } from "../shared/fetch/header-list.ts";
import { boundHeaders, bounds, boundText } from "./bounds.ts";
import { createGeckoReader, geckoTypes, textOfGecko } from "./gecko-events.ts";

/** What webRequest hands over, as far as this extension reads it. Browsers differ; absent fields are absent. */
interface Details {
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  readonly documentLifecycle?: string;
  readonly frameType?: string;
  readonly parentFrameId?: number;
  readonly initiator?: string;
  readonly originUrl?: string;
  readonly documentUrl?: string;
  readonly frameAncestors?: readonly { readonly url: string }[];
  readonly cookieStoreId?: string;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly timeStamp: number;
  readonly statusCode?: number;
  readonly statusLine?: string;
  readonly requestHeaders?: readonly RawHeader[];
  readonly responseHeaders?: readonly RawHeader[];
  readonly redirectUrl?: string;
  readonly fromCache?: boolean;
  /** Firefox says null where no connection was made, as for what its cache has. */
  readonly ip?: string | null;
  readonly error?: string;
}

interface RawHeader {
  readonly name: string;
  readonly value?: string;
  readonly binaryValue?: readonly number[];
}

/** Requests that CORS can concern, and navigations, which are not fetched with CORS and tell where a page begins. */
const types = [
  "xmlhttprequest",
  "font",
  "image",
  "script",
  "stylesheet",
  "media",
  "ping",
  "object",
  "other",
  "main_frame",
];

/** Turns one webRequest event into one of ours; null for what cannot concern anybody. */
type Reading = (details: Details) => RequestEvent;

const readings = {
  onBeforeRequest: (details) => ({ ...context(details), type: "request-started" }),
  onSendHeaders: (details) => ({
    ...context(details),
    type: "request-sent",
    ...headersWithin(details.requestHeaders),
  }),
  onHeadersReceived: (details) => ({
    ...context(details),
    ...statusLine(details),
    type: "headers-received",
    ...headersWithin(details.responseHeaders),
  }),
  onBeforeRedirect: (details) => ({
    ...context(details),
    type: "redirected",
    redirectUrl: boundText(details.redirectUrl ?? "", bounds.url),
  }),
  onResponseStarted: (details) => ({
    ...context(details),
    type: "response-started",
    headers: boundHeaders(headerList(details.responseHeaders)).headers,
    fromCache: details.fromCache ?? false,
    ip: details.ip ?? undefined,
  }),
  onCompleted: (details) => ({ ...context(details), type: "completed" }),
  onErrorOccurred: (details) => ({
    ...context(details),
    type: "failed",
    error: boundText(details.error ?? "", bounds.text),
  }),
} satisfies Record<string, Reading>;

type EventName = keyof typeof readings;

/** Chromium has it, and Firefox takes no word that it does not know. */
const extraHeaders = "EXTRA_HEADERS" in (browser.webRequest as unknown as Options).OnSendHeadersOptions;

interface Options {
  readonly OnSendHeadersOptions: Readonly<Record<string, string>>;
}

/**
 * Without "extraHeaders" Chromium shows neither preflights nor Origin nor the headers of rejected responses.
 * https://developer.chrome.com/docs/extensions/reference/api/webRequest
 */
const extraInfo: Partial<Readonly<Record<EventName, string>>> = {
  onSendHeaders: "requestHeaders",
  onHeadersReceived: "responseHeaders",
  onResponseStarted: "responseHeaders",
};

/** The webRequest listeners, which can be taken off and put on again. */
export interface Capture {
  start(): void;
  stop(): void;
}

/**
 * Prepares the webRequest listeners. `start` must be called while the worker starts, in its first turn: the browser
 * then wakes the worker for every event, also after it was stopped.
 * @param isWanted whether a tab is recorded; called for every request of the browser, so it must be quick
 * @param onEvent takes each event, in the order in which the browser reports them
 * @param onDocument takes the address of each document that a tab loads, where the browser's events tell
 * @param onPage takes the address of each page that was answered for a tab, and when: its own requests come after that;
 *   and the frame that prerenders it, if one does
 */
export function createCapture(
  isWanted: (tabId: number) => boolean,
  onEvent: (event: RequestEvent) => void,
  onDocument: (tabId: number, url: string) => void,
  onPage: (tabId: number, url: string, at: number, prerenderedIn: number | undefined) => void,
): Capture {
  const names = Object.keys(readings) as EventName[];
  const gecko = createGeckoReader(onDocument);
  const listeners = names.map((name) => {
    const event = browser.webRequest[name] as unknown as DetailsEvent;
    const listener = (details: Details) => {
      if (!isWanted(details.tabId)) return;
      if (details.type === "main_frame" && name === "onResponseStarted" && !isPrefetch(details))
        onPage(details.tabId, details.url, details.timeStamp, prerenderedIn(details));
      if (details.type === "main_frame" && engine !== "gecko") return;
      const read = readings[name](details);
      const own = engine === "gecko" ? gecko.read(read, details) : read;
      if (own) onEvent(own);
    };
    const extraInfoSpec = [extraInfo[name] ?? [], extraHeaders ? "extraHeaders" : []].flat();
    // Some events of Firefox take no list, not even an empty one.
    return { event, listener, extraInfoSpec: extraInfoSpec.length > 0 ? [extraInfoSpec] : [] };
  });
  return {
    start() {
      const filter = {
        urls: ["<all_urls>"],
        types: engine === "gecko" ? [...types, ...geckoTypes] : types,
      } as unknown as WebRequest.RequestFilter;
      for (const { event, listener, extraInfoSpec } of listeners) {
        if (!event.hasListener(listener)) event.addListener(listener, filter, ...extraInfoSpec);
      }
    },
    stop() {
      for (const { event, listener } of listeners) event.removeListener(listener);
    },
  };
}

/** The seven events have one shape for us; their types in the polyfill differ in what we do not use. */
interface DetailsEvent {
  addListener(
    listener: (details: Details) => void,
    filter: WebRequest.RequestFilter,
    ...extraInfo: readonly (readonly string[])[]
  ): void;
  removeListener(listener: (details: Details) => void): void;
  hasListener(listener: (details: Details) => void): boolean;
}

/** Whether a document has the answer fetched for a page that may never be shown. No document asks for a page. */
function isPrefetch({ documentId }: Details): boolean {
  return engine !== "gecko" && documentId !== undefined;
}

/**
 * The frame at the top of the page that is prerendered. Chromium counts it as any other while the page is not shown, and
 * as 0 then. Of frames, only those of the page itself are loaded before that.
 */
function prerenderedIn({ documentLifecycle, frameType, frameId, parentFrameId }: Details): number | undefined {
  if (documentLifecycle !== "prerender") return undefined;
  return frameType === "outermost_frame" ? frameId : parentFrameId;
}

function context(details: Details) {
  const { requestId, tabId, documentId, type, timeStamp } = details;
  const hiddenIn = prerenderedIn(details);
  const frameId = hiddenIn === details.frameId ? 0 : details.frameId;
  const url = boundText(details.url, bounds.url);
  const method = boundText(details.method, bounds.text);
  const initiator = details.initiator === undefined ? undefined : boundText(details.initiator, bounds.text);
  const known = { requestId, tabId, frameId, documentId, initiator, url, method, resourceType: type, at: timeStamp };
  return hiddenIn === undefined ? known : { ...known, prerenderedIn: hiddenIn };
}

function headersWithin(raw: readonly RawHeader[] | undefined) {
  const { headers, omitted } = boundHeaders(headerList(raw));
  return { headers, ...(omitted > 0 ? { omittedHeaders: omitted } : {}) };
}

/** "HTTP/1.1 403 Forbidden" in its parts. */
function statusLine({ statusCode = 0, statusLine: line = "" }: Details) {
  const [, httpVersion = "", statusText = ""] = /^(\S+)(?: \d{3} ?(.*))?$/.exec(line) ?? [];
  return { status: statusCode, httpVersion, statusText: boundText(statusText, bounds.headerValue) };
}

const utf8 = new TextDecoder();

function headerList(raw: readonly RawHeader[] = []): HeaderList {
  return raw.map(({ name, value, binaryValue }): Header => {
    // Bytes that are no UTF-8 come as numbers. What cannot be decoded becomes U+FFFD, which no valid origin has.
    const text = value === undefined || engine !== "gecko" ? value : textOfGecko(value);
    return { name, value: text ?? utf8.decode(new Uint8Array(binaryValue ?? [])) };
  });
}
