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
    "{kind, select, wildcard {For a request with credentials `*` in `Access-Control-Expose-Headers` is an ordinary name and exposes nothing; list the names.} malformed {`Access-Control-Expose-Headers` cannot be parsed, so it exposes nothing. It must be header names with commas between them.} cookie {`Set-Cookie` is never shown to scripts, whatever `Access-Control-Expose-Headers` says: send what the page needs in another header or in the body.} other {Apart from seven basic ones, response headers are hidden from scripts of other origins, and `headers.get()` returns null. List them in `Access-Control-Expose-Headers`.}}",

  "authorization-covered-by-wildcard.title": "Authorization is allowed by * alone",
  "authorization-covered-by-wildcard.summary":
    "The preflight for {url} allows `Authorization` by `Access-Control-Allow-Headers: *` alone.",
  "authorization-covered-by-wildcard.detail":
    "By the standard `*` does not cover Authorization. Browsers still accept it, and Chrome and Firefox warn that this will end; list it by name.",

  "preflight-not-cached.title": "The preflight was repeated",
  "preflight-not-cached.summary":
    "The browser asked again for {url}, {age, number, ::.0} seconds after it had got the same permission. {count, plural, one {This one took {lost, plural, one {# millisecond} other {# milliseconds}} from its start to its answer} other {Since recording began, # preflights repeated in this way have taken {lost, plural, one {# millisecond} other {# milliseconds}} together, each from its start to its answer}}.",
  "preflight-not-cached.detail":
    "{kind, select, missing {Without `Access-Control-Max-Age` the browser keeps a permission for {maxAge} seconds.} zero {`Access-Control-Max-Age: {value}` tells the browser to forget the permission at once.} malformed {`Access-Control-Max-Age: {value}` is no number of seconds, so the browser keeps the permission for {maxAge} seconds.} other {`Access-Control-Max-Age: {value}` lets the browser keep the permission for {maxAge} seconds.}} A larger value, such as 7200, spares these preflights; Chromium keeps a permission for two hours at most.",

  "vary-origin-missing.title": "Vary: Origin is missing",
  "vary-origin-missing.summary":
    "The response to {method} {url} allows the one origin `{value}` and may be cached, but has no `Vary: Origin`.",
  "vary-origin-missing.detail":
    "{kind, select, withoutOrigin {To a request without `Origin`, the same URL answered with another value. A cache does not know that it depends on who asks, and gives one’s answer to the other.} otherOrigin {To `{other}` the same URL answered with another value. A cache does not know that it depends on who asks, and gives one’s answer to the other.} other {If the server answers each origin with its own name, a cache can give this answer to another origin, or the answer to an image or a link, which has no such header, to this page. If the server always sends this one value, whoever asks, nothing can go wrong.}}",

  "origin-reflected-with-credentials.title": "The server seems to allow every origin, with credentials",
  "origin-reflected-with-credentials.summary":
    "{server} allowed `{value}` here, and `{other}` at another time, each with `Access-Control-Allow-Credentials: true`.",
  "origin-reflected-with-credentials.detail":
    "If the server echoes whatever `Origin` it gets, every website can read this with the cookies of whoever visits it: that is more than `*` would give. If both are on a list of allowed origins, all is well, apart from `null`, which everybody can send. Answer only with origins from a list.",

  "null-origin-allowed.title": "The origin null is allowed",
  "null-origin-allowed.summary":
    "The response to {method} {url} has `Access-Control-Allow-Origin: null`{kind, select, credentials { and `Access-Control-Allow-Credentials: true`} other {}}.",
  "null-origin-allowed.detail":
    "{kind, select, credentials {Every website can make a sandboxed frame that sends `Origin: null`, and read this with the cookies of whoever visits it. Allow real origins only.} other {Every website can make a sandboxed frame that sends `Origin: null`, so this allows everybody. If that is meant, say `*`; if not, allow real origins only.}}",

  "http-origin-allowed.title": "An origin without encryption is allowed, with credentials",
  "http-origin-allowed.summary":
    "The response to {method} {url} lets the page at `{value}` read it with the user’s cookies, and that page is loaded over http.",
  "http-origin-allowed.detail":
    "Whoever sits on the network can change a page that is loaded over http, and so read what the API sends over https. Serve the page over https and allow that origin alone.",

  "cookie-not-sent.title": "A cookie could not be sent",
  "cookie-not-sent.summary":
    "{method} {url} was made with credentials, but without {count, plural, one {the cookie {names}} other {the cookies {names}}} that {setBy} had sent with `Set-Cookie`.",
  "cookie-not-sent.detail":
    "{kind, select, strict {`SameSite=Strict` keeps a cookie from requests between sites, and this is one. `SameSite=None; Secure` lets it go{blocked, select, yes {; here it needs `Partitioned` too, because the browser blocks third-party cookies} other {}}.} lax {`SameSite=Lax` keeps a cookie from requests of scripts to another site, and this is one. `SameSite=None; Secure` lets it go{blocked, select, yes {; here it needs `Partitioned` too, because the browser blocks third-party cookies} other {}}.} unset {Without `SameSite` Chromium takes a cookie as `SameSite=Lax`, which keeps it from requests of scripts to another site, and this is one. `SameSite=None; Secure` lets it go{blocked, select, yes {; here it needs `Partitioned` too, because the browser blocks third-party cookies} other {}}.} noneWithoutSecure {Browsers do not keep a cookie with `SameSite=None` that has no `Secure`.} secure {A cookie with `Secure` goes over https only.} other {The browser blocks third-party cookies here: it said so with `Sec-Fetch-Storage-Access: none`. A cookie with `Partitioned` goes all the same, one for each top-level site; or serve the API from the page’s own site.}}",

  "cookie-ignored.title": "The browser ignored Set-Cookie",
  "cookie-ignored.summary":
    "The response to {method} {url} sets {count, plural, one {the cookie {names}} other {the cookies {names}}}, and the browser does not keep {count, plural, one {it} other {them}}: the request had no credentials.",
  "cookie-ignored.detail":
    '{kind, select, wildcard {Without credentials a response of another origin can set no cookies. With them the server must name the page’s origin instead of `*`, and send `Access-Control-Allow-Credentials: true`.} allowed {The server allows credentials: ask with `credentials: "include"` (or `withCredentials`), both here and in the requests that need the cookie.} other {Without credentials a response of another origin can set no cookies. Ask with `credentials: "include"`, and let the server send `Access-Control-Allow-Credentials: true`.}}',

  "allowed-by-extension-alone.title": "Only another extension makes it work",
  "allowed-by-extension-alone.summary":
    "The server’s own headers would not have let {method} {url} through: another extension changed {names} of the {on, select, preflight {answer to its preflight} other {response}}.",
  "allowed-by-extension-alone.detail":
    "Extensions that “unblock CORS” do so in this browser alone. For everybody else the request fails as long as the server does not send these headers itself. Switch the extension off to see what they see.",

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
