import type { Verdict } from "../src/shared/cors/evaluate.ts";
import type { RuleId } from "../src/shared/diagnosis/rule-id.ts";

/**
 * The servers of the demo, all on this machine. The page is served from `page`; `sameSite` differs from it in the port
 * alone, `crossSite` and `thirdSite` in the host name too. Nothing listens at `nowhere`.
 *
 * Over https: the browser trusts the certificate of `secure` and not that of `untrusted`; `http2` speaks HTTP/2, and
 * `httpOnly` no TLS at all. `httpsName` and `httpName` are one host that speaks only https, by either scheme.
 *
 * `named` has a host name that is not this machine's, so its URLs are not trustworthy; `public` is at an address that
 * counts as public. The name of `unknownHost` does not exist, and browsers do not connect to the port of
 * `forbiddenPort`.
 */
export type ServerName =
  | "page"
  | "sameSite"
  | "crossSite"
  | "thirdSite"
  | "nowhere"
  | "secure"
  | "untrusted"
  | "http2"
  | "httpOnly"
  | "named"
  | "httpsName"
  | "httpName"
  | "public"
  | "unknownHost"
  | "forbiddenPort";

/**
 * Who makes a request.
 * - page: the demo's page
 * - sandboxed-frame, data-frame: frames of the page that have an opaque origin
 * - same-site-frame, other-site-frame: frames of the page at the servers `sameSite` and `crossSite`
 * - controlled-frame: a frame of the page whose requests a service worker handles
 * - secure-frame: a frame served over https
 * - policy-frame: a frame whose content security policy allows connections to itself and to `crossSite` alone, and
 *   images of `crossSite`
 * - embedder-frame: a frame with `Cross-Origin-Embedder-Policy: require-corp`
 * - public-frame: a frame served over https from an address that counts as public
 * - public-http-frame: a frame served over http from an address that counts as public
 * - worker, shared-worker, service-worker: workers of the page's origin, by their own code
 */
export type Place =
  | "page"
  | "sandboxed-frame"
  | "data-frame"
  | "same-site-frame"
  | "other-site-frame"
  | "controlled-frame"
  | "secure-frame"
  | "policy-frame"
  | "embedder-frame"
  | "public-frame"
  | "public-http-frame"
  | "worker"
  | "shared-worker"
  | "service-worker";

/** How a request is made: by a script, by an element of the page, by a style sheet, or as code to run. */
export type Requester = ScriptRequester | ElementRequester | StyleRequester | CodeRequester;

/** cache: `cache.add()`; font-face: `new FontFace()`. */
export type ScriptRequester = "fetch" | "fetch-later" | "xhr" | "event-source" | "beacon" | "cache" | "font-face";

/** canvas-image, webgl-texture: an image that a script reads back from a canvas, or uses as a texture. */
export type ElementRequester = "image" | "canvas-image" | "webgl-texture" | "video" | "audio" | "text-track";

/** font: `@font-face`. The others are properties whose value is the URL of an image. */
export type StyleRequester = "stylesheet" | "font" | "shape-outside" | "mask-image";

/** import: `import()`; modulepreload, preload, prefetch: a `<link>`. */
export type CodeRequester =
  | "script"
  | "module-script"
  | "import"
  | "modulepreload"
  | "preload"
  | "prefetch"
  | "paint-worklet";

/** What the page asks for. */
export interface Ask {
  readonly via: Requester;
  /** Who asks; the page itself unless said otherwise. */
  readonly from?: Place;
  readonly server: ServerName;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly credentials?: "omit" | "same-origin" | "include";
  readonly mode?: "cors" | "no-cors" | "same-origin";
  readonly redirect?: "follow" | "error" | "manual";
  /** XHR only: listen to upload progress, which forces a preflight. */
  readonly uploadListener?: boolean;
  /** fetch only: let the request outlive the page. */
  readonly keepalive?: boolean;
  /** Elements only: load with CORS. */
  readonly crossOrigin?: "anonymous" | "use-credentials";
  /** preload only: what it is for; "fetch" unless said otherwise. */
  readonly as?: "fetch" | "font";
  /** Beacons only: the type of the body; one that is not safelisted is preflighted. */
  readonly contentType?: string;
  /** controlled-frame only: what its service worker does with the request; it passes it on unless said otherwise. */
  readonly serviceWorker?: "pass-on" | "answer" | "reject";
  /** Abort once the server has the request. */
  readonly abort?: boolean;
  /** fetch and XHR: give up after so many milliseconds. */
  readonly timeout?: number;
  /** fetch only: send the body as a stream. */
  readonly stream?: boolean;
  /** fetch only: what the page says of the address it asks. */
  readonly targetAddressSpace?: "local" | "loopback";
  /** Scripts only: the hash that the body must have. */
  readonly integrity?: string;
  /** fetch only: do not read the body. */
  readonly leaveBody?: boolean;
}

/**
 * What a server answers. In header values and in the raw text, `{{origin}}` is the origin of the page, `{{sentOrigin}}` the
 * Origin header of the request, `{{port}}` the port of the page and `{{next}}` the URL of the next hop.
 */
export interface Answer {
  readonly status?: number;
  /** A list gives several header lines; names keep their spelling. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /**
   * close: end the connection unanswered. reset: break it. hang: never answer. truncate: promise more body than comes.
   * stall: promise more body, and leave the connection open.
   */
  readonly fault?: "close" | "reset" | "hang" | "truncate" | "stall";
  /** Sent as it is, instead of everything above. */
  readonly raw?: string;
}

/** What the server at one URL of a redirect chain answers. */
export interface HopAnswers {
  /** Where this hop is; the first one is where the page asks. */
  readonly server?: ServerName;
  readonly preflight?: Answer;
  readonly actual: Answer;
}

/** One request and everything that servers answer to it. */
export interface Exchange {
  readonly ask: Ask;
  readonly hops: readonly [HopAnswers, ...HopAnswers[]];
}

/** What must come out, and nothing else. */
export interface Expectation {
  /** null where no request leaves the browser, so that an extension sees none. */
  readonly verdict: Verdict | null;
  /** Chromium's own word: a value of Network.CorsError, a network error ("net::ERR_..."), or null where it passes. */
  readonly chromium: string | null;
  /** In the browser's order; a question mark stands behind those that rest on a fact that the browser hides. */
  readonly causes: readonly (RuleId | `${RuleId}?`)[];
  readonly warnings?: readonly RuleId[];
  readonly preflight?: "sent" | "cached" | "not-needed" | "unknown";
  /** Whether the fix, applied to the servers' answers once, makes the request pass. */
  readonly fixable?: boolean;
}

/** One thing that happens to people, as data: the demo plays it, the tests check it against the browser. */
export interface Scenario extends Exchange {
  readonly id: string;
  readonly title: string;
  /** A request to the same URL that goes before, with its own answers. */
  readonly earlier?: Exchange;
  readonly expect: Expectation;
}
