import type { StepId } from "./step.ts";

/** The credentials mode as far as CORS tells modes apart: "include", or one of the other two. */
export type CredentialsMode = "include" | "not-include";

/** The engines of the browsers: Chrome, Edge and others; Firefox; Safari. */
export type Engine = "chromium" | "gecko" | "webkit";

/** Where an engine departs from the standard, or fills in what the standard leaves open. */
export interface Profile {
  readonly engine: Engine;
  /** What it safelists beyond the standard's CORS-safelisted request-headers. */
  isSafelistedBeyondStandard(lowerCaseName: string, value: string): boolean;
  /** Headers that the engine itself adds to requests; they never cause a preflight. */
  isAddedByBrowser(lowerCaseName: string): boolean;
  /** Seconds that a preflight's answer is kept without, at most with, and with a malformed Access-Control-Max-Age. */
  readonly maxAge: { readonly default: number; readonly cap: number; readonly malformed: number };
  /** Whether a kept answer spares the next preflight where it permits by "*". */
  readonly keepsWildcardPermission: boolean;
  /** Whether an answer to a request with credentials is kept for requests without them too. */
  readonly sharesPermissionAcrossCredentials: boolean;
  /** Whether an actual request that failed takes the kept answer of its preflight away. */
  readonly forgetsPermissionOnFailure: boolean;
  /** The order in which a preflight's answer is checked. */
  readonly preflightOrder: readonly StepId[];
  /** Whether a header line without a value disappears where the same header has another line. */
  readonly dropsEmptyLines: boolean;
  /** Whether an http: URL that must be https: is upgraded before the preflight, which then is not redirected. */
  readonly upgradesBeforePreflight: boolean;
  /** Whether an answer that is no HTTP is taken for a body without headers. */
  readonly readsAnswersWithoutHttp: boolean;
  /** Whether streams can be request bodies; where they cannot, their name is sent as text, without a preflight. */
  readonly streamsRequestBodies: boolean;
  /** What it does about requests to the local network. */
  readonly localNetworkAccess: "asks-user" | "none";
  /** What the status 407 from a server that is no proxy is: an error of the network, or a status as any other. */
  readonly proxyStatus: "fails" | "is-read" | "unknown";
  /** What a redirect status with an empty Location is: no redirect, or one to the same URL. */
  readonly emptyLocation: "is-none" | "is-same-url" | "unknown";
  /** Whether a URL with credentials is refused behind a redirect of a request that CORS does not judge, too. */
  readonly refusesCredentialsUnjudged: boolean;
  /** Whether a redirect that the page handles itself is judged by where it leads. */
  readonly judgesTargetsLeftToPage: boolean;
  /** Whether the network stack refuses redirects to what is no URL, or to an unsafe scheme, before CORS looks at them. */
  readonly redirectsRefusedFirst: boolean;
  /** Whether a redirect's target is asked first because the request was, or because of how the page made it. */
  readonly preflightsAgainAfterRedirect: boolean;
  /** Whether a preflight names the page's origin where the request after it will have Origin: null. */
  readonly preflightsWithPageOrigin: boolean;
  /** Whether its HTTP cache keeps a response with the headers that extensions made of it. */
  readonly cachesChangedHeaders: boolean;
  /** Whether lines of Access-Control-Allow-Origin are counted as the server sent them, whatever extensions made of them. */
  readonly countsLinesAsSent: boolean;
}

/** Steps of the CORS check, in the order in which every engine takes them. */
export const corsCheckOrder: readonly StepId[] = [
  "allow-origin-present",
  "allow-origin-not-wildcard",
  "allow-origin-single",
  "allow-origin-well-formed",
  "allow-origin-matches",
  "allow-credentials-true",
];

/** Values with which Chromium safelists client hints, as far as they are no longer than 128 bytes. */
const safelistedClientHints: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    "device-memory": /^\d+(\.\d+)?$/,
    downlink: /^\d+(\.\d+)?$/,
    dpr: /^\d+(\.\d+)?$/,
    ect: /^(slow-2g|2g|3g|4g)$/,
    intervention: /^/,
    rtt: /^\d+$/,
    "save-data": /^on$/i,
    "viewport-width": /^\d+$/,
    width: /^\d+$/,
  }),
);

const addedByChromium = new Set([
  "cache-control",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "last-event-id",
  "ping-from",
  "ping-to",
  "pragma",
  "priority",
  "purpose",
  "service-worker",
  "upgrade-insecure-requests",
  "user-agent",
  "x-client-data",
]);

/**
 * Chromium's profile.
 * Sources: services/network/public/cpp/cors/cors.cc (safelist), services/network/cors/preflight_result.cc (max-age).
 */
export const chromiumProfile: Profile = {
  engine: "chromium",
  isSafelistedBeyondStandard: (name, value) =>
    // A script-set User-Agent is not counted as unsafe, though the standard does count it.
    name === "user-agent" ||
    name.startsWith("sec-ch-") ||
    (value.length <= 128 && safelistedClientHints.get(name)?.test(value) === true),
  isAddedByBrowser: (name) => addedByChromium.has(name),
  maxAge: { default: 5, cap: 7200, malformed: 5 },
  keepsWildcardPermission: true,
  sharesPermissionAcrossCredentials: true,
  forgetsPermissionOnFailure: false,
  preflightOrder: [
    "preflight-not-redirected",
    ...corsCheckOrder,
    "preflight-ok-status",
    "allow-methods-parse",
    "allow-headers-parse",
    "method-allowed",
    "request-headers-allowed",
  ],
  dropsEmptyLines: false,
  upgradesBeforePreflight: false,
  readsAnswersWithoutHttp: false,
  streamsRequestBodies: true,
  localNetworkAccess: "asks-user",
  proxyStatus: "fails",
  emptyLocation: "is-none",
  refusesCredentialsUnjudged: true,
  judgesTargetsLeftToPage: true,
  redirectsRefusedFirst: true,
  preflightsAgainAfterRedirect: false,
  preflightsWithPageOrigin: false,
  cachesChangedHeaders: false,
  countsLinesAsSent: false,
};
