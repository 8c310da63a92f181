import {
  type Exchange,
  type Hop,
  isRedirectedPreflight,
  judgedHeaders,
  type ObservedResponse,
  type Transaction,
} from "../exchange/exchange.ts";
import { type Basis, factValue } from "../exchange/fact.ts";
import { getHeader } from "../fetch/header-list.ts";
import { locationUrl, redirectLocation } from "../fetch/location.ts";
import { includesCredentials, isHttpUrl, isLocalAddress, isMixedContent, isSameOrigin } from "../fetch/origins.ts";
import { corsCheck } from "./cors-check.ts";
import { corsPreflightFetch } from "./cors-preflight-fetch.ts";
import { hasCorsTainting, type RequestMode, requestOriginFact } from "./facts.ts";
import { geckoAnswerSteps } from "./gecko-answer.ts";
import { stepOfError } from "./network-errors.ts";
import { neverSentReason } from "./never-sent.ts";
import { leavesHttp, type Outcome, outcomesOf } from "./outcomes.ts";
import { ownProfile } from "./own-profile.ts";
import { type CredentialsMode, corsCheckOrder } from "./profile.ts";
import type { Step, StepId } from "./step.ts";
import { withUnseen } from "./unseen.ts";

/**
 * A stage is a stretch of the exchange that the browser visibly left behind, or visibly did not: the preflight of a
 * hop, its answer, and the step from a redirect's answer to the next URL. What the browser did at each stage is
 * observed; the steps inside it are ours.
 */
export interface Stage {
  readonly part: "preflight" | "answer" | "follow";
  readonly hop: number;
  readonly outcome: Outcome;
  /** What the outcome rests on, where that is not the browser's request events. */
  readonly basis?: Basis;
  /** The steps of this stage, in the order in which the browser takes them, under an assumed credentials mode. */
  steps(credentialsMode: CredentialsMode): readonly Step[];
}

/**
 * The stages of an exchange, in order, as far as it got.
 * @param mode the request's mode; undefined (unknown) is treated as "cors"
 */
export function stagesOf(exchange: Exchange, mode: RequestMode | undefined): readonly Stage[] {
  return withUnseen(exchange, seenStages(exchange, mode));
}

function seenStages(exchange: Exchange, mode: RequestMode | undefined): readonly Stage[] {
  return exchange.hops.flatMap((hop, index) => {
    const stages: Stage[] = [];
    // Chromium begins at a redirect's target before it looks at its scheme; that is part of following the redirect.
    if (index > 0 && !isHttpUrl(hop.actual.url)) return stages;
    const outcomes = outcomesOf(exchange, index, (mode ?? "cors") === "cors" && hasCorsTainting(exchange, index));
    const errorAt = (outcome: Outcome) => (outcome === "stopped" ? hop.actual.error : undefined);
    if (hop.preflight) {
      const outcome = outcomes.preflight;
      stages.push({
        part: "preflight",
        hop: index,
        outcome,
        steps: perMode((assumed) => preflightSteps(exchange, hop, index, errorAt(outcome), assumed)),
      });
      if (outcome !== "passed") return stages;
    }
    stages.push({
      part: "answer",
      hop: index,
      outcome: outcomes.answer,
      basis: outcomes.answerBasis,
      steps: perMode((assumed) =>
        exchange.engine === "gecko"
          ? geckoAnswerSteps(exchange, hop, index, mode ?? "cors", outcomes.answer, assumed)
          : answerSteps(exchange, hop, index, mode ?? "cors", errorAt(outcomes.answer), assumed),
      ),
    });
    if (outcomes.follow) {
      stages.push({
        part: "follow",
        hop: index,
        outcome: outcomes.follow,
        steps: perMode(() => followSteps(exchange, hop, index, mode ?? "cors")),
      });
    }
    return stages;
  });
}

/** Takes steps once for each mode that is assumed, however often they are looked at. */
function perMode(take: Stage["steps"]): Stage["steps"] {
  const taken: { [assumed in CredentialsMode]?: readonly Step[] } = {};
  return (assumed) => {
    taken[assumed] ??= take(assumed);
    return taken[assumed];
  };
}

