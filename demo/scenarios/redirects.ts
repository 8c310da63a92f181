import type { Answer, Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowOrigin, permits, permitsWith, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** Requests that are redirected. */
export const redirectScenarios: readonly Scenario[] = [
  {
    id: "redirect-without-headers",
    title: "The redirect itself has no CORS headers",
    ask: get,
    hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { actual: readable }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["redirect-without-allow-origin"],
      fixable: true,
    },
  },
  {
    id: "redirect-without-headers-manual",
    title: "The redirect has no CORS headers, and the page would not follow it",
    ask: { ...get, redirect: "manual" },
    hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { actual: readable }],
    expect: { verdict: "blocked", chromium: "MissingAllowOriginHeader", causes: ["redirect-without-allow-origin"] },
  },
  {
    id: "redirect-mismatch",
    title: "The redirect allows another origin",
    ask: get,
    hops: [redirect({ "Access-Control-Allow-Origin": "https://app.example" }), { actual: readable }],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["allow-origin-mismatch"], fixable: true },
  },
  {
    id: "redirect-to-other-origin",
    title: "A redirect to another origin, whose server knows only the page",
    ask: get,
    hops: [redirect(allowOrigin), { server: "thirdSite", actual: readable }],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["redirect-tainted-origin"], fixable: true },
  },
  {
    id: "redirect-to-other-origin-unanswered",
    title: "A redirect to another origin, whose server stays silent",
    ask: get,
    hops: [redirect(allowOrigin), { server: "thirdSite", actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "redirect-back-to-page",
    title: "A redirect back to the page’s own server",
    ask: get,
    hops: [redirect(allowOrigin), { server: "page", actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "redirect-with-credentials-to-other-origin",
    title: "A redirect to another origin of a request with credentials",
    ask: { ...get, credentials: "include" },
    hops: [
      redirect({ ...allowOrigin, "Access-Control-Allow-Credentials": "true" }),
      { server: "thirdSite", actual: { headers: { ...allowOrigin, "Access-Control-Allow-Credentials": "true" } } },
    ],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["redirect-tainted-origin"] },
  },
  {
    id: "redirect-with-password",
    title: "The redirect goes to a URL with a user name and a password",
    ask: get,
    hops: [redirect({ ...allowOrigin, Location: "{{next-with-password}}" }), { actual: readable }],
    expect: {
      verdict: "blocked",
      chromium: "RedirectContainsCredentials",
      causes: ["redirect-url-credentials"],
      fixable: true,
    },
  },
  {
    id: "redirect-with-password-from-own-server",
    title: "The page’s own server redirects to a URL with a user name and a password",
    ask: { via: "fetch", server: "page" },
    hops: [
      { actual: { status: 302, headers: { Location: "{{next-with-password}}" } } },
      { server: "crossSite", actual: readable },
    ],
    expect: {
      verdict: "blocked",
      chromium: "RedirectContainsCredentials",
      causes: ["redirect-url-credentials"],
      fixable: true,
    },
  },
  {
    id: "redirect-to-data",
    title: "A redirect to a data: URL",
    ask: get,
    hops: [redirect({ ...allowOrigin, Location: "data:text/plain,hello" })],
    expect: { verdict: "failed", chromium: "net::ERR_UNSAFE_REDIRECT", causes: ["scheme-not-http"] },
  },
  {
    id: "redirect-to-app",
    title: "A redirect to a scheme that is not http",
    ask: get,
    hops: [redirect({ ...allowOrigin, Location: "ftp://localhost/file" })],
    expect: { verdict: "blocked", chromium: "CorsDisabledScheme", causes: ["scheme-not-http"] },
  },
  {
    id: "redirect-to-nonsense",
    title: "A Location that is no URL",
    ask: get,
    hops: [redirect({ ...allowOrigin, Location: "http://[" })],
    expect: { verdict: "failed", chromium: "net::ERR_INVALID_REDIRECT", causes: ["redirect-location-malformed"] },
  },
  {
    id: "redirect-loop",
    title: "A redirect to itself",
    ask: get,
    hops: [redirect({ ...allowOrigin, Location: "{{self}}" })],
    expect: { verdict: "failed", chromium: "net::ERR_TOO_MANY_REDIRECTS", causes: ["too-many-redirects"] },
  },
  {
    id: "redirect-refused-by-page",
    title: "The page asks to fail on redirects",
    ask: { ...get, redirect: "error" },
    hops: [redirect(allowOrigin), { actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_FAILED", causes: ["redirect-not-followed"] },
  },
  {
    id: "redirect-left-to-page",
    title: "The page handles redirects itself",
    ask: { ...get, redirect: "manual" },
    hops: [redirect(allowOrigin), { actual: readable }],
    expect: { verdict: "undetermined", chromium: "net::ERR_ABORTED", causes: ["redirect-not-followed"] },
  },
  {
    id: "redirect-to-login",
    title: "An expired session: the API redirects to a sign-in page",
    ask: get,
    hops: [{ actual: { status: 302, headers: { Location: "/login?return=%2F" } } }],
    expect: { verdict: "blocked", chromium: "MissingAllowOriginHeader", causes: ["redirect-to-login"] },
  },
  {
    id: "redirect-second-preflight",
    title: "The preflight at the redirect’s target is refused",
    ask: put,
    hops: [
      { preflight: permits, actual: { status: 307, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "thirdSite", preflight: { status: 404 }, actual: { headers: allowAnyone } },
    ],
    expect: {
      verdict: "blocked",
      chromium: "PreflightMissingAllowOriginHeader",
      causes: [
        "preflight-route-missing",
        "preflight-status-not-ok",
        "method-not-allowed",
        "request-header-not-allowed",
      ],
      preflight: "sent",
      fixable: true,
    },
  },
  {
    id: "redirect-two-preflights",
    title: "Two preflights, one for each URL, both answered well",
    ask: put,
    hops: [
      { preflight: permits, actual: { status: 307, headers: { ...allowOrigin, Location: "{{next}}" } } },
      {
        server: "thirdSite",
        preflight: permitsWith({ "Access-Control-Allow-Origin": "*" }),
        actual: { headers: allowAnyone },
      },
    ],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "sent" },
  },
  {
    id: "redirect-drops-authorization",
    title: "A redirect to another origin removes Authorization",
    ask: { ...get, headers: { authorization: "Bearer 1" } },
    hops: [
      {
        preflight: permitsWith({ "Access-Control-Allow-Headers": "authorization" }),
        actual: { status: 302, headers: { ...allowOrigin, Location: "{{next}}" } },
      },
      { server: "thirdSite", actual: { status: 401, headers: allowAnyone } },
    ],
    expect: { verdict: "allowed", chromium: null, causes: [], warnings: ["authorization-dropped-by-redirect"] },
  },
  {
    id: "redirect-changes-method",
    title: "A redirect turns POST into GET",
    ask: { ...get, method: "POST", body: "text" },
    hops: [redirect(allowOrigin), { actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [], warnings: ["method-changed-by-redirect"] },
  },
  {
    id: "redirect-on-same-host",
    title: "A redirect within one origin keeps the page’s origin",
    ask: get,
    hops: [redirect(allowOrigin), { actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "redirect-from-own-server",
    title: "The page’s own server redirects to the API",
    ask: { via: "fetch", server: "page" },
    hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { server: "crossSite", actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "redirect-out-of-own-origin",
    title: "mode: same-origin, and a redirect to another origin",
    ask: { via: "fetch", server: "page", mode: "same-origin" },
    hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { server: "crossSite", actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["same-origin-mode"] },
  },
  {
    id: "redirect-out-of-own-origin-left-to-page",
    title: "mode: same-origin, and a redirect to another origin that the page handles itself",
    ask: { via: "fetch", server: "page", mode: "same-origin", redirect: "manual" },
    hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { server: "crossSite", actual: readable }],
    expect: { verdict: "undetermined", chromium: "net::ERR_ABORTED", causes: ["redirect-not-followed"] },
  },
  {
    id: "redirect-with-credentials-out-of-own-origin",
    title: "The page’s own server redirects to another origin with a password in the URL",
    ask: { via: "fetch", server: "page" },
    hops: [
      { actual: { status: 302, headers: { Location: "{{next-with-password}}" } } },
      { server: "crossSite", actual: readable },
    ],
    expect: { verdict: "blocked", chromium: "RedirectContainsCredentials", causes: ["redirect-url-credentials"] },
  },
  {
    id: "redirect-with-credentials-no-cors",
    title: "Without CORS, a redirect to a URL with a password",
    ask: { via: "fetch", server: "crossSite", mode: "no-cors" },
    hops: [{ actual: { status: 302, headers: { Location: "{{next-with-password}}" } } }, { actual: readable }],
    expect: { verdict: "failed", chromium: "net::ERR_ABORTED", causes: ["redirect-url-credentials"] },
  },
  {
    id: "redirect-to-data-out-of-own-origin",
    title: "The page’s own server redirects to a data: URL",
    ask: { via: "fetch", server: "page" },
    hops: [{ actual: { status: 302, headers: { Location: "data:,x" } } }],
    expect: { verdict: "failed", chromium: "net::ERR_UNSAFE_REDIRECT", causes: ["scheme-not-http"] },
  },
  {
    id: "redirect-back-to-own-origin-preflighted",
    title: "Redirected back to the page’s own origin, a preflighted request is preflighted again",
    ask: { via: "fetch", server: "crossSite", method: "PUT" },
    hops: [
      { preflight: permits, actual: { status: 307, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "page", preflight: { status: 403 }, actual: readable },
    ],
    expect: {
      verdict: "blocked",
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["preflight-answered-by-auth", "preflight-status-not-ok", "method-not-allowed"],
      preflight: "sent",
    },
  },
  {
    id: "redirect-without-location",
    title: "A 302 without Location is an ordinary response",
    ask: get,
    hops: [{ actual: { status: 302, headers: allowOrigin } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
];

function redirect(headers: NonNullable<Answer["headers"]>): { actual: Answer } {
  return { actual: { status: 302, headers: { Location: "{{next}}", ...headers } } };
}
