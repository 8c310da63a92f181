import {
  type Exchange,
  type Hop,
  hasEnded,
  headersOf,
  isRedirectLeftToPage,
  lastHop,
  redirectTarget,
  type Transaction,
} from "../exchange/exchange.ts";
import { geckoRefusal, hasPassed } from "../exchange/prepared.ts";
import { isHttpUrl } from "../fetch/origins.ts";

/**
 * What the browser did at a stage, as far as it shows: it went on, it stopped, or it is still there. "hidden": it is
 * past the stage, but does not show whether the page got anything.
 */
export type Outcome = "passed" | "stopped" | "pending" | "hidden";

/** What became of the three stages of one hop; see `stages.ts`. */
export interface HopOutcomes {
  readonly preflight: Outcome;
  readonly answer: Outcome;
  /** Absent where the browser did not announce that it follows a redirect. */
  readonly follow?: Outcome;
}

/**
 * What the browser showed of one hop.
 * @param isJudged whether CORS judges the answer of this hop
 */
export function outcomesOf(exchange: Exchange, index: number, isJudged: boolean): HopOutcomes {
  return exchange.engine === "gecko" ? geckoOutcomes(exchange, index, isJudged) : chromiumOutcomes(exchange, index);
}

/** Chromium shows a response, and follows a redirect, only after its checks. */
function chromiumOutcomes(exchange: Exchange, index: number): HopOutcomes {
  const { hop, next, isLast } = around(exchange, index);
  const { actual: last } = lastHop(exchange);
  // The end of a request that was sent on to a URL that is not http is not shown: no permission covers that URL.
  const failed = (hasEnded(exchange) && last.error !== undefined) || leavesHttp(last.redirectUrl);
  const outcomeOf = (passed: boolean) => (passed ? "passed" : isLast && failed ? "stopped" : "pending");
  const { requestHeaders, response, redirectUrl } = hop.actual;
  const followed = redirectUrl !== undefined;
  const left = (next !== undefined && isHttpUrl(next.actual.url)) || (isLast && isRedirectLeftToPage(exchange));
  return {
    preflight: outcomeOf(requestHeaders !== undefined || response !== undefined || followed),
    answer: outcomeOf(followed || response?.startedAt !== undefined),
    ...(followed ? { follow: left ? "passed" : failed ? "stopped" : "pending" } : {}),
  };
}

/**
 * Firefox announces a redirect before its checks, and completes a request whose response it then keeps from the page. It
 * ends a preflight that it refuses with an error.
 */
function geckoOutcomes(exchange: Exchange, index: number, isJudged: boolean): HopOutcomes {
  const { hop, next, isLast } = around(exchange, index);
  const { preflight, actual } = hop;
  const failed = actual.error !== undefined;
  const outcomeOf = (passed: boolean) => (passed ? "passed" : isLast && failed ? "stopped" : "pending");
  const asked = actual.requestHeaders !== undefined || actual.response !== undefined;
  const wentOn = next !== undefined && (headersOf(next.actual) !== undefined || next.preflight !== undefined);
  const answer = (): Outcome => {
    // The end of a request that was sent on to a URL that is not http is not shown.
    if (leavesHttp(actual.redirectUrl)) return "stopped";
    if (actual.redirectUrl !== undefined) return outcomeOf(wentOn);
    if (actual.response?.startedAt === undefined) return outcomeOf(false);
    if (!isJudged && !isUnfollowed(actual)) return "passed";
    if (actual.error === geckoRefusal) return "stopped";
    const { failed: scriptFailed } = exchange.call ?? {};
    if (scriptFailed === false) return "passed";
    return scriptFailed && hasEnded(exchange) && !failed ? "stopped" : "hidden";
  };
  return { preflight: outcomeOf(asked || (preflight !== undefined && hasPassed(preflight))), answer: answer() };
}

/** Whether Firefox handed a redirect over, or refused it: the page did not want it to be followed. */
function isUnfollowed(transaction: Transaction): boolean {
  return transaction.redirectUrl === undefined && redirectTarget(transaction) !== null;
}

/** Whether a redirect leads to a URL that is not http(s). */
export function leavesHttp(redirectUrl: string | undefined): boolean {
  return redirectUrl !== undefined && !isHttpUrl(redirectUrl);
}

function around({ hops }: Exchange, index: number) {
  const hop: Hop = hops[index] ?? hops[0];
  const next = hops[index + 1];
  return { hop, next, isLast: next === undefined };
}
