import { fetchStandardUrl } from "../../fetch/standard.ts";
import { shortUrl, statusLine } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const methodChangedByRedirect = defineWarning({
  id: "method-changed-by-redirect",
  on: "redirect",
  spec: fetchStandardUrl("http-redirect-fetch"),
  detect({ exchange }) {
    for (const [hop, { actual }] of exchange.hops.entries()) {
      const next = exchange.hops[hop + 1]?.actual;
      if (!next || !actual.response || next.method === actual.method) continue;
      const { status, statusText } = actual.response;
      return {
        hop,
        evidence: [{ where: "redirect.response.status", name: "status", value: String(status), hop }],
        values: {
          from: shortUrl(actual.url),
          statusText: statusLine(status, statusText),
          before: actual.method,
          after: next.method,
        },
      };
    }
    return null;
  },
});
