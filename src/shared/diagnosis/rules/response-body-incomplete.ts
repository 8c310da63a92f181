import { lastHop } from "../../exchange/exchange.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

/** The page wanted no more of it. */
const givenUp: ReadonlySet<string> = new Set(["net::ERR_ABORTED", "NS_BINDING_ABORTED"]);

export const responseBodyIncomplete = defineWarning({
  id: "response-body-incomplete",
  on: "response",
  spec: fetchStandardUrl("http-network-fetch"),
  detect({ exchange, evaluation }) {
    const { error } = lastHop(exchange).actual;
    if (evaluation.verdict !== "allowed" || error === undefined || givenUp.has(error)) return null;
    const hop = exchange.hops.length - 1;
    return {
      evidence: [{ where: "actual.response.error", name: "error", value: error, hop }],
      values: { ...exchangeValues(exchange), error },
    };
  },
});
