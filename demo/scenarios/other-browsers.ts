import type { Ask, HopAnswers, Scenario } from "../scenario.ts";
import { allowCredentials, allowOrigin, permits, permitsWith, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT" };

/** A preflight that other browsers send, and Chromium does not. */
const refusesToBeAsked: HopAnswers = { preflight: { status: 403 }, actual: readable };

/** Requests that go otherwise in Firefox or Safari. */
export const otherBrowserScenarios: readonly Scenario[] = [
  {
    id: "other-browsers-redirect-303",
    title: "A redirect that makes a PUT a GET; others ask again",
    ask: put,
    hops: [
      { preflight: permits, actual: { status: 303, headers: { ...allowOrigin, Location: "{{next}}" } } },
      refusesToBeAsked,
    ],
    expect: {
      verdict: "allowed",
      chromium: null,
      causes: [],
      warnings: ["method-changed-by-redirect"],
      preflight: "sent",
    },
  },
  {
    id: "other-browsers-permission-by-wildcard",
    title: "A permission by *; Firefox asks again",
    ask: put,
    hops: [refusesToBeAsked],
    earlier: {
      ask: put,
      hops: [{ preflight: permitsWith({ "Access-Control-Allow-Methods": "*" }), actual: readable }],
    },
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "cached" },
  },
  {
    id: "other-browsers-max-age-no-number",
    title: "Access-Control-Max-Age is no number; Firefox asks again",
    ask: put,
    hops: [refusesToBeAsked],
    earlier: {
      ask: put,
      hops: [{ preflight: permitsWith({ "Access-Control-Max-Age": "soon" }), actual: readable }],
    },
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "cached" },
  },
  {
    id: "other-browsers-line-without-value",
    title: "Access-Control-Allow-Credentials has a line without a value; Firefox ignores it",
    ask: { ...get, credentials: "include" },
    hops: [{ actual: { headers: { ...allowOrigin, "Access-Control-Allow-Credentials": ["true", ""] } } }],
    expect: {
      verdict: "blocked",
      chromium: "InvalidAllowCredentials",
      causes: ["allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "other-browsers-empty-location",
    title: "A redirect with an empty Location; Firefox goes round in circles",
    ask: get,
    hops: [{ actual: { status: 302, headers: { ...allowOrigin, Location: "" } } }],
    expect: {
      verdict: "allowed",
      chromium: null,
      causes: [],
      warnings: ["response-header-not-exposed"],
      preflight: "not-needed",
    },
  },
  {
    id: "other-browsers-status-407",
    title: "A server that is no proxy answers 407; Firefox reads it",
    ask: get,
    hops: [{ actual: { status: 407, headers: allowCredentials } }],
    expect: { verdict: "failed", chromium: "net::ERR_UNEXPECTED_PROXY_AUTH", causes: ["response-malformed"] },
  },
];
