import { failingSteps } from "../../cors/evaluate.ts";
import { preflightMaxAge } from "../../cors/preflight-cache.ts";
import { withoutFragment } from "../../exchange/assembly.ts";
import { type Exchange, judgedHeaders, type Transaction } from "../../exchange/exchange.ts";
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
      const previous = preflight && samePermissionBefore(context, preflight);
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

/** The last preflight before this one that asked for the same and was answered well. */
function samePermissionBefore(
  { exchange, exchangesAt }: WarningContext,
  preflight: Transaction,
): Transaction | undefined {
  const url = withoutFragment(preflight.url);
  const earlier = exchangesAt(url)
    .filter((other) => other.id !== exchange.id && other.tabId === exchange.tabId)
    .flatMap((other: Exchange) => other.hops.flatMap((hop) => hop.preflight ?? []))
    .filter(
      (other) =>
        withoutFragment(other.url) === url &&
        other.response !== undefined &&
        other.response.receivedAt <= preflight.startedAt &&
        isOkStatus(other.response.status) &&
        asks(other) === asks(preflight),
    );
  return earlier.sort((a, b) => b.startedAt - a.startedAt)[0];
}

function asks({ requestHeaders = [] }: Transaction): string {
  const names = ["origin", "access-control-request-method", "access-control-request-headers"];
  return names.map((name) => getHeader(requestHeaders, name) ?? "").join("\n");
}

function kindOf(maxAge: string | null): string {
  if (maxAge === null) return "missing";
  if (!/^-?\d+$/.test(maxAge)) return "malformed";
  return Number(maxAge) <= 0 ? "zero" : "other";
}
