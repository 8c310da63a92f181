import { withoutEmptyBeside } from "../cors/empty-lines.ts";
import { hasCorsTainting } from "../cors/facts.ts";
import { neverSentReason } from "../cors/never-sent.ts";
import { profileOf } from "../cors/own-profile.ts";
import { preflightReasons } from "../cors/preflight-need.ts";
import type { PreflightReason } from "../cors/preflight-reason.ts";
import type { CredentialsMode, Profile } from "../cors/profile.ts";
import { type Stage, stagesOf } from "../cors/stages.ts";
import { type Exchange, type Hop, headersOf, type ObservedResponse, type Transaction } from "../exchange/exchange.ts";
import { type HeaderList, hasHeader, isSameHeaderList } from "../fetch/header-list.ts";
import { isUnsafeRedirect, locationUrl, redirectLocation } from "../fetch/location.ts";
import {
  includesCredentials,
  isHttpUrl,
  isMixedContent,
  isSameOrigin,
  serializeRequestOrigin,
} from "../fetch/origins.ts";
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

/** A request that has begun. Times and ids are those of the recorded one, which warnings look at. */
function transaction({ url, method }: PageRequest, base: Transaction | undefined): Transaction {
  const { requestId = "what-if", startedAt = 0 } = base ?? {};
  return {
    requestId,
    url,
    method,
    startedAt,
    ...(base?.devtools ? { devtools: { ...base.devtools, error: null } } : {}),
  };
}

function nextHop(exchange: Exchange, request: PageRequest, base: Exchange | null): Exchange {
  const was = base?.hops[exchange.hops.length]?.actual;
  return { ...exchange, hops: [...exchange.hops, { actual: transaction(request, was) }] };
}

