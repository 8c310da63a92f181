/**
 * What Firefox's console writes for a reason, in English and up to its first value. People search for these words.
 * Source: dom/locales/en-US/chrome/security/security.properties
 */
export const geckoReasonTexts: Readonly<Record<string, string>> = {
  CORSDidNotSucceed: "CORS request did not succeed",
  CORSRequestNotHttp: "CORS request not http",
  CORSMultipleAllowOriginNotAllowed: "Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed",
  CORSMissingAllowOrigin: "CORS header ‘Access-Control-Allow-Origin’ missing",
  CORSNotSupportingCredentials: "Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’",
  CORSAllowOriginNotMatchingOrigin: "CORS header ‘Access-Control-Allow-Origin’ does not match",
  CORSMissingAllowCredentials: "expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’",
  CORSExternalRedirectNotAllowed: "CORS request external redirect not allowed",
  CORSPreflightDidNotSucceed: "CORS preflight response did not succeed",
  CORSInvalidAllowMethod: "invalid token",
  CORSMethodNotFound: "Did not find method in CORS header ‘Access-Control-Allow-Methods’",
  CORSInvalidAllowHeader: "invalid token",
  CORSMissingAllowHeaderFromPreflight: "is not allowed according to header ‘Access-Control-Allow-Headers’",
};
