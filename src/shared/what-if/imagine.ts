import { withoutEmptyBeside } from "../cors/empty-lines.ts";
import { hasCorsTainting } from "../cors/facts.ts";
import { neverSentReason } from "../cors/never-sent.ts";
import { profileOf } from "../cors/own-profile.ts";
import { preflightReasons } from "../cors/preflight-need.ts";
import type { PreflightReason } from "../cors/preflight-reason.ts";
import type { CredentialsMode, Profile } from "../cors/profile.ts";
import { type Stage, stagesOf } from "../cors/stages.ts";
import type { Exchange, Transaction } from "../exchange/exchange.ts";
import { hasHeader } from "../fetch/header-list.ts";
import { isUnsafeRedirect, locationUrl, redirectLocation } from "../fetch/location.ts";
import { includesCredentials, isHttpUrl, isMixedContent, isSameOrigin } from "../fetch/origins.ts";
import {
  answered,
  asked,
  ended,
  followed,
  handedOver,
  nextHop,
  originAt,
  sent,
  transaction,
} from "./imagined-exchange.ts";
import { networkError } from "./network-refusal.ts";
import { constructorError, firstRequest, type PageRequest, redirectedRequest } from "./page-request.ts";
import type { Plan, PlannedAnswer } from "./read-form.ts";

/**
 * The exchange that a browser would make of a plan, as Chromium would show it. Where it would stop is what the engine's own steps say of each
 * answer; here is only what the browser would do next. Everything that the plan does not name is as it was in `base`.
 * @param assumed the credentials mode under which the steps are taken
 * @param base the recorded exchange from which the plan was made, if any
 */
export function imagine(plan: Plan, assumed: CredentialsMode, base: Exchange | null): Exchange {
  const made = constructorError(plan);
  const profile = profileOf(plan.engine);
  let exchange = begin(plan, base, made);
  // A reason that no form has is the page's own policy; where the request was stopped by it, the plan says so.
  const reason = neverSentReason(exchange);
  const isStopped = plan.hops[0]?.actual.given?.error === "" || (reason !== "policy" && reason !== "keepalive-quota");
  if (isStopped) return ended(exchange, "");
  for (let request = firstRequest(plan), index = 0; ; index++) {
    const { preflight, actual, permissionHeld, upgradedTo } = asRead(plan.hops[index] ?? untouched, profile);
    if (upgradedTo !== undefined) {
      exchange = followed(exchange, upgradedTo);
      request = redirectedRequest(request, 307, upgradedTo);
      exchange = nextHop(exchange, request, base);
      continue;
    }
    const origin = profile.preflightsWithPageOrigin ? plan.origin : originAt(exchange);
    const needed = preflightReasons(request.method, request.headers, profile);
    const isAgain = profile.preflightsAgainAfterRedirect && exchange.hops.some((earlier) => earlier.preflight);
    const isCors = plan.mode === "cors" && hasCorsTainting(exchange, index);
    if (
      isCors &&
      !(permissionHeld && isPermitted(request, needed, plan, base?.hops[index]?.actual, base)) &&
      (needed.length > 0 || plan.asksAnyway || isAgain)
    ) {
      const names = needed.flatMap((one) => (one.kind === "header" ? [one.name] : []));
      exchange = asked(exchange, request, names, origin, preflight, base);
      if (preflight.given) return ended(exchange, preflight.given.error);
      if (preflight.status === 407 && profile.proxyStatus === "fails")
        return ended(exchange, "net::ERR_UNEXPECTED_PROXY_AUTH");
      if (fails(exchange, plan, assumed, "preflight")) return ended(exchange, "net::ERR_FAILED");
    }
    exchange = sent(exchange, request, plan, base);
    exchange = answered(exchange, actual, base);
    const location = actual.given && !actual.given.hasResponse ? null : redirectLocation(actual.status, actual.headers);
    const target = location === null ? null : locationUrl(location, request.url);
    if (actual.given && !actual.given.handedOver) {
      const wasFollowed = target !== null && base?.hops[index]?.actual.redirectUrl !== undefined;
      return ended(wasFollowed ? followed(exchange, target) : exchange, actual.given.error);
    }
    const error = networkError(actual, location, target, index, profile);
    const isLeft = plan.redirect === "manual" && target !== null && !profile.judgesTargetsLeftToPage;
    const judged = isLeft ? followed(exchange, target) : exchange;
    const isRefused = () => fails(judged, plan, assumed, "answer");
    if (error && (profile.redirectsRefusedFirst || location === null || !isRefused())) return ended(exchange, error);
    if (isRefused()) return ended(exchange, "net::ERR_FAILED");
    if (target !== null && profile.redirectsRefusedFirst && isUnsafeRedirect(target))
      return ended(exchange, "net::ERR_UNSAFE_REDIRECT");
    if (target === null) return handedOver(exchange, actual.given?.error);
    const stop = stopAtRedirect(plan, target, exchange, profile);
    exchange = followed(exchange, target, plan.redirect === "error" ? "net::ERR_FAILED" : null);
    if (stop !== null) return stop === "unseen" ? exchange : ended(exchange, stop);
    request = redirectedRequest(request, actual.status, target);
    exchange = nextHop(exchange, request, base);
  }
}

