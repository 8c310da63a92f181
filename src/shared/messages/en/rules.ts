/**
 * The words of causes, and of what can be done; those of warnings are in warnings.ts. Each rule has "<rule>.title",
 * "<rule>.summary" (one sentence with the real values) and "<rule>.detail" (why). `on` says what the cause stands on:
 * preflight, redirect, response or request.
 */
export const rules = {
  // Causes: the CORS check.
  "allow-origin-missing.title": "Access-Control-Allow-Origin is missing",
  "allow-origin-missing.summary":
    "{on, select, preflight {The answer to the preflight for {url} has no `Access-Control-Allow-Origin` header, so the browser does not send the request} redirect {The redirect from {url} has no `Access-Control-Allow-Origin` header, so the browser does not follow it} other {The response to {method} {url} has no `Access-Control-Allow-Origin` header, so the page may not read it}}.",
  "allow-origin-missing.detail":
    "A browser shows a response of another origin to a page only where the server allows it: by naming the page’s origin, here `{origin}`, or everybody with `*`. This answer ({statusText}) allows nobody.",
  "allow-origin-missing.detail-null":
    "A browser shows a response of another origin to a page only where the server allows the request’s origin. This request went out with `Origin: null`{taint, select, redirect {, because a redirect led it on from a foreign origin} file {, because the page is a file opened from disk} frame {, because the frame that asked has an opaque origin} other {, because the page has an opaque origin}}; a server that knows real origins alone stays silent then.",

  "allow-origin-missing-on-error-response.title": "The server answered with an error that has no CORS headers",
  "allow-origin-missing-on-error-response.summary":
    "{on, select, preflight {The server answered the preflight for {url} with {statusText} and without an `Access-Control-Allow-Origin` header} other {The server answered {method} {url} with {statusText} and without an `Access-Control-Allow-Origin` header, so the page sees a CORS error instead of the real one}}.",
  "allow-origin-missing-on-error-response.detail":
    "The status {status} is the real problem; CORS only hides it. Many servers add CORS headers to successful responses alone, and a crash handler, a gateway or a firewall answers without them. With the headers on error responses too, the page can read the status and the message.{network, select, yes { The answer came through a content delivery network (`{trace}`), whose firewall can have made it.} other {}}",

  "cors-header-misspelt.title": "A CORS header has the wrong name",
  "cors-header-misspelt.summary":
    "{on, select, preflight {The answer to the preflight for {url}} redirect {The redirect from {url}} other {The response to {method} {url}}} has `{found}`, but the browser looks for `{wanted}`.",
  "cors-header-misspelt.detail":
    "{kind, select, request {`{found}` is a header of requests; with a response it means nothing.} other {Browsers know no `{found}` and pass over it.}} Upper and lower case make no difference, everything else does. Probably `{wanted}` is meant.",

  "headers-changed-by-extension.title": "Another extension changed the server’s CORS headers",
  "headers-changed-by-extension.summary":
    "{kind, select, removed {Another extension removed `{name}: {sent}` from} added {Another extension added `{name}: {left}` to} other {Another extension replaced `{name}: {sent}` by `{left}` in}} {on, select, preflight {the answer to the preflight for {url}} redirect {the redirect from {url}} other {the response to {method} {url}}}, and what is left does not pass.",
  "headers-changed-by-extension.detail":
    "The browser judges the headers that extensions leave. Which extension it was is not shown. In a browser without it, the server’s own headers count.",

  "rate-limit-reached.title": "The rate limit was reached",
  "rate-limit-reached.summary":
    "{on, select, preflight {The preflight for {url} was answered with {statusText}, so the request was not sent} other {{method} {url} was answered with {statusText} and without an `Access-Control-Allow-Origin` header, so the page sees a CORS error instead}}.",
  "rate-limit-reached.detail":
    "The status says that too many requests came; whatever counts them answers instead of the API, and most often without its CORS headers. {kind, select, seconds {It asks to wait for {retryAfter} seconds (`Retry-After`). } date {It asks to wait until {retryAfter} (`Retry-After`). } other {}}{on, select, preflight {Do not count OPTIONS: preflights double the number of requests.} other {With CORS headers on this answer too, the page can read the status and wait.}}",

  "bot-protection-answered.title": "A bot protection answered instead of the server",
  "bot-protection-answered.summary":
    "{on, select, preflight {The preflight for {url}} other {{method} {url}}} was answered with {statusText} by a bot protection or firewall, to judge by `{marker}`.",
  "bot-protection-answered.detail":
    "Such an answer is made in front of the API, which never sees the request. A check that a person must pass, or that runs in a page of its own, cannot be passed by a script’s request, and a preflight carries no cookie that could prove it. Let these requests through in the protection’s settings, OPTIONS first.",

  "gateway-error.title": "A gateway answered for the server",
  "gateway-error.summary":
    "{on, select, preflight {The preflight for {url}} other {{method} {url}}} was answered with {statusText}, which says that {fault, select, late {a gateway waited in vain for the server behind it} away {the server behind a gateway does not take requests now} other {a gateway got no usable answer from the server behind it}}.",
  "gateway-error.detail":
    "Where the application did not answer, its CORS headers are missing too. {kind, select, named {`{trace}` hints at the gateway. } other {}}Find out why the application did not answer; and let the gateway send CORS headers with its own error pages, so that the page can read the status.",

  "cached-response-without-allow-origin.title": "A cached response has no CORS headers",
  "cached-response-without-allow-origin.summary":
    "The browser’s cache answered {method} {url} with the response to an earlier request without `Origin`, and that has no `Access-Control-Allow-Origin` header.",
  "cached-response-without-allow-origin.detail":
    "The server was not asked again. An image or a link had fetched the same URL before, and without `Vary: Origin` a cache takes that answer as good for everybody. What the server says to a request with `Origin` was not seen.",

  "allow-origin-added-twice.title": "Access-Control-Allow-Origin is sent twice",
  "allow-origin-added-twice.summary":
    "{on, select, preflight {The answer to the preflight for {url}} redirect {The redirect from {url}} other {The response to {method} {url}}} has {count, plural, other {# `Access-Control-Allow-Origin` headers}}; browsers accept exactly one.",
  "allow-origin-added-twice.detail":
    "{kind, select, wildcard {One layer answers everybody with `*`, another names `{origin}`: for example a proxy with a fixed setting in front of an application that looks at who asks. Take it out of the one with `*`.} same {Usually two layers add the same header, for example the application and the proxy in front of it. Leave it to one of them.} other {Usually two layers add the header, each with a list of its own. Leave it to one of them.}} The browser joins the lines to `{value}`, which equals no origin, even where all of them are right.",

  "allow-origin-multiple-values.title": "Access-Control-Allow-Origin lists several values",
  "allow-origin-multiple-values.summary":
    "{on, select, preflight {The answer to the preflight for {url}} redirect {The redirect from {url}} other {The response to {method} {url}}} lists several values in `Access-Control-Allow-Origin`: `{value}`. Only one is allowed.",
  "allow-origin-multiple-values.detail":
    "The header names one origin, or is `*`. A server for several origins looks at the request’s `Origin`, and answers with that one where it is on its list.",

  "allow-origin-malformed.title": "Access-Control-Allow-Origin is no origin",
  "allow-origin-malformed.summary":
    "{on, select, preflight {The answer to the preflight for {url}} redirect {The redirect from {url}} other {The response to {method} {url}}} has {kind, select, empty {an empty `Access-Control-Allow-Origin` header} other {`Access-Control-Allow-Origin: {value}`, which is no origin}}.",
  "allow-origin-malformed.detail":
    "{kind, select, empty {The server sends the header without a value, often because a setting or a variable is empty.} quoted {The quotation marks are part of the value; it must stand without them.} placeholder {A variable was not filled in: this is the text of the configuration, not its value.} pattern {Patterns are not supported: a browser compares the text byte for byte.} noScheme {The scheme is missing: an origin begins with https:// or http://.} other {An origin is a scheme, a host and, where it is not the default one, a port.}} {opaque, select, yes {For a page with an opaque origin only `*` can match.} other {For this page it must be exactly `{origin}`.}}",

  "allow-origin-mismatch.title": "Access-Control-Allow-Origin names another origin",
  "allow-origin-mismatch.summary":
    "{on, select, preflight {The answer to the preflight for {url}} redirect {The redirect from {url}} other {The response to {method} {url}}} allows the origin `{value}`, but the page’s origin is `{origin}`.",
  "allow-origin-mismatch.detail":
    "{kind, select, trailingSlash {An origin has no slash at its end; that one character makes it another text.} path {An origin has no path; the value must end after host and port.} case {Browsers send origins in lower case and compare byte for byte.} scheme {The schemes differ: http and https are different origins.} port {The ports differ, and a port belongs to the origin.} defaultPort {A browser leaves out the default port, so the value must not have it.} trailingDot {The host ends with a dot; that one character makes it another text.} unicode {Browsers send host names in their ASCII form, and the value has other characters.} ipv6 {Browsers send the shortest form of an IPv6 address.} loopback {`localhost`, `127.0.0.1` and `[::1]` are three hosts, though all are this computer. Open the page under the name that is allowed, or allow this one.} www {One has “www.” and the other has not; they are different hosts.} noScheme {The scheme is missing, so the browser reads the host as the scheme.} nullValue {The server answers `null`, as it would to a request without an origin; that allows no website.} pattern {Patterns are not supported: a browser compares the text byte for byte.} earlier {The same URL gave this value to `{value}` itself before. Either a cache hands one page’s answer to another, for want of `Vary: Origin`, or the server names the same origin to everybody.} cached {The value belongs to another page, and the response came through a cache ({cache}). Without `Vary: Origin` a cache gives one page’s answer to another.} other {The value must be the request’s origin, byte for byte. A server for several origins echoes the request’s `Origin` where it is on its list.}}",

  "null-origin.title": "The page has an opaque origin",
  "null-origin.summary":
    "The page’s origin is opaque, so the browser sends `Origin: null`, and {on, select, preflight {the answer to the preflight for {url}} other {{url}}} allows only `{value}`.",
  "null-origin.detail":
    "{from, select, file {The page is a file opened from disk, and such a page has no origin of its own: serve it over http.} frame {It comes from a frame without an origin of its own, most often a sandboxed one without `allow-same-origin`, or a `data:` document.} other {The page or worker has no origin of its own: it was opened from disk or from a `data:` URL, or its `Content-Security-Policy` has `sandbox`.}} Do not allow `null` on the server: every attacker can make a frame that sends it.",

  "redirect-tainted-origin.title": "A redirect to another origin made the browser send Origin: null",
  "redirect-tainted-origin.summary":
    "The request was redirected from {from} to {url}, so the browser sent `Origin: null`, and the server there allows only `{value}`.",
  "redirect-tainted-origin.detail":
    "{kind, select, slash {The two URLs differ in a slash at the end. } https {The server moves http to https. } www {The two URLs differ in “www.”. } host {The server moves to another host name. } language {The server puts a language into the path. } other {}}When a foreign server sends a request on to yet another origin, the browser no longer vouches for who asked, and replaces the page’s origin with `null`. No list of allowed origins can match that. Call the final URL directly.",

  "allow-origin-wildcard-with-credentials.title": "Access-Control-Allow-Origin is * but the request has credentials",
  "allow-origin-wildcard-with-credentials.summary":
    "{on, select, preflight {The answer to the preflight for {url}} redirect {The redirect from {url}} other {The response to {method} {url}}} has `Access-Control-Allow-Origin: *`, which browsers do not accept for a request with credentials.",
  "allow-origin-wildcard-with-credentials.detail":
    'With `credentials: "include"` (or `withCredentials`) the response may hold private data, so the server must name the one origin that may read it. `*` names nobody.{on, select, preflight { The preflight itself carries no cookies, but it is judged for the request that follows.} other {}}',

  "allow-credentials-not-true.title": "Access-Control-Allow-Credentials is not true",
  "allow-credentials-not-true.summary":
    "{on, select, preflight {The answer to the preflight for {url}} redirect {The redirect from {url}} other {The response to {method} {url}}} {kind, select, missing {has no `Access-Control-Allow-Credentials` header} other {has `Access-Control-Allow-Credentials: {value}` instead of `true`}}, which a request with credentials needs.",
  "allow-credentials-not-true.detail":
    'A request with `credentials: "include"` (or `withCredentials`) needs the server’s word twice: its origin in `Access-Control-Allow-Origin`, and `Access-Control-Allow-Credentials: true`. The value is compared byte for byte: `True`, `1` or two headers do not count.',

  // Causes: the preflight.
  "preflight-answered-by-auth.title": "Something in front of the server refused the preflight",
  "preflight-answered-by-auth.summary":
    "The preflight for {url} was answered with {statusText}: {kind, select, signIn {a sign-in check stands in front of OPTIONS} other {something refuses OPTIONS before CORS can answer}}.",
  "preflight-answered-by-auth.detail":
    "A preflight never carries cookies or `Authorization`, so a check that asks for them always says no, and the request behind it is never sent. {kind, select, signIn {Let OPTIONS pass before the sign-in check.} other {It can be a sign-in check, a firewall, or a CORS filter on the server that refuses this origin, method or header with {status}: look there first.}}{network, select, yes { The answer came through a content delivery network (`{trace}`), whose firewall can have made it.} other {}}",

  "preflight-route-missing.title": "The server has no route for OPTIONS",
  "preflight-route-missing.summary": "Nothing on the server answers the preflight for {url}: it got {statusText}.",
  "preflight-route-missing.detail":
    "Before {asked} the browser asks with an OPTIONS request, and this URL does not handle that method. (If it gives {status} for every method, the path is wrong.) An `Allow` header plays no part in CORS.",

  "preflight-status-not-ok.title": "The preflight was answered with an error status",
  "preflight-status-not-ok.summary":
    "The preflight for {url} was answered with {statusText}; only 200 to 299 let the request through.",
  "preflight-status-not-ok.detail":
    "The headers alone are not enough: a browser takes a preflight’s answer only with a successful status, usually 204. A 304 does not count.",

  "preflight-redirect.title": "The preflight was redirected",
  "preflight-redirect.summary":
    "{kind, select, internal {The browser itself redirected the preflight for {url}, and a preflight may not be redirected} other {The server redirects the preflight for {url} to {location} ({statusText}), and a preflight may not be redirected}}.",
  "preflight-redirect.detail":
    "{kind, select, slash {The two URLs differ in a slash at the end: call the URL that the server redirects to.} https {The server moves http to https: call the https URL.} www {The two URLs differ in “www.”: call the host that the server redirects to.} host {The server moves to another host name: call that host.} language {The server puts a language into the path: call the URL with it, or keep the API out of that rule.} login {The target looks like a sign-in page: a check in front of OPTIONS redirects whoever has no session, and a preflight never has one.} internal {Usually the host is known to want https only (HSTS), and the browser upgrades the URL: call the https URL. An extension can do the same.} other {A browser follows redirects of requests, but never of preflights. Call the final URL, or answer OPTIONS without a redirect.}}",

  "allow-methods-malformed.title": "Access-Control-Allow-Methods cannot be parsed",
  "allow-methods-malformed.summary":
    "The answer to the preflight for {url} has an `Access-Control-Allow-Methods` that cannot be parsed: `{value}`.",
  "allow-methods-malformed.detail":
    "It must be method names with commas between them, such as `GET, PUT`. {names} {count, plural, one {is no method name} other {are no method names}}. The browser refuses the whole answer then, even where the method needs no permission.",

  "allow-headers-malformed.title": "Access-Control-Allow-Headers cannot be parsed",
  "allow-headers-malformed.summary":
    "The answer to the preflight for {url} has an `Access-Control-Allow-Headers` that cannot be parsed: `{value}`.",
  "allow-headers-malformed.detail":
    "It must be header names with commas between them, such as `content-type, x-trace`. {names} {count, plural, one {is no header name} other {are no header names}}. The browser refuses the whole answer then.",

  "method-not-allowed.title": "The method is not allowed",
  "method-not-allowed.summary":
    "The preflight for {url} does not allow {asked}: {kind, select, missing {the answer has no `Access-Control-Allow-Methods` header} other {`Access-Control-Allow-Methods` is `{value}`}}.",
  "method-not-allowed.detail":
    "{kind, select, missing {Every method but GET, HEAD and POST must be listed there.} case {Methods are compared byte for byte, and the server lists it in another case.} requestCase {The page asks in lower case, and browsers do not change it: only GET, HEAD, POST, PUT, DELETE and OPTIONS are put into upper case. Write it in upper case in the page.} wildcard {For a request with credentials `*` is an ordinary name and covers no method; list the methods.} quoted {The quotation marks are part of the name; it must stand without them.} other {The list must name it, in upper case.}}",

  "request-header-not-allowed.title": "A request header is not allowed",
  "request-header-not-allowed.summary":
    "The preflight for {url} does not allow {names}: {listed, select, no {the answer has no `Access-Control-Allow-Headers` header} other {`Access-Control-Allow-Headers` is `{value}`}}.",
  "request-header-not-allowed.detail":
    "{kind, select, wildcard {For a request with credentials `*` is an ordinary name and covers no header; list the names.} responseHeader {The page sends a response header as a request header: `Access-Control-*` is for the server to send. Remove it from the page.} contentType {A `Content-Type` other than form data or plain text, such as application/json, needs permission.} other {Every header that the page adds, apart from a few safe ones, must be listed there by name. The browser names only the first one that is missing; here are all.}}",

  // Causes: redirects.
  "redirect-without-allow-origin.title": "The redirect itself has no CORS headers",
  "redirect-without-allow-origin.summary":
    "{url} answered {statusText} (to {location}) without an `Access-Control-Allow-Origin` header, so the browser does not follow the redirect.",
  "redirect-without-allow-origin.detail":
    "{kind, select, slash {The two URLs differ in a slash at the end. } https {The server moves http to https. } www {The two URLs differ in “www.”. } host {The server moves to another host name. } language {The server puts a language into the path. } other {}}Every answer on the way must allow the page’s origin, redirects included; the target was never asked. Call the final URL directly, or send the header with the redirect too.",

  "redirect-to-login.title": "The server redirects to a sign-in page",
  "redirect-to-login.summary":
    "{url} answered {statusText} to {location}, which looks like a sign-in page: the session is probably missing or has expired.",
  "redirect-to-login.detail":
    "A sign-in page is for people, not for scripts, and the redirect to it has no CORS headers. An API should answer 401, with CORS headers, so that the page can send its user to sign in.",

  "redirect-url-credentials.title": "The redirect goes to a URL with a user name or password",
  "redirect-url-credentials.summary":
    "{url} redirects to a URL that contains a user name or a password (at {host}), which browsers refuse for a cross-origin request.",
  "redirect-url-credentials.detail":
    "Credentials in a URL would leak to whoever reads it. Send the redirect without them.",

  "redirect-location-malformed.title": "The redirect’s Location is no URL",
  "redirect-location-malformed.summary": "{url} answered {statusText} with a `Location` that is no URL: `{location}`.",
  "redirect-location-malformed.detail": "The browser cannot follow it, so the request fails before CORS looks at it.",

  "scheme-not-http.title": "The URL is neither http nor https",
  "scheme-not-http.summary":
    "{on, select, request {The page asked for {url}} other {{url} redirects to {target}}}, and CORS exists only for http and https.",
  "scheme-not-http.detail":
    "A script cannot ask for, or be redirected to, an app, a file or a `data:` URL. Where a person is meant to go there, navigate the page to it instead of fetching it.",

  "too-many-redirects.title": "Too many redirects",
  "too-many-redirects.summary": "The request was redirected more than 20 times, last by {url}.",
  "too-many-redirects.detail":
    "This is most often a loop, for example between a page that wants a cookie and a sign-in that cannot set it for a cross-origin request.",

  "redirect-left-to-page.title": "The redirect was left to the page",
  "redirect-left-to-page.summary":
    '{url} redirects to {target}, and the page asked with `redirect: "manual"`: it got an opaque redirect.',
  "redirect-left-to-page.detail":
    "It sees that there is a redirect, but neither where it leads to nor its status. Only a navigation or a service worker can follow it.",

  "redirect-not-followed.title": "The redirect was not followed",
  "redirect-not-followed.summary":
    '{kind, select, error {The page asked to fail on redirects (`redirect: "error"`), and {url} answered {statusText} to {target}} untargeted {{url} answered {statusText}, a redirect that names no target} other {{url} redirects to {target}, and the request ended there}}.',
  "redirect-not-followed.detail":
    '{kind, select, error {CORS is not involved: remove `redirect: "error"`, or call the final URL.} manual {Most likely the page uses `redirect: "manual"`; then this is no failure, and the page got an opaque redirect. An abort by the page at this very moment looks the same from outside.} untargeted {With `redirect: "manual"` the page gets an opaque redirect, else it can read this response; the browser does not show how the page asked. A redirect needs a `Location` header.} other {The browser does not show why: the page’s `redirect: "manual"` (then it is no failure) or `redirect: "error"`, a content security policy, mixed content or an abort.}}',

  "same-origin-mode.title": "The page allows only its own origin",
  "same-origin-mode.summary":
    '{on, select, request {The page asked for {url}, another origin, with `mode: "same-origin"`} other {{url} redirects to {target}, another origin, but the page asked with `mode: "same-origin"`}}.',
  "same-origin-mode.detail": 'Use `mode: "cors"` (the default), and CORS headers on the target.',

  "failure-not-explained.title": "The failure is not explained by what was seen",
  "failure-not-explained.summary":
    "{method} {url} failed ({error}), and nothing in the requests and responses that were seen explains it.",
  "failure-not-explained.detail":
    "{kind, select, answered {The server’s headers, as it sent them, pass every check. Most likely another extension changed them before the browser judged them: try a window without extensions. } other {No check that can be repeated here failed. }}What can stand behind it is not shown to extensions: a service worker, another extension, a permission that was refused, or something that happened before recording began.",

  // What the page can do instead.
  "advice.call-url": "Call the final URL directly.",
  "advice.without-credentials":
    "If the page does not need cookies for this request, leave the credentials out; then `*` is enough.",
  "advice.real-origin":
    "Give the page an origin: serve it over http(s), or allow the frame its own origin if you trust its content.",
  "advice.serve-over-http": "Give the page an origin: serve it over http(s).",
  "advice.upper-case-method": "Write the method in upper case.",
  "advice.leave-out-headers": "Leave out {names}, if the server does not need it.",
  "advice.renew-session": "Sign in again in another tab, then repeat the request.",
  "advice.navigate": "Where a person is meant to go there, navigate instead: `location.href = url`.",
  "advice.no-upload-listener":
    "The preflight comes from an upload listener (`xhr.upload`) or from a stream as the body. Without it there is none.",

  "advice.reload-cache": 'To get past the copy that is cached now, ask with `cache: "reload"` once.',

  // What is to be done where no header helps, and caveats of a fix.
  "note.check-server": "Make sure that a server answers at this scheme, host and port.",
  "note.check-host-name": "Compare the host name with the one that the API has, and open the URL in a tab of its own.",
  "note.check-log": "Look for this request in the logs of the server and of what stands in front of it.",
  "note.trusted-certificate":
    "Open {origin} in a tab of its own to see what is wrong with the certificate, and give the server one that browsers trust.",
  "note.check-scheme": "Use the scheme that the server speaks at this port.",
  "note.another-port": "Let the server listen at another port.",
  "note.mend-answer": "Mend the answer where it is made; a command line such as `curl -v` shows it.",
  "note.send-whole-body": "Send the body as a whole, or serve the API over HTTP/2.",
  "note.buffer-body": "Send the body as a whole, or ask the URL that the redirect leads to.",
  "note.go-online": "Switch off “Offline” in the Network panel of DevTools, or connect this computer.",
  "note.https-location": "Redirect to https; behind a proxy, let the server look at `X-Forwarded-Proto`.",
  "note.extend-policy": "Add {target} to the page’s content security policy, if it belongs there.",
  "note.page-over-https": "Serve the page over https.",
  "note.right-address-space": "Leave out `targetAddressSpace`, or name the address space that the server is in.",
  "note.let-options-through": "Let OPTIONS requests reach the server, like those of other methods.",
  "note.unblock": "Switch off the extension for this page.",
  "note.switch-off-extension": "Switch off the extension that changes response headers, for this page.",
  "note.let-scripts-through": "Let this API’s requests, OPTIONS first, pass the bot protection.",
  "note.ask-administrator": "Ask whoever manages this browser.",
  "note.allow-embedding":
    "Send `Cross-Origin-Resource-Policy: cross-origin`, if every site may embed this, or load it with CORS.",
  "note.right-content-type": "Send the `Content-Type` that the content has, or load it with CORS.",
  "note.allow-local-network":
    'Allow access to the local network in the site’s settings. A frame of another origin needs `allow="local-network; loopback-network"` from the page around it.',
  "note.end-redirects": "Find out which of the servers redirects, and what it waits for.",
  "note.right-location": "Send a `Location` that is a URL.",
  "note.actual-not-seen":
    "The request itself was never sent, so its response was not seen; it needs these headers too. Should it be a redirect, so does every answer behind it.",
  "note.target-not-seen":
    "The target of the redirect was not asked; its response needs these headers too. Should it redirect again, so does every answer behind it.",
  "note.redirect-leaves-http":
    "The redirect leads to {target}, and a request goes to http and https alone; no header changes that.",
  "note.redirect-circle":
    "The redirect leads to {url}, which was asked already. A browser gives up after 20 redirects: find out why the server sends the request round in a circle.",
  "note.only-with-credentials":
    "Whether the request has credentials cannot be seen here. `Access-Control-Allow-Credentials: true` is needed only if it has.",
  "note.error-remains":
    "The status {status} remains: with the headers the page can read it, and then it must be mended.",
  "note.null-origin-with-credentials":
    "No server header can make this pass safely: a request with credentials and `Origin: null` must not be allowed.",
  "note.wildcard-for-null-origin":
    "With `Origin: null` only `*` can match. Use it only if everybody may read this response.",
  "note.wildcard-without-credentials":
    "Whether the request has credentials cannot be seen here. `*` lets it through only if it has none.",
  "note.permission-cached":
    "The browser keeps an earlier permission for {seconds} seconds; “Disable cache” in the Network panel makes it ask again.",
} as const;
