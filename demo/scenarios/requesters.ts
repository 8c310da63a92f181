import type { Answer, Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowCredentials, allowOrigin, permits, permitsWith } from "./answers.ts";
import {
  bytes,
  type Kind,
  kindsWithCredentials,
  kindsWithoutCredentials,
  svg,
  useCredentials,
} from "./requester-kinds.ts";

const beacon: Ask = { via: "beacon", server: "crossSite", body: "{}", contentType: "application/json" };
const keepalive: Ask = { via: "fetch", server: "crossSite", keepalive: true, method: "PUT" };

/** Everything of a page that loads with CORS, beside fetch() and XMLHttpRequest. */
export const requesterScenarios: readonly Scenario[] = [
  ...kindsWithoutCredentials.flatMap(refusedAndAllowed),
  ...kindsWithCredentials.flatMap(wildcardAndAllowed),
  {
    id: "requester-preload-font-same-site-with-credentials-wildcard",
    title: "A preloaded font with credentials from another port, and *: only the outcome shows the credentials",
    ask: { via: "preload", as: "font", server: "sameSite", ...useCredentials },
    hops: [{ actual: { ...bytes, headers: { ...bytes.headers, ...allowAnyone } } }],
    expect: {
      verdict: "blocked",
      chromium: "WildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
      fixable: true,
    },
  },
  {
    id: "requester-canvas-without-cors",
    title: "An image without crossorigin: the canvas may not be read back",
    ask: { via: "canvas-image", server: "crossSite" },
    hops: [{ actual: svg }],
    expect: { verdict: "opaque", chromium: null, causes: [] },
  },
  {
    id: "requester-beacon-text",
    title: "A beacon with text is sent without CORS",
    ask: { via: "beacon", server: "crossSite", body: "text" },
    hops: [{ actual: { status: 204 } }],
    expect: { verdict: "opaque", chromium: null, causes: [] },
  },
  {
    id: "requester-beacon-preflight-missing",
    title: "A beacon with JSON, and a collector without CORS headers",
    ask: beacon,
    hops: [{ preflight: { status: 204 }, actual: { status: 204, headers: allowCredentials } }],
    expect: {
      verdict: "blocked",
      chromium: "PreflightMissingAllowOriginHeader",
      causes: ["allow-origin-missing", "allow-credentials-not-true", "request-header-not-allowed"],
      preflight: "sent",
      fixable: true,
    },
  },
  {
    id: "requester-beacon-preflight-wildcard",
    title: "A beacon has credentials, and the collector answers *",
    ask: beacon,
    hops: [
      {
        preflight: { status: 204, headers: { ...allowAnyone, "Access-Control-Allow-Headers": "content-type" } },
        actual: { status: 204, headers: allowCredentials },
      },
    ],
    expect: {
      verdict: "blocked",
      chromium: "PreflightWildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
      preflight: "sent",
      fixable: true,
    },
  },
  {
    id: "requester-beacon-wildcard",
    title: "A beacon whose preflight passes, and whose answer has *",
    ask: beacon,
    hops: [{ preflight: permitsJson(), actual: { status: 204, headers: allowAnyone } }],
    expect: {
      verdict: "blocked",
      chromium: "WildcardOriginNotAllowed",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
      preflight: "sent",
      fixable: true,
    },
  },
  {
    id: "requester-beacon-allowed",
    title: "A beacon with JSON that a collector allows",
    ask: beacon,
    hops: [{ preflight: permitsJson(), actual: { status: 204, headers: allowCredentials } }],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "sent" },
  },
  {
    id: "requester-keepalive-preflight-refused",
    title: "fetch() with keepalive, and a preflight that does not allow PUT",
    ask: keepalive,
    hops: [{ preflight: permitsWith({ "Access-Control-Allow-Methods": "GET" }), actual: { headers: allowOrigin } }],
    expect: {
      verdict: "blocked",
      chromium: "MethodDisallowedByPreflightResponse",
      causes: ["method-not-allowed"],
      preflight: "sent",
      fixable: true,
    },
  },
  {
    id: "requester-keepalive-preflighted",
    title: "fetch() with keepalive, preflighted and allowed",
    ask: keepalive,
    hops: [{ preflight: permits, actual: { headers: allowOrigin } }],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "sent" },
  },
];

/** A requester without credentials: no CORS headers, and the right ones. */
function refusedAndAllowed([id, what, ask, answer]: Kind): readonly Scenario[] {
  return [
    {
      id: `requester-${id}-missing`,
      title: `${what} from a server without CORS headers`,
      ask: { ...ask, server: "crossSite" },
      hops: [{ actual: answer }],
      expect: {
        verdict: "blocked",
        chromium: "MissingAllowOriginHeader",
        causes: ["allow-origin-missing"],
        preflight: "not-needed",
        fixable: true,
      },
    },
    allowed(`requester-${id}-allowed`, `${what} that the server allows`, ask, answer, allowOrigin),
  ];
}

/** A requester with credentials: *, and the right headers. */
function wildcardAndAllowed([id, what, ask, answer]: Kind): readonly Scenario[] {
  return [
    {
      id: `requester-${id}-with-credentials-wildcard`,
      title: `${what} with credentials from a server that answers *`,
      ask: { ...ask, server: "crossSite" },
      hops: [{ actual: { ...answer, headers: { ...answer.headers, ...allowAnyone } } }],
      expect: {
        verdict: "blocked",
        chromium: "WildcardOriginNotAllowed",
        causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
        fixable: true,
      },
    },
    allowed(
      `requester-${id}-with-credentials-allowed`,
      `${what} with credentials that the server allows`,
      ask,
      answer,
      allowCredentials,
    ),
  ];
}

function allowed(
  id: string,
  title: string,
  ask: Omit<Ask, "server">,
  answer: Answer,
  headers: NonNullable<Answer["headers"]>,
): Scenario {
  return {
    id,
    title,
    ask: { ...ask, server: "crossSite" },
    hops: [{ actual: { ...answer, headers: { ...answer.headers, ...headers } } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  };
}

function permitsJson(): Answer {
  return permitsWith({ "Access-Control-Allow-Headers": "content-type" });
}
