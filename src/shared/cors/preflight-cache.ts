import { withoutFragment } from "../exchange/assembly.ts";
import { mayShareCaches } from "../exchange/caches.ts";
import { type Exchange, judgedHeaders, type ObservedResponse, type Transaction } from "../exchange/exchange.ts";
import { type Fact, factValue } from "../exchange/fact.ts";
import { extractHeaderListValues, getHeader, type HeaderList } from "../fetch/header-list.ts";
import type { SerializedOrigin } from "../fetch/origins.ts";
import { isCorsNonWildcardRequestHeaderName } from "../fetch/request-headers.ts";
import { isOkStatus } from "../fetch/status.ts";
import { corsCheck } from "./cors-check.ts";
import { requestOriginFact } from "./facts.ts";
import { lookup, perRecording } from "./per-recording.ts";
import type { EarlierPermission, ExchangesAt, PreflightReason } from "./preflight-reason.ts";
import type { Profile } from "./profile.ts";

/**
 * How long a browser keeps a preflight's answer, in seconds.
 * https://fetch.spec.whatwg.org/#http-access-control-max-age
 */
export function preflightMaxAge(headers: HeaderList, profile: Profile): number {
  const value = getHeader(headers, "access-control-max-age");
  if (value === null || value === "") return profile.maxAge.default;
  if (!/^-?\d+$/.test(value)) return profile.maxAge.malformed;
  return Math.min(Math.max(Number(value), 0), profile.maxAge.cap);
}

/**
 * The earlier preflight answer that allows a request: same origin, same URL, not expired, with its method and headers.
 * https://fetch.spec.whatwg.org/#concept-cache-match
 * @returns undefined where no recorded answer does; it may have come before recording began
 */
export function preflightCacheMatch(
  exchange: Exchange,
  request: Transaction,
  because: readonly PreflightReason[],
  origin: Fact<SerializedOrigin>,
  profile: Profile,
  exchangesAt: ExchangesAt,
): EarlierPermission | undefined {
  for (const answered of answeredPreflights(exchangesAt)(withoutFragment(request.url))) {
    const { exchange: other, hop, response } = answered;
    const age = (request.startedAt - response.receivedAt) / 1000;
    if (age < 0) continue;
    // What came before is older.
    if (age > profile.maxAge.cap) return undefined;
    if (other.id === exchange.id || other.tabId !== exchange.tabId || !mayShareCaches(exchange, other)) continue;
    const headers = judgedHeaders(response);
    const maxAge = preflightMaxAge(headers, profile);
    const isSameOrigin = factValue(requestOriginFact(other, hop)) === factValue(origin);
    if (age <= maxAge && isSameOrigin && isOkStatus(response.status) && permits(headers, because, factValue(origin)))
      return { exchangeId: other.id, age, maxAge };
  }
  return undefined;
}

interface AnsweredPreflight {
  readonly exchange: Exchange;
  readonly hop: number;
  readonly response: ObservedResponse;
}

/** The preflights of a recording that were answered, by their URL (without fragment), the latest answer first. */
const answeredPreflights = perRecording(
  (stretch) => {
    const found = new Map<string, AnsweredPreflight[]>();
    for (const exchange of stretch) {
      for (const [hop, { preflight }] of exchange.hops.entries()) {
        if (!preflight?.response) continue;
        const url = withoutFragment(preflight.url);
        const answered = { exchange, hop, response: preflight.response };
        const known = found.get(url);
        if (known) known.push(answered);
        else found.set(url, [answered]);
      }
    }
    return found;
  },
  (stretches) =>
    lookup(stretches, (parts) => parts.flat().sort((a, b) => b.response.receivedAt - a.response.receivedAt)),
);

/** Whether a preflight's answer permits a method and headers to an origin. One that allows credentials serves without. */
export function permits(
  headers: HeaderList,
  because: readonly PreflightReason[],
  origin: SerializedOrigin | undefined,
): boolean {
  const check = corsCheck(headers, origin, "not-include", { on: "preflight", hop: 0 });
  if (check.some((step) => step.result === "fail")) return false;
  const methods = tokens(headers, "access-control-allow-methods");
  const names = tokens(headers, "access-control-allow-headers").map((name) => name.toLowerCase());
  return because.every((reason) => {
    if (reason.kind === "method") return methods.includes(reason.name) || methods.includes("*");
    if (reason.kind !== "header") return true;
    return names.includes(reason.name) || (names.includes("*") && !isCorsNonWildcardRequestHeaderName(reason.name));
  });
}

/** Whether an answer names everything that was asked for, instead of permitting it by "*". */
export function permitsByName(headers: HeaderList, because: readonly PreflightReason[]): boolean {
  const withoutWildcards = headers.flatMap((header) => {
    if (!/^access-control-allow-(methods|headers)$/i.test(header.name)) return [header];
    const names = header.value.split(",").filter((member) => member.trim() !== "*");
    return [{ ...header, value: names.join(",") }];
  });
  const origin = getHeader(headers, "access-control-allow-origin") ?? undefined;
  return permits(withoutWildcards, because, origin);
}

function tokens(headers: HeaderList, name: string): readonly string[] {
  const values = extractHeaderListValues(headers, name);
  return values === null || values === "failure" ? [] : values;
}