const untouched: Plan["hops"][number] = {
  preflight: { status: 204, headers: [] },
  actual: { status: 200, headers: [] },
};

/** The answers of a URL as an engine reads them. */
function asRead(hop: Plan["hops"][number], { dropsEmptyLines }: Profile): Plan["hops"][number] {
  const read = (answer: PlannedAnswer) => ({ ...answer, headers: withoutEmptyBeside(answer.headers) });
  return dropsEmptyLines ? { ...hop, preflight: read(hop.preflight), actual: read(hop.actual) } : hop;
}

function begin(plan: Plan, base: Exchange | null, saw: string | null): Exchange {
  const { origin, mode, credentials, redirect } = plan;
  const isKept = plan.hops.some(({ preflight, actual }) => preflight.given ?? actual.given);
  const { call } = base ?? {};
  return {
    id: base?.id ?? "what-if",
    tabId: base?.tabId ?? 0,
    frameId: base?.frameId ?? 0,
    ...(base?.documentId === undefined ? {} : { documentId: base.documentId }),
    initiator: origin,
    resourceType: base?.resourceType ?? "xmlhttprequest",
    hops: [{ actual: transaction(firstRequest(plan), base?.hops[0].actual) }],
    ...(base?.callFrames ? { callFrames: base.callFrames } : {}),
    call: {
      api: "fetch",
      callId: "what-if",
      ...(call?.violatedDirective === undefined ? {} : { violatedDirective: call.violatedDirective }),
      ...(plan.asksAnyway && call?.uploadListener ? { uploadListener: true } : {}),
      ...(plan.asksAnyway && call?.streamBody ? { streamBody: true } : {}),
      mode,
      ...(credentials === "unknown" ? {} : { credentials }),
      // Where an end is kept, what it rests on is kept as well.
      ...(isKept && redirect === "follow" ? (call?.redirect ? { redirect: call.redirect } : {}) : { redirect }),
      ...(saw === null ? {} : { saw, failed: true }),
    },
    isImagined: true,
    ...(plan.engine === "gecko" ? { imaginedIn: "gecko" } : {}),
  };
}

/** Whether the permission that spared a recorded preflight covers what is asked for now. */
function isPermitted(
  request: PageRequest,
  needed: readonly PreflightReason[],
  { origin }: Plan,
  was: Transaction | undefined,
  base: Exchange | null,
): boolean {
  return (
    was !== undefined &&
    base?.initiator === origin &&
    was.url === request.url &&
    was.method === request.method &&
    needed.every((one) => one.kind !== "header" || hasHeader(was.requestHeaders ?? [], one.name))
  );
}

/** Why a redirect that CORS allows is not followed; "unseen" where the browser shows no end, null where it is. */
function stopAtRedirect(
  { mode, redirect, origin }: Plan,
  target: string,
  exchange: Exchange,
  { refusesCredentialsUnjudged }: Profile,
): string | null {
  const isUnjudged = mode === "no-cors" || !hasCorsTainting(exchange, exchange.hops.length - 1);
  if (redirect !== "follow") return "net::ERR_ABORTED";
  if (mode === "same-origin" && !isSameOrigin(target, origin)) return "net::ERR_FAILED";
  if (!isHttpUrl(target)) return "unseen";
  if (isMixedContent(target, origin, exchange.resourceType)) return "net::ERR_ABORTED";
  return isUnjudged && refusesCredentialsUnjudged && includesCredentials(target) ? "net::ERR_ABORTED" : null;
}

function fails(exchange: Exchange, { mode }: Plan, assumed: CredentialsMode, part: Stage["part"]): boolean {
  const stage = stagesOf(exchange, mode).findLast((one) => one.part === part && one.hop === exchange.hops.length - 1);
  return stage?.steps(assumed).some(({ result }) => result === "fail") ?? false;
}
