import { hasHeader } from "../../fetch/header-list.ts";
import { originOf } from "../../fetch/origins.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { shortUrl } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const authorizationDroppedByRedirect = defineWarning({
  id: "authorization-dropped-by-redirect",
  on: "redirect",
  spec: fetchStandardUrl("http-redirect-fetch"),
  detect({ exchange }) {
    for (const [index, { actual }] of exchange.hops.entries()) {
      const next = exchange.hops[index + 1]?.actual;
      const had = hasHeader(actual.requestHeaders ?? [], "authorization");
      if (!next?.requestHeaders || !had || hasHeader(next.requestHeaders, "authorization")) continue;
      if (originOf(actual.url) === originOf(next.url)) continue;
      return {
        hop: index,
        evidence: [{ where: "actual.request.header", name: "authorization", value: null, hop: index + 1 }],
        values: { from: shortUrl(actual.url), url: shortUrl(next.url) },
      };
    }
    return null;
  },
});
