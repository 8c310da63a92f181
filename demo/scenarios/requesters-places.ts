import type { Answer, Ask, Place, Scenario } from "../scenario.ts";
import {
  allowAnyone,
  allowCredentials,
  allowOrigin,
  permits,
  permitsWith,
  permitsWithout,
  readable,
} from "./answers.ts";

/** Frames and workers that ask as the page would, and that a server allows as the page. */
const workers: readonly (readonly [from: Place, who: string])[] = [
  ["worker", "A worker"],
  ["shared-worker", "A shared worker"],
  ["service-worker", "A service worker"],
  ["controlled-frame", "A page through its service worker"],
];

const svg: Answer = { headers: { "Content-Type": "image/svg+xml" }, body: "<svg xmlns='http://www.w3.org/2000/svg'/>" };
const events: Answer = { headers: { "Content-Type": "text/event-stream" }, body: "data: 1\n\n" };
const allowSender = { "Access-Control-Allow-Origin": "{{sentOrigin}}" } as const;

/** The same requests, made by others than the page itself. */
export const requesterPlaceScenarios: readonly Scenario[] = [
  ...workers.flatMap(([from, who]) => askedFrom(from, who)),
  ...opaqueFrame("data-frame", "A frame with a data: URL"),
  ...frame("same-site-frame", "A frame of another origin", "crossSite"),
  ...frame("other-site-frame", "A frame of another site", "page"),
  {
    id: "from-worker-xhr-missing",
    title: "XMLHttpRequest in a worker",
    ask: { via: "xhr", server: "crossSite", from: "worker" },
    hops: [{ actual: {} }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "from-worker-import-missing",
    title: "A module by import() in a worker",
    ask: { via: "import", server: "crossSite", from: "worker" },
    hops: [{ actual: { headers: { "Content-Type": "text/javascript" }, body: "export default 1;" } }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "from-shared-worker-event-source-wildcard",
    title: "An event source with credentials in a shared worker",
    ask: { via: "event-source", server: "crossSite", from: "shared-worker", credentials: "include" },
    hops: [{ actual: { ...events, headers: { ...events.headers, ...allowAnyone } } }],
    expect: {
      verdict: "blocked",
      chromium: "WildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "from-shared-worker-redirect-tainted",
    title: "A shared worker is redirected from one other origin to the next",
    ask: { via: "fetch", server: "crossSite", from: "shared-worker" },
    hops: [
      { actual: { status: 302, headers: { ...allowOrigin, Location: "{{next}}" } } },
      { server: "thirdSite", actual: { headers: allowOrigin } },
    ],
    expect: {
      verdict: "blocked",
      chromium: "AllowOriginMismatch",
      causes: ["redirect-tainted-origin"],
      fixable: true,
    },
  },
  {
    id: "from-controlled-frame-image-missing",
    title: "An image with crossorigin through a service worker",
    ask: { via: "image", server: "crossSite", from: "controlled-frame", crossOrigin: "anonymous" },
    hops: [{ actual: svg }],
    expect: {
      verdict: "blocked",
      chromium: "MissingAllowOriginHeader",
      causes: ["allow-origin-missing"],
      fixable: true,
    },
  },
  {
    id: "from-controlled-frame-image-without-cors",
    title: "An ordinary image through a service worker",
    ask: { via: "image", server: "crossSite", from: "controlled-frame" },
    hops: [{ actual: svg }],
    expect: { verdict: "opaque", chromium: null, causes: [] },
  },
  {
    id: "service-worker-answers",
    title: "A service worker answers by itself: no request is made",
    ask: { via: "fetch", server: "crossSite", from: "controlled-frame", serviceWorker: "answer" },
    hops: [{ actual: {} }],
    expect: { verdict: null, chromium: null, causes: [] },
  },
  {
    id: "service-worker-rejects",
    title: "A service worker refuses: no request is made, and it looks like CORS to the page",
    ask: { via: "fetch", server: "crossSite", from: "controlled-frame", serviceWorker: "reject" },
    hops: [{ actual: readable }],
    expect: { verdict: null, chromium: "net::ERR_FAILED", causes: [] },
  },
];

function askedFrom(from: Place, who: string): readonly Scenario[] {
  const get: Ask = { via: "fetch", server: "crossSite", from };
  const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };
  return [
    {
      id: `from-${from}-missing`,
      title: `${who} asks a server without CORS headers`,
      ask: get,
      hops: [{ actual: {} }],
      expect: {
        verdict: "blocked",
        chromium: "MissingAllowOriginHeader",
        causes: ["allow-origin-missing"],
        preflight: "not-needed",
        fixable: true,
      },
    },
    {
      id: `from-${from}-wildcard`,
      title: `${who} asks with credentials, and the server answers *`,
      ask: { ...get, credentials: "include" },
      hops: [{ actual: { headers: { ...allowAnyone, "Access-Control-Allow-Credentials": "true" } } }],
      expect: {
        verdict: "blocked",
        chromium: "WildcardOriginNotAllowed",
        causes: ["allow-origin-wildcard-with-credentials"],
        fixable: true,
      },
    },
    {
      id: `from-${from}-preflight-refused`,
      title: `${who} asks, and the preflight does not allow a header`,
      ask: put,
      hops: [{ preflight: permitsWithout("Access-Control-Allow-Headers"), actual: readable }],
      expect: {
        verdict: "blocked",
        chromium: "HeaderDisallowedByPreflightResponse",
        causes: ["request-header-not-allowed"],
        preflight: "sent",
        fixable: true,
      },
    },
    {
      id: `from-${from}-preflighted`,
      title: `${who} asks, and both the preflight and the answer allow it`,
      ask: put,
      hops: [{ preflight: permits, actual: readable }],
      expect: { verdict: "allowed", chromium: null, causes: [], preflight: "sent" },
    },
    {
      id: `from-${from}-allowed`,
      title: `${who} asks with credentials, and the server allows it`,
      ask: { ...get, credentials: "include" },
      hops: [{ actual: { headers: allowCredentials } }],
      expect: { verdict: "allowed", chromium: null, causes: [] },
    },
  ];
}

function opaqueFrame(from: Place, who: string): readonly Scenario[] {
  const get: Ask = { via: "fetch", server: "crossSite", from };
  return [
    {
      id: `from-${from}-not-allowed`,
      title: `${who} asks, and the server allows only the page`,
      ask: get,
      hops: [{ actual: readable }],
      expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["null-origin"], fixable: true },
    },
    {
      id: `from-${from}-preflight-not-allowed`,
      title: `${who} asks, and the preflight allows only the page`,
      ask: { ...get, method: "PUT" },
      hops: [{ preflight: permits, actual: { headers: allowAnyone } }],
      expect: {
        verdict: "blocked",
        chromium: "PreflightAllowOriginMismatch",
        causes: ["null-origin"],
        preflight: "sent",
      },
    },
    {
      id: `from-${from}-allowed`,
      title: `${who} asks a server that allows everybody`,
      ask: get,
      hops: [{ actual: { headers: allowAnyone } }],
      expect: { verdict: "allowed", chromium: null, causes: [] },
    },
  ];
}

/** @param server one of another origin than the frame's */
function frame(from: Place, who: string, server: Ask["server"]): readonly Scenario[] {
  const get: Ask = { via: "fetch", server, from };
  const another = { "Access-Control-Allow-Origin": "https://another.example" };
  return [
    {
      id: `from-${from}-not-allowed`,
      title: `${who} asks, and the server allows somebody else`,
      ask: get,
      hops: [{ actual: { headers: another } }],
      expect: { verdict: "blocked", chromium: "AllowOriginMismatch", causes: ["allow-origin-mismatch"], fixable: true },
    },
    {
      id: `from-${from}-preflight-not-allowed`,
      title: `${who} asks, and the preflight allows somebody else`,
      ask: { ...get, method: "PUT" },
      hops: [{ preflight: permitsWith(another), actual: { headers: allowSender } }],
      expect: {
        verdict: "blocked",
        chromium: "PreflightAllowOriginMismatch",
        causes: ["allow-origin-mismatch"],
        preflight: "sent",
        fixable: true,
      },
    },
    {
      id: `from-${from}-allowed`,
      title: `${who} asks a server that allows it`,
      ask: get,
      hops: [{ actual: { headers: allowSender } }],
      expect: { verdict: "allowed", chromium: null, causes: [] },
    },
  ];
}
