import { type Exchange, isRedirectedPreflight, type Transaction } from "../exchange/exchange.ts";
import { errorNames } from "./error-names.ts";
import { hasCorsTainting, type RequestMode } from "./facts.ts";
import { isNetworkError } from "./network-errors.ts";
import { corsCheckOrder } from "./profile.ts";
import type { Step } from "./step.ts";

/** One reason on Firefox's console: "Cross-Origin Request Blocked: ... (Reason: ...)". */
export interface ConsoleReason {
  /** Its name on MDN; several where Firefox does not show what decides between them. */
  readonly names: readonly [string, ...string[]];
  /** Where it misleads; empty where it says what happened. */
  readonly flaws: readonly ConsoleFlaw[];
}

/**
 * How a reason on Firefox's console misleads.
 * - second-message: it repeats an earlier one in other words; nothing else has happened
 * - names-network-error: it speaks of CORS where the network, or another policy, ended the request
 * - names-redirect: it says only that the request did not succeed where the redirect's target was refused
 * - names-lost-connection: it is false; the connection was lost, and no header was seen
 * - names-no-http: it misses a header in an answer that is no HTTP and has none
 * - names-several-values: it speaks of one value that does not match where there are several
 * - names-header: it names one of several headers that are not allowed, the first by the alphabet
 */
export type ConsoleFlaw =
  | "second-message"
  | "names-network-error"
  | "names-redirect"
  | "names-lost-connection"
  | "names-no-http"
  | "names-several-values"
  | "names-header";

const notSucceeded = "CORSDidNotSucceed";

/**
 * The reasons that Firefox's console gives for a failing step, in order.
 * @param step the first step at which Firefox stops
 * @param mode the request's mode; undefined (unknown) is treated as "cors"
 * @returns nothing where Firefox refuses without a word
 */
export function geckoConsole(step: Step, exchange: Exchange, mode: RequestMode | undefined): readonly ConsoleReason[] {
  const names = reasonNames(step, exchange, mode);
  if (names === null) return [];
  const more = messagesAfter(step, exchange).map(
    (name): ConsoleReason => ({ names: [name], flaws: ["second-message"] }),
  );
  return [{ names, flaws: flawsOf(step, names, exchange) }, ...more];
}

function reasonNames(step: Step, exchange: Exchange, mode: RequestMode | undefined): ConsoleReason["names"] | null {
  const { firefox } = errorNames(step, exchange, mode);
  if (firefox !== null) return [firefox];
  // Firefox counts header lines, and shows extensions several lines as one.
  const isMerged = exchange.engine === "gecko" && step.id === "allow-origin-single" && mode !== "no-cors";
  return isMerged ? ["CORSMultipleAllowOriginNotAllowed", "CORSAllowOriginNotMatchingOrigin"] : null;
}

function flawsOf(step: Step, [name]: ConsoleReason["names"], exchange: Exchange): readonly ConsoleFlaw[] {
  if (step.id === "network-response" && name === "CORSMultipleAllowOriginNotAllowed") return ["names-lost-connection"];
  if (name === notSucceeded) return [step.on === "redirect" ? "names-redirect" : "names-network-error"];
  if (step.id === "allow-origin-present" && isWithoutHttp(exchange.hops[step.hop]?.actual)) return ["names-no-http"];
  if (step.id === "allow-origin-single" && name === "CORSAllowOriginNotMatchingOrigin") return ["names-several-values"];
  return step.id === "request-headers-allowed" && (step.names?.length ?? 0) > 1 ? ["names-header"] : [];
}

/** What Firefox writes besides, when what it refused was a preflight or a redirect: the request ends with that too. */
function messagesAfter(step: Step, exchange: Exchange): readonly string[] {
  const { preflight, actual } = exchange.hops[step.hop] ?? exchange.hops[0];
  if (step.on === "preflight") {
    if (step.id === "preflight-not-redirected") return ["CORSPreflightDidNotSucceed", notSucceeded];
    const isRefusedRedirect =
      corsCheckOrder.includes(step.id) && preflight !== undefined && isRedirectedPreflight(preflight, exchange);
    return isRefusedRedirect ? [notSucceeded, notSucceeded] : [notSucceeded];
  }
  if (step.on !== "redirect" || isNetworkError(step.value)) return [];
  const isWithCors = hasCorsTainting(exchange, step.hop);
  if (step.id === "redirect-url-scheme") return isWithCors ? [notSucceeded] : [];
  // A redirect that the page did not want to be followed is its final response.
  const isFinal = exchange.engine === "gecko" && actual.redirectUrl === undefined;
  return corsCheckOrder.includes(step.id) && !isFinal ? [notSucceeded] : [];
}

/** Whether Firefox took an answer that is no HTTP for a body without headers. */
function isWithoutHttp(transaction: Transaction | undefined): boolean {
  return transaction?.response?.httpVersion === "HTTP/0.9";
}
