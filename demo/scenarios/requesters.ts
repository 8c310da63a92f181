import type { Answer, Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowCredentials, allowOrigin, permits, permitsWith } from "./answers.ts";

/** Something that loads with CORS, in words for titles, and an answer that it can use but for its CORS headers. */
type Kind = readonly [id: string, what: string, ask: Omit<Ask, "server">, answer: Answer];

const svg: Answer = { headers: { "Content-Type": "image/svg+xml" }, body: "<svg xmlns='http://www.w3.org/2000/svg'/>" };
const javascript: Answer = { headers: { "Content-Type": "text/javascript" }, body: "export default 1;" };
const css: Answer = { headers: { "Content-Type": "text/css" }, body: "i { color: red }" };
const vtt: Answer = { headers: { "Content-Type": "text/vtt" }, body: "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n" };
const events: Answer = { headers: { "Content-Type": "text/event-stream" }, body: "data: 1\n\n" };
/** CORS comes before decoding, so no real pictures, sounds and fonts are needed. */
const bytes: Answer = { headers: { "Content-Type": "application/octet-stream" }, body: "bytes" };

const anonymous = { crossOrigin: "anonymous" } as const;
const useCredentials = { crossOrigin: "use-credentials" } as const;

const withoutCredentials: readonly Kind[] = [
  ["canvas", "An image that a canvas reads back", { via: "canvas-image", ...anonymous }, svg],
  ["webgl", "An image for a WebGL texture", { via: "webgl-texture", ...anonymous }, svg],
  ["video", "A video", { via: "video", ...anonymous }, bytes],
  ["audio", "A sound", { via: "audio", ...anonymous }, bytes],
  ["text-track", "The subtitles of a video", { via: "text-track", ...anonymous }, vtt],
  ["stylesheet", "A style sheet", { via: "stylesheet", ...anonymous }, css],
  ["font", "A font of a style sheet", { via: "font" }, bytes],
  ["font-face", "A font by new FontFace()", { via: "font-face" }, bytes],
  ["shape", "An image for shape-outside", { via: "shape-outside" }, svg],
  ["mask", "An image for mask-image", { via: "mask-image" }, svg],
  ["script", "A script", { via: "script", ...anonymous }, javascript],
  ["module", "A module script", { via: "module-script" }, javascript],
  ["import", "A module by import()", { via: "import" }, javascript],
  ["modulepreload", "A preloaded module", { via: "modulepreload" }, javascript],
  ["preload", "A preload", { via: "preload", ...anonymous }, bytes],
  ["prefetch", "A prefetch", { via: "prefetch", ...anonymous }, bytes],
  ["worklet", "A worklet", { via: "paint-worklet" }, javascript],
  ["event-source", "An event source", { via: "event-source" }, events],
  ["cache", "cache.add()", { via: "cache" }, bytes],
  ["fetch-later", "fetchLater()", { via: "fetch-later" }, bytes],
  ["keepalive", "fetch() with keepalive", { via: "fetch", keepalive: true }, bytes],
];

const withCredentials: readonly Kind[] = [
  ["image", "An image", { via: "image", ...useCredentials }, svg],
  ["video", "A video", { via: "video", ...useCredentials }, bytes],
  ["stylesheet", "A style sheet", { via: "stylesheet", ...useCredentials }, css],
  ["script", "A script", { via: "script", ...useCredentials }, javascript],
  ["module", "A module script", { via: "module-script", ...useCredentials }, javascript],
  ["modulepreload", "A preloaded module", { via: "modulepreload", ...useCredentials }, javascript],
  ["preload", "A preload", { via: "preload", ...useCredentials }, bytes],
  ["preload-font", "A preloaded font", { via: "preload", as: "font", ...useCredentials }, bytes],
  ["prefetch", "A prefetch", { via: "prefetch", ...useCredentials }, bytes],
  ["event-source", "An event source", { via: "event-source", credentials: "include" }, events],
];

const beacon: Ask = { via: "beacon", server: "crossSite", body: "{}", contentType: "application/json" };
const keepalive: Ask = { via: "fetch", server: "crossSite", keepalive: true, method: "PUT" };

/** Everything of a page that loads with CORS, beside fetch() and XMLHttpRequest. */
export const requesterScenarios: readonly Scenario[] = [
  ...withoutCredentials.flatMap(refusedAndAllowed),
  ...withCredentials.flatMap(wildcardAndAllowed),
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
