import type { HeaderChanges } from "../fetch/header-changes.ts";
import type { HeaderList } from "../fetch/header-list.ts";

/** Where a request is known from, if not from the browser's request events; "file": a HAR that some other tool wrote. */
export type KnownFrom = "devtools" | "probe" | "file";

/**
 * What every event says of the request it belongs to, as the browser names it. Times are milliseconds since the epoch.
 * A preflight has a `requestId` of its own; a redirected request keeps its `requestId`.
 */
interface RequestContext {
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
  /** The serialized origin of who asked, "null" when opaque; absent where the browser does not say. */
  readonly initiator?: string | undefined;
  readonly url: string;
  readonly method: string;
  /** The browser's own word: xmlhttprequest, font, image, script, ... */
  readonly resourceType: string;
  readonly at: number;
  /** Where it is known from, if not from the browser's request events. */
  readonly knownFrom?: KnownFrom;
  /** The engine that shows it, where that is not Chromium's: engines show different things of the same request. */
  readonly engine?: "gecko";
  /** Whether a document is known to have asked, and no worker. */
  readonly fromDocument?: true;
  /** The container that it was made in, where the browser has several: cookies and caches of each are its own. */
  readonly cookieStoreId?: string | undefined;
  /** The origin of the page at the top of the tab, where the browser says it: caches are kept apart by its site. */
  readonly topLevelOrigin?: string | undefined;
  /** The URL of the document or the worker that asked, where the browser says it. */
  readonly askedBy?: string | undefined;
  /** Whether the flight recorder saw it: no DevTools was open on the tab. */
  readonly beforeDevtools?: true;
  /** The frame that prerenders the page that made it, as the browser counts frames: the tab shows another one. */
  readonly prerenderedIn?: number | undefined;
  /** Whether a stop of the recorder took what the browser showed of it. */
  readonly interrupted?: true;
  /** Of an OPTIONS request that is known not to be a preflight; the browser's events leave that open. */
  readonly role?: "actual";
}

/** A request began, or began anew at the URL that it was redirected to. */
export interface RequestStarted extends RequestContext {
  readonly type: "request-started";
  /** What a trial of a fix in this tab does to its response; the browser settles that when the request begins. */
  readonly trial?: HeaderChanges;
}

/**
 * The request's headers are complete, but it may have to wait for its preflight. Firefox shows them then, and not when
 * they are sent.
 */
export interface RequestPrepared extends RequestContext {
  readonly type: "request-prepared";
  readonly headers: HeaderList;
  /** How many headers were left out because there were too many of them. */
  readonly omittedHeaders?: number | undefined;
}

/** The request's headers went to the network (or to the HTTP cache). */
export interface RequestSent extends RequestContext {
  readonly type: "request-sent";
  readonly headers: HeaderList;
  /** How many headers were left out because there were too many of them. */
  readonly omittedHeaders?: number | undefined;
}

/** The response's headers as the server sent them; the browser has not checked them yet. */
export interface HeadersReceived extends RequestContext {
  readonly type: "headers-received";
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly headers: HeaderList;
  /** How many headers were left out because there were too many of them. */
  readonly omittedHeaders?: number | undefined;
}

/** The browser follows a redirect. */
export interface Redirected extends RequestContext {
  readonly type: "redirected";
  readonly redirectUrl: string;
}

/**
 * The response passed the browser's checks and reaches its reader. Its headers are those left by other extensions.
 * Firefox shows it before its checks.
 */
export interface ResponseStarted extends RequestContext {
  readonly type: "response-started";
  readonly headers: HeaderList;
  readonly fromCache: boolean;
  readonly ip?: string | undefined;
}

/** The body was read to its end. */
export interface RequestCompleted extends RequestContext {
  readonly type: "completed";
}

/** The request ended with a network error, named in the browser's own words ("net::ERR_FAILED"). */
export interface RequestFailed extends RequestContext {
  readonly type: "failed";
  readonly error: string;
}

/** The browser shows no more of a request: the extension may not see where it went, or who asks, any longer. */
export interface RequestOutOfSight extends RequestContext {
  readonly type: "out-of-sight";
}

/** Where in the page's code a request was made. Lines and columns count from 1. */
export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** What came between this frame and the one before it, where that was called later: "await", "setTimeout", ... */
  readonly asyncKind?: string;
}

