import type { Waiting } from "./assembly.ts";
import { type Exchange, hasEnded, lastHop, type Transaction } from "./exchange.ts";

/*
 * A recorder that is stopped misses what the browser says at that moment. What is missing of an exchange shows.
 */

/** An exchange as it is taken up after a stop of the recorder. What the log or the probe knows comes whole. */
export function interruptedIfOpen(exchange: Exchange): Exchange {
  const isUnderWay = !hasEnded(exchange) && !lastHop(exchange).actual.outOfSight && exchange.knownFrom === undefined;
  return isUnderWay ? { ...exchange, interrupted: true } : exchange;
}

/** The same for what waits: an OPTIONS request that may be the page's own may have missed its preflight. */
export function interruptedIfRequest(waiting: Waiting): Waiting {
  return "requester" in waiting ? { ...waiting, requester: { ...waiting.requester, interrupted: true } } : waiting;
}

/**
 * Whether a stop of the recorder took what would tell how an exchange ended: nothing was handed over as far as was seen,
 * and what was seen of its end can come of several things.
 */
export function isEndMissed({ interrupted, beginningMissed, ...exchange }: Exchange): boolean {
  if (!interrupted && !beginningMissed) return false;
  const { preflight, actual } = lastHop(exchange);
  if (actual.endedAt === undefined || actual.outOfSight) return false;
  if (actual.response) return isHandingOverMissed(actual);
  const hasPreflightEnd = preflight?.response !== undefined || preflight?.error !== undefined;
  return actual.error === undefined || (actual.error === "net::ERR_FAILED" && !hasPreflightEnd);
}

/**
 * Whether something may be missing of a request that has ended in Chromium: a preflight, or that its answer was handed over.
 * Where the recorder was not stopped nothing is missing.
 */
export function mayLackEvents(exchange: Exchange): boolean {
  const { preflight, actual } = lastHop(exchange);
  if (!hasEnded(exchange) || exchange.interrupted || exchange.knownFrom || exchange.engine === "gecko") return false;
  return preflight === undefined || isHandingOverMissed(actual);
}

/** Whether an answer was seen, and its end, and not whether it was handed over. */
function isHandingOverMissed({ response, error, endedAt, redirectUrl }: Transaction): boolean {
  return response?.startedAt === undefined && endedAt !== undefined && error === undefined && redirectUrl === undefined;
}

/** Whether a preflight's answer was missed: Chromium shows it before it ends the request that was waiting for it. */
export function isAnswerMissed(exchange: Exchange): boolean {
  const { preflight, actual } = lastHop(exchange);
  if (!preflight || actual.error !== "net::ERR_FAILED" || exchange.interrupted || exchange.knownFrom) return false;
  return exchange.engine !== "gecko" && preflight.response === undefined && preflight.error === undefined;
}
