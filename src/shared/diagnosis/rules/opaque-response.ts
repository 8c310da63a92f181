import { namesNoTab } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalRequestHeader } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const opaqueResponse = defineWarning({
  id: "opaque-response",
  on: "response",
  spec: fetchStandardUrl("concept-filtered-response-opaque"),
  // Images, scripts and style sheets are opaque as a rule and are used without being read; only scripts ask to read.
  // A service worker passes on the one as it passes on the other.
  detect: ({ exchange, evaluation }) =>
    evaluation.verdict === "opaque" &&
    factValue(evaluation.mode) === "no-cors" &&
    exchange.resourceType === "xmlhttprequest" &&
    !namesNoTab(exchange)
      ? { evidence: [finalRequestHeader(exchange, "sec-fetch-mode")], values: exchangeValues(exchange) }
      : null,
});
