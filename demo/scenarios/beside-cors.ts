import type { Ask, Scenario } from "../scenario.ts";
import { allowOrigin, permits, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** What looks like CORS to the page and is something else. */
export const besideCorsScenarios: readonly Scenario[] = [
  {
    id: "connection-refused",
    title: "Nothing listens at that port",
    ask: { via: "fetch", server: "nowhere" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_CONNECTION_REFUSED", causes: ["connection-refused"] },
  },
  {
    id: "connection-closed",
    title: "The server closes the connection",
    ask: get,
    hops: [{ actual: { fault: "close" } }],
    expect: { verdict: "failed", chromium: "net::ERR_EMPTY_RESPONSE", causes: ["connection-closed"] },
  },
  {
    id: "connection-not-http",
    title: "The answer is not HTTP",
    ask: get,
    hops: [{ actual: { raw: "SSH-2.0-OpenSSH_9.2\r\n" } }],
    expect: { verdict: "failed", chromium: "net::ERR_INVALID_HTTP_RESPONSE", causes: ["response-malformed"] },
  },
  {
    id: "preflight-refused-by-network",
    title: "Nothing listens where the preflight goes",
    ask: { ...put, server: "nowhere" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_CONNECTION_REFUSED", causes: ["connection-refused"] },
  },
  {
    id: "preflight-dropped",
    title: "A firewall drops OPTIONS",
    ask: put,
    hops: [{ preflight: { fault: "close" }, actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_EMPTY_RESPONSE", causes: ["preflight-connection-failed"] },
  },
  {
    id: "connection-closed-after-preflight",
    title: "The connection breaks after a good preflight",
    ask: put,
    hops: [{ preflight: permits, actual: { fault: "close" } }],
    expect: {
      verdict: "failed",
      chromium: "net::ERR_EMPTY_RESPONSE",
      causes: ["connection-closed"],
      preflight: "sent",
    },
  },
  {
    id: "body-truncated",
    title: "CORS passes, and the body breaks off",
    ask: get,
    hops: [{ actual: { headers: allowOrigin, fault: "truncate" } }],
    expect: {
      verdict: "allowed",
      chromium: "net::ERR_CONTENT_LENGTH_MISMATCH",
      causes: [],
      warnings: ["response-body-incomplete"],
    },
  },
  {
    id: "aborted-by-page",
    title: "The page aborts the request",
    ask: { ...get, abort: true },
    hops: [{ actual: { fault: "hang" } }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["request-aborted"] },
  },
  {
    id: "preflight-hangs",
    title: "The preflight is never answered, and the page gives up",
    ask: { ...put, abort: true },
    hops: [{ preflight: { fault: "hang" }, actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["request-aborted"], preflight: "sent" },
  },
  {
    id: "no-cors",
    title: "mode: no-cors hides the response",
    ask: { ...get, mode: "no-cors" },
    hops: [{ actual: {} }],
    expect: { verdict: "opaque", chromium: null, causes: [], warnings: ["opaque-response"] },
  },
  {
    id: "no-cors-image",
    title: "An ordinary image of another origin",
    ask: { via: "image", server: "crossSite" },
    hops: [
      { actual: { headers: { "Content-Type": "image/svg+xml" }, body: "<svg xmlns='http://www.w3.org/2000/svg'/>" } },
    ],
    expect: { verdict: "opaque", chromium: null, causes: [] },
  },
  {
    id: "resource-policy",
    title: "Cross-Origin-Resource-Policy forbids it",
    ask: { ...get, mode: "no-cors" },
    hops: [{ actual: { headers: { "Cross-Origin-Resource-Policy": "same-origin" } } }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_RESPONSE", causes: ["cross-origin-resource-policy"] },
  },
  {
    id: "opaque-response-blocked",
    title: "JSON loaded as an image",
    ask: { via: "image", server: "crossSite" },
    hops: [{ actual: { headers: { "Content-Type": "application/json", "X-Content-Type-Options": "nosniff" } } }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_ORB", causes: ["opaque-response-blocked"] },
  },
  {
    id: "header-not-exposed",
    title: "The page’s script cannot read X-Total-Count",
    ask: get,
    hops: [{ actual: { headers: { ...allowOrigin, "X-Total-Count": "42", ETag: '"1"' } } }],
    expect: { verdict: "allowed", chromium: null, causes: [], warnings: ["response-header-not-exposed"] },
  },
  {
    id: "header-exposed",
    title: "Access-Control-Expose-Headers lists X-Total-Count",
    ask: get,
    hops: [
      {
        actual: {
          headers: { ...allowOrigin, "X-Total-Count": "42", "Access-Control-Expose-Headers": "X-Total-Count" },
        },
      },
    ],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
];