/** What DevTools measured of one request: milliseconds, -1 for what did not happen, and bytes of the decoded body. */
export interface Measured {
  readonly blocked: number;
  readonly dns: number;
  readonly connect: number;
  readonly ssl: number;
  readonly send: number;
  readonly wait: number;
  readonly receive: number;
  readonly bodySize: number;
}

/** Milliseconds by which the times of DevTools' log may differ from those of the browser's events. */
export const logLag = 1_000;

/** A record of the DevTools' own network log; it has no id that the other events know. */
export interface DevtoolsRecord {
  readonly type: "devtools-record";
  readonly tabId: number;
  readonly url: string;
  readonly method: string;
  readonly startedAt: number;
  /** fetch, xhr, preflight, font, image, ...; Firefox does not say, so there it is preflight or "". */
  readonly resourceType: string;
  /** 0 where no response was seen. */
  readonly status: number;
  /** The browser's network error ("net::ERR_FAILED"), "" where the page's own process ended it, or null. */
  readonly error: string | null;
  /** Request headers, also of a request that was never sent (then provisional). */
  readonly requestHeaders: HeaderList;
  /** How many of them were left out because there were too many. */
  readonly omittedRequestHeaders?: number;
  /** Whether these are all that were sent, where that cannot be seen from them. */
  readonly hasAllHeaders?: true;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly responseHeaders: HeaderList;
  /** Where the response redirects to; "" where it does not. */
  readonly redirectUrl: string;
  /** Milliseconds from its start to its end. */
  readonly duration: number;
  /** Absent where it was not measured. */
  readonly measured?: Measured;
  /** Whether it never went to the network because the page holds the resource already. */
  readonly fromMemory: boolean;
  readonly viaServiceWorker: boolean;
  /** The serialized origin of the page in the tab, which need not be who asked. */
  readonly pageOrigin: string;
  readonly callFrames: readonly CallFrame[];
  /** Whether a stop of the recorder may have taken what else the browser said of it. */
  readonly afterStop?: true;
}

/** How a page made a call, and what its script saw of it. Absent where it could not be read. */
export interface CallFacts {
  readonly api: "fetch" | "xhr" | "event-source" | "beacon";
  readonly mode?: "cors" | "no-cors" | "same-origin";
  readonly credentials?: "include" | "same-origin" | "omit";
  readonly redirect?: "follow" | "error" | "manual";
  readonly uploadListener?: boolean;
  readonly streamBody?: boolean;
  readonly keepalive?: boolean;
  /** When the page's script learned how it went; absent as long as it has not. */
  readonly settledAt?: number;
  /** What it saw: a response type and status, an error, an event. */
  readonly saw?: string;
  /** Whether that was a failure. */
  readonly failed?: boolean;
  /** The directive of a content security policy that stopped it. */
  readonly violatedDirective?: string;
}

/** A call of the page's script, as the probe in the page noted it. It comes again when more is known. */
export interface PageCall {
  readonly type: "page-call";
  readonly tabId: number;
  readonly callId: string;
  /** The serialized origin of the document that made the call. */
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  readonly at: number;
  /** The engine that runs the page, where that is not Chromium's. */
  readonly engine?: "gecko";
  readonly facts: CallFacts;
}

/** One request as resource timing in the page lists it; the list has no id that the other events know. */
export interface TimingEntry {
  readonly startedAt: number;
  readonly endedAt: number;
  /** What made it, in the page's words: fetch, xmlhttprequest, img, css, link, other, ... */
  readonly initiatorType: string;
  /** 0 where the page got no response, or may not read it. */
  readonly responseStatus: number;
}

/** What resource timing in the page lists of one URL. It comes again until it holds what was looked for. */
export interface TimingReading {
  readonly type: "timing-reading";
  readonly tabId: number;
  readonly frameId: number;
  /** The URL of the call, before redirects and without its fragment. */
  readonly url: string;
  readonly entries: readonly TimingEntry[];
  /** Why entries may be missing, where that is known: the page's list has no room, or it cannot be read. */
  readonly lack?: "list-full" | "unreadable";
  /** Whether nobody will look again. */
  readonly isLast: boolean;
}

/** One thing that a browser showed about one request. */
export type RequestEvent =
  | RequestStarted
  | RequestPrepared
  | RequestSent
  | HeadersReceived
  | Redirected
  | ResponseStarted
  | RequestCompleted
  | RequestFailed
  | RequestOutOfSight;

/** Everything that can be observed. */
export type NetworkEvent = RequestEvent | DevtoolsRecord | PageCall | TimingReading;
