import type { Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowCredentials, allowOrigin, permits, permitsWith, permitsWithout } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite", credentials: "include" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** Requests with credentials. */
export const credentialsScenarios: readonly Scenario[] = [
  {
    id: "credentials-wildcard",
    title: "credentials: include and *",
    ask: get,
    hops: [{ actual: { headers: { ...allowAnyone, "Access-Control-Allow-Credentials": "true" } } }],
    expect: {
      verdict: "blocked",
      chromium: "WildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials"],
      fixable: true,
    },
  },
  {
    id: "credentials-wildcard-same-site",
    title: "credentials: include and *, where only the outcome shows the credentials",
    ask: { ...get, server: "sameSite" },
    hops: [{ actual: { headers: { ...allowAnyone, "Access-Control-Allow-Credentials": "true" } } }],
    expect: {
      verdict: "blocked",
      chromium: "WildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials"],
      fixable: true,
    },
  },
  {
    id: "credentials-wildcard-alone",
    title: "withCredentials, * and nothing else",
    ask: { via: "xhr", server: "crossSite", credentials: "include" },
    hops: [{ actual: { headers: allowAnyone } }],
    expect: {
      verdict: "blocked",
      chromium: "WildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "credentials-not-allowed",
    title: "The server allows the origin but not its credentials",
    ask: get,
    hops: [{ actual: { headers: allowOrigin } }],
    expect: {
      verdict: "blocked",
      chromium: "InvalidAllowCredentials",
      causes: ["allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "credentials-allowed-by-capital",
    title: "Access-Control-Allow-Credentials: True",
    ask: get,
    hops: [{ actual: { headers: { ...allowOrigin, "Access-Control-Allow-Credentials": "True" } } }],
    expect: {
      verdict: "blocked",
      chromium: "InvalidAllowCredentials",
      causes: ["allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "credentials-allowed-twice",
    title: "Access-Control-Allow-Credentials in two lines",
    ask: get,
    hops: [{ actual: { headers: { ...allowOrigin, "Access-Control-Allow-Credentials": ["true", "true"] } } }],
    expect: {
      verdict: "blocked",
      chromium: "InvalidAllowCredentials",
      causes: ["allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "credentials-and-nothing",
    title: "credentials: include to an API without CORS headers",
    ask: get,
    hops: [{ actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing", "allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "credentials-preflight-wildcard",
    title: "The preflight answers * to a request with credentials",
    ask: put,
    hops: [{ preflight: permitsWith({ "Access-Control-Allow-Origin": "*" }), actual: { headers: allowCredentials } }],
    expect: {
      verdict: "blocked",
      chromium: "PreflightWildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials"],
      fixable: true,
    },
  },
  {
    id: "credentials-preflight-not-allowed",
    title: "The preflight does not allow credentials",
    ask: put,
    hops: [{ preflight: permitsWithout("Access-Control-Allow-Credentials"), actual: { headers: allowCredentials } }],
    expect: {
      verdict: "blocked",
      chromium: "PreflightInvalidAllowCredentials",
      causes: ["allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "credentials-wildcard-method",
    title: "Access-Control-Allow-Methods: * for a request with credentials",
    ask: put,
    hops: [{ preflight: permitsWith({ "Access-Control-Allow-Methods": "*" }), actual: { headers: allowCredentials } }],
    expect: {
      verdict: "blocked",
      chromium: "MethodDisallowedByPreflightResponse",
      causes: ["method-not-allowed"],
      fixable: true,
    },
  },
  {
    id: "credentials-wildcard-header",
    title: "Access-Control-Allow-Headers: * for a request with credentials",
    ask: put,
    hops: [{ preflight: permitsWith({ "Access-Control-Allow-Headers": "*" }), actual: { headers: allowCredentials } }],
    expect: {
      verdict: "blocked",
      chromium: "HeaderDisallowedByPreflightResponse",
      causes: ["request-header-not-allowed"],
      fixable: true,
    },
  },
  {
    id: "credentials-allowed",
    title: "credentials: include, allowed in the right way",
    ask: get,
    hops: [{ actual: { headers: allowCredentials } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "credentials-allowed-with-preflight",
    title: "A preflighted request with credentials, allowed in the right way",
    ask: put,
    hops: [{ preflight: permits, actual: { headers: allowCredentials } }],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "sent" },
  },
];
