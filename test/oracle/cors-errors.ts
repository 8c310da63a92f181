const neverSent = "Chromium names it no longer";
const otherAddressSpace = "all servers are in one address space; needs --ip-address-space-overrides";

/**
 * Every value of Network.CorsError in the DevTools protocol, and why random exchanges cannot cause it; null where they
 * can. https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-CorsError
 */
export const corsErrors: Readonly<Record<string, string | null>> = {
  DisallowedByMode: null,
  InvalidResponse: neverSent,
  WildcardOriginNotAllowed: null,
  MissingAllowOriginHeader: null,
  MultipleAllowOriginValues: null,
  InvalidAllowOriginValue: null,
  AllowOriginMismatch: null,
  InvalidAllowCredentials: null,
  CorsDisabledScheme: null,
  PreflightInvalidStatus: null,
  PreflightDisallowedRedirect: null,
  PreflightWildcardOriginNotAllowed: null,
  PreflightMissingAllowOriginHeader: null,
  PreflightMultipleAllowOriginValues: null,
  PreflightInvalidAllowOriginValue: null,
  PreflightAllowOriginMismatch: null,
  PreflightInvalidAllowCredentials: null,
  PreflightMissingAllowExternal: neverSent,
  PreflightInvalidAllowExternal: neverSent,
  InvalidAllowMethodsPreflightResponse: null,
  InvalidAllowHeadersPreflightResponse: null,
  MethodDisallowedByPreflightResponse: null,
  HeaderDisallowedByPreflightResponse: null,
  RedirectContainsCredentials: null,
  InsecureLocalNetwork: otherAddressSpace,
  InvalidLocalNetworkAccess: otherAddressSpace,
  LocalNetworkAccessPermissionDenied: otherAddressSpace,
  NoCorsRedirectModeNotFollow: null,
};
