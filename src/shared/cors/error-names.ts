import { type Exchange, judgedHeaders, lastHop } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { isHeaderName } from "../fetch/header-list.ts";
import { locationUrl, redirectLocation } from "../fetch/location.ts";
import { isHttpUrl, isPotentiallyTrustworthy } from "../fetch/origins.ts";
import { hasCorsTainting, type RequestMode, requestOriginFact } from "./facts.ts";
import { isNetworkError, localNetworkAccessError } from "./network-errors.ts";
import { type NeverSentReason, neverSentNames } from "./never-sent.ts";
import type { Step, StepId } from "./step.ts";

/** What each browser calls one failure; null where it has no name for it. */
export interface ErrorNames {
  readonly chromium: string | null;
  readonly firefox: string | null;
  readonly webkit: string | null;
}

/**
 * What each browser calls a failing step.
 * @param mode the request's mode; undefined (unknown) is treated as "cors"
 */
export function errorNames(step: Step, exchange: Exchange, mode: RequestMode | undefined): ErrorNames {
  const hop = exchange.hops[step.hop] ?? lastHop(exchange);
  const { url, response } = step.on === "preflight" && hop.preflight ? hop.preflight : hop.actual;
  const headers = response ? judgedHeaders(response) : [];
  const location = response && redirectLocation(response.status, headers);
  return {
    chromium: chromiumErrorName(step, exchange.initiator),
    firefox:
      mode === "no-cors"
        ? null
        : firefoxReasonName(step, {
            allowOriginLines: headers.map(({ name }) => name).filter((name) => isHeaderName(name, allowOrigin)),
            method: hop.actual.method,
            mergesLines: exchange.engine === "gecko",
            isWithinOrigin: !hasCorsTainting(exchange, step.hop),
          }),
    webkit: webkitErrorText(step, {
      status: response?.status ?? 0,
      origin: factValue(requestOriginFact(exchange, step.hop)) ?? "",
      url,
      redirectUrl: location == null ? "" : (locationUrl(location, url) ?? location),
    }),
  };
}

const allowOrigin = "access-control-allow-origin";

/** The values of Network.CorsError in the DevTools protocol for a failing step; null where Chromium has no CORS error. */
const chromiumNames: Partial<Record<StepId, string>> = {
  "preflight-not-redirected": "PreflightDisallowedRedirect",
  "allow-origin-present": "MissingAllowOriginHeader",
  "allow-origin-not-wildcard": "WildcardOriginNotAllowed",
  "allow-origin-single": "MultipleAllowOriginValues",
  "allow-origin-well-formed": "InvalidAllowOriginValue",
  "allow-origin-matches": "AllowOriginMismatch",
  "allow-credentials-true": "InvalidAllowCredentials",
  "preflight-ok-status": "PreflightInvalidStatus",
  "allow-methods-parse": "InvalidAllowMethodsPreflightResponse",
  "allow-headers-parse": "InvalidAllowHeadersPreflightResponse",
  "method-allowed": "MethodDisallowedByPreflightResponse",
  "request-headers-allowed": "HeaderDisallowedByPreflightResponse",
  "redirect-url-scheme": "CorsDisabledScheme",
  "redirect-url-without-credentials": "RedirectContainsCredentials",
  "target-address-space-matches": "InvalidLocalNetworkAccess",
};

/** Steps of the CORS check; on a preflight Chromium gives them names of their own. */
const corsCheckSteps: ReadonlySet<StepId> = new Set<StepId>([
  "allow-origin-present",
  "allow-origin-not-wildcard",
  "allow-origin-single",
  "allow-origin-well-formed",
  "allow-origin-matches",
  "allow-credentials-true",
]);

/**
 * Chromium's name for a failing step: a value of Network.CorsError, or null where it is no CORS error.
 * @param initiator the serialized origin of who asked
 */
