import {
  type Exchange,
  type Hop,
  headersOf,
  isBeginningHidden,
  isUntold,
  type Transaction,
  urlList,
} from "../exchange/exchange.ts";
import { type Basis, type Fact, inferred, observed, unknown } from "../exchange/fact.ts";
import { getHeader, hasHeader } from "../fetch/header-list.ts";
import {
  hasRedirectTaintedOrigin,
  isHttpUrl,
  isPotentiallyTrustworthy,
  isSameOrigin,
  type SerializedOrigin,
  serializeRequestOrigin,
} from "../fetch/origins.ts";
import type { CredentialsMode } from "./profile.ts";

/** The request modes that CORS tells apart. */
export type RequestMode = "cors" | "no-cors" | "same-origin";

/** The request's mode: from the browser's own header where it sends one, else from the traces that modes leave. */
export function requestModeFact(exchange: Exchange): Fact<RequestMode> {
  if (exchange.call?.mode) return observed(exchange.call.mode, basisOfCall(exchange));
  if (exchange.hops.some((hop) => hop.preflight !== undefined)) return inferred("cors", "preflight");
  for (const { actual } of exchange.hops) {
    const mode = getHeader(headersOf(actual) ?? [], "sec-fetch-mode");
    if (mode === "cors" || mode === "no-cors" || mode === "same-origin") return observed(mode, "sec-fetch-mode");
  }
  // Sec-Fetch-* goes only to potentially trustworthy URLs; Origin goes with every CORS request to another origin.
  const sent = exchange.hops.find(
    ({ actual }) => headersOf(actual) && !isSameOrigin(actual.url, exchange.initiator ?? "null"),
  )?.actual;
  const headers = sent && headersOf(sent);
  if (!headers) return unknown("not-shown");
  if (!hasHeader(headers, "origin")) return inferred("no-cors", "origin-header-absent");
  return sent.method === "GET" || sent.method === "HEAD" ? inferred("cors", "origin-header") : unknown("not-shown");
}

/**
 * The credentials mode as far as what was sent tells it. What it leaves open, the outcome may settle.
 */
export function credentialsModeFact(exchange: Exchange): Fact<CredentialsMode> {
  if (exchange.call?.credentials)
    return observed(exchange.call.credentials === "include" ? "include" : "not-include", basisOfCall(exchange));
  const crossOriginHops = exchange.hops.filter(({ actual }) => !isSameOrigin(actual.url, exchange.initiator ?? "null"));
  for (const { actual } of crossOriginHops) {
    if (hasHeader(headersOf(actual) ?? [], "cookie")) return observed("include", "cookie-header");
    if (hasHeader(headersOf(actual) ?? [], "sec-fetch-storage-access")) {
      return observed("include", "storage-access-header");
    }
  }
  // As a rule; a preload of a font can have credentials.
  const isOpen = isUntold(exchange, "outcome");
  if (exchange.resourceType === "font" && !isOpen) return inferred("not-include", "requester-kind");
  // Beacons; fetch() with keepalive is not of this type.
  if (exchange.resourceType === "ping") return inferred("include", "requester-kind");
  // Firefox leaves it out of requests of workers, and of all after a redirect.
  const lacksBeginning = exchange.beginningMissed || isBeginningHidden(exchange);
  const telling = isUntold(exchange, "storage-access")
    ? []
    : exchange.engine !== "gecko"
      ? crossOriginHops
      : exchange.fromDocument && !lacksBeginning
        ? exchange.hops.slice(0, 1)
        : [];
  const lacksStorageAccess = telling.some(
    ({ actual }) =>
      isPotentiallyTrustworthy(actual.url) && getHeader(headersOf(actual) ?? [], "sec-fetch-site") === "cross-site",
  );
  return lacksStorageAccess ? inferred("not-include", "storage-access-header-absent") : unknown("not-shown");
}

function basisOfCall({ isImagined }: Exchange): Basis {
  return isImagined ? "imagined" : "probe";
}

/**
 * The serialized request origin at one hop: what the browser sent as Origin, else what it must have been.
 */
export function requestOriginFact(exchange: Exchange, hopIndex: number): Fact<SerializedOrigin> {
  const hop = exchange.hops[hopIndex];
  const sent = hop && sentOrigin(hop);
  if (sent !== undefined) return observed(sent, "origin-header");
  const { initiator } = exchange;
  if (initiator === undefined || exchange.beginningMissed) return unknown("not-shown");
  const origin = isHttpUrl(initiator) ? initiator : "null";
  const urls = urlList(exchange).slice(0, hopIndex + 1);
  return inferred(serializeRequestOrigin(origin, urls), urls.length > 1 ? "redirect-chain" : "initiator");
}

/** Whether redirects, and not the page itself, made the request's origin opaque at a hop. */
export function isTaintedByRedirect(exchange: Exchange, hopIndex: number): boolean {
  const { initiator = "null" } = exchange;
  if (isBeginningHidden(exchange)) return true;
  return initiator !== "null" && hasRedirectTaintedOrigin(initiator, urlList(exchange).slice(0, hopIndex + 1));
}

/** Whether the browser treats a hop's response as a CORS response. Once another origin was involved, it stays one. */
export function hasCorsTainting(exchange: Exchange, hopIndex: number): boolean {
  const origin = exchange.initiator ?? "null";
  return exchange.hops.some(({ actual }, index) => index <= hopIndex && !isSameOrigin(actual.url, origin));
}

function sentOrigin({ actual, preflight }: Hop): SerializedOrigin | undefined {
  return originHeader(actual) ?? (preflight && originHeader(preflight)) ?? undefined;
}

function originHeader(transaction: Transaction): string | null {
  return getHeader(headersOf(transaction) ?? [], "origin");
}
