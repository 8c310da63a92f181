import { withoutFragment } from "../exchange/assembly.ts";
import {
  type Exchange,
  headersOf,
  judgedHeaders,
  type ObservedResponse,
  redirectTarget,
  type Transaction,
} from "../exchange/exchange.ts";
import { hasHeader } from "../fetch/header-list.ts";
import { mayBeReused } from "../fetch/http-cache.ts";
import { isUnsafeRedirect, redirectLocation } from "../fetch/location.ts";
import { isLocalAddress } from "../fetch/origins.ts";
import { varyFieldNames } from "../fetch/response-headers.ts";
import type { EngineDifferenceKind } from "./engine-difference.ts";
import { isNetworkError } from "./network-errors.ts";
import { ownProfile } from "./own-profile.ts";
import type { ExchangesAt } from "./preflight-reason.ts";
import type { Profile } from "./profile.ts";
import type { Stage } from "./stages.ts";
import type { Step } from "./step.ts";

/** What an engine does with an answer before it looks at CORS, and this browser does not. */
export interface EngineRefusal {
  /** The step at which it stops; absent where that is not known. */
  readonly step?: Step;
  readonly because?: EngineDifferenceKind;
}

/** Whether an engine refuses an answer that this browser read; null where it reads it too. */
export function refusalOf(
  profile: Profile,
  exchange: Exchange,
  hop: number,
  part: Stage["part"],
): EngineRefusal | null {
  const own = ownProfile(exchange);
  const role = part === "preflight" ? "preflight" : "actual";
  const transaction = exchange.hops[hop]?.[role];
  const { response } = transaction ?? {};
  if (!transaction || !response) return null;
  const on = part === "preflight" ? "preflight" : "response";
  const fail = (value: string): Step => ({ id: "network-response", on, hop, result: "fail", value });
  if (response.status === 407 && own.proxyStatus === "is-read" && profile.proxyStatus !== "is-read") {
    if (profile.proxyStatus === "unknown") return {};
    return { step: fail("net::ERR_UNEXPECTED_PROXY_AUTH"), because: "refuses-proxy-status" };
  }
  if (response.httpVersion === "HTTP/0.9" && own.readsAnswersWithoutHttp && !profile.readsAnswersWithoutHttp)
    return { step: fail("net::ERR_INVALID_HTTP_RESPONSE"), because: "refuses-without-http" };
  if (part === "preflight" || own.redirectsRefusedFirst === profile.redirectsRefusedFirst) return null;
  // The network stack refuses what it cannot parse before CORS looks at it.
  const isRedirect = redirectLocation(response.status, judgedHeaders(response)) !== null;
  const target = redirectTarget(transaction);
  return isRedirect && target === null
    ? { step: { ...fail("net::ERR_INVALID_REDIRECT"), id: "redirect-location-parses", on: "redirect" } }
    : null;
}

/** A step at which this browser refused to follow a redirect, as an engine takes it that refuses some schemes by itself. */
export function schemeStep(profile: Profile, step: Step, exchange: Exchange): EngineRefusal {
  const actual = exchange.hops[step.hop]?.actual;
  const target = actual && redirectTarget(actual);
  if (!target || ownProfile(exchange).redirectsRefusedFirst === profile.redirectsRefusedFirst) return { step };
  // Firefox refuses some schemes before it looks at CORS.
  if (isNetworkError(step.value) && !isUnsafeRedirect(target)) return { because: "checks-type-later" };
  const value = isUnsafeRedirect(target) ? "net::ERR_UNSAFE_REDIRECT" : target;
  return { step: { ...step, value } };
}

/**
 * Whether an engine may judge something else than what this browser showed of a hop: an answer out of its own cache, or
 * one that is larger than it takes.
 */
export function hiddenReading(
  profile: Profile,
  exchange: Exchange,
  hop: number,
  exchangesAt: ExchangesAt,
): EngineDifferenceKind | null {
  const actual = exchange.hops[hop]?.actual;
  if (exchange.engine !== "gecko" || profile.engine !== "chromium" || !actual?.response) return null;
  if (isCut(actual.response) || isCut(exchange.hops[hop]?.preflight?.response)) return "refuses-large-headers";
  return mayBeInOtherCache(exchange, actual, exchangesAt) ? "answers-from-cache" : null;
}

/** Whether a response was too large to be recorded in full. */
function isCut(response: ObservedResponse | undefined): boolean {
  if (!response) return false;
  const { omittedHeaders = 0, headers } = response;
  return omittedHeaders > 0 || headers.some(({ value }) => /… \(\d+ characters\)$/.test(value));
}

/** Whether an earlier request without Origin, which no cache tells apart, got an answer that caches keep. */
function mayBeInOtherCache(exchange: Exchange, { url }: Transaction, exchangesAt: ExchangesAt): boolean {
  const own = exchange.hops[0].actual.startedAt;
  return exchangesAt(withoutFragment(url)).some(
    (other) =>
      other.id !== exchange.id &&
      other.hops[0].actual.startedAt <= own &&
      other.hops.some(({ actual }) => {
        const headers = actual.response && judgedHeaders(actual.response);
        return (
          withoutFragment(actual.url) === withoutFragment(url) &&
          headers !== undefined &&
          !hasHeader(headersOf(actual) ?? [], "origin") &&
          !varyFieldNames(headers).includes("origin") &&
          mayBeReused(actual.method, actual.response?.status ?? 0, headers)
        );
      }),
  );
}

/** Whether an engine asks its user before a page may reach the address of a hop, and this browser did not. */
export function mayAskUser(profile: Profile, exchange: Exchange, hop: number): boolean {
  const { engine, initiator = "null" } = exchange;
  const actual = exchange.hops[hop]?.actual;
  if (engine !== "gecko" || profile.localNetworkAccess !== "asks-user" || !actual) return false;
  const ip = actual.response?.ip ?? "";
  const isLocal = isLocalAddress(actual.url) || isLocalAddress(`http://${ip.includes(":") ? `[${ip}]` : ip}`);
  return isLocal && !isLocalAddress(initiator);
}
