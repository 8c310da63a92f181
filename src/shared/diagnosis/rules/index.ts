import type { CauseRule, WarningRule } from "../rule.ts";
import { allowCredentialsNotTrue } from "./allow-credentials-not-true.ts";
import { allowHeadersMalformed } from "./allow-headers-malformed.ts";
import { allowMethodsMalformed } from "./allow-methods-malformed.ts";
import { allowOriginAddedTwice } from "./allow-origin-added-twice.ts";
import { allowOriginMalformed } from "./allow-origin-malformed.ts";
import { allowOriginMismatch } from "./allow-origin-mismatch.ts";
import { allowOriginMissing } from "./allow-origin-missing.ts";
import { allowOriginMissingOnErrorResponse } from "./allow-origin-missing-on-error-response.ts";
import { allowOriginMultipleValues } from "./allow-origin-multiple-values.ts";
import { allowOriginWildcardWithCredentials } from "./allow-origin-wildcard-with-credentials.ts";
import { allowedByExtensionAlone } from "./allowed-by-extension-alone.ts";
import { authorizationCoveredByWildcard } from "./authorization-covered-by-wildcard.ts";
import { authorizationDroppedByRedirect } from "./authorization-dropped-by-redirect.ts";
import { blockedByBrowser } from "./blocked-by-browser.ts";
import { blockedByExtension } from "./blocked-by-extension.ts";
import { botProtectionAnswered } from "./bot-protection-answered.ts";
import { browserOffline } from "./browser-offline.ts";
import { cachedResponseWithoutAllowOrigin } from "./cached-response-without-allow-origin.ts";
import { certificateNotTrusted } from "./certificate-not-trusted.ts";
import { connectionClosed } from "./connection-closed.ts";
import { connectionFailed } from "./connection-failed.ts";
import { connectionRefused } from "./connection-refused.ts";
import { connectionTimeout } from "./connection-timeout.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { contentSecurityPolicyRedirect } from "./content-security-policy-redirect.ts";
import { cookieIgnored } from "./cookie-ignored.ts";
import { cookieNotSent } from "./cookie-not-sent.ts";
import { corsHeaderMisspelt } from "./cors-header-misspelt.ts";
import { crossOriginEmbedderPolicy } from "./cross-origin-embedder-policy.ts";
import { crossOriginResourcePolicy } from "./cross-origin-resource-policy.ts";
import { failureNotExplained } from "./failure-not-explained.ts";
import { gatewayError } from "./gateway-error.ts";
import { headersChangedByExtension } from "./headers-changed-by-extension.ts";
import { hostNotFound } from "./host-not-found.ts";
import { httpOriginAllowed } from "./http-origin-allowed.ts";
import { httpsUpgrade } from "./https-upgrade.ts";
import { insecurePageToLocalNetwork } from "./insecure-page-to-local-network.ts";
import { invalidRequest } from "./invalid-request.ts";
import { keepaliveQuotaExceeded } from "./keepalive-quota-exceeded.ts";
import { localNetworkAccessDenied } from "./local-network-access-denied.ts";
import { methodChangedByRedirect } from "./method-changed-by-redirect.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { mixedContent } from "./mixed-content.ts";
import { mixedContentRedirect } from "./mixed-content-redirect.ts";
import { noCorsRedirectMode } from "./no-cors-redirect-mode.ts";
import { nullOrigin } from "./null-origin.ts";
import { nullOriginAllowed } from "./null-origin-allowed.ts";
import { opaqueResponse } from "./opaque-response.ts";
import { opaqueResponseBlocked } from "./opaque-response-blocked.ts";
import { originReflectedWithCredentials } from "./origin-reflected-with-credentials.ts";
import { partNotShown } from "./part-not-shown.ts";
import { portForbidden } from "./port-forbidden.ts";
import { preflightAnsweredByAuth } from "./preflight-answered-by-auth.ts";
import { preflightConnectionFailed } from "./preflight-connection-failed.ts";
import { preflightNotCached } from "./preflight-not-cached.ts";
import { preflightRedirect } from "./preflight-redirect.ts";
import { preflightRouteMissing } from "./preflight-route-missing.ts";
import { preflightStatusNotOk } from "./preflight-status-not-ok.ts";
import { rateLimitReached } from "./rate-limit-reached.ts";
import { redirectLeftToPage } from "./redirect-left-to-page.ts";
import { redirectLocationMalformed } from "./redirect-location-malformed.ts";
import { redirectNotFollowed } from "./redirect-not-followed.ts";
import { redirectTaintedOrigin } from "./redirect-tainted-origin.ts";
import { redirectToLogin } from "./redirect-to-login.ts";
import { redirectUrlCredentials } from "./redirect-url-credentials.ts";
import { redirectWithoutAllowOrigin } from "./redirect-without-allow-origin.ts";
import { redirectedByExtension } from "./redirected-by-extension.ts";
import { requestAborted } from "./request-aborted.ts";
import { requestHeaderNotAllowed } from "./request-header-not-allowed.ts";
import { requestNotSent } from "./request-not-sent.ts";
import { responseBodyIncomplete } from "./response-body-incomplete.ts";
import { responseHeaderNotExposed } from "./response-header-not-exposed.ts";
import { responseMalformed } from "./response-malformed.ts";
import { sameOriginMode } from "./same-origin-mode.ts";
import { schemeNotHttp } from "./scheme-not-http.ts";
import { stalePreflightPermission } from "./stale-preflight-permission.ts";
import { streamBodyRedirected } from "./stream-body-redirected.ts";
import { streamBodyUnsupported } from "./stream-body-unsupported.ts";
import { targetAddressSpaceMismatch } from "./target-address-space-mismatch.ts";
import { tlsHandshakeFailed } from "./tls-handshake-failed.ts";
import { tooManyRedirects } from "./too-many-redirects.ts";
import { varyOriginMissing } from "./vary-origin-missing.ts";

