import type { Ask, Scenario } from "../scenario.ts";
import { allowAnyone, permits, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** What the extension in demo/blocker does to requests; the browser must have it. */
export const extensionScenarios: readonly Scenario[] = [
  {
    id: "extension-blocks-request",
    title: "Another extension blocks a request",
    ask: get,
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_CLIENT", causes: ["blocked-by-extension"] },
  },
  {
    id: "extension-blocks-preflighted",
    title: "Another extension blocks a request that needs a preflight",
    ask: put,
    hops: [{ preflight: permits, actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_CLIENT", causes: ["blocked-by-extension"] },
  },
  {
    id: "extension-blocks-image",
    title: "Another extension blocks an image",
    ask: { ...get, via: "image" },
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_BLOCKED_BY_CLIENT", causes: ["blocked-by-extension"] },
  },
  {
    id: "extension-answers",
    title: "Another extension answers with a file that pages may use",
    ask: get,
    hops: [{ actual: readable }],
    expect: { verdict: "undetermined", chromium: null, causes: ["redirected-by-extension"] },
  },
  {
    id: "extension-hides",
    title: "Another extension answers with a file that pages may not use",
    ask: get,
    hops: [{ actual: readable }],
    expect: { verdict: "undetermined", chromium: "net::ERR_BLOCKED_BY_CLIENT", causes: ["redirected-by-extension"] },
  },
  {
    id: "extension-upgrades",
    title: "Another extension changes http to https",
    ask: { ...get, server: "httpName" },
    hops: [{ actual: readable }],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["https-upgrade"] },
  },
  {
    id: "extension-upgrades-for-anyone",
    title: "Another extension changes http to https, and the server allows everybody",
    ask: { ...get, server: "httpName" },
    hops: [{ actual: { headers: allowAnyone } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "extension-removes-header",
    title: "Another extension removes Access-Control-Allow-Origin from the response",
    ask: get,
    hops: [{ actual: readable }],
    expect: { verdict: "undetermined", chromium: "MissingAllowOriginHeader", causes: ["failure-not-explained"] },
  },
  {
    id: "extension-removes-header-of-preflight",
    title: "Another extension removes Access-Control-Allow-Origin from the preflight’s answer",
    ask: put,
    hops: [{ preflight: permits, actual: readable }],
    expect: {
      verdict: "blocked",
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["headers-changed-by-extension"],
    },
  },
];

/** What happens while DevTools pretends to be offline. */
export const offlineScenarios: readonly Scenario[] = [
  {
    id: "offline",
    title: "The browser is offline",
    ask: get,
    hops: [{ actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_INTERNET_DISCONNECTED", causes: ["browser-offline"] },
  },
  {
    id: "offline-after-preflight",
    title: "The browser is offline, but not for the preflight",
    ask: put,
    hops: [{ preflight: permits, actual: readable }],
    expect: {
      verdict: "failed",
      chromium: "net::ERR_INTERNET_DISCONNECTED",
      causes: ["browser-offline"],
      preflight: "sent",
    },
  },
];
