import type { Exchange } from "../exchange/exchange.ts";
import { beganOnPage, isOfHiddenPage } from "../exchange/prerendered.ts";
import { type Evaluation, failingSteps } from "./evaluate.ts";

/**
 * Whether something went wrong that somebody may want to know of: the browser kept a response from the page, or there was
 * none. What the page gave up itself is none, and neither is what cannot be told.
 */
export function hasGoneWrong({ verdict, alternatives: [first] }: Evaluation): boolean {
  if (verdict === "blocked") return true;
  return verdict === "failed" && failingSteps(first)[0]?.id !== "request-not-aborted";
}

/** Whether an exchange belongs to the page that the tab shows. @param pageAfter when the last one of the page before began */
export function isOfPage(exchange: Exchange, pageAfter = 0): boolean {
  return beganOnPage(exchange) > pageAfter && !isOfHiddenPage(exchange);
}
