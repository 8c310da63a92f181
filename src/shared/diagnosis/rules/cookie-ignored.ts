import { lastHop } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { getHeader, headerLines } from "../../fetch/header-list.ts";
import { isSameOrigin } from "../../fetch/origins.ts";
import { parseSetCookie } from "../../fetch/set-cookie.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalResponseHeader } from "../evidence.ts";
import { defineWarning } from "../rule.ts";
import { codeList } from "../values.ts";

/** Cookies that load balancers and bot protection add to every response; no page misses them. */
const addedOnTheWay =
  /^(AWSALB|GCLB$|ARRAffinity|__cf|_cfuvid$|cf_|__cflb$|BIGipServer|TS[0-9a-f]{6,}|incap_ses_|visid_incap_|nlbi_|ak_bmsc$|bm_|_abck$|datadome$|_px)/i;

export const cookieIgnored = defineWarning({
  id: "cookie-ignored",
  on: "response",
  spec: fetchStandardUrl("cors-protocol-and-credentials"),
  detect({ exchange, evaluation }) {
    const { response } = lastHop(exchange).actual;
    const { credentialsMode } = evaluation;
    if (evaluation.verdict !== "allowed" || exchange.resourceType !== "xmlhttprequest" || !response) return null;
    // With credentials "same-origin" a request to the page's own origin has cookies; a chain of redirects can end there.
    const isForeign = exchange.hops.every(({ actual }) => !isSameOrigin(actual.url, exchange.initiator ?? "null"));
    if (factValue(credentialsMode) !== "not-include" || !isForeign) return null;
    const names = headerLines(response.headers, "set-cookie").flatMap((line) => {
      const cookie = parseSetCookie(line, response.receivedAt);
      return cookie && !cookie.deletes && !addedOnTheWay.test(cookie.name) ? [cookie.name] : [];
    });
    if (names.length === 0) return null;
    const allowOrigin = getHeader(response.headers, "access-control-allow-origin");
    const allowsCredentials = getHeader(response.headers, "access-control-allow-credentials") === "true";
    return {
      hop: exchange.hops.length - 1,
      evidence: ["set-cookie", "access-control-allow-origin", "access-control-allow-credentials"].map((name) =>
        finalResponseHeader(exchange, name),
      ),
      values: {
        ...exchangeValues(exchange),
        names: codeList(names),
        count: names.length,
        kind: allowOrigin === "*" ? "wildcard" : allowsCredentials ? "allowed" : "other",
      },
      ...(credentialsMode.known === "inferred" ? { certainty: "inferred" } : {}),
    };
  },
});
