import type { Answer, Ask, Expectation, Scenario } from "../scenario.ts";
import { allowAnyone, allowOrigin, permits, permitsWith, permitsWithout, readable } from "./answers.ts";

const put: Ask = { via: "fetch", server: "crossSite", method: "PUT", headers: { "x-trace": "1" } };

/** What a refused preflight leaves open, because it shows no trace of the credentials mode. */
const unlessCredentials = "allow-credentials-not-true?";

/** Preflights that are refused. */
export const preflightScenarios: readonly Scenario[] = [
  refused(
    "unanswered",
    "OPTIONS is answered 204 without CORS headers",
    { status: 204, headers: { Allow: "GET, PUT" } },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["allow-origin-missing", unlessCredentials, "method-not-allowed", "request-header-not-allowed"],
    },
  ),
  refused(
    "sign-in",
    "A sign-in check answers OPTIONS with 401",
    { status: 401, headers: { "WWW-Authenticate": "Bearer" } },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: [
        "preflight-answered-by-auth",
        unlessCredentials,
        "preflight-status-not-ok",
        "method-not-allowed",
        "request-header-not-allowed",
      ],
    },
  ),
  refused(
    "forbidden",
    "A firewall answers OPTIONS with 403",
    { status: 403 },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: [
        "preflight-answered-by-auth",
        unlessCredentials,
        "preflight-status-not-ok",
        "method-not-allowed",
        "request-header-not-allowed",
      ],
    },
  ),
  refused(
    "not-found",
    "No route for OPTIONS: 404",
    { status: 404 },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: [
        "preflight-route-missing",
        unlessCredentials,
        "preflight-status-not-ok",
        "method-not-allowed",
        "request-header-not-allowed",
      ],
    },
  ),
  refused(
    "method-not-handled",
    "No route for OPTIONS: 405",
    { status: 405, headers: { Allow: "GET, PUT" } },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: [
        "preflight-route-missing",
        unlessCredentials,
        "preflight-status-not-ok",
        "method-not-allowed",
        "request-header-not-allowed",
      ],
    },
  ),
  refused(
    "gateway-error",
    "A gateway answers OPTIONS with 502",
    { status: 502 },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: [
        "gateway-error",
        unlessCredentials,
        "preflight-status-not-ok",
        "method-not-allowed",
        "request-header-not-allowed",
      ],
    },
  ),
  refused(
    "not-found-with-headers",
    "OPTIONS is answered 404, with CORS headers",
    { ...permits, status: 404 },
    {
      chromium: "PreflightInvalidStatus",
      causes: ["preflight-route-missing"],
    },
  ),
  refused(
    "sign-in-with-headers",
    "OPTIONS is answered 401, with CORS headers",
    { ...permits, status: 401 },
    {
      chromium: "PreflightInvalidStatus",
      causes: ["preflight-answered-by-auth"],
    },
  ),
  refused(
    "error-with-headers",
    "OPTIONS is answered 500, with CORS headers",
    { ...permits, status: 500 },
    {
      chromium: "PreflightInvalidStatus",
      causes: ["preflight-status-not-ok"],
    },
  ),
  refused(
    "not-modified",
    "OPTIONS is answered 304",
    { ...permits, status: 304 },
    {
      chromium: "PreflightInvalidStatus",
      causes: ["preflight-status-not-ok"],
    },
  ),
  refused("redirect", "OPTIONS is redirected", permitsWith({ Location: "/elsewhere" }, 302), {
    chromium: "PreflightDisallowedRedirect",
    causes: ["preflight-redirect"],
  }),
  refused(
    "redirect-slash",
    "OPTIONS is redirected to the URL with a slash",
    permitsWith({ Location: "{{self}}/" }, 308),
    {
      chromium: "PreflightDisallowedRedirect",
      causes: ["preflight-redirect"],
    },
  ),
  refused(
    "redirect-login",
    "OPTIONS is redirected to a sign-in page",
    { status: 302, headers: { Location: "/login?next=%2F" } },
    {
      chromium: "PreflightDisallowedRedirect",
      causes: [
        "preflight-redirect",
        "allow-origin-missing",
        unlessCredentials,
        "method-not-allowed",
        "request-header-not-allowed",
      ],
    },
  ),
  refused(
    "origin-list",
    "The preflight lists several origins",
    permitsWith({ "Access-Control-Allow-Origin": "{{origin}}, *" }),
    {
      chromium: "PreflightMultipleAllowOriginValues",
      causes: ["allow-origin-multiple-values"],
    },
  ),
  refused(
    "origin-twice",
    "Two layers answer the preflight",
    permitsWith({ "Access-Control-Allow-Origin": ["{{origin}}", "*"] }),
    { chromium: "PreflightMultipleAllowOriginValues", causes: ["allow-origin-added-twice"] },
  ),
  refused("origin-malformed", "The preflight names no origin", permitsWith({ "Access-Control-Allow-Origin": "any" }), {
    chromium: "PreflightInvalidAllowOriginValue",
    causes: ["allow-origin-malformed"],
  }),
  refused(
    "origin-mismatch",
    "The preflight allows another origin",
    permitsWith({ "Access-Control-Allow-Origin": "https://app.example" }),
    { chromium: "PreflightAllowOriginMismatch", causes: ["allow-origin-mismatch"] },
  ),
  refused(
    "methods-malformed",
    "Methods with semicolons between them",
    permitsWith({ "Access-Control-Allow-Methods": "GET; PUT" }),
    { chromium: "InvalidAllowMethodsPreflightResponse", causes: ["allow-methods-malformed"] },
  ),
  refused(
    "methods-json",
    "Methods as a JSON list, though the method needs none",
    permitsWith({ "Access-Control-Allow-Methods": '["GET", "PUT"]' }),
    { chromium: "InvalidAllowMethodsPreflightResponse", causes: ["allow-methods-malformed"] },
    { ...put, method: "GET" },
  ),
  refused(
    "headers-malformed",
    "Headers with spaces between them",
    permitsWith({ "Access-Control-Allow-Headers": "x-trace content-type" }),
    { chromium: "InvalidAllowHeadersPreflightResponse", causes: ["allow-headers-malformed"] },
  ),
  refused(
    "headers-malformed-and-method",
    "A malformed header list, and the method is missing",
    permitsWith({ "Access-Control-Allow-Methods": "GET", "Access-Control-Allow-Headers": '"x-trace"' }),
    { chromium: "InvalidAllowHeadersPreflightResponse", causes: ["allow-headers-malformed", "method-not-allowed"] },
  ),
  refused("methods-missing", "The preflight allows no methods", permitsWithout("Access-Control-Allow-Methods"), {
    chromium: "MethodDisallowedByPreflightResponse",
    causes: ["method-not-allowed"],
  }),
  refused(
    "method-missing",
    "The preflight allows other methods",
    permitsWith({ "Access-Control-Allow-Methods": "GET, POST" }),
    {
      chromium: "MethodDisallowedByPreflightResponse",
      causes: ["method-not-allowed"],
    },
  ),
  refused("method-lower-case", "The preflight allows put", permitsWith({ "Access-Control-Allow-Methods": "put" }), {
    chromium: "MethodDisallowedByPreflightResponse",
    causes: ["method-not-allowed"],
  }),
  refused("method-quoted", "The preflight allows 'PUT'", permitsWith({ "Access-Control-Allow-Methods": "'PUT'" }), {
    chromium: "MethodDisallowedByPreflightResponse",
    causes: ["method-not-allowed"],
  }),
  refused(
    "method-asked-in-lower-case",
    "The page asks for patch",
    permitsWith({ "Access-Control-Allow-Methods": "PATCH" }),
    {
      chromium: "MethodDisallowedByPreflightResponse",
      causes: ["method-not-allowed"],
    },
    { ...put, method: "patch" },
  ),
  refused("headers-missing", "The preflight allows no headers", permitsWithout("Access-Control-Allow-Headers"), {
    chromium: "HeaderDisallowedByPreflightResponse",
    causes: ["request-header-not-allowed"],
  }),
  refused(
    "header-missing",
    "The preflight allows one of three headers",
    permits,
    { chromium: "HeaderDisallowedByPreflightResponse", causes: ["request-header-not-allowed"] },
    { ...put, headers: { "x-trace": "1", "x-tenant": "2", authorization: "Bearer 3" } },
  ),
  refused(
    "header-json",
    "A JSON body needs Content-Type to be allowed",
    permits,
    { chromium: "HeaderDisallowedByPreflightResponse", causes: ["request-header-not-allowed"] },
    { via: "fetch", server: "crossSite", method: "POST", headers: { "content-type": "application/json" }, body: "{}" },
  ),
  refused(
    "header-of-the-response",
    "The page sends Access-Control-Allow-Origin itself",
    permits,
    { chromium: "HeaderDisallowedByPreflightResponse", causes: ["request-header-not-allowed"] },
    { via: "fetch", server: "crossSite", headers: { "access-control-allow-origin": "*" } },
  ),
  refused(
    "header-range",
    "A range of the last bytes needs permission",
    permits,
    { chromium: "HeaderDisallowedByPreflightResponse", causes: ["request-header-not-allowed"] },
    { via: "fetch", server: "crossSite", headers: { range: "bytes=-5" } },
  ),
  refused(
    "header-too-long",
    "A long Accept header needs permission",
    permits,
    { chromium: "HeaderDisallowedByPreflightResponse", causes: ["request-header-not-allowed"] },
    { via: "fetch", server: "crossSite", headers: { accept: "a".repeat(129) } },
  ),
  refused(
    "upload-listener",
    "An upload listener makes the browser ask first",
    { status: 404 },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["preflight-route-missing", unlessCredentials, "preflight-status-not-ok"],
    },
    { via: "xhr", server: "crossSite", method: "POST", body: "text", uploadListener: true },
  ),
  refused(
    "everything",
    "Everything is wrong at once",
    {
      status: 500,
      headers: {
        "Access-Control-Allow-Origin": "{{origin}}/",
        "Access-Control-Allow-Methods": "GET",
        "Access-Control-Allow-Headers": "content-type",
      },
    },
    {
      chromium: "PreflightAllowOriginMismatch",
      causes: [
        "allow-origin-mismatch",
        unlessCredentials,
        "preflight-status-not-ok",
        "method-not-allowed",
        "request-header-not-allowed",
      ],
    },
  ),
  {
    id: "preflight-hidden-credentials",
    title: "The first failure depends on credentials that nobody can see",
    ask: put,
    hops: [
      {
        preflight: { status: 204, headers: { ...allowAnyone, "Access-Control-Allow-Headers": "x-trace" } },
        actual: readable,
      },
    ],
    expect: {
      verdict: "blocked",
      chromium: "MethodDisallowedByPreflightResponse",
      causes: ["method-not-allowed?", "allow-origin-wildcard-with-credentials?", unlessCredentials],
      preflight: "sent",
      fixable: true,
    },
  },
  {
    id: "preflight-passes-and-response-fails",
    title: "The preflight is answered well, the request itself is not",
    ask: put,
    hops: [{ preflight: permits, actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      preflight: "sent",
      fixable: true,
    },
  },
  {
    id: "preflight-permission-stale",
    title: "An earlier permission is still valid, but the response is refused",
    earlier: { ask: put, hops: [{ preflight: permitsWith({ "Access-Control-Max-Age": "600" }), actual: readable }] },
    ask: put,
    hops: [{ preflight: permits, actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      warnings: ["stale-preflight-permission"],
      preflight: "cached",
      fixable: true,
    },
  },
  {
    id: "preflight-permission-used",
    title: "An earlier permission spares the preflight",
    earlier: { ask: put, hops: [{ preflight: permitsWith({ "Access-Control-Max-Age": "600" }), actual: readable }] },
    ask: put,
    hops: [{ preflight: { status: 500 }, actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "cached" },
  },
  {
    id: "preflight-permission-hidden",
    title: "An earlier permission spares a preflight that only an upload listener needs",
    earlier: {
      ask: { via: "xhr", server: "crossSite", method: "POST", body: "text", uploadListener: true },
      hops: [{ preflight: permitsWith({ "Access-Control-Max-Age": "600" }), actual: readable }],
    },
    ask: { via: "xhr", server: "crossSite", method: "POST", body: "text", uploadListener: true },
    hops: [{ preflight: { status: 500 }, actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "unknown" },
  },
  {
    id: "preflight-repeated",
    title: "Max-Age 0 makes the browser ask every time",
    earlier: { ask: put, hops: [{ preflight: permitsWith({ "Access-Control-Max-Age": "0" }), actual: readable }] },
    ask: put,
    hops: [{ preflight: permitsWith({ "Access-Control-Max-Age": "0" }), actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [], warnings: ["preflight-not-cached"], preflight: "sent" },
  },
  {
    id: "preflight-wildcard-authorization",
    title: "Authorization is allowed by * alone",
    ask: { via: "fetch", server: "crossSite", headers: { authorization: "Bearer 1" } },
    hops: [
      {
        preflight: { status: 204, headers: { ...allowOrigin, "Access-Control-Allow-Headers": "*" } },
        actual: readable,
      },
    ],
    expect: {
      verdict: "allowed",
      chromium: null,
      causes: [],
      warnings: ["authorization-covered-by-wildcard"],
      preflight: "sent",
    },
  },
];

function refused(
  id: string,
  title: string,
  preflight: Answer,
  expect: Pick<Expectation, "chromium" | "causes">,
  ask: Ask = put,
): Scenario {
  return {
    id: `preflight-${id}`,
    title,
    ask,
    hops: [{ preflight, actual: readable }],
    expect: { verdict: "blocked", ...expect, preflight: "sent", fixable: true },
  };
}
