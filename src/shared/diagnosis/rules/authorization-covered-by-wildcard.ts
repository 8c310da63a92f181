import { judgedHeaders } from "../../exchange/exchange.ts";
import { askedHeaderNames } from "../../exchange/join-preflight.ts";
import { extractHeaderListValues, getHeader } from "../../fetch/header-list.ts";
import { isCorsNonWildcardRequestHeaderName } from "../../fetch/request-headers.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { shortUrl } from "../evidence.ts";
import { defineWarning } from "../rule.ts";

export const authorizationCoveredByWildcard = defineWarning({
  id: "authorization-covered-by-wildcard",
  on: "preflight",
  spec: fetchStandardUrl("cors-preflight-fetch-0"),
  detect({ exchange, evaluation }) {
    if (evaluation.verdict !== "allowed") return null;
    for (const [hop, { preflight }] of exchange.hops.entries()) {
      if (!preflight?.response || !askedHeaderNames(preflight).some(isCorsNonWildcardRequestHeaderName)) continue;
      const headers = judgedHeaders(preflight.response);
      const allowed = extractHeaderListValues(headers, "access-control-allow-headers");
      if (allowed === null || allowed === "failure" || allowed.some(isCorsNonWildcardRequestHeaderName)) continue;
      const name = "access-control-allow-headers";
      return {
        hop,
        evidence: [{ where: "preflight.response.header", name, value: getHeader(headers, name), hop }],
        values: { url: shortUrl(preflight.url) },
      };
    }
    return null;
  },
});
