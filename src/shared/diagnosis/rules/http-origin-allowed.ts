import { lastHop } from "../../exchange/exchange.ts";
import { getHeader } from "../../fetch/header-list.ts";
import { isPotentiallyTrustworthy } from "../../fetch/origins.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalResponseHeader } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const httpOriginAllowed = defineWarning({
  id: "http-origin-allowed",
  on: "response",
  spec: fetchStandardUrl("cors-protocol-and-credentials"),
  detect({ exchange, evaluation }) {
    const { url, response } = lastHop(exchange).actual;
    if (evaluation.verdict !== "allowed" || !response || !url.startsWith("https:")) return null;
    const { headers } = response;
    const value = getHeader(headers, "access-control-allow-origin") ?? "";
    // A page on this very computer has no network between it and its server.
    if (!value.startsWith("http:") || isPotentiallyTrustworthy(value)) return null;
    // Without credentials a changed page learns nothing that everybody could not ask for.
    if (getHeader(headers, "access-control-allow-credentials") !== "true") return null;
    return {
      hop: exchange.hops.length - 1,
      evidence: ["access-control-allow-origin", "access-control-allow-credentials"].map((name) =>
        finalResponseHeader(exchange, name),
      ),
      values: { ...exchangeValues(exchange), value },
    };
  },
});
