import type { HeaderChanges } from "../fetch/header-changes.ts";
import { getHeader, type HeaderList, hasHeader } from "../fetch/header-list.ts";
import { locationUrl, redirectLocation } from "../fetch/location.ts";
import { isHttpUrl, isSameOrigin } from "../fetch/origins.ts";
import type { CallFacts, CallFrame, KnownFrom, Measured } from "./network-event.ts";

/** A response as far as the browser showed it. */
export interface ObservedResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  /** As the server sent them. */
  readonly headers: HeaderList;
  /** How many more there were; see the limits of the recorder. */
  readonly omittedHeaders?: number;
  /** What a trial of a fix in this tab made of them. */
  readonly trialHeaders?: HeaderList;
  /** What other extensions left of them, where that differs: these are the headers that the browser judged. */
  readonly judgedHeaders?: HeaderList;
  readonly receivedAt: number;
  /** When it reached its reader; absent as long as the browser has not let it through. */
  readonly startedAt?: number;
  readonly fromCache?: boolean;
  readonly ip?: string;
}

/** What the DevTools' own network log adds to a transaction. */
export interface DevtoolsFacts {
  readonly resourceType: string;
  readonly status: number;
  /** The network error, "" where the page's own process ended it for a reason that is not named, or null. */
  readonly error: string | null;
  /** The headers that the page set on a request that never left; webRequest does not show them. */
  readonly provisionalHeaders?: HeaderList;
  /** How long each part of it took, and how much came. */
  readonly measured?: Measured;
}

/**
 * What resource timing in the page says of the response of a call: its status, 0 where the page may not read it; or why
 * it says nothing. unlisted: it has no entry; several-calls: it has entries, and nothing tells whose they are.
 */
export type TimingFacts =
  | { readonly responseStatus: number }
  | { readonly missing: "unlisted" | "list-full" | "unreadable" | "several-calls" };

/**
 * What a file does not tell of an exchange.
 * - outcome: what the browser made of an answer
 * - preflights: whether the browser asked first
 * - secrets: Cookie, Set-Cookie and Authorization were taken out
 * - storage-access: whether the browser is one that sends Sec-Fetch-Storage-Access
 */
export type Untold = "outcome" | "preflights" | "secrets" | "storage-access";

/** Whether the file that an exchange is from does not tell something of it. */
export function isUntold({ untold }: Exchange, what: Untold): boolean {
  return untold?.includes(what) === true;
}

/** One HTTP request and what came of it. */
export interface Transaction {
  /** The browser's id; "" where the request itself was not seen. */
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly startedAt: number;
  /** Present once the request was sent. */
  readonly requestHeaders?: HeaderList;
  readonly sentAt?: number;
  /** The headers that it was going to be sent with, where the browser shows them before it sends them. */
  readonly preparedHeaders?: HeaderList;
  /** How many more headers the request had; see the limits of the recorder. */
  readonly omittedRequestHeaders?: number;
  readonly response?: ObservedResponse;
  /** Where the browser went next; present once it followed the redirect. */
  readonly redirectUrl?: string;
  readonly endedAt?: number;
  /** The browser's network error, where it ended with one. */
  readonly error?: string;
  readonly devtools?: DevtoolsFacts;
  /** From here on something was not shown, because the extension was not allowed to see it. */
  readonly outOfSight?: true;
  /** What a trial of a fix in this tab does to its response. */
  readonly trial?: HeaderChanges;
}

/** One URL of an exchange: the request to it and, where the browser asked first, its preflight. */
export interface Hop {
  readonly preflight?: Transaction;
  readonly actual: Transaction;
}

/**
 * Everything that one call of the page caused: hops (0 is the first URL, +1 per redirect), each with its preflight.
 * Plain data that can be stored and sent. A changed exchange is a new object with the same id.
 */
