/**
 * The words of what looks like CORS to a page and is something else: the network, policies, extensions. `on` says what
 * the cause stands on: preflight, redirect, response or request.
 */
export const besideCors = {
  // The network.
  "host-not-found.title": "The host name was not found",
  "host-not-found.summary":
    "The host name of {url} was not found ({error}), so nothing was sent. This is not a CORS error.",
  "host-not-found.detail":
    "The name is misspelt, exists only in another network (for example behind a VPN), or its name server did not answer.",

  "connection-refused.title": "Nothing accepts connections there",
  "connection-refused.summary":
    "Nothing accepts connections at {host} ({error}), so {method} {url} was not sent. This is not a CORS error.",
  "connection-refused.detail":
    "The server is down, or it listens at another port or another address. `localhost` is always the computer that the browser runs on.",

  "connection-closed.title": "The server closed the connection",
  "connection-closed.summary":
    "The connection for {method} {url} was closed before there was an answer ({error}). This is not a CORS error.",
  "connection-closed.detail":
    "The server crashed, or something on the way gave up: a proxy, a firewall, a limit of size or time. {scheme, select, http {A server that expects https closes http connections like this, too.} other {}} There are no response headers to check, so CORS was never reached.",

  "connection-timeout.title": "The connection timed out",
  "connection-timeout.summary": "The browser gave up waiting for {method} {url} ({error}). This is not a CORS error.",
  "connection-timeout.detail":
    "Nothing answers there: a firewall drops the packets, the address is wrong, or the server is too busy. A timeout that the page sets itself is another case.",

  "certificate-not-trusted.title": "The browser does not trust the server’s certificate",
  "certificate-not-trusted.summary":
    "The browser does not trust the certificate of {host} ({error}), so {method} {url} was not sent. This is not a CORS error.",
  "certificate-not-trusted.detail":
    "{kind, select, certificateIssuer {Nobody whom the browser trusts has signed it; so it is with a self-signed certificate, or one of a company’s own authority.} certificateName {It is for another host name.} certificateDate {It has expired, or is not valid yet, or this computer’s clock is wrong.} other {The error’s name says what is wrong with it.}} For a page there is no way to go on in spite of it; in a tab of its own the user could.",

  "tls-handshake-failed.title": "There is no encrypted connection",
  "tls-handshake-failed.summary":
    "The browser and {host} could not agree on an encrypted connection for {method} {url} ({error}). This is not a CORS error.",
  "tls-handshake-failed.detail":
    "{kind, select, tlsProtocol {Usually the server speaks plain http at this port, and the URL says https.} tlsVersion {The server offers only versions or ciphers that browsers no longer accept.} tlsClient {The server wants a certificate of the client. A preflight goes without one where the request has no credentials.} other {The error’s name says what went wrong.}}",

  "port-forbidden.title": "Browsers do not connect to this port",
  "port-forbidden.summary":
    "Browsers do not connect to the port of {url} ({error}), so nothing was sent. This is not a CORS error.",
  "port-forbidden.detail":
    "The Fetch standard lists ports of other protocols, such as 25 (mail) and 6000 (X11), that a browser must not speak http to.",

  "response-malformed.title": "The answer is not valid HTTP",
  "response-malformed.summary":
    "The answer to {method} {url} is not valid HTTP ({error}), so its headers were not looked at. This is not a CORS error.",
  "response-malformed.detail":
    "{kind, select, notHttp {It does not begin as an HTTP answer does. Perhaps another program listens at this port.} contentLength {It has several `Content-Length` headers with different values.} location {It has several `Location` headers with different values.} tooBig {Its headers are larger than browsers accept, 256 KiB in Chromium.} proxyStatus {It has the status 407, which only a proxy may send; a server that wants a sign-in answers 401.} other {The error’s name says what is wrong with it.}}",

  "stream-body-unsupported.title": "A stream as the body needs HTTP/2",
  "stream-body-unsupported.summary":
    "{method} {url} has a stream as its body, and the server speaks only HTTP/1.1 ({error}). This is not a CORS error.",
  "stream-body-unsupported.detail":
    "Chromium sends a body whose length is not known beforehand over HTTP/2 or HTTP/3 alone, and those need https.",

  "stream-body-redirected.title": "A stream as the body cannot be redirected",
  "stream-body-redirected.summary":
    "{url} redirects a request that has a stream as its body ({error}), and a stream cannot be sent twice. This is not a CORS error.",
  "stream-body-redirected.detail":
    "What was sent of the stream is gone, so the browser cannot repeat it for another URL. Only a 303, after which there is no body, can be followed.",

  "browser-offline.title": "The browser is offline",
  "browser-offline.summary": "{method} {url} was not sent, because the browser is offline ({error}).",
  "browser-offline.detail":
    "There is no network, or “Offline” is chosen in the Network panel of DevTools. The simulated one can let a preflight pass and stop the request.",

  "preflight-connection-failed.title": "The preflight got no response",
  "preflight-connection-failed.summary":
    "The preflight for {url} got no response ({error}), so the request was never sent. This is not a CORS error.",
  "preflight-connection-failed.detail":
    "{kind, select, closed {The server closed the connection without an answer.} timeout {The server did not answer in time.} other {The browser’s own name for the error is all that is known.}} Where the same URL answers other methods, something on the way drops OPTIONS requests: a firewall, or a server that knows only some methods.",

  "connection-failed.title": "The connection failed",
  "connection-failed.summary": "{method} {url} got no usable response ({error}). This is not a CORS error.",
  "connection-failed.detail":
    "{kind, select, unreachable {There is no way from this computer to that address.} proxy {The proxy that this browser uses did not let the request through.} changed {The network changed while the request was under way. Try again.} other {The browser’s own name for the error is all that is known.}} There are no response headers to check, so CORS was never reached.",

  "request-aborted.title": "The request was aborted",
  "request-aborted.summary": "{method} {url} was ended by the page or by leaving it, before it could be judged.",
  "request-aborted.detail":
    "An `AbortController`, a timeout of the page’s own, or a navigation ended it. This is not a CORS error.",

  "blocked-by-extension.title": "An extension blocked the request",
  "blocked-by-extension.summary":
    "{method} {url} was blocked inside the browser by an extension{sent, select, yes {} other {, before it was sent}}.",
  "blocked-by-extension.detail":
    "{sent, select, yes {} other {The server never saw it. }}Content blockers go by the URL: try without them, or choose a path that does not look like advertising or tracking.",

  "blocked-by-browser.title": "A browser policy blocked the request",
  "blocked-by-browser.summary": "{method} {url} was blocked by a policy of the browser ({error}).",
  "blocked-by-browser.detail": "This is not a CORS error; the error’s name says which policy it was.",

  "cross-origin-resource-policy.title": "Cross-Origin-Resource-Policy forbids embedding the response",
  "cross-origin-resource-policy.summary":
    "The response to {method} {url} may not be used here: it has `Cross-Origin-Resource-Policy: {value}`.",
  "cross-origin-resource-policy.detail":
    "The server allows only pages of its own {kind, select, sameSite {site} other {origin}} to embed this response. The header protects responses that are loaded without CORS; with CORS it plays no part.",

  "cross-origin-embedder-policy.title": "The page embeds only what allows it",
  "cross-origin-embedder-policy.summary":
    "The page has `Cross-Origin-Embedder-Policy`, and the response to {method} {url} has no `Cross-Origin-Resource-Policy` that allows embedding.",
  "cross-origin-embedder-policy.detail":
    "With `require-corp` a page loads responses of other origins without CORS only where their server agrees to it. The server’s answer is an ordinary one; it is the page that asks for more.",

  "opaque-response-blocked.title": "The browser withheld a response that the page cannot use",
  "opaque-response-blocked.summary":
    "The response to {method} {url} ({contentType}) was withheld: it was loaded without CORS, and is not what the page can use there.",
  "opaque-response-blocked.detail":
    "Opaque Response Blocking keeps data such as HTML and JSON away from pages that load it as an image, script or media.",

  "local-network-access-denied.title": "Local Network Access was denied",
  "local-network-access-denied.summary":
    "{url} is on this computer or on the local network, and the browser did not let the page reach it.",
  "local-network-access-denied.detail":
    "A page from the public internet needs the user’s permission to reach local addresses. It was refused, or was never asked for: frames of other origins, workers and service workers cannot ask by themselves. No server header can grant it.",

  "insecure-page-to-local-network.title": "A page without https may not reach the local network",
  "insecure-page-to-local-network.summary":
    "{url} is on this computer or on the local network, and the page ({origin}) is not served over https, so the browser did not let it go there.",
  "insecure-page-to-local-network.detail":
    "A page from the public internet can ask for the permission to reach local addresses only over https. The user was not asked, and no server header can grant it.",

  "target-address-space-mismatch.title": "The page names another address space than the server has",
  "target-address-space-mismatch.summary":
    "{method} {url} ended after the connection and before any answer, without an error that has a name. One known reason is a `targetAddressSpace` that is not the server’s.",
  "target-address-space-mismatch.detail":
    "The option `targetAddressSpace` of `fetch()` promises where a server is: `loopback` for this computer, `local` for the local network. The browser ends the request where that is not so. It shows neither the option nor this reason, so another reason is possible.",

  // Redirects that the page or the browser stopped or made.
  "content-security-policy.title": "The page’s content security policy forbids the URL",
  "content-security-policy.summary":
    "The page’s content security policy does not let it ask for {url}: `{directive}` does not list it. Nothing was sent.",
  "content-security-policy.detail":
    "The policy comes with the page, in a header or a `meta` element, and limits where its scripts may connect to. This is not a CORS error, and nothing that the API sends can change it.",

  "mixed-content.title": "A page over https asked for an http URL",
  "mixed-content.summary":
    "The page was loaded over https, and {url} is not encrypted, so the browser did not send the request.",
  "mixed-content.detail":
    "Browsers stop mixed content before it is sent. Addresses of this computer are excepted. This is not a CORS error.",

  "no-cors-redirect-mode.title": "Mode no-cors goes with following redirects alone",
  "no-cors-redirect-mode.summary":
    'The page asked for {url} with `mode: "no-cors"` and `redirect: "{redirect}"`, which do not go together. Nothing was sent.',
  "no-cors-redirect-mode.detail":
    "Without CORS the page may not learn of redirects, so the browser must follow them by itself.",

  "invalid-request.title": "The options do not make a request",
  "invalid-request.summary": "The call for {url} failed before it became a request: {saw}",
  "invalid-request.detail":
    "The browser checks the options of a call before it sends anything, and its error says what is wrong with them. This is not a CORS error.",

  "keepalive-quota-exceeded.title": "The bodies of keepalive requests are too large",
  "keepalive-quota-exceeded.summary":
    "{method} {url} was made with `keepalive: true` and not sent; most likely its body is too large.",
  "keepalive-quota-exceeded.detail":
    "Requests that outlive their page may have 64 KiB of bodies together. Send less, or leave `keepalive` out.",

  "request-not-sent.title": "The request was not sent",
  "request-not-sent.summary": "{method} {url} ended before anything was sent, and the browser does not show why.",
  "request-not-sent.detail":
    "Most often the page’s content security policy forbids the URL. A service worker, or request blocking in DevTools, can stand behind it too. The console of the page has the browser’s own words.",

  "mixed-content-redirect.title": "The redirect leads from https to http",
  "mixed-content-redirect.summary":
    "{url} redirects to {target}, which is not encrypted, and a page that was loaded over https may not load from there.",
  "mixed-content-redirect.detail":
    "Browsers stop mixed content before it is sent, so the target was never asked. Often the server does not know that the proxy in front of it speaks https, and writes http into its redirects.",

  "content-security-policy-redirect.title": "A policy of the page stopped the redirect",
  "content-security-policy-redirect.summary":
    "{url} redirects to {target}, and the page itself does not let the request go there, most likely because {kind, select, either {of its content security policy, or because that is not encrypted} other {of its content security policy}}.",
  "content-security-policy-redirect.detail":
    "A policy is judged again for every URL of a redirect; the first one passed. For `fetch()` and XMLHttpRequest `connect-src` decides, for images `img-src`, for scripts `script-src`. The console names the directive; the browser does not show it to extensions.",

  "https-upgrade.title": "The browser changed http to https",
  "https-upgrade.summary":
    "{on, select, preflight {The browser changed the preflight for {url} to https, and a preflight may not be redirected} other {The browser changed {from} to {url}; that counts as a redirect from one origin to another, so it sent `Origin: null`, and the server allows only `{value}`}}.",
  "https-upgrade.detail":
    "{on, select, preflight {The host is known to want https only (HSTS)} other {The host is known to want https only (HSTS), or an extension changes the URL}}. The server has no say in it: write https in the page’s code.",

  "redirected-by-extension.title": "An extension answered the request",
  "redirected-by-extension.summary": "An extension redirected {method} {url} to a file of its own ({target}).",
  "redirected-by-extension.detail":
    "Content blockers do so to give pages something harmless. Whether the page could use it is not shown.",
} as const;