/** @param error the error with which the exchange ended at this stage */
function preflightSteps(
  exchange: Exchange,
  { preflight }: Hop,
  hop: number,
  error: string | undefined,
  credentialsMode: CredentialsMode,
): readonly Step[] {
  if (!preflight) return [];
  if (preflight.response) {
    // The request can end for a reason of its own while its preflight is under way: the page may abort it.
    // Firefox asks with the page's own origin, though a redirect has made that of the request opaque.
    const asked = getHeader(preflight.requestHeaders ?? [], "origin");
    const origin = asked ?? factValue(requestOriginFact(exchange, hop));
    const steps = corsPreflightFetch(
      preflight,
      hop,
      origin,
      credentialsMode,
      isRedirectedPreflight(preflight, exchange),
    );
    // Firefox does not check answers of the page's own origin, which a redirect can lead back to.
    const { preflightsWithPageOrigin } = ownProfile(exchange);
    const isOwn = preflightsWithPageOrigin && isSameOrigin(preflight.url, exchange.initiator ?? "null");
    return [
      ...networkSteps(error, "request", hop, undefined),
      ...(isOwn ? steps.filter(({ id }) => !corsCheckOrder.includes(id)) : steps),
    ];
  }
  // Chromium puts the real error on the actual request, Firefox on the preflight; of a policy's refusal only DevTools
  // shows it.
  const own = exchange.engine === "gecko" ? preflight.error : preflight.devtools?.error;
  const realError = error && (own || error);
  // Without any response this is a redirect that the browser made itself: an upgrade to https.
  if (realError === "net::ERR_INVALID_REDIRECT") return [failure("preflight-not-redirected", "preflight", hop, null)];
  return networkSteps(realError, "preflight", hop, undefined);
}

function answerSteps(
  exchange: Exchange,
  { actual }: Hop,
  hop: number,
  mode: RequestMode,
  error: string | undefined,
  credentialsMode: CredentialsMode,
): readonly Step[] {
  const { response } = actual;
  const location = response && redirectLocation(response.status, judgedHeaders(response));
  const on = location == null ? "response" : "redirect";
  // It ended without an error of the network: nothing went there.
  if (error === "" && !response) return [failure("request-leaves-page", "request", hop, neverSentReason(exchange))];
  // Chromium names no error where the page promised another address space; before an answer nothing else is known to.
  if (!response && error === "net::ERR_FAILED" && actual.requestHeaders && isLocalAddress(actual.url))
    return [failure("target-address-space-matches", "request", hop, actual.url)];
  const network = networkSteps(error, on, hop, response);
  if (!response || mode !== "cors") return network;
  // Where the page handles redirects itself, Chromium does not judge where they lead.
  const judged = location != null && actual.redirectUrl === undefined ? location : null;
  const target = judged === null ? null : locationUrl(judged, actual.url);
  if (!hasCorsTainting(exchange, hop)) {
    // A redirect that leaves the page's own origin is judged by where it leads alone.
    const leaves = target !== null && !isSameOrigin(target, exchange.initiator ?? "null");
    return leaves ? [...network, urlWithoutCredentials(target, hop)] : network;
  }
  const check = corsCheck(judgedHeaders(response), factValue(requestOriginFact(exchange, hop)), credentialsMode, {
    on,
    hop,
  });
  if (judged === null) return [...network, ...check];
  const judgedTarget =
    target === null ? failure("redirect-location-parses", "redirect", hop, judged) : urlWithoutCredentials(target, hop);
  return [...network, ...check, judgedTarget, ...refusedNext(exchange, hop, check, target)];
}

/** A page that is known to refuse redirects meets that once CORS lets the redirect through. */
function refusedNext({ call }: Exchange, hop: number, check: readonly Step[], target: string | null): readonly Step[] {
  if (call?.redirect !== "error" || !check.some(({ result }) => result === "fail")) return [];
  return [{ ...failure("redirect-mode-follow", "redirect", hop, target), names: ["error"] }];
}

