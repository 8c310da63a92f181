import { chromiumProfile, corsCheckOrder, type Profile } from "./profile.ts";

/**
 * Firefox's profile.
 * Sources: netwerk/protocol/http/nsCORSListenerProxy.cpp (checks, their order, preflight cache), nsHttpHeaderArray.h
 * (header lines), and what Firefox 153 did with the demo's scenarios.
 */
export const geckoProfile: Profile = {
  ...chromiumProfile,
  engine: "gecko",
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
  readsProxyStatus: true,
  followsEmptyLocation: true,
  streamsRequestBodies: false,
  preflightsAgainAfterRedirect: true,
};

/**
 * Safari's profile, from its source alone (WebCore/loader/CrossOriginAccessControl.cpp and
 * CrossOriginPreflightResultCache.cpp). What is not known of it is as in Chromium.
 */
export const webkitProfile: Profile = {
  ...chromiumProfile,
  engine: "webkit",
  // Whether a script's User-Agent counts as unsafe there is not known; nothing is claimed about it.
  isSafelistedBeyondStandard: (name) => name === "user-agent",
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
};
