/** The words of the rules of warnings, in the same shape as those of causes: see rules.ts. */
export const warnings = {
  "opaque-response.title": "The response is opaque",
  "opaque-response.summary":
    '{method} {url} was made with `mode: "no-cors"`: it succeeds, but the page can read neither status nor headers nor body.',
  "opaque-response.detail":
    "That mode hides the missing permission, it does not give it. To read the response, use the default mode and CORS headers on the server.",

  "response-header-not-exposed.title": "The page’s script cannot read some response headers",
  "response-header-not-exposed.summary": "The page’s script cannot read {names} of the response to {method} {url}.",
  "response-header-not-exposed.detail":
    "Apart from seven basic ones, response headers are hidden from scripts of other origins, and `headers.get()` returns null. List them in `Access-Control-Expose-Headers`.",

  "authorization-covered-by-wildcard.title": "Authorization is allowed by * alone",
  "authorization-covered-by-wildcard.summary":
    "The preflight for {url} allows `Authorization` by `Access-Control-Allow-Headers: *` alone.",
  "authorization-covered-by-wildcard.detail":
    "By the standard `*` does not cover Authorization. Browsers still accept it, and Chrome and Firefox warn that this will end; list it by name.",

  "preflight-not-cached.title": "The preflight was repeated",
  "preflight-not-cached.summary":
    "The browser asked again for {url}, {age, number, ::.0} seconds after it had got the same permission.",
  "preflight-not-cached.detail":
    "{kind, select, missing {Without `Access-Control-Max-Age` the browser keeps a permission for {maxAge} seconds.} zero {`Access-Control-Max-Age: {value}` tells the browser to forget the permission at once.} malformed {`Access-Control-Max-Age: {value}` is no number of seconds, so the browser keeps the permission for {maxAge} seconds.} other {`Access-Control-Max-Age: {value}` lets the browser keep the permission for {maxAge} seconds.}} A larger value spares a round trip per request; Chromium keeps it for two hours at most.",

  "stale-preflight-permission.title": "The browser used an earlier permission",
  "stale-preflight-permission.summary":
    "There was no preflight for {url}: the browser still holds the permission that it got {age, number, ::.0} seconds before.",
  "stale-preflight-permission.detail":
    "The server’s OPTIONS answer may be another one by now; the browser does not ask again before {maxAge} seconds are over, and a failing request does not change that. To see the present answer, switch on “Disable cache” in the Network panel.",

  "authorization-dropped-by-redirect.title": "A redirect removed the Authorization header",
  "authorization-dropped-by-redirect.summary":
    "The redirect from {from} to {url} leads to another origin, so the browser removed the `Authorization` header.",
  "authorization-dropped-by-redirect.detail":
    "Credentials for one origin are not handed to another. If the target needs them, call it directly.",

  "method-changed-by-redirect.title": "A redirect changed the method",
  "method-changed-by-redirect.summary":
    "The redirect from {from} ({statusText}) turned {before} into {after}, without the body.",
  "method-changed-by-redirect.detail":
    "On 301 and 302 a POST becomes a GET; on 303 everything but HEAD does. 307 and 308 keep method and body.",

  "response-body-incomplete.title": "The response body broke off",
  "response-body-incomplete.summary":
    "CORS allowed {method} {url}, but its body could not be read to the end ({error}).",
  "response-body-incomplete.detail":
    "`fetch()` succeeds and reading the body then fails, with the same “Failed to fetch” as a CORS error. The server or a proxy ended the transfer too early.",
} as const;
