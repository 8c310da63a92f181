import { failingSteps } from "../../cors/evaluate.ts";
import { requestOriginFact } from "../../cors/facts.ts";
import { permits, preflightMaxAge } from "../../cors/preflight-cache.ts";
import { withoutFragment } from "../../exchange/assembly.ts";
import { type Hop, judgedHeaders, type ObservedResponse, type Transaction } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { getHeader } from "../../fetch/header-list.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { isOkStatus } from "../../fetch/status.ts";
import { shortUrl } from "../evidence.ts";
import { defineWarning, type WarningContext } from "../rule.ts";

export const preflightNotCached = defineWarning({
  id: "preflight-not-cached",
  on: "preflight",
  spec: fetchStandardUrl("cors-preflight-cache"),
  detect(context) {
    const { exchange, evaluation, profile } = context;
    if (failingSteps(evaluation.alternatives[0]).length > 0) return null;
    for (const [hop, { preflight }] of exchange.hops.entries()) {
      const repeats = preflight ? repeatsUpTo(context, hop, preflight) : [];
      const last = repeats.at(-1);
      if (!preflight || last?.preflight.requestId !== preflight.requestId) continue;
      const headers = judgedHeaders(last.permission);
      const name = "access-control-max-age";
      const value = getHeader(headers, name);
      return {
        hop,
        evidence: [{ where: "preflight.response.header", name, value, hop }],
        values: {
          url: shortUrl(preflight.url),
          age: (preflight.startedAt - last.permission.receivedAt) / 1000,
          maxAge: preflightMaxAge(headers, profile),
          value: value ?? "",
          kind: kindOf(value),
          count: repeats.length,
          lost: Math.round(repeats.reduce((sum, repeat) => sum + durationOf(repeat.preflight), 0)),
        },
      };
    }
    return null;
  },
});

/** A preflight that a longer permission would have spared. */
interface Repeat {
  readonly preflight: Transaction;
  /** The answer to the preflight before it, which had permitted the same for too short a time. */
  readonly permission: ObservedResponse;
}

/** The repeated preflights of a tab that asked for the same as this one, from the first to this one. */
function repeatsUpTo(
  { exchange, evaluation, profile, exchangesAt }: WarningContext,
  hop: number,
  preflight: Transaction,
): readonly Repeat[] {
  const url = withoutFragment(preflight.url);
  const origin = factValue(requestOriginFact(exchange, hop));
  const because = evaluation.preflights[hop]?.because ?? [];
  const same = exchangesAt(url)
    .filter((other) => other.tabId === exchange.tabId)
    .flatMap((other) => other.hops)
    .filter(
      (one) => one.preflight && withoutFragment(one.preflight.url) === url && asks(one.preflight) === asks(preflight),
    )
    .sort((a, b) => startOf(a) - startOf(b));
  const repeats: Repeat[] = [];
  let permission: ObservedResponse | undefined;
  for (const one of same) {
    if (!one.preflight || startOf(one) > preflight.startedAt) continue;
    const { response } = one.preflight;
    if (permission && !isPastCache(one)) {
      const age = (startOf(one) - permission.receivedAt) / 1000;
      const maxAge = preflightMaxAge(judgedHeaders(permission), profile);
      // A larger Max-Age helps only below the browser's own limit; within Max-Age it was asked for another reason.
      if (age > maxAge && maxAge < profile.maxAge.cap) repeats.push({ preflight: one.preflight, permission });
    }
    if (response && isOkStatus(response.status) && permits(judgedHeaders(response), because, origin))
      permission = response;
  }
  return repeats;
}

function startOf({ preflight, actual }: Hop): number {
  return preflight?.startedAt ?? actual.startedAt;
}

/** Milliseconds from the start of a preflight to its answer: for so long its request had to wait. */
function durationOf({ startedAt, response }: Transaction): number {
  return response ? Math.max(0, response.receivedAt - startedAt) : 0;
}

/** With "Disable cache" in DevTools, or a reload past the cache, the browser asks every time. */
function isPastCache({ preflight, actual }: Hop): boolean {
  return [preflight, actual].some(
    (transaction) => getHeader(transaction?.requestHeaders ?? [], "cache-control") === "no-cache",
  );
}

function asks({ requestHeaders = [] }: Pick<Transaction, "requestHeaders">): string {
  const names = ["origin", "access-control-request-method", "access-control-request-headers"];
  return names.map((name) => getHeader(requestHeaders, name) ?? "").join("\n");
}

function kindOf(maxAge: string | null): string {
  if (maxAge === null) return "missing";
  if (!/^-?\d+$/.test(maxAge)) return "malformed";
  return Number(maxAge) <= 0 ? "zero" : "other";
}
