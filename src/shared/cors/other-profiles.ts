import { chromiumProfile, corsCheckOrder, type Profile } from "./profile.ts";

/**
 * Firefox's profile.
 * Sources: netwerk/protocol/http/nsCORSListenerProxy.cpp (checks, their order, preflight cache), nsHttpHeaderArray.h
 * (header lines), and what Firefox 153 did with the demo's scenarios.
 */
export const geckoProfile: Profile = {
  ...chromiumProfile,
  engine: "gecko",
  isAddedByBrowser: (name) => name === "alt-used" || chromiumProfile.isAddedByBrowser(name),
  isSafelistedBeyondStandard: () => false,
  maxAge: { default: 5, cap: 86_400, malformed: 0 },
  keepsWildcardPermission: false,
  sharesPermissionAcrossCredentials: false,
  forgetsPermissionOnFailure: true,
  // A redirect comes after the CORS check; each list is parsed and searched before the next one is looked at.
  preflightOrder: [
    ...corsCheckOrder,
    "preflight-not-redirected",
    "preflight-ok-status",
    "allow-methods-parse",
    "method-allowed",
    "allow-headers-parse",
    "request-headers-allowed",
  ],
  dropsEmptyLines: true,
  upgradesBeforePreflight: true,
  readsAnswersWithoutHttp: true,
  proxyStatus: "is-read",
  emptyLocation: "is-same-url",
  streamsRequestBodies: false,
  refusesCredentialsUnjudged: false,
  judgesTargetsLeftToPage: false,
  redirectsRefusedFirst: false,
  preflightsAgainAfterRedirect: true,
  preflightsWithPageOrigin: true,
  cachesChangedHeaders: true,
  countsLinesAsSent: true,
};

/**
 * Safari's profile.
 * Sources: WebCore/loader/CrossOriginAccessControl.cpp and CrossOriginPreflightResultCache.cpp, NetworkLoadChecker.cpp,
 * and what WebKitGTK 2.50 did, which has another network stack. What is not known of it is as in Chromium.
 */
export const webkitProfile: Profile = {
  ...chromiumProfile,
  engine: "webkit",
  isSafelistedBeyondStandard: () => false,
  maxAge: { default: 5, cap: 600, malformed: 5 },
  // The status comes before every header.
  preflightOrder: [
    "preflight-not-redirected",
    "preflight-ok-status",
    ...corsCheckOrder,
    "allow-methods-parse",
    "allow-headers-parse",
    "method-allowed",
    "request-headers-allowed",
  ],
  localNetworkAccess: "none",
  // These are the network stack's.
  proxyStatus: "unknown",
  emptyLocation: "unknown",
  redirectsRefusedFirst: false,
  preflightsAgainAfterRedirect: true,
};
