import type { Answer, Ask, Scenario } from "../scenario.ts";
import { allowAnyone, permits } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };
const anyone: Answer = { headers: allowAnyone };
const permitsAnyone: Answer = { ...permits, headers: { ...permits.headers, ...allowAnyone } };
const redirects: Answer = { status: 302, headers: { ...allowAnyone, Location: "{{next}}" } };
const image: Answer = {
  headers: { "Content-Type": "image/svg+xml" },
  body: "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>",
};

/** What a policy forbids although CORS would allow it, or before CORS is asked. */
export const policyScenarios: readonly Scenario[] = [
  {
    id: "mixed-content-redirect",
    title: "A redirect leads an https page to http",
    ask: { ...get, from: "secure-frame", server: "secure" },
    hops: [{ actual: redirects }, { server: "named", actual: anyone }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["mixed-content-redirect"] },
  },
  {
    id: "mixed-content-redirect-xhr",
    title: "A redirect leads XMLHttpRequest of an https page to http",
    ask: { ...get, via: "xhr", from: "secure-frame", server: "secure" },
    hops: [{ actual: redirects }, { server: "named", actual: anyone }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["mixed-content-redirect"] },
  },
  {
    id: "mixed-content-redirect-manual",
    title: "A redirect to http, and the page leaves redirects to itself",
    ask: { ...get, from: "secure-frame", server: "secure", redirect: "manual" },
    hops: [{ actual: redirects }, { server: "named", actual: anyone }],
    expect: { verdict: "undetermined", chromium: "net::ERR_ABORTED", causes: ["redirect-not-followed"] },
  },
  {
    id: "mixed-content-redirect-error",
    title: "A redirect to http, and the page wants no redirects",
    ask: { ...get, from: "secure-frame", server: "secure", redirect: "error" },
    hops: [{ actual: redirects }, { server: "named", actual: anyone }],
    expect: { verdict: "failed", chromium: "net::ERR_FAILED", causes: ["redirect-not-followed"] },
  },
  {
    id: "mixed-content-redirect-hsts",
    title: "A redirect leads an https page to http, and the host is known to want https",
    earlier: {
      ask: { ...get, from: "secure-frame", server: "httpsName" },
      hops: [{ actual: { headers: { ...allowAnyone, "Strict-Transport-Security": "max-age=600" } } }],
    },
    ask: { ...get, from: "secure-frame", server: "secure" },
    hops: [{ actual: redirects }, { server: "httpName", actual: anyone }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["mixed-content-redirect"] },
  },
  {
    id: "secure-redirect-to-loopback",
    title: "A redirect leads an https page to http on this computer",
    ask: { ...get, from: "secure-frame", server: "secure" },
    hops: [{ actual: redirects }, { server: "crossSite", actual: anyone }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "secure-preflight",
    title: "An https page asks with a preflight",
    ask: { ...put, from: "secure-frame", server: "secure" },
    hops: [{ preflight: permitsAnyone, actual: anyone }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "policy-redirect",
    title: "A redirect leads to a server that the content security policy does not list",
    ask: { ...get, from: "policy-frame" },
    hops: [{ actual: redirects }, { server: "thirdSite", actual: anyone }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["content-security-policy-redirect"] },
  },
  {
    id: "policy-redirect-xhr",
    title: "XHR: A redirect leads to a server that the content security policy does not list",
    ask: { ...get, via: "xhr", from: "policy-frame" },
    hops: [{ actual: redirects }, { server: "thirdSite", actual: anyone }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["content-security-policy-redirect"] },
  },
  {
    id: "policy-redirect-image",
    title: "A redirect leads an image to a server that the content security policy does not list",
    ask: { via: "image", server: "crossSite", from: "policy-frame" },
    hops: [{ actual: redirects }, { server: "thirdSite", actual: image }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["content-security-policy-redirect"] },
  },
  {
    id: "policy-redirect-preflighted",
    title: "A redirect of a preflighted request leads to a server that the content security policy does not list",
    ask: { ...put, from: "policy-frame" },
    hops: [
      { preflight: permitsAnyone, actual: { ...redirects, status: 307 } },
      { server: "thirdSite", preflight: permitsAnyone, actual: anyone },
    ],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["content-security-policy-redirect"] },
  },
  {
    id: "mixed-content-redirect-image",
    title: "A redirect leads an image of an https page to http, and that is permitted",
    ask: { via: "image", server: "secure", from: "secure-frame" },
    hops: [{ actual: redirects }, { server: "named", actual: image }],
    expect: { verdict: "opaque", chromium: null, causes: [] },
  },
  {
    id: "mixed-content-redirect-script",
    title: "A redirect leads a script of an https page to http",
    ask: { via: "script", server: "secure", from: "secure-frame" },
    hops: [{ actual: redirects }, { server: "named", actual: anyone }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["mixed-content-redirect"] },
  },
  {
    id: "policy-allows",
    title: "The content security policy lists the server",
    ask: { ...get, from: "policy-frame" },
    hops: [{ actual: anyone }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "resource-policy-same-site",
    title: "Cross-Origin-Resource-Policy: same-site, from another site",
    ask: { ...get, mode: "no-cors" },
    hops: [{ actual: { headers: { "Cross-Origin-Resource-Policy": "same-site" } } }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_RESPONSE", causes: ["cross-origin-resource-policy"] },
  },
  {
    id: "resource-policy-same-site-allowed",
    title: "Cross-Origin-Resource-Policy: same-site, from the same site",
    ask: { ...get, mode: "no-cors", server: "sameSite" },
    hops: [{ actual: { headers: { "Cross-Origin-Resource-Policy": "same-site" } } }],
    expect: { verdict: "opaque", chromium: null, causes: [], warnings: ["opaque-response"] },
  },
  {
    id: "resource-policy-cors",
    title: "Cross-Origin-Resource-Policy does not matter with CORS",
    ask: get,
    hops: [{ actual: { headers: { ...allowAnyone, "Cross-Origin-Resource-Policy": "same-origin" } } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "embedder-policy",
    title: "The page requires Cross-Origin-Resource-Policy, and the response has none",
    ask: { ...get, from: "embedder-frame", mode: "no-cors" },
    hops: [{ actual: {} }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_RESPONSE", causes: ["cross-origin-embedder-policy"] },
  },
  {
    id: "embedder-policy-image",
    title: "The page requires Cross-Origin-Resource-Policy, and an image has none",
    ask: { via: "image", server: "crossSite", from: "embedder-frame" },
    hops: [{ actual: image }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_RESPONSE", causes: ["cross-origin-embedder-policy"] },
  },
  {
    id: "embedder-policy-satisfied",
    title: "The page requires Cross-Origin-Resource-Policy, and the response has it",
    ask: { ...get, from: "embedder-frame", mode: "no-cors" },
    hops: [{ actual: { headers: { "Cross-Origin-Resource-Policy": "cross-origin" } } }],
    expect: { verdict: "opaque", chromium: null, causes: [], warnings: ["opaque-response"] },
  },
  {
    id: "embedder-policy-cors",
    title: "The page requires Cross-Origin-Resource-Policy, and asks with CORS",
    ask: { ...get, from: "embedder-frame" },
    hops: [{ actual: anyone }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "embedder-policy-same-origin",
    title: "The page requires Cross-Origin-Resource-Policy, and the response forbids every other origin",
    ask: { ...get, from: "embedder-frame", mode: "no-cors" },
    hops: [{ actual: { headers: { "Cross-Origin-Resource-Policy": "same-origin" } } }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_RESPONSE", causes: ["cross-origin-resource-policy"] },
  },
  {
    id: "opaque-response-blocked-script",
    title: "JSON loaded as a script",
    ask: { via: "script", server: "crossSite" },
    hops: [{ actual: { headers: { "Content-Type": "application/json", "X-Content-Type-Options": "nosniff" } } }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_ORB", causes: ["opaque-response-blocked"] },
  },
  {
    id: "opaque-response-blocked-fetch",
    title: "HTML fetched without CORS",
    ask: { ...get, mode: "no-cors" },
    hops: [{ actual: { headers: { "Content-Type": "text/html", "X-Content-Type-Options": "nosniff" }, body: "<p>" } }],
    expect: { verdict: "opaque", chromium: null, causes: [], warnings: ["opaque-response"] },
  },
  {
    id: "integrity-mismatch",
    title: "A script’s hash is another one",
    ask: { via: "script", server: "crossSite", crossOrigin: "anonymous", integrity: `sha256-${"A".repeat(43)}=` },
    hops: [{ actual: { headers: { ...allowAnyone, "Content-Type": "text/javascript" }, body: "1" } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "integrity-without-cors",
    title: "A script with a hash is loaded without CORS",
    ask: { via: "script", server: "crossSite", integrity: `sha256-${"A".repeat(43)}=` },
    hops: [{ actual: { headers: { "Content-Type": "text/javascript" }, body: "1" } }],
    expect: { verdict: "opaque", chromium: null, causes: [] },
  },
  {
    id: "local-network-not-permitted",
    title: "A public page asks this computer without permission",
    ask: { ...get, from: "public-frame" },
    hops: [{ actual: anyone }],
    expect: {
      verdict: "blocked",
      chromium: "LocalNetworkAccessPermissionDenied",
      causes: ["local-network-access-denied"],
    },
  },
  {
    id: "local-network-not-permitted-preflight",
    title: "A public page asks this computer without permission, with a preflight",
    ask: { ...put, from: "public-frame" },
    hops: [{ preflight: permitsAnyone, actual: anyone }],
    expect: {
      verdict: "blocked",
      chromium: "LocalNetworkAccessPermissionDenied",
      causes: ["local-network-access-denied"],
    },
  },
  {
    id: "local-network-insecure",
    title: "A public page without https asks this computer",
    ask: { ...get, from: "public-http-frame" },
    hops: [{ actual: anyone }],
    expect: { verdict: "blocked", chromium: "InsecureLocalNetwork", causes: ["insecure-page-to-local-network"] },
  },
  {
    id: "local-network-insecure-preflight",
    title: "A public page without https asks this computer, with a preflight",
    ask: { ...put, from: "public-http-frame" },
    hops: [{ preflight: permitsAnyone, actual: anyone }],
    expect: { verdict: "blocked", chromium: "InsecureLocalNetwork", causes: ["insecure-page-to-local-network"] },
  },
  {
    id: "local-network-wrong-space",
    title: "The page names another address space than the server is in",
    ask: { ...get, from: "public-frame", targetAddressSpace: "local" },
    hops: [{ actual: anyone }],
    expect: {
      verdict: "undetermined",
      chromium: "InvalidLocalNetworkAccess",
      causes: ["target-address-space-mismatch"],
    },
  },
  {
    id: "local-network-wrong-space-preflight",
    title: "The page names another address space than the server is in, with a preflight",
    ask: { ...put, from: "public-frame", targetAddressSpace: "local" },
    hops: [{ preflight: permitsAnyone, actual: anyone }],
    expect: {
      verdict: "blocked",
      chromium: "LocalNetworkAccessPermissionDenied",
      causes: ["local-network-access-denied"],
    },
  },
];