export interface Exchange {
  readonly id: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  /** The serialized origin of who asked, "null" when opaque; absent where the browser did not say. */
  readonly initiator?: string;
  readonly resourceType: string;
  readonly hops: readonly [Hop, ...Hop[]];
  /** Whether its beginning was not seen: recording started, or started again, in its middle. */
  readonly beginningMissed?: true;
  /** Whether the recorder was stopped while it was under way: what came at that moment may be missing. */
  readonly interrupted?: true;
  /** Whether it began while no DevTools was open on the tab: the flight recorder saw it, and DevTools' log has nothing of it. */
  readonly beforeDevtools?: true;
  /** Whether its page was being prerendered when it began: the tab showed another one. */
  readonly prerendered?: Prerendered;
  readonly callFrames?: readonly CallFrame[];
  /** Where it is known from alone, if the browser's request events did not show it. */
  readonly knownFrom?: KnownFrom;
  /** What the file that it is from does not tell. */
  readonly untold?: readonly Untold[];
  /** The engine that showed it, where that is not Chromium's. */
  readonly engine?: "gecko";
  /** Whether a document is known to have asked, and no worker. Firefox treats workers otherwise. */
  readonly fromDocument?: true;
  /** The container that it was made in, where the browser has several. */
  readonly cookieStoreId?: string;
  /** The origin of the page at the top of the tab, where the browser said it. */
  readonly topLevelOrigin?: string;
  /** What resource timing in the page says of its response, where it was asked. */
  readonly timing?: TimingFacts;
  /** Whether nobody made it: what would come of a request and answers that a person wrote down. */
  readonly isImagined?: true;
  /** Whether it is the example for the first use: this browser never made it. */
  readonly isExample?: true;
  /** Of what is imagined: the engine in which, where that is not Chromium. */
  readonly imaginedIn?: "gecko";
  /** The call that caused it, where the probe in the page saw it, or where it is imagined. */
  readonly call?: CallFacts & { readonly callId: string };
}

/** A page that the browser loads before anybody wants to see it. */
export interface Prerendered {
  /** The frame in which it is loaded, as the browser counts frames. */
  readonly frameId: number;
  /** When the tab came to show it, in milliseconds since the epoch; absent while it does not. */
  readonly shownAt?: number;
}

/** Whether resource timing shows a status for a call, which may be 0. */
export function hasTimedStatus({ timing }: Exchange): boolean {
  return timing !== undefined && "responseStatus" in timing;
}

/** Whether resource timing shows that the page may not read the response of a call. */
export function isTimedUnreadable({ timing }: Exchange): boolean {
  return timing !== undefined && "responseStatus" in timing && timing.responseStatus === 0;
}

/** The browser's word for the frame of a request that belongs to none. */
export const noFrame = -1;

/** Whether the browser named neither tab nor frame, as it does for requests of shared and service workers. */
export function namesNoTab({ frameId }: Exchange): boolean {
  return frameId === noFrame;
}

/** The last hop of an exchange: where it is or where it ended. */
export function lastHop(exchange: Exchange): Hop {
  return exchange.hops[exchange.hops.length - 1] ?? exchange.hops[0];
}

/** The URLs of an exchange, first to current: the standard's URL list. */
export function urlList(exchange: Exchange): readonly string[] {
  return exchange.hops.map((hop) => hop.actual.url);
}

/** The headers that the browser judged: after a trial of a fix, and after other extensions, where those changed them. */
export function judgedHeaders(response: ObservedResponse): HeaderList {
  return response.judgedHeaders ?? headersBeforeExtensions(response);
}

/** The headers as other extensions got them: the server's, or what a trial of a fix made of them. */
export function headersBeforeExtensions({ headers, trialHeaders }: ObservedResponse): HeaderList {
  return trialHeaders ?? headers;
}

/** Whether a trial of a fix took part in an exchange: its answers are then not the servers' own. */
export function isTrial({ hops }: Exchange): boolean {
  return hops.some(({ preflight, actual }) => preflight?.trial !== undefined || actual.trial !== undefined);
}

/** An exchange as it would be had no other extension changed any header; the same object where none did. */
export function withoutExtensions(exchange: Exchange): Exchange {
  const asSent = (transaction: Transaction): Transaction => {
    if (!transaction.response?.judgedHeaders) return transaction;
    const { judgedHeaders: _, ...response } = transaction.response;
    return { ...transaction, response };
  };
  const [first, ...rest] = exchange.hops.map(({ preflight, actual }) =>
    preflight ? { preflight: asSent(preflight), actual: asSent(actual) } : { actual: asSent(actual) },
  );
  const wasChanged = exchange.hops.some(({ preflight, actual }) =>
    [preflight, actual].some((transaction) => transaction?.response?.judgedHeaders !== undefined),
  );
  return first && wasChanged ? { ...exchange, hops: [first, ...rest] } : exchange;
}

/**
 * Whether CORS can concern an exchange: some URL of it, or the URL that it was redirected to, is of another origin than
 * the page. An opaque origin ("null") is another origin than every URL's.
 */
