import type { Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowOrigin } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };

/** The CORS check on the response: who is allowed. */
export const allowOriginScenarios: readonly Scenario[] = [
  {
    id: "allow-origin-absent",
    title: "The API sends no CORS headers",
    ask: get,
    hops: [{ actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-same-site",
    title: "The API on another port sends no CORS headers",
    ask: { via: "fetch", server: "sameSite" },
    hops: [{ actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing", "allow-credentials-not-true?"],
      preflight: "not-needed",
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-xhr",
    title: "XMLHttpRequest to an API without CORS headers",
    ask: { via: "xhr", server: "crossSite" },
    hops: [{ actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-image",
    title: "An image with crossorigin from a server without CORS headers",
    ask: { via: "image", server: "crossSite", crossOrigin: "anonymous" },
    hops: [{ actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-script",
    title: "A script with crossorigin from a server without CORS headers",
    ask: { via: "script", server: "crossSite", crossOrigin: "anonymous" },
    hops: [{ actual: { headers: { "Content-Type": "text/javascript" }, body: ";" } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-font",
    title: "A web font from a server without CORS headers",
    ask: { via: "font", server: "sameSite" },
    hops: [{ actual: { headers: { "Content-Type": "font/woff2" } } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-on-500",
    title: "A crash handler answers 500 without CORS headers",
    ask: get,
    hops: [{ actual: { status: 500 } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing-on-error-response"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-on-401",
    title: "A sign-in check answers 401 without CORS headers",
    ask: get,
    hops: [{ actual: { status: 401, headers: { "WWW-Authenticate": "Custom" } } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing-on-error-response"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-on-502",
    title: "A gateway answers 502 without CORS headers",
    ask: get,
    hops: [{ actual: { status: 502, headers: { Server: "nginx" } } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["gateway-error"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-absent-in-cache",
    title: "An image put the response into the cache without CORS headers",
    earlier: {
      ask: { via: "image", server: "crossSite" },
      hops: [
        {
          actual: {
            headers: { "Content-Type": "image/svg+xml", "Cache-Control": "max-age=600" },
            body: "<svg xmlns='http://www.w3.org/2000/svg'/>",
          },
        },
      ],
    },
    ask: get,
    hops: [{ actual: { headers: { ...allowOrigin, "Cache-Control": "max-age=600", Vary: "Origin" } } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["cached-response-without-allow-origin"],
    },
  },
  {
    id: "allow-origin-comma-list",
    title: "Several origins with commas between them",
    ask: get,
    hops: [{ actual: { headers: { "Access-Control-Allow-Origin": "{{origin}}, https://b.example" } } }],
    expect: {
      verdict: "blocked",
      chromium: "MultipleAllowOriginValues",
      causes: ["allow-origin-multiple-values"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-space-list",
    title: "Several origins with spaces between them",
    ask: get,
    hops: [{ actual: { headers: { "Access-Control-Allow-Origin": "{{origin}} https://b.example" } } }],
    expect: {
      verdict: "blocked",
      chromium: "MultipleAllowOriginValues",
      causes: ["allow-origin-multiple-values"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-two-lines",
    title: "The application and the proxy both add the header",
    ask: get,
    hops: [{ actual: { headers: { "Access-Control-Allow-Origin": ["{{origin}}", "{{origin}}"] } } }],
    expect: {
      verdict: "blocked",
      chromium: "MultipleAllowOriginValues",
      causes: ["allow-origin-added-twice"],
      fixable: true,
    },
  },
  {
    id: "allow-origin-two-wildcards",
    title: "Two layers both answer *",
    ask: get,
    hops: [{ actual: { headers: { "access-control-allow-origin": ["*", "*"] } } }],
    expect: {
      verdict: "blocked",
      chromium: "MultipleAllowOriginValues",
      causes: ["allow-origin-added-twice"],
      fixable: true,
    },
  },
  ...malformed("word", "A setting that is no origin", "any"),
  ...malformed("empty", "An empty setting", ""),
  ...malformed("quoted", "Quotation marks in the value", '"*"'),
  ...malformed("placeholder", "A placeholder that nobody filled in", "${origin}"),
  ...malformed("undefined", "A variable that is undefined", "undefined"),
  ...malformed("semicolon", "A semicolon at the end", "{{origin}};"),
  ...malformed("host", "A host without a scheme", "app.example"),
  ...mismatch("other", "The server allows another origin", "https://app.example"),
  ...mismatch("slash", "A slash at the end of the origin", "{{origin}}/"),
  ...mismatch("path", "A path behind the origin", "{{origin}}/app"),
  ...mismatch("case", "Upper-case letters in the host", "http://LOCALHOST:{{port}}"),
  ...mismatch("scheme", "https instead of http", "https://localhost:{{port}}"),
  ...mismatch("port", "The port is missing", "http://localhost"),
  ...mismatch("host-and-port", "Host and port without a scheme", "localhost:{{port}}"),
  ...mismatch("null", "The server answers null", "null"),
  ...mismatch("pattern", "A pattern for subdomains", "http://*.localhost:{{port}}"),
  {
    id: "allow-origin-of-another-page",
    title: "A cache answers with another page’s origin",
    ask: get,
    hops: [
      {
        actual: {
          headers: {
            "Access-Control-Allow-Origin": "https://other.example",
            Age: "120",
            "X-Cache": "HIT",
            Vary: "Accept",
          },
        },
      },
    ],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["allow-origin-mismatch"], fixable: true },
  },
  {
    id: "sandboxed-frame-not-allowed",
    title: "A sandboxed frame asks, and the server allows only the page",
    ask: { via: "fetch", server: "crossSite", from: "sandboxed-frame" },
    hops: [{ actual: { headers: allowOrigin } }],
    expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["null-origin"], fixable: true },
  },
  {
    id: "sandboxed-frame-unanswered",
    title: "A sandboxed frame asks a server without CORS headers",
    ask: { via: "fetch", server: "crossSite", from: "sandboxed-frame" },
    hops: [{ actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "sandboxed-frame-allowed",
    title: "A sandboxed frame asks a server that allows everybody",
    ask: { via: "fetch", server: "crossSite", from: "sandboxed-frame" },
    hops: [{ actual: { headers: allowAnyone } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
];

function malformed(id: string, title: string, value: string): readonly Scenario[] {
  return [
    {
      id: `allow-origin-malformed-${id}`,
      title,
      ask: get,
      hops: [{ actual: { headers: { "Access-Control-Allow-Origin": value } } }],
      expect: {
        verdict: "blocked",
        chromium: "InvalidAllowOriginValue",
        causes: ["allow-origin-malformed"],
        fixable: true,
      },
    },
  ];
}

function mismatch(id: string, title: string, value: string): readonly Scenario[] {
  return [
    {
      id: `allow-origin-mismatch-${id}`,
      title,
      ask: get,
      hops: [{ actual: { headers: { "Access-Control-Allow-Origin": value } } }],
      expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["allow-origin-mismatch"], fixable: true },
    },
  ];
}