/**
 * The rules of all causes. For each step that failed, the first rule that explains it is the cause; so the root cause
 * (a sign-in check answered the preflight) stands before the general one (the header is missing).
 */
export const causeRules: readonly CauseRule[] = [
  headersChangedByExtension,
  corsHeaderMisspelt,
  redirectToLogin,
  redirectWithoutAllowOrigin,
  rateLimitReached,
  botProtectionAnswered,
  gatewayError,
  preflightAnsweredByAuth,
  preflightRouteMissing,
  cachedResponseWithoutAllowOrigin,
  allowOriginMissingOnErrorResponse,
  allowOriginMissing,
  allowOriginAddedTwice,
  allowOriginMultipleValues,
  allowOriginMalformed,
  httpsUpgrade,
  redirectTaintedOrigin,
  nullOrigin,
  allowOriginMismatch,
  allowOriginWildcardWithCredentials,
  allowCredentialsNotTrue,
  preflightRedirect,
  preflightStatusNotOk,
  allowMethodsMalformed,
  allowHeadersMalformed,
  methodNotAllowed,
  requestHeaderNotAllowed,
  redirectUrlCredentials,
  redirectLocationMalformed,
  schemeNotHttp,
  tooManyRedirects,
  contentSecurityPolicy,
  mixedContent,
  noCorsRedirectMode,
  invalidRequest,
  keepaliveQuotaExceeded,
  requestNotSent,
  mixedContentRedirect,
  redirectedByExtension,
  redirectNotFollowed,
  partNotShown,
  sameOriginMode,
  preflightConnectionFailed,
  hostNotFound,
  connectionRefused,
  connectionClosed,
  connectionTimeout,
  certificateNotTrusted,
  tlsHandshakeFailed,
  portForbidden,
  responseMalformed,
  streamBodyUnsupported,
  streamBodyRedirected,
  browserOffline,
  connectionFailed,
  requestAborted,
  blockedByExtension,
  crossOriginResourcePolicy,
  crossOriginEmbedderPolicy,
  opaqueResponseBlocked,
  insecurePageToLocalNetwork,
  localNetworkAccessDenied,
  contentSecurityPolicyRedirect,
  targetAddressSpaceMismatch,
  blockedByBrowser,
  failureNotExplained,
];

/** The rules of all warnings, in the order in which they are shown. */
export const warningRules: readonly WarningRule[] = [
  stalePreflightPermission,
  allowedByExtensionAlone,
  opaqueResponse,
  redirectLeftToPage,
  responseBodyIncomplete,
  methodChangedByRedirect,
  authorizationDroppedByRedirect,
  cookieNotSent,
  cookieIgnored,
  authorizationCoveredByWildcard,
  originReflectedWithCredentials,
  nullOriginAllowed,
  httpOriginAllowed,
  varyOriginMissing,
  responseHeaderNotExposed,
  preflightNotCached,
];