export function isCrossOrigin(exchange: Exchange): boolean {
  const { initiator } = exchange;
  if (initiator === undefined || !/^(https?:|file:|null$)/.test(initiator)) return false;
  const target = redirectTarget(lastHop(exchange).actual);
  const urls = target === null ? urlList(exchange) : [...urlList(exchange), target];
  // Calls of other schemes are shown by the probe alone, and only where they failed.
  const isWeb = (url: string, index: number) => index > 0 || isHttpUrl(url) || exchange.knownFrom === "probe";
  return urls.some((url, index) => isWeb(url, index) && !isSameOrigin(url, initiator));
}

/**
 * Whether the browser takes a preflight's answer for a redirect. Firefox shows that it begins to follow it, which it does
 * not where the page wants no redirects to be followed: to it that is a status as any other.
 */
export function isRedirectedPreflight({ redirectUrl, response }: Transaction, { engine }: Exchange): boolean {
  if (engine === "gecko") return redirectUrl !== undefined;
  return response !== undefined && redirectLocation(response.status, judgedHeaders(response)) !== null;
}

/** Where a response sends the request, whether the browser went there or not; null where nowhere. */
export function redirectTarget({ url, redirectUrl, response }: Transaction): string | null {
  if (redirectUrl !== undefined) return redirectUrl;
  const location = response && redirectLocation(response.status, judgedHeaders(response));
  return location == null ? null : locationUrl(location, url);
}

/** The headers of a request as far as they are known, whether it was sent or only prepared. */
export function headersOf({ requestHeaders, preparedHeaders }: Transaction): HeaderList | undefined {
  return requestHeaders ?? preparedHeaders;
}

/** Whether nothing more will come: the browser reported the end of the exchange. */
export function hasEnded(exchange: Exchange): boolean {
  return lastHop(exchange).actual.endedAt !== undefined;
}

/** Whether the browser showed no more of an exchange, though it had not ended. */
export function isOutOfSight(exchange: Exchange): boolean {
  const { outOfSight } = lastHop(exchange).actual;
  return outOfSight === true && !hasEnded(exchange);
}

/**
 * Whether a redirect led to the first URL that was seen: it made the origin opaque, which no page over http(s) is by
 * itself. Referrer policies do that only to requests without CORS.
 */
export function isBeginningHidden({
  isImagined,
  initiator = "null",
  hops: [{ preflight, actual }],
}: Exchange): boolean {
  if (isImagined || !isHttpUrl(initiator)) return false;
  const headers = headersOf(actual) ?? [];
  const mode = getHeader(headers, "sec-fetch-mode");
  const isCors = preflight !== undefined || mode === "cors" || (mode === null && /^(GET|HEAD)$/.test(actual.method));
  return isCors && getHeader(headers, "origin") === "null" && !isSameOrigin(actual.url, initiator);
}

/** Whether the page handles redirects itself and got one: the browser then ends the request there. */
export function isRedirectLeftToPage(exchange: Exchange): boolean {
  const { call } = exchange;
  if (call?.redirect !== "manual") return false;
  const { redirectUrl, error, response } = lastHop(exchange).actual;
  if (exchange.engine === "gecko") {
    const isRedirect = response !== undefined && redirectLocation(response.status, judgedHeaders(response)) !== null;
    return call.failed === false && isRedirect && redirectUrl === undefined;
  }
  return redirectUrl !== undefined && error === "net::ERR_ABORTED";
}

/**
 * Whether the browser only looked into its HTTP cache, found nothing, and so sent nothing: no request of the page.
 * Chromium does so before it loads a font.
 */
export function isCacheLookup(exchange: Exchange): boolean {
  const { response, error } = lastHop(exchange).actual;
  return response === undefined && error === "net::ERR_CACHE_MISS";
}

/** Whether a service worker took a request: Firefox shows it as redirected to itself, and then no more of it. */
export function isTakenByServiceWorker(exchange: Exchange): boolean {
  const { url, redirectUrl, preparedHeaders, response } = lastHop(exchange).actual;
  return exchange.engine === "gecko" && redirectUrl === url && !preparedHeaders && !response;
}

/** Whether a request is a preflight. Scripts cannot set Access-Control-Request-Method, so its presence proves it. */
export function isPreflightRequest(method: string, headers: HeaderList): boolean {
  return method === "OPTIONS" && hasHeader(headers, "access-control-request-method");
}
