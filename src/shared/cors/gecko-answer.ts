import { type Exchange, type Hop, isTimedUnreadable, judgedHeaders } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { locationUrl, redirectLocation } from "../fetch/location.ts";
import { includesCredentials, isHttpUrl, isMixedContent, isSameOrigin } from "../fetch/origins.ts";
import { corsCheck } from "./cors-check.ts";
import { hasCorsTainting, type RequestMode, requestOriginFact } from "./facts.ts";
import { stepOfError } from "./network-errors.ts";
import { neverSentReason } from "./never-sent.ts";
import { isUntargetedRedirect, type Outcome } from "./outcomes.ts";
import type { CredentialsMode } from "./profile.ts";
import type { Step, StepId } from "./step.ts";

/**
 * The steps that an answer went through in Firefox: its network stack, the CORS check, and where a redirect leads.
 * Firefox announces a redirect before its checks, so the refusal of its target belongs here too.
 * @param outcome what Firefox showed of this stage
 */
export function geckoAnswerSteps(
  exchange: Exchange,
  { actual }: Hop,
  hop: number,
  mode: RequestMode,
  outcome: Outcome,
  credentialsMode: CredentialsMode,
): readonly Step[] {
  const { response, error: endedWith } = actual;
  const error = outcome === "stopped" ? endedWith : undefined;
  const location = response ? redirectLocation(response.status, judgedHeaders(response)) : null;
  const on = location === null ? "response" : "redirect";
  const fail = (id: StepId, value: string | null): Step => ({ id, on, hop, result: "fail", value });
  const target = location === null ? null : locationUrl(location, actual.url);

  // It ended without an error of the network: nothing went there, as the probe tells.
  if (error === "" && !response) return [{ ...fail("request-leaves-page", neverSentReason(exchange)), on: "request" }];
  if (error === "NS_ERROR_CORRUPTED_CONTENT" && location !== null) {
    return [fail(target === null ? "redirect-location-parses" : "redirect-url-scheme", error)];
  }
  // Of a response without CORS these can be many things: what the page cannot use is withheld in the same words.
  const isVague = mode === "no-cors" && response !== undefined && vagueErrors.has(error ?? "");
  const named = error === undefined || isVague ? null : stepOfError(error, location !== null);
  if (named !== null) return [fail(named, error ?? null)];
  if (!response) return [];
  const network: Step = { id: "network-response", on, hop, result: "pass", value: String(response.status) };
  const check =
    mode === "cors" && hasCorsTainting(exchange, hop)
      ? corsCheck(judgedHeaders(response), factValue(requestOriginFact(exchange, hop)), credentialsMode, { on, hop })
      : [];
  return [network, ...check, ...(location === null ? untargetedSteps() : outcome === "passed" ? [] : redirectSteps())];

  function untargetedSteps(): readonly Step[] {
    const isOpen = outcome === "hidden" && mode === "cors" && isUntargetedRedirect(exchange);
    return isOpen ? [{ ...fail("redirect-mode-follow", null), names: ["manual"] }] : [];
  }

  function redirectSteps(): readonly Step[] {
    const { initiator = "null", resourceType, call } = exchange;
    // Resource timing shows the status of a redirect that passed the check, whatever was refused after it.
    if (outcome === "stopped" && isTimedUnreadable(exchange)) return [];
    // It handed the redirect itself over, or refused it: the page did not want it to be followed.
    if (actual.redirectUrl === undefined && response?.startedAt !== undefined) {
      const names = call?.redirect === undefined ? ["error", "manual"] : [call.redirect];
      return [{ ...fail("redirect-mode-follow", target), names }];
    }
    if (target === null) return [];
    if (mode === "same-origin" && !isSameOrigin(target, initiator))
      return [fail("request-mode-allows-redirect", target)];
    if (!isHttpUrl(target)) return [fail("redirect-url-scheme", target)];
    if (mode === "cors" && includesCredentials(target)) return [fail("redirect-url-without-credentials", target)];
    if (isMixedContent(target, initiator, resourceType)) return [fail("redirect-stays-secure", target)];
    return [];
  }
}

/** Refusals, and the ends of images that cannot be shown. */
const vagueErrors: ReadonlySet<string> = new Set([
  "NS_ERROR_CORRUPTED_CONTENT",
  "NS_BINDING_ABORTED",
  "NS_ERROR_FAILURE",
]);
