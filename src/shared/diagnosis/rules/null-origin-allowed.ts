import { lastHop } from "../../exchange/exchange.ts";
import { getHeader } from "../../fetch/header-list.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalResponseHeader } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const nullOriginAllowed = defineWarning({
  id: "null-origin-allowed",
  on: "response",
  spec: fetchStandardUrl("cors-protocol-and-credentials"),
  detect({ exchange, evaluation }) {
    const { response } = lastHop(exchange).actual;
    if (evaluation.verdict !== "allowed" || !response) return null;
    const { headers } = response;
    if (getHeader(headers, "access-control-allow-origin") !== "null") return null;
    const withCredentials = getHeader(headers, "access-control-allow-credentials") === "true";
    return {
      hop: exchange.hops.length - 1,
      evidence: ["access-control-allow-origin", "access-control-allow-credentials"].map((name) =>
        finalResponseHeader(exchange, name),
      ),
      values: { ...exchangeValues(exchange), kind: withCredentials ? "credentials" : "other" },
    };
  },
});
