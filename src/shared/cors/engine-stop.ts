import { type Exchange, judgedHeaders, type ObservedResponse } from "../exchange/exchange.ts";
import { headerLines } from "../fetch/header-list.ts";
import { isRedirectStatus } from "../fetch/status.ts";
import type { EngineDifference, EngineDifferenceKind } from "./engine-difference.ts";
import { schemeStep } from "./engine-refusal.ts";
import { hasCorsTainting } from "./facts.ts";
import { geckoConsole } from "./gecko-console.ts";
import { cameFromHttpCache } from "./http-cache.ts";
import { localNetworkAccessError } from "./network-errors.ts";
import type { ExchangesAt } from "./preflight-reason.ts";
import type { Profile } from "./profile.ts";
import type { Step } from "./step.ts";

/** Refusals that follow from the response, and that every engine shares. */
const sharedRefusals: ReadonlySet<string> = new Set(["net::ERR_BLOCKED_BY_RESPONSE"]);

const localNetworkErrors: ReadonlySet<string> = new Set([
  localNetworkAccessError,
  "NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED",
]);

/** Firefox's errors for URLs on lists of its own: trackers, malware and the like. */
const ownLists: ReadonlySet<string> = new Set([
  "NS_ERROR_TRACKING_URI",
  "NS_ERROR_MALWARE_URI",
  "NS_ERROR_PHISHING_URI",
  "NS_ERROR_UNWANTED_URI",
  "NS_ERROR_HARMFUL_URI",
  "NS_ERROR_BLOCKED_URI",
]);

/**
 * What a step at which this browser stopped is to another engine.
 * @returns `step`: the step at which that engine stops; absent where it goes on, to what was not seen.
 *   `because`: why that differs
 */
export function stopIn(
  profile: Profile,
  step: Step,
  exchange: Exchange,
  exchangesAt: ExchangesAt,
): { readonly step?: Step; readonly because?: EngineDifferenceKind } {
  const actual = exchange.hops[step.hop]?.actual;
  switch (step.id) {
    case "preflight-not-redirected":
      // Without any answer it was a redirect that the browser made itself.
      return step.value === null && profile.upgradesBeforePreflight ? { because: "upgrades-first" } : { step };
    case "policy-allows":
      if (localNetworkErrors.has(step.value ?? "")) {
        return { because: profile.localNetworkAccess === "none" ? "local-network-none" : "local-network-prompt" };
      }
      return sharedRefusals.has(step.value ?? "") ? { step } : { because: "own-policy" };
    case "redirect-url-scheme":
      return schemeStep(profile, step, exchange);
    case "allow-origin-present":
      return step.on === "response" && actual && cameFromHttpCache(exchange, actual, exchangesAt)
        ? { because: "own-cache" }
        : { step };
    case "preflight-ok-status":
      return profile.emptyLocation === "is-same-url" && hasEmptyLocation(exchange.hops[step.hop]?.preflight?.response)
        ? { step: { ...step, id: "preflight-not-redirected" }, because: "follows-empty-location" }
        : { step };
    case "network-response":
      if (ownLists.has(step.value ?? "")) return { because: "own-policy" };
      // Firefox looks at the type of a response before it looks at CORS.
      if (step.value === "NS_ERROR_CORRUPTED_CONTENT" && step.on === "response")
        return { because: "checks-type-later" };
      if (step.value === "net::ERR_UNEXPECTED_PROXY_AUTH" && profile.proxyStatus !== "fails") {
        return profile.proxyStatus === "is-read" ? { because: "reads-proxy-status" } : {};
      }
      if (step.value !== "net::ERR_INVALID_HTTP_RESPONSE" || !profile.readsAnswersWithoutHttp) return { step };
      // What has no headers is not shown to a page of another origin in any case.
      return { ...(hasCorsTainting(exchange, step.hop) ? { step } : {}), because: "reads-without-http" };
    default:
      return { step };
  }
}

/** Whether a response is a redirect by its status, and has a Location that is empty. */
export function hasEmptyLocation(response: ObservedResponse | undefined): boolean {
  if (!response || !isRedirectStatus(response.status)) return false;
  const locations = headerLines(judgedHeaders(response), "location");
  return locations.length > 0 && locations.every((value) => value === "");
}

/** Where Firefox's console misleads, or says more than once, what stopped it. */
export function differencesOfNames(
  profile: Profile,
  step: Step,
  exchange: Exchange,
  name: string | null,
): readonly EngineDifference[] {
  if (profile.engine !== "gecko") return [];
  const values = { name: name ?? "", first: step.names?.[0] ?? "" };
  const flaws = geckoConsole(step, exchange, "cors").flatMap((reason) => reason.flaws);
  return [...new Set(flaws)].map((kind) => ({ kind, hop: step.hop, values }));
}

/** Whether two failing steps are the same failure. */
export function isSameStep(a: Step, b: Step): boolean {
  return a.id === b.id && a.on === b.on && a.hop === b.hop;
}
