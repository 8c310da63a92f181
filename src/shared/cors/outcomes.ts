import {
  type Exchange,
  type Hop,
  hasEnded,
  hasTimedStatus,
  headersOf,
  isOutOfSight,
  isRedirectLeftToPage,
  isTimedUnreadable,
  isUntold,
  judgedHeaders,
  lastHop,
  redirectTarget,
  type Transaction,
} from "../exchange/exchange.ts";
import type { Basis } from "../exchange/fact.ts";
import { isEndMissed } from "../exchange/interrupted.ts";
import { isListed, isOver } from "../exchange/join-timing-reading.ts";
import { geckoRefusal, hasPassed } from "../exchange/prepared.ts";
import { redirectLocation } from "../fetch/location.ts";
import { isHttpUrl } from "../fetch/origins.ts";
import { isRedirectStatus } from "../fetch/status.ts";

/**
 * What the browser did at a stage, as far as it shows: it went on, it stopped, or it is still there. "hidden": it is
 * past the stage, but does not show whether the page got anything; or it may be past it, and shows no more.
 */
export type Outcome = "passed" | "stopped" | "pending" | "hidden";

/** What became of the three stages of one hop; see `stages.ts`. */
export interface HopOutcomes {
  readonly preflight: Outcome;
  readonly answer: Outcome;
  /** What the outcome of the answer rests on. */
  readonly answerBasis: Basis;
  /** Absent where the browser did not announce that it follows a redirect. */
  readonly follow?: Outcome;
}

/**
 * What the browser showed of one hop.
 * @param isJudged whether CORS judges the answer of this hop
 */
export function outcomesOf(exchange: Exchange, index: number, isJudged: boolean): HopOutcomes {
  const outcomes =
    exchange.engine === "gecko" ? geckoOutcomes(exchange, index, isJudged) : chromiumOutcomes(exchange, index);
  const told = isUntold(exchange, "outcome") ? untoldOutcomes(exchange, index, isJudged, outcomes) : outcomes;
  const isMissed = isEndMissed(exchange);
  if ((!isOutOfSight(exchange) && !isMissed) || index !== exchange.hops.length - 1) return told;
  // Nothing more will be shown of it, or nobody knows what stopped it.
  const hidden = (outcome: Outcome) =>
    outcome === "pending" || (isMissed && outcome === "stopped") ? "hidden" : outcome;
  const { preflight, answer, follow } = told;
  return {
    ...told,
    preflight: hidden(preflight),
    answer: hidden(answer),
    ...(follow ? { follow: hidden(follow) } : {}),
  };
}

/** What is left of outcomes where a file has the answers, and not what the browser made of them. */
function untoldOutcomes(exchange: Exchange, index: number, isJudged: boolean, outcomes: HopOutcomes): HopOutcomes {
  const { hop, next } = around(exchange, index);
  const { requestHeaders, response, error } = hop.actual;
  const wasSent = requestHeaders !== undefined || response !== undefined;
  const isOpen = isJudged && next === undefined && error === undefined && response?.startedAt !== undefined;
  return {
    ...outcomes,
    preflight: wasSent || outcomes.preflight === "stopped" ? outcomes.preflight : "hidden",
    answer: isOpen ? "hidden" : outcomes.answer,
  };
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
    answerBasis: "request-events",
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
  const shown = (): Outcome => {
    // The end of a request that was sent on to a URL that is not http is not shown.
    if (leavesHttp(actual.redirectUrl)) return "stopped";
    if (actual.redirectUrl !== undefined) return outcomeOf(wentOn);
    if (actual.response?.startedAt === undefined) return outcomeOf(false);
    if (!isJudged && !isUnfollowed(actual)) return "passed";
    return actual.error === geckoRefusal ? "stopped" : "hidden";
  };
  const answer = shown();
  const timed = answer === "hidden" ? timedOutcome(exchange) : undefined;
  const seen = answer === "hidden" && !isUntargetedRedirect(exchange) ? scriptOutcome(exchange) : undefined;
  return {
    preflight: outcomeOf(asked || (preflight !== undefined && hasPassed(preflight))),
    answer: timed ?? seen ?? answer,
    answerBasis: timed ? "resource-timing" : seen ? "script-outcome" : "request-events",
  };
}

/** What the page's script got of an answer, where the probe saw it. */
function scriptOutcome(exchange: Exchange): Outcome | undefined {
  const { failed } = exchange.call ?? {};
  if (failed === false) return "passed";
  return failed && isOver(exchange) ? "stopped" : undefined;
}

/**
 * What resource timing proves of an answer that CORS judged. Its status is 0 where the page may not read the response. A
 * redirect that was not followed keeps its status, whatever else the browser refused; only 0 tells something there.
 */
function timedOutcome(exchange: Exchange): Outcome | undefined {
  const { response } = lastHop(exchange).actual;
  if (!hasTimedStatus(exchange) || !response || !isOver(exchange)) return undefined;
  if (isTimedUnreadable(exchange)) return "stopped";
  const isFinal = redirectLocation(response.status, judgedHeaders(response)) === null;
  return isFinal && !isUntargetedRedirect(exchange) ? "passed" : undefined;
}

/**
 * Whether it ended with a redirect that names no target, and a script asked in a way that is not known: with `redirect:
 * "manual"` it gets an opaque response, else one that it can read.
 */
export function isUntargetedRedirect(exchange: Exchange): boolean {
  const { response } = lastHop(exchange).actual;
  if (!response || exchange.resourceType !== "xmlhttprequest" || exchange.call?.redirect === "follow") return false;
  return isRedirectStatus(response.status) && redirectLocation(response.status, judgedHeaders(response)) === null;
}

/** Whether an exchange ended without showing whether the page got anything, and resource timing may tell. */
export function awaitsTiming(exchange: Exchange, isJudged: boolean): boolean {
  if (exchange.timing || !isListed(exchange) || !isOver(exchange)) return false;
  return outcomesOf(exchange, exchange.hops.length - 1, isJudged).answer === "hidden";
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