function originAt(exchange: Exchange): string {
  const { initiator = "null" } = exchange;
  return serializeRequestOrigin(
    isHttpUrl(initiator) ? initiator : "null",
    exchange.hops.map(({ actual }) => actual.url),
  );
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

function asked(
  exchange: Exchange,
  request: PageRequest,
  names: readonly string[],
  origin: string,
  answer: PlannedAnswer,
  base: Exchange | null,
): Exchange {
  const was = base?.hops[exchange.hops.length - 1]?.preflight;
  const own = (was?.requestHeaders ?? []).filter(({ name }) => !/^(origin|access-control-request-.*)$/i.test(name));
  const { startedAt } = last(exchange).actual;
  const preflight: Transaction = {
    ...transaction({ ...request, method: "OPTIONS" }, was ?? undefined),
    startedAt: was?.startedAt ?? startedAt,
    requestHeaders: [
      { name: "Access-Control-Request-Method", value: request.method },
      ...(names.length > 0 ? [{ name: "Access-Control-Request-Headers", value: names.join(",") }] : []),
      { name: "Origin", value: origin },
      ...own,
    ],
    sentAt: was?.sentAt ?? startedAt,
    ...(answer.given && !answer.given.hasResponse ? {} : { response: response(answer, was?.response) }),
    ...(answer.given
      ? { error: was?.error ?? answer.given.error, ...(was?.devtools ? { devtools: was.devtools } : {}) }
      : {}),
    endedAt: was?.endedAt ?? startedAt,
  };
  // As long as it is not allowed, the request has only the headers that the page gave it.
  const { devtools = { resourceType: "fetch", status: 0, error: null } } = last(exchange).actual;
  const actual = { ...last(exchange).actual, devtools: { ...devtools, provisionalHeaders: request.headers } };
  return withLast(exchange, { preflight, actual });
}

/** The request with its headers: the page's, the browser's own as it sent them before, and Origin where it goes along. */
function sent(exchange: Exchange, request: PageRequest, { mode }: Plan, base: Exchange | null): Exchange {
  const hop = last(exchange);
  const index = exchange.hops.length - 1;
  const was = base?.hops[index];
  const pageOwn = new Set(request.headers.map(({ name }) => name.toLowerCase()));
  const own = ((was && headersOf(was.actual)) ?? []).filter(
    ({ name }) =>
      /^(cookie|host|user-agent|referer|accept-encoding|accept-language|sec-.*)$/i.test(name) &&
      !pageOwn.has(name.toLowerCase()),
  );
  const isCors = mode === "cors" && hasCorsTainting(exchange, index);
  const goesAlong = isCors || !/^(GET|HEAD)$/.test(request.method);
  const requestHeaders: HeaderList = [
    ...own,
    ...(goesAlong ? [{ name: "Origin", value: originAt(exchange) }] : []),
    ...request.headers,
  ];
  return withLast(exchange, {
    ...hop,
    actual: { ...hop.actual, requestHeaders, sentAt: was?.actual.sentAt ?? hop.actual.startedAt },
  });
}

function answered(exchange: Exchange, answer: PlannedAnswer, base: Exchange | null): Exchange {
  const hop = last(exchange);
  const was = base?.hops[exchange.hops.length - 1]?.actual;
  const actual = { ...hop.actual };
  if (answer.given && was?.devtools) actual.devtools = was.devtools;
  if (answer.given && !was?.requestHeaders) delete actual.requestHeaders;
  if (!answer.given || answer.given.hasResponse) actual.response = response(answer, was?.response);
  return withLast(exchange, { ...hop, actual });
}

/** A response as the server would send it; where its headers are as they were, so is everything else. */
function response({ status, headers }: PlannedAnswer, base: ObservedResponse | undefined): ObservedResponse {
  const {
    startedAt: _,
    judgedHeaders,
    ...was
  } = base ?? { statusText: "", httpVersion: "HTTP/1.1", receivedAt: 0, headers: [] };
  const isAsJudged = judgedHeaders !== undefined && isSameLines(judgedHeaders, headers);
  return {
    ...was,
    status,
    statusText: base?.status === status ? was.statusText : "",
    headers: isAsJudged ? was.headers : headers,
    ...(isAsJudged ? { judgedHeaders } : {}),
  };
}

function isSameLines(a: HeaderList, b: HeaderList): boolean {
  const trimmed = (list: HeaderList) => list.map(({ name, value }) => ({ name, value: value.trim() }));
  return isSameHeaderList(trimmed(a), trimmed(b));
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

/** @param recorded what DevTools' log would say of it: of redirect mode "error", an error of the redirect itself */
function followed(exchange: Exchange, redirectUrl: string, recorded: string | null = null): Exchange {
  const hop = last(exchange);
  const { devtools = { resourceType: "fetch", status: 0, error: null } } = hop.actual;
  const news = recorded === null ? { redirectUrl } : { redirectUrl, devtools: { ...devtools, error: recorded } };
  return withLast(exchange, { ...hop, actual: { ...hop.actual, ...news } });
}

function ended(exchange: Exchange, error: string): Exchange {
  const hop = last(exchange);
  return withLast(exchange, { ...hop, actual: { ...hop.actual, error, endedAt: endOf(hop.actual) } });
}

/** @param error what ended it after the page had got the response */
function handedOver(exchange: Exchange, error: string | undefined): Exchange {
  const { actual, ...hop } = last(exchange);
  if (!actual.response) return exchange;
  const endedAt = endOf(actual);
  const response = { ...actual.response, startedAt: endedAt };
  return withLast(exchange, { ...hop, actual: { ...actual, response, endedAt, ...(error ? { error } : {}) } });
}

function endOf({ response, sentAt, startedAt }: Transaction): number {
  return response?.receivedAt ?? sentAt ?? startedAt;
}

function last({ hops }: Exchange): Hop {
  return hops[hops.length - 1] ?? hops[0];
}

function withLast(exchange: Exchange, hop: Hop): Exchange {
  const [first = hop, ...rest] = [...exchange.hops.slice(0, -1), hop];
  return { ...exchange, hops: [first, ...rest] };
}
