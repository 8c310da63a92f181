import { lastHop } from "../../exchange/exchange.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const responseBodyIncomplete = defineWarning({
  id: "response-body-incomplete",
  on: "response",
  spec: fetchStandardUrl("http-network-fetch"),
  detect({ exchange, evaluation }) {
    const { error } = lastHop(exchange).actual;
    if (evaluation.verdict !== "allowed" || error === undefined || error === "net::ERR_ABORTED") return null;
    const hop = exchange.hops.length - 1;
    return {
      evidence: [{ where: "actual.response.error", name: "error", value: error, hop }],
      values: { ...exchangeValues(exchange), error },
    };
  },
});