function networkSteps(
  error: string | undefined,
  on: Step["on"],
  hop: number,
  response: ObservedResponse | undefined,
): readonly Step[] {
  const status = response === undefined ? null : String(response.status);
  const step = error === undefined ? null : stepOfError(error, on === "redirect");
  if (error === undefined || step === null) {
    return response ? [{ id: "network-response", on, hop, result: "pass", value: status }] : [];
  }
  return [failure(step, on, hop, error)];
}

function urlWithoutCredentials(url: string, hop: number): Step {
  const result = includesCredentials(url) ? "fail" : "pass";
  return { id: "redirect-url-without-credentials", on: "redirect", hop, result, value: url };
}

function followSteps(exchange: Exchange, { actual }: Hop, hop: number, mode: RequestMode): readonly Step[] {
  const { initiator = "null", resourceType, call } = exchange;
  const url = actual.redirectUrl ?? "";
  const at = { on: "redirect", hop, value: url } as const;
  // A page that handles redirects itself goes nowhere, and DevTools records no error of that.
  const isLeftToPage = call?.redirect ? call.redirect === "manual" : actual.devtools?.error === null;
  if (mode === "same-origin" && !isSameOrigin(url, initiator) && !isLeftToPage) {
    return [{ ...at, id: "request-mode-allows-redirect", result: "fail" }];
  }
  // Without CORS the page's own process refuses a URL with credentials, and DevTools records that as its doing. Such
  // requests follow all redirects, but for those that a script makes to its own origin.
  const recorded = actual.devtools?.error;
  const follows =
    call?.redirect === "follow" ||
    recorded === "" ||
    recorded === "net::ERR_ABORTED" ||
    resourceType !== "xmlhttprequest" ||
    !isSameOrigin(exchange.hops[0].actual.url, initiator);
  const isUnjudged = mode === "no-cors" || !hasCorsTainting(exchange, hop);
  if (isUnjudged && follows && includesCredentials(url) && actual.error === "net::ERR_ABORTED") {
    return [failure("redirect-url-without-credentials", "redirect", hop, actual.error)];
  }
  const steps: Step[] = [];
  if (isExtensionUrl(url)) return [{ ...at, id: "redirect-made-by-server", result: "fail" }];
  if (actual.error === "net::ERR_ABORTED" && call?.redirect !== "manual") {
    steps.push({ ...at, ...redirectEnd(actual, call, isMixedContent(url, initiator, resourceType)), result: "fail" });
  }
  // Without CORS the network stack refuses an unknown scheme by itself.
  if (leavesHttp(url) && mode === "no-cors")
    steps.push(failure("redirect-url-scheme", "redirect", hop, "net::ERR_UNKNOWN_URL_SCHEME"));
  else steps.push({ ...at, id: "redirect-url-scheme", result: leavesHttp(url) ? "fail" : "pass" });
  return steps;
}

/**
 * What ended a request at a redirect: the browser announces where it would go and then ends it. DevTools shows more:
 * redirect mode "error" is an error of the redirect itself, and mode "manual" none. What the page's own process stopped,
 * because of a policy of the page, is first recorded without a reason and then as aborted.
 */
function redirectEnd(
  { devtools }: Transaction,
  call: Exchange["call"],
  isInsecure: boolean,
): Pick<Step, "id" | "names"> {
  const recorded = devtools?.error;
  if (call?.redirect === "error") return { id: "redirect-mode-follow", names: ["error"] };
  if (call?.saw?.startsWith("AbortError")) return { id: "request-not-aborted" };
  if (call?.redirect === "follow" || recorded === "" || recorded === "net::ERR_ABORTED")
    return { id: isInsecure ? "redirect-stays-secure" : "policy-allows" };
  return { id: "redirect-mode-follow", names: recorded ? ["error"] : devtools ? ["manual"] : ["error", "manual"] };
}

/** Whether a redirect leads into another extension, which answers in the server's place. */
function isExtensionUrl(url: string): boolean {
  return /^[a-z-]+-extension:/.test(url);
}

function failure(id: StepId, on: Step["on"], hop: number, value: string | null): Step {
  return { id, on, hop, result: "fail", value };
}
