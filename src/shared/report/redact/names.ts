/** What lets somebody in is called so, in names of headers, parameters, cookies and fields. */
const secretWords =
  /(^|-)(auth|authorization|bearer|token|secret|password|passwd|passphrase|pwd|pass|session|sessionid|sess|sid|jsessionid|phpsessid|jwt|csrf|xsrf|signature|sig|hmac|credential|api-?key|apikey|access-?key|private-?key|key|otp|ticket|assertion|saml-?response|nonce)s?($|-)|(token|secret|apikey|password|signature)$/;

/** Parameters of URLs besides; as names of headers and fields these mean something else. */
const secretParameters = /(^|-)(code|state|invite|reset|verification|verifier|hash)($|-)/;

/** Whether the name of a header, a cookie or a field says that its value is a secret. */
export function isSecretName(name: string): boolean {
  return secretWords.test(dashed(name));
}

/** Whether the name of a URL's parameter says so. */
export function isSecretParameter(name: string): boolean {
  return isSecretName(name) || secretParameters.test(dashed(name));
}

/** "accessToken", "access_token" and "access.token" are the same name. */
function dashed(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[_.:[\]\s]+/g, "-")
    .toLowerCase();
}

/** What diagnoses rest on, and names nothing but origins, methods, headers and types. */
const decisive =
  /^(access-control-.*|origin|host|vary|allow|content-type|sec-.*|timing-allow-origin|cross-origin-.*|:authority|:method|:scheme|:status)$/i;

/** Whether a header's value stays, but for what is certainly a secret. */
export function isDecisive(name: string): boolean {
  return decisive.test(name);
}

/** Headers whose value is a URL, or the path of one. */
const urls =
  /^(location|content-location|referer|:path|sourcemap|x-sourcemap|x-(original|rewrite|forwarded)-(url|uri|path)|x-request-url)$/i;

/** Whether a header's value is a URL, or the path of one. */
export function isUrlHeader(name: string): boolean {
  return urls.test(name);
}

/** Whether the browser, not the page, chose a name that sounds like a secret's. */
export function isHarmlessName(name: string): boolean {
  return isDecisive(name) || /^(accept|www-authenticate$|proxy-authenticate$|content-|x-(content|frame)-)/i.test(name);
}
