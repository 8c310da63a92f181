import { isRedirectLeftToPage, lastHop } from "../../exchange/exchange.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, shortUrl } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const redirectLeftToPage = defineWarning({
  id: "redirect-left-to-page",
  on: "redirect",
  spec: fetchStandardUrl("concept-filtered-response-opaque-redirect"),
  detect: ({ exchange }) => {
    const { redirectUrl = "" } = lastHop(exchange).actual;
    return isRedirectLeftToPage(exchange)
      ? { evidence: [], values: { ...exchangeValues(exchange), target: shortUrl(redirectUrl) } }
      : null;
  },
});