function chromiumErrorName(step: Step, initiator: string | undefined): string | null {
  if (step.value === localNetworkAccessError) {
    // Whether a page with an opaque origin is a secure context is not shown.
    if (initiator === "null") return null;
    return isPotentiallyTrustworthy(initiator ?? "") ? "LocalNetworkAccessPermissionDenied" : "InsecureLocalNetwork";
  }
  if (step.id === "request-leaves-page") return neverSentNames[step.value as NeverSentReason] ?? null;
  // The net layer refuses unsafe schemes before CORS does, and the page's process credentials in URLs: no CORS errors.
  if (step.on === "redirect" && step.value?.startsWith("net::")) return null;
  const name = chromiumNames[step.id] ?? null;
  return name !== null && step.on === "preflight" && corsCheckSteps.has(step.id) ? `Preflight${name}` : name;
}

const firefoxNames: Partial<Record<StepId, string>> = {
  "network-response": "CORSDidNotSucceed",
  "preflight-not-redirected": "CORSExternalRedirectNotAllowed",
  "allow-origin-present": "CORSMissingAllowOrigin",
  "allow-origin-not-wildcard": "CORSNotSupportingCredentials",
  "allow-origin-single": "CORSAllowOriginNotMatchingOrigin",
  "allow-origin-well-formed": "CORSAllowOriginNotMatchingOrigin",
  "allow-origin-matches": "CORSAllowOriginNotMatchingOrigin",
  "allow-credentials-true": "CORSMissingAllowCredentials",
  "preflight-ok-status": "CORSPreflightDidNotSucceed",
  "allow-methods-parse": "CORSInvalidAllowMethod",
  "allow-headers-parse": "CORSInvalidAllowHeader",
  "method-allowed": "CORSMethodNotFound",
  "request-headers-allowed": "CORSMissingAllowHeaderFromPreflight",
  "redirect-location-parses": "CORSDidNotSucceed",
  "redirect-url-scheme": "CORSRequestNotHttp",
  "redirect-count": "CORSDidNotSucceed",
  "redirect-url-without-credentials": "CORSDidNotSucceed",
  "redirect-stays-secure": "CORSDidNotSucceed",
};

/** What Firefox's names depend on besides the step. */
interface FirefoxContext {
  /** How the Access-Control-Allow-Origin header names were spelled, a line each. */
  readonly allowOriginLines: readonly string[];
  /** The method of the request, preflighted or not. */
  readonly method: string;
  /** Whether several lines are shown as one, so that nobody can count them. */
  readonly mergesLines: boolean;
  /** Whether the request had not left the page's own origin when it came to this step. */
  readonly isWithinOrigin: boolean;
}

/**
 * Firefox's name for a failing step of a CORS request, as MDN lists them, or null.
 * Source: netwerk/protocol/http/nsCORSListenerProxy.cpp
 */
function firefoxReasonName(step: Step, context: FirefoxContext): string | null {
  const { allowOriginLines, method, mergesLines, isWithinOrigin } = context;
  // Only lines that are spelled exactly so are counted.
  const exact = allowOriginLines.filter((name) => name === "Access-Control-Allow-Origin");
  if (step.id === "allow-origin-single" && exact.length > 0 && mergesLines && step.value?.includes(", ")) return null;
  if (step.id === "allow-origin-single" && exact.length > 1) return "CORSMultipleAllowOriginNotAllowed";
  if (step.id === "policy-allows" && isHttpUrl(step.value ?? "")) return "CORSDidNotSucceed";
  if (step.id === "policy-allows") return networkReasonErrors.has(step.value ?? "") ? "CORSDidNotSucceed" : null;
  // What the network stack refuses is to Firefox a request that did not succeed.
  if (step.id === "redirect-url-scheme" && isNetworkError(step.value))
    return isWithinOrigin ? null : "CORSDidNotSucceed";
  if (step.id === "network-response") {
    // A forbidden port is refused without a word.
    if (step.value === "net::ERR_UNSAFE_PORT") return null;
    const isPut = step.on !== "preflight" && method === "PUT";
    // What is no HTTP is taken for a response without headers, but for an answer to a PUT.
    if (step.value === "net::ERR_INVALID_HTTP_RESPONSE" && !isPut) return "CORSMissingAllowOrigin";
    // This reason is false, but it is what Firefox says of a PUT whose connection is lost, and of no other method.
    if (isPut && lostConnection.has(step.value ?? "")) return "CORSMultipleAllowOriginNotAllowed";
  }
  return firefoxNames[step.id] ?? null;
}

