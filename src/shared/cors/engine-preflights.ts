import { withoutFragment } from "../exchange/assembly.ts";
import type { Exchange, Hop } from "../exchange/exchange.ts";
import { judgedHeaders } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { getHeader, type HeaderList } from "../fetch/header-list.ts";
import { isSameOrigin } from "../fetch/origins.ts";
import { corsUnsafeRequestHeaderNames, isCorsSafelistedRequestHeader } from "../fetch/request-headers.ts";
import type { EngineDifference, EngineDifferenceKind } from "./engine-difference.ts";
import { besidePreflightOfGecko } from "./engine-preflights-of-gecko.ts";
import { credentialsModeFact, hasCorsTainting, isTaintedByRedirect } from "./facts.ts";
import { ownProfile } from "./own-profile.ts";
import { permitsByName, preflightMaxAge } from "./preflight-cache.ts";
import { type PreflightState, pageHeaders } from "./preflight-need.ts";
import type { EarlierPermission, ExchangesAt, PreflightReason } from "./preflight-reason.ts";
import { type CredentialsMode, chromiumProfile, type Profile } from "./profile.ts";

/** Whether another engine sends a preflight at one hop, as far as that differs. */
export interface EnginePreflight {
  /**
   * - same: as this browser did, with the same answer
   * - unseen: it asks, or may ask, and the answer to that was not seen
   * - none: it may not ask, though this browser did
   * - not: it does not ask, though this browser did
   */
  readonly asks: "same" | "unseen" | "none" | "not";
  readonly differences: readonly EngineDifference[];
}

const same: EnginePreflight = { asks: "same", differences: [] };

/**
 * Whether another engine would have sent the preflight that this browser sent at one hop, or one that it did not.
 * @param preflights this browser's own, by hop
 * @param exchangesAt where the answer is looked up that spared this browser its preflight
 */
export function enginePreflight(
  exchange: Exchange,
  hopIndex: number,
  preflights: readonly PreflightState[],
  credentialsMode: CredentialsMode,
  profile: Profile,
  exchangesAt: ExchangesAt,
): EnginePreflight {
  const hop = exchange.hops[hopIndex];
  const state = preflights[hopIndex];
  const earlier = preflights.slice(0, hopIndex);
  if (!hop || !state) return same;
  const unseen = (kind: EngineDifferenceKind, values: EngineDifference["values"] = {}): EnginePreflight => ({
    asks: "unseen",
    differences: [{ kind, hop: hopIndex, values: { url: hop.actual.url, ...values } }],
  });
  switch (state.state) {
    case "sent":
      return exchange.engine === "gecko"
        ? besidePreflightOfGecko(exchange, hopIndex, hop, preflights, profile, exchangesAt)
        : sent(exchange, hopIndex, hop, state.because, profile);
    case "cached":
      if (exchange.engine === "gecko" && !state.permission && state.because.every(isPerhapsAppended)) {
        const names = state.because.flatMap((reason) => ("name" in reason ? [reason.name] : []));
        return unseen("asks-first-for-value", { names: names.join(", ") });
      }
      // Of a permission from before recording nothing is known.
      if (!state.permission) return { asks: "unseen", differences: [] };
      return cached(state.permission, state.because, hop, credentialsMode, profile, exchangesAt, unseen);
    case "not-needed": {
      if (!hop.actual.requestHeaders || !hasCorsTainting(exchange, hopIndex)) return same;
      // What Firefox sends for a stream is the name of its class.
      if (exchange.engine === "gecko" && exchange.call?.streamBody) return unseen("asks-first-for-stream");
      const { preflightsAgainAfterRedirect } = ownProfile(exchange);
      if (
        profile.preflightsAgainAfterRedirect &&
        !preflightsAgainAfterRedirect &&
        wasAskedFor(exchange, hopIndex, earlier)
      ) {
        return unseen("asks-again-after-redirect");
      }
      const names = namesBeyondSafelist(hop.actual.requestHeaders, profile);
      return names.length > 0 ? unseen("asks-first", { names: names.join(", ") }) : same;
    }
    case "unknown":
      return { asks: "unseen", differences: [] };
  }
}

