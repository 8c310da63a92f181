import type { Answer, Ask, Expectation, Scenario } from "../scenario.ts";
import { allowOrigin, permits, permitsWithout, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** What a preflight without CORS headers and with an error status fails at after its first cause. */
const afterMissing = [
  "allow-credentials-not-true?",
  "preflight-status-not-ok",
  "method-not-allowed",
  "request-header-not-allowed",
] as const;

/** Who or what left the header out, put it in wrongly or gave it another name. */
export const behindTheHeaderScenarios: readonly Scenario[] = [
  unreadable("rate-limit", "A rate limiter answers 429", { status: 429, headers: { "Retry-After": "30" } }, [
    "rate-limit-reached",
  ]),
  refused(
    "rate-limit",
    "A rate limiter counts OPTIONS too",
    { status: 429 },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["rate-limit-reached", ...afterMissing],
    },
  ),
  refused(
    "rate-limit-with-headers",
    "A rate limiter with CORS headers counts OPTIONS",
    { ...permits, status: 429 },
    {
      chromium: "PreflightInvalidStatus",
      causes: ["rate-limit-reached"],
    },
  ),
  unreadable(
    "challenge",
    "A bot protection wants to see a person",
    { status: 403, headers: { "CF-Mitigated": "challenge", Server: "cloudflare", "CF-Ray": "1-FRA" } },
    ["bot-protection-answered"],
  ),
  unreadable(
    "edge-refusal",
    "A content delivery network refuses by itself",
    { status: 403, headers: { Server: "AkamaiGHost" } },
    ["bot-protection-answered"],
  ),
  refused(
    "challenge",
    "A bot protection wants to see a person before OPTIONS",
    { status: 403, headers: { "X-Vercel-Mitigated": "challenge" } },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["bot-protection-answered", ...afterMissing],
    },
  ),
  unreadable(
    "forbidden-through-network",
    "A 403 that came through a content delivery network can be the API’s own",
    { status: 403, headers: { Server: "cloudflare", "CF-Ray": "1-FRA" } },
    ["allow-origin-missing-on-error-response"],
  ),
  refused(
    "forbidden-through-network",
    "OPTIONS gets a 403 through a content delivery network",
    { status: 403, headers: { "CF-Ray": "1-FRA" } },
    {
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["preflight-answered-by-auth", ...afterMissing],
    },
  ),
  unreadable("gateway-timeout", "A gateway answers 504", { status: 504 }, ["gateway-error"]),
  unreadable("gateway-unavailable", "A proxy answers 503", { status: 503, headers: { Server: "nginx/1.26.0" } }, [
    "gateway-error",
  ]),
  unreadable("origin-unreachable", "Cloudflare answers 522", { status: 522, headers: { Server: "cloudflare" } }, [
    "gateway-error",
  ]),
  unreadable("unavailable", "A 503 without a trace of a gateway can be the application’s own", { status: 503 }, [
    "allow-origin-missing-on-error-response",
  ]),
  misspelt("plural", "Access-Control-Allow-Origins", { "Access-Control-Allow-Origins": "{{origin}}" }),
  misspelt("letter", "Access-Control-Alow-Orgin", { "Access-Control-Alow-Orgin": "*" }),
  misspelt("underscores", "Access_Control_Allow_Origin", { Access_Control_Allow_Origin: "*" }),
  misspelt("short", "Allow-Origin", { "Allow-Origin": "*" }),
  misspelt("of-request", "The server sends Origin back", { Origin: "{{sentOrigin}}" }),
  refused(
    "misspelt-method",
    "Access-Control-Allow-Method",
    {
      status: 204,
      headers: { ...permitsWithout("Access-Control-Allow-Methods").headers, "Access-Control-Allow-Method": "PUT" },
    },
    { chromium: "MethodDisallowedByPreflightResponse", causes: ["cors-header-misspelt"] },
  ),
  refused(
    "misspelt-headers",
    "Access-Control-Request-Headers in a response",
    {
      status: 204,
      headers: {
        ...permitsWithout("Access-Control-Allow-Headers").headers,
        "Access-Control-Request-Headers": "x-trace",
      },
    },
    { chromium: "HeaderDisallowedByPreflightResponse", causes: ["cors-header-misspelt"] },
  ),
  unreadable(
    "other-names",
    "Other CORS headers and other names with Origin are no misspellings",
    {
      headers: {
        "Access-Control-Expose-Headers": "*",
        "Access-Control-Max-Age": "60",
        "Origin-Agent-Cluster": "?1",
        "Timing-Allow-Origin": "*",
        Allow: "GET",
      },
    },
    ["allow-origin-missing"],
  ),
  mismatch("dot", "A dot at the end of the host", "http://localhost.:{{port}}"),
  mismatch("loopback", "127.0.0.1 instead of localhost", "http://127.0.0.1:{{port}}"),
  mismatch("ipv6", "[::1] instead of localhost", "http://[::1]:{{port}}"),
  mismatch(
    "unicode",
    "A host name with other letters than ASCII",
    Buffer.from("https://münchen.example").toString("latin1"),
  ),
  {
    ...unreadable("redirect-slash", "A redirect to the URL with a slash", {}, []),
    hops: [{ actual: { status: 308, headers: { Location: "{{self}}/" } } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["redirect-without-allow-origin"],
    },
  },
  {
    ...unreadable("two-layers", "A proxy adds * and the application an origin", {}, ["allow-origin-added-twice"]),
    hops: [{ actual: { headers: { "Access-Control-Allow-Origin": ["*", "{{origin}}"] } } }],
    expect: {
      verdict: "blocked",
      chromium: "MultipleAllowOriginValues",
      causes: ["allow-origin-added-twice"],
      fixable: true,
    },
  },
];

function unreadable(id: string, title: string, actual: Answer, causes: Expectation["causes"]): Scenario {
  return {
    id: `behind-${id}`,
    title,
    ask: get,
    hops: [{ actual }],
    expect: { verdict: "blocked", chromium: "MissingAllowOriginHeader", causes, fixable: true },
  };
}

function misspelt(id: string, title: string, headers: NonNullable<Answer["headers"]>): Scenario {
  return unreadable(`misspelt-${id}`, title, { headers }, ["cors-header-misspelt"]);
}

function mismatch(id: string, title: string, value: string): Scenario {
  return {
    ...unreadable(`mismatch-${id}`, title, { headers: { ...allowOrigin, "Access-Control-Allow-Origin": value } }, []),
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["allow-origin-mismatch"], fixable: true },
  };
}

function refused(
  id: string,
  title: string,
  preflight: Answer,
  expect: Pick<Expectation, "chromium" | "causes">,
): Scenario {
  return {
    id: `behind-preflight-${id}`,
    title,
    ask: put,
    hops: [{ preflight, actual: readable }],
    expect: { verdict: "blocked", ...expect, preflight: "sent", fixable: true },
  };
}
