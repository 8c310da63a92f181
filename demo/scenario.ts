import type { Verdict } from "../src/shared/cors/evaluate.ts";
import type { RuleId } from "../src/shared/diagnosis/rule-id.ts";

/**
 * The servers of the demo, all on this machine. The page is served from `page`; `sameSite` differs from it in the port
 * alone, `crossSite` and `thirdSite` in the host name too. Nothing listens at `nowhere`.
 */
export type ServerName = "page" | "sameSite" | "crossSite" | "thirdSite" | "nowhere";

/**
 * Who makes a request.
 * - page: the demo's page
 * - sandboxed-frame: a frame of the page that has an opaque origin
 */
export type Place = "page" | "sandboxed-frame";

/** What the page asks for. */
export interface Ask {
  readonly via: "fetch" | "xhr" | "image" | "script" | "font";
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
  /** Images and scripts only: load with CORS. */
  readonly crossOrigin?: "anonymous" | "use-credentials";
  /** Abort once the server has the request. */
  readonly abort?: boolean;
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
   * close: end the connection unanswered. hang: never answer. truncate: promise more body than comes. stall: promise
   * more body, and leave the connection open.
   */
  readonly fault?: "close" | "hang" | "truncate" | "stall";
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
  readonly verdict: Verdict;
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