function sent(
  exchange: Exchange,
  hopIndex: number,
  { preflight, actual }: Hop,
  because: readonly PreflightReason[],
  profile: Profile,
): EnginePreflight {
  const at = { hop: hopIndex, values: { url: actual.url } };
  const isStream = actual.devtools?.resourceType === "fetch";
  if (!profile.streamsRequestBodies && isStream && because.some(({ kind }) => kind === "upload-listener-or-stream")) {
    return { asks: "none", differences: [{ kind: "asks-not", ...at }] };
  }
  const [reason, ...others] = because;
  if (profile.engine === "gecko" && others.length === 0 && reason?.kind === "header" && isPerhapsAppended(reason)) {
    const values = { ...at.values, name: reason.name };
    return { asks: "none", differences: [{ kind: "asks-not-if-appended", hop: hopIndex, values }] };
  }
  const response = preflight?.response;
  if (!response || !profile.preflightsWithPageOrigin || !isTaintedByRedirect(exchange, hopIndex)) return same;
  // The same answer to both: everybody is allowed. The page's own server is not asked whether it allows the page.
  const isOwn = isSameOrigin(actual.url, exchange.initiator ?? "null");
  if (getHeader(judgedHeaders(response), "access-control-allow-origin") === "*" && !isOwn) return same;
  const values = { ...at.values, origin: exchange.initiator ?? "null" };
  return { asks: "unseen", differences: [{ kind: "asks-with-page-origin", hop: hopIndex, values }] };
}

function cached(
  { exchangeId, age }: EarlierPermission,
  because: readonly PreflightReason[],
  { actual }: Hop,
  credentialsMode: CredentialsMode,
  profile: Profile,
  exchangesAt: ExchangesAt,
  unseen: (kind: EngineDifferenceKind, values?: EngineDifference["values"]) => EnginePreflight,
): EnginePreflight {
  const earlier = exchangesAt(withoutFragment(actual.url)).find(({ id }) => id === exchangeId);
  const response = earlier?.hops.find((hop) => hop.preflight?.url === actual.url)?.preflight?.response;
  if (!earlier || !response) return { asks: "unseen", differences: [] };
  const headers = judgedHeaders(response);
  const maxAge = preflightMaxAge(headers, profile);
  if (age > maxAge) return unseen("asks-again-expired", { maxAge });
  if (!profile.keepsWildcardPermission && !permitsByName(headers, because)) return unseen("asks-again-wildcard");
  const earlierMode = factValue(credentialsModeFact(earlier));
  if (!profile.sharesPermissionAcrossCredentials && earlierMode !== undefined && earlierMode !== credentialsMode) {
    return unseen("asks-again-credentials");
  }
  return same;
}

/** Whether the request, as it was before this redirect or as the page made it, needed a preflight. */
function wasAskedFor({ hops }: Exchange, hopIndex: number, earlier: readonly PreflightState[]): boolean {
  if (hopIndex === 0) return false;
  if (earlier.some(({ state }) => state === "sent" || state === "cached")) return true;
  const asMade = pageHeaders(hops[0].actual.requestHeaders ?? [], chromiumProfile);
  return corsUnsafeRequestHeaderNames(asMade, chromiumProfile.isSafelistedBeyondStandard).length > 0;
}

/** Header names for which this engine asks and this browser does not, if it was the page that set them. */
function namesBeyondSafelist(headers: HeaderList, profile: Profile): readonly string[] {
  return corsUnsafeRequestHeaderNames(pageHeaders(headers, chromiumProfile), profile.isSafelistedBeyondStandard);
}

/** Whether a refused value may be several ones that were appended, each of which is safelisted by itself. */
function isPerhapsAppended(reason: PreflightReason): boolean {
  if (reason.kind !== "header") return false;
  const { name, value } = reason;
  const parts = value?.split(", ") ?? [];
  return parts.length > 1 && parts.every((part) => isCorsSafelistedRequestHeader({ name, value: part }));
}
