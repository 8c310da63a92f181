/** The credentials mode as far as CORS tells modes apart: "include", or one of the other two. */
export type CredentialsMode = "include" | "not-include";

/** Where an engine departs from the standard, or fills in what the standard leaves open. */
export interface Profile {
  readonly engine: "chromium";
  /** What it safelists beyond the standard's CORS-safelisted request-headers. */
  isSafelistedBeyondStandard(lowerCaseName: string): boolean;
  /** Headers that the engine itself adds to requests; they never cause a preflight. */
  isAddedByBrowser(lowerCaseName: string): boolean;
  /** Seconds that a preflight's answer is kept without, and at most with, Access-Control-Max-Age. */
  readonly maxAge: { readonly default: number; readonly cap: number };
}

const safelistedClientHints = new Set([
  "device-memory",
  "downlink",
  "dpr",
  "ect",
  "intervention",
  "rtt",
  "save-data",
  "viewport-width",
  "width",
]);

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
  isSafelistedBeyondStandard: (name) =>
    // A script-set User-Agent is not counted as unsafe, though the standard does count it.
    name === "user-agent" || name.startsWith("sec-ch-") || safelistedClientHints.has(name),
  isAddedByBrowser: (name) => addedByChromium.has(name),
  maxAge: { default: 5, cap: 7200 },
};
