import { hasEnded } from "../../exchange/exchange.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { shortUrl } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const stalePreflightPermission = defineWarning({
  id: "stale-preflight-permission",
  on: "request",
  spec: fetchStandardUrl("cors-preflight-cache"),
  // Only where the exchange fails: a permission that is used and works is what the cache is for.
  detect({ exchange, evaluation }) {
    const hop = evaluation.preflights.findIndex(({ permission }) => permission !== undefined);
    const permission = evaluation.preflights[hop]?.permission;
    const request = exchange.hops[hop]?.actual;
    if (!permission || !request || evaluation.verdict === "allowed" || !hasEnded(exchange)) return null;
    return {
      hop,
      evidence: [{ where: "actual.request.url", name: "url", value: request.url, hop }],
      values: { url: shortUrl(request.url), age: permission.age, maxAge: permission.maxAge },
      certainty: "inferred",
    };
  },
});
