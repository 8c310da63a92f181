import { failingSteps } from "../../cors/evaluate.ts";
import { requestOriginFact } from "../../cors/facts.ts";
import { permits, preflightMaxAge } from "../../cors/preflight-cache.ts";
import { withoutFragment } from "../../exchange/assembly.ts";
import { type Hop, judgedHeaders, type Transaction } from "../../exchange/exchange.ts";
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
    for (const [hop, one] of exchange.hops.entries()) {
      const { preflight } = one;
      const previous = preflight && !isPastCache(one) ? expiredPermission(context, hop, preflight) : undefined;
      if (!preflight || !previous?.response) continue;
      const headers = judgedHeaders(previous.response);
      const name = "access-control-max-age";
      const value = getHeader(headers, name);
      return {
        hop,
        evidence: [{ where: "preflight.response.header", name, value, hop }],
        values: {
          url: shortUrl(preflight.url),
          age: (preflight.startedAt - previous.response.receivedAt) / 1000,
          maxAge: preflightMaxAge(headers, profile),
          value: value ?? "",
          kind: kindOf(value),
        },
      };
    }
    return null;
  },
});

/** The last preflight before this one that asked for the same, got permission, and whose permission ran out too soon. */
function expiredPermission(
  { exchange, evaluation, profile, exchangesAt }: WarningContext,
  hop: number,
  preflight: Transaction,
): Transaction | undefined {
  const url = withoutFragment(preflight.url);
  const origin = factValue(requestOriginFact(exchange, hop));
  const because = evaluation.preflights[hop]?.because ?? [];
  const earlier = exchangesAt(url)
    .filter((other) => other.id !== exchange.id && other.tabId === exchange.tabId)
    .flatMap((other) => other.hops.flatMap((one) => one.preflight ?? []))
    .filter(({ url: asked, response, ...other }) => {
      if (!response || withoutFragment(asked) !== url || asks(other) !== asks(preflight)) return false;
      const headers = judgedHeaders(response);
      const age = (preflight.startedAt - response.receivedAt) / 1000;
      const maxAge = preflightMaxAge(headers, profile);
      // A larger Max-Age helps only below the browser's own limit; within Max-Age it was asked for another reason.
      const ranOut = age > maxAge && maxAge < profile.maxAge.cap;
      return isOkStatus(response.status) && permits(headers, because, origin) && ranOut;
    });
  return earlier.sort((a, b) => b.startedAt - a.startedAt)[0];
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
