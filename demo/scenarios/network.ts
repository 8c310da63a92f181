import type { Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowOrigin, permits, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** What the network, TLS and time do to a request; the page sees the error that CORS would give. */
export const networkScenarios: readonly Scenario[] = [
  {
    id: "host-unknown",
    title: "The host name does not exist",
    ask: { ...get, server: "unknownHost" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_NAME_NOT_RESOLVED", causes: ["host-not-found"] },
  },
  {
    id: "host-unknown-preflight",
    title: "The host name does not exist, and the browser wants to ask first",
    ask: { ...put, server: "unknownHost" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_NAME_NOT_RESOLVED", causes: ["host-not-found"] },
  },
  {
    id: "connection-reset",
    title: "The server breaks the connection",
    ask: get,
    hops: [{ actual: { fault: "reset" } }],
    expect: { verdict: "failed", chromium: "net::ERR_CONNECTION_RESET", causes: ["connection-closed"] },
  },
  {
    id: "certificate-untrusted",
    title: "The browser does not trust the certificate",
    ask: { ...get, server: "untrusted" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_CERT_AUTHORITY_INVALID", causes: ["certificate-not-trusted"] },
  },
  {
    id: "certificate-untrusted-preflight",
    title: "The preflight meets a certificate that the browser does not trust",
    ask: { ...put, server: "untrusted" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_CERT_AUTHORITY_INVALID", causes: ["certificate-not-trusted"] },
  },
  {
    id: "certificate-trusted",
    title: "The same over https with a certificate that the browser trusts",
    ask: { ...get, server: "secure" },
    hops: [{ actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "https-to-http-server",
    title: "https to a server that speaks http",
    ask: { ...get, server: "httpOnly" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_SSL_PROTOCOL_ERROR", causes: ["tls-handshake-failed"] },
  },
  {
    id: "http-to-https-server",
    title: "http to a server that speaks https",
    ask: { ...get, server: "httpName" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_EMPTY_RESPONSE", causes: ["connection-closed"] },
  },
  {
    id: "port-forbidden",
    title: "A port that browsers do not connect to",
    ask: { ...get, server: "forbiddenPort" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_UNSAFE_PORT", causes: ["port-forbidden"] },
  },
  {
    id: "port-forbidden-preflight",
    title: "A port that browsers do not connect to, with a preflight",
    ask: { ...put, server: "forbiddenPort" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_UNSAFE_PORT", causes: ["port-forbidden"] },
  },
  {
    id: "redirect-to-forbidden-port",
    title: "A redirect to a forbidden port",
    ask: get,
    hops: [
      { actual: { status: 302, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "forbiddenPort", actual: readable },
    ],
    expect: { verdict: "failed", chromium: "net::ERR_UNSAFE_PORT", causes: ["port-forbidden"] },
  },
  {
    id: "redirect-to-nowhere",
    title: "A redirect to a server that is down",
    ask: get,
    hops: [
      { actual: { status: 302, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "nowhere", actual: readable },
    ],
    expect: { verdict: "failed", chromium: "net::ERR_CONNECTION_REFUSED", causes: ["connection-refused"] },
  },
  {
    id: "timeout-of-page",
    title: "The page’s own timeout ends a slow request",
    ask: { ...get, timeout: 100 },
    hops: [{ actual: { fault: "hang" } }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["request-aborted"] },
  },
  {
    id: "timeout-of-xhr",
    title: "XMLHttpRequest’s timeout ends a slow request",
    ask: { ...get, via: "xhr", timeout: 100 },
    hops: [{ actual: { fault: "hang" } }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["request-aborted"] },
  },
  {
    id: "content-length-twice",
    title: "The answer has two different Content-Length headers",
    ask: get,
    hops: [
      {
        actual: {
          raw: "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok",
        },
      },
    ],
    expect: {
      verdict: "failed",
      chromium: "net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH",
      causes: ["response-malformed"],
    },
  },
  {
    id: "location-twice",
    title: "The redirect has two different Location headers",
    ask: get,
    hops: [{ actual: { status: 302, headers: { ...allowOrigin, Location: ["/a", "/b"] } } }],
    expect: {
      verdict: "failed",
      chromium: "net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION",
      causes: ["response-malformed"],
    },
  },
  {
    id: "headers-too-big",
    title: "The answer’s headers are too big",
    ask: get,
    hops: [{ actual: { headers: { ...allowOrigin, "X-Big": "x".repeat(300_000) } } }],
    expect: { verdict: "failed", chromium: "net::ERR_RESPONSE_HEADERS_TOO_BIG", causes: ["response-malformed"] },
  },
  {
    id: "stream-to-http1",
    title: "A stream as the body, and the server speaks HTTP/1.1",
    ask: { ...get, server: "secure", method: "POST", body: "x", stream: true },
    hops: [{ preflight: permits, actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_ALPN_NEGOTIATION_FAILED", causes: ["stream-body-unsupported"] },
  },
  {
    id: "stream-over-http",
    title: "A stream as the body, over plain http",
    ask: { ...get, method: "POST", body: "x", stream: true },
    hops: [{ preflight: permits, actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_ALPN_NEGOTIATION_FAILED", causes: ["stream-body-unsupported"] },
  },
  {
    id: "body-chunks-broken",
    title: "CORS passes, and the last chunk of the body is missing",
    ask: get,
    hops: [
      {
        actual: {
          raw: "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\nok\r\n",
        },
      },
    ],
    expect: {
      verdict: "allowed",
      chromium: "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
      causes: [],
      warnings: ["response-body-incomplete"],
    },
  },
  {
    id: "body-not-compressed",
    title: "CORS passes, and the body is not compressed as its header says",
    ask: get,
    hops: [{ actual: { headers: { ...allowOrigin, "Content-Encoding": "gzip" } } }],
    expect: {
      verdict: "allowed",
      chromium: "net::ERR_CONTENT_DECODING_FAILED",
      causes: [],
      warnings: ["response-body-incomplete"],
    },
  },
  {
    id: "redirect-to-nowhere-preflighted",
    title: "A redirect of a preflighted request to a server that is down",
    ask: put,
    hops: [
      { preflight: permits, actual: { status: 307, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "nowhere", actual: readable },
    ],
    expect: { verdict: "failed", chromium: "net::ERR_CONNECTION_REFUSED", causes: ["connection-refused"] },
  },
  {
    id: "redirect-to-untrusted",
    title: "A redirect to a server whose certificate the browser does not trust",
    ask: get,
    hops: [
      { actual: { status: 302, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "untrusted", actual: readable },
    ],
    expect: { verdict: "failed", chromium: "net::ERR_CERT_AUTHORITY_INVALID", causes: ["certificate-not-trusted"] },
  },
  {
    id: "status-of-proxies",
    title: "The server answers with a status that only proxies may send",
    ask: get,
    hops: [{ actual: { status: 407, headers: allowOrigin } }],
    expect: { verdict: "failed", chromium: "net::ERR_UNEXPECTED_PROXY_AUTH", causes: ["response-malformed"] },
  },
  {
    id: "http2-readable",
    title: "A readable response over HTTP/2",
    ask: { ...put, server: "http2" },
    hops: [{ preflight: permits, actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "http2-error-status",
    title: "An error over HTTP/2, which has no reason phrases",
    ask: { ...get, server: "http2" },
    hops: [{ actual: { status: 500 } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing-on-error-response"],
    },
  },
  {
    id: "http2-allow-origin-twice",
    title: "Two equal lines over HTTP/2",
    ask: { ...get, server: "http2" },
    hops: [{ actual: { headers: { "Access-Control-Allow-Origin": ["{{origin}}", "{{origin}}"] } } }],
    expect: {
      verdict: "blocked",
      chromium: "MultipleAllowOriginValues",
      causes: ["allow-origin-added-twice"],
      fixable: true,
    },
  },
  {
    id: "http2-stream-ended",
    title: "The server ends the HTTP/2 stream with an error",
    ask: { ...get, server: "http2" },
    hops: [{ actual: { fault: "close" } }],
    expect: { verdict: "failed", chromium: "net::ERR_HTTP2_PROTOCOL_ERROR", causes: ["connection-closed"] },
  },
  {
    id: "http2-preflight-ended",
    title: "The server ends the preflight’s HTTP/2 stream with an error",
    ask: { ...put, server: "http2" },
    hops: [{ preflight: { fault: "close" }, actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_HTTP2_PROTOCOL_ERROR", causes: ["preflight-connection-failed"] },
  },
  {
    id: "stream-to-http2",
    title: "A stream as the body over HTTP/2",
    ask: { ...get, server: "http2", method: "POST", body: "x", stream: true },
    hops: [{ preflight: permits, actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "stream-redirected",
    title: "A request with a stream as its body is redirected",
    ask: { ...get, server: "http2", method: "POST", body: "x", stream: true },
    hops: [
      { preflight: permits, actual: { status: 307, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { preflight: permits, actual: readable },
    ],
    expect: { verdict: "failed", chromium: "net::ERR_INVALID_ARGUMENT", causes: ["stream-body-redirected"] },
  },
  {
    id: "hsts-simple",
    title: "A simple request to a host that is known to want https",
    earlier: {
      ask: { ...get, server: "httpsName" },
      hops: [{ actual: { headers: { ...allowAnyone, "Strict-Transport-Security": "max-age=600" } } }],
    },
    ask: { ...get, server: "httpName" },
    hops: [{ actual: readable }],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["https-upgrade"] },
  },
  {
    id: "hsts-simple-wildcard",
    title: "The same, and the server allows everybody",
    earlier: {
      ask: { ...get, server: "httpsName" },
      hops: [{ actual: { headers: { ...allowAnyone, "Strict-Transport-Security": "max-age=600" } } }],
    },
    ask: { ...get, server: "httpName" },
    hops: [{ actual: { headers: allowAnyone } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "hsts-after-redirect",
    title: "A redirect of another server leads to a host that is known to want https",
    earlier: {
      ask: { ...get, server: "httpsName" },
      hops: [{ actual: { headers: { ...allowAnyone, "Strict-Transport-Security": "max-age=600" } } }],
    },
    ask: get,
    hops: [
      { actual: { status: 302, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "httpName", actual: readable },
    ],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["redirect-tainted-origin"] },
  },
  {
    id: "hsts-after-own-redirect",
    title: "A redirect of the page’s own server leads to a host that is known to want https",
    earlier: {
      ask: { ...get, server: "httpsName" },
      hops: [{ actual: { headers: { ...allowAnyone, "Strict-Transport-Security": "max-age=600" } } }],
    },
    ask: { ...get, server: "page" },
    hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { server: "httpName", actual: readable }],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["https-upgrade"] },
  },
  {
    id: "hsts-unanswered",
    title: "The same simple request, and the server allows only origins that it knows",
    earlier: {
      ask: { ...get, server: "httpsName" },
      hops: [{ actual: { headers: { ...allowAnyone, "Strict-Transport-Security": "max-age=600" } } }],
    },
    ask: { ...get, server: "httpName" },
    hops: [{ actual: {} }],
    expect: { verdict: "blocked", chromium: "MissingAllowOriginHeader", causes: ["allow-origin-missing"] },
  },
  {
    id: "hsts-preflight",
    title: "A preflight to a host that is known to want https",
    earlier: {
      ask: { ...get, server: "httpsName" },
      hops: [{ actual: { headers: { ...allowAnyone, "Strict-Transport-Security": "max-age=600" } } }],
    },
    ask: { ...put, server: "httpName" },
    hops: [{ preflight: permits, actual: readable }],
    expect: { verdict: "blocked", chromium: "PreflightDisallowedRedirect", causes: ["https-upgrade"] },
  },
];