/** The network errors of a connection that ended without an answer. */
const lostConnection: ReadonlySet<string> = new Set([
  "net::ERR_EMPTY_RESPONSE",
  "net::ERR_CONNECTION_RESET",
  "net::ERR_CONNECTION_CLOSED",
  "NS_ERROR_NET_ON_RECEIVING_FROM",
]);

/** Policies whose refusal Firefox reports as a CORS request that did not succeed. */
const networkReasonErrors: ReadonlySet<string> = new Set(["net::ERR_BLOCKED_BY_CLIENT", localNetworkAccessError]);

/** What WebKit's texts name besides the step. */
interface WebkitContext {
  /** The status of the response that the step judged. */
  readonly status: number;
  /** The serialized request origin. */
  readonly origin: string;
  /** The URL of the response that the step judged, and where it redirects to. */
  readonly url: string;
  readonly redirectUrl: string;
}

/**
 * WebKit's console text for a failing step, or null. WebKit looks at a preflight's status before its headers
 * (WebCore/loader/CrossOriginAccessControl.cpp, WebKit/NetworkProcess/NetworkLoadChecker.cpp).
 */
function webkitErrorText(step: Step, context: WebkitContext): string | null {
  if (step.id === "redirect-mode-follow") return `Not allowed to follow a redirection while loading ${context.url}`;
  if (step.id === "redirect-count") return "Load cannot follow more than 20 redirections";
  if (step.id === "redirect-url-scheme" && step.value?.startsWith("ftp:")) return "FTP URLs are disabled";
  const text = webkitCheckText(step, context);
  if (text === null || step.on !== "redirect") return text;
  return `Cross-origin redirection to ${context.redirectUrl} denied by Cross-Origin Resource Sharing policy: ${text}`;
}

/** Headers that WebKit knows: it spells them so, whatever the page wrote. */
const commonHeaders: ReadonlyMap<string, string> = new Map(
  [
    "Accept",
    "Accept-Language",
    "Access-Control-Allow-Origin",
    "Authorization",
    "Cache-Control",
    "Content-Language",
    "Content-Type",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "Pragma",
    "Range",
    "User-Agent",
  ].map((name) => [name.toLowerCase(), name] as const),
);

function webkitCheckText(step: Step, { status, origin, redirectUrl }: WebkitContext): string | null {
  // Of several header names it gives the first in the order in which the page set them, which is not known.
  const refused = step.names && step.names.length > 1 ? "…" : (step.names?.[0] ?? step.expected ?? "");
  // Without a response it is the network's error, which has words of its own.
  if (step.on === "preflight" && status === 0) return null;
  if (step.on === "preflight" && (status < 200 || status > 299)) {
    return `Preflight response is not successful. Status code: ${status}`;
  }
  switch (step.id) {
    case "allow-origin-not-wildcard":
      return "Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.";
    case "allow-origin-single":
      return step.value?.includes(",")
        ? "Access-Control-Allow-Origin cannot contain more than one origin."
        : `Origin ${origin} is not allowed by Access-Control-Allow-Origin. Status code: ${status}`;
    case "allow-origin-present":
    case "allow-origin-well-formed":
    case "allow-origin-matches":
      return `Origin ${origin} is not allowed by Access-Control-Allow-Origin. Status code: ${status}`;
    case "allow-credentials-true":
      return 'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".';
    case "allow-methods-parse":
      return `Header Access-Control-Allow-Methods has an invalid value: ${step.value}`;
    case "allow-headers-parse":
      return `Header Access-Control-Allow-Headers has an invalid value: ${step.value}`;
    case "method-allowed":
      return `Method ${refused} is not allowed by Access-Control-Allow-Methods.`;
    case "request-headers-allowed":
      return `Request header field ${commonHeaders.get(refused) ?? refused} is not allowed by Access-Control-Allow-Headers.`;
    case "redirect-url-scheme":
      return "not allowed to follow a cross-origin CORS redirection with non CORS scheme";
    case "redirect-url-without-credentials":
      return `redirection URL ${redirectUrl} has credentials`;
    default:
      return null;
  }
}
