import { type Exchange, isUntold, lastHop, type Transaction } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { getHeader, hasHeader } from "../../fetch/header-list.ts";
import { isPotentiallyTrustworthy } from "../../fetch/origins.ts";
import type { SetCookie } from "../../fetch/set-cookie.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalRequestHeader, shortUrl } from "../evidence.ts";
import { cookiesFor } from "../recorded.ts";
import { defineWarning } from "../rule.ts";
import { codeList } from "../values.ts";

export const cookieNotSent = defineWarning({
  id: "cookie-not-sent",
  on: "request",
  spec: fetchStandardUrl("cors-protocol-and-credentials"),
  detect({ exchange, evaluation, exchangesAt }) {
    const { actual } = lastHop(exchange);
    const { credentialsMode } = evaluation;
    if (!lacksCookies(exchange) || factValue(credentialsMode) !== "include") return null;
    const kept = cookiesFor(exchangesAt, actual.url, actual.startedAt).flatMap(({ cookie, setBy }) => {
      const kind = reasonToKeep(cookie, actual);
      return kind === null ? [] : [{ name: cookie.name, setBy, kind }];
    });
    const [first] = kept;
    if (!first) return null;
    const names = new Set(kept.filter(({ kind }) => kind === first.kind).map(({ name }) => name));
    return {
      hop: exchange.hops.length - 1,
      evidence: ["cookie", "sec-fetch-site", "sec-fetch-storage-access"].map((name) =>
        finalRequestHeader(exchange, name),
      ),
      values: {
        ...exchangeValues(exchange),
        names: codeList([...names]),
        count: names.size,
        setBy: shortUrl(first.setBy),
        kind: first.kind,
        blocked: blocksThirdParty(actual) ? "yes" : "no",
      },
      ...(credentialsMode.known === "inferred" ? { certainty: "inferred" } : {}),
    };
  },
});

/** Whether a script asked, the server answered, and no cookie at all went along. */
function lacksCookies(exchange: Exchange): boolean {
  const { requestHeaders, response } = lastHop(exchange).actual;
  if (isUntold(exchange, "secrets")) return false;
  const isScripts = exchange.resourceType === "xmlhttprequest";
  return isScripts && response !== undefined && requestHeaders !== undefined && !hasHeader(requestHeaders, "cookie");
}

/** Why a cookie cannot go with a request, as far as its own attributes and the request prove it; else null. */
function reasonToKeep(cookie: SetCookie, { url, requestHeaders = [] }: Transaction): string | null {
  // Chromium refuses to store such a cookie at all.
  if (cookie.sameSite === "none" && !cookie.secure) return "noneWithoutSecure";
  if (cookie.secure && !isPotentiallyTrustworthy(url)) return "secure";
  if (getHeader(requestHeaders, "sec-fetch-site") !== "cross-site") return null;
  if (cookie.sameSite === "strict" || cookie.sameSite === "lax") return cookie.sameSite;
  if (cookie.sameSite === "unset") return "unset";
  return blocksThirdParty({ requestHeaders }) && !cookie.partitioned ? "thirdParty" : null;
}

/** Whether the browser says that the page has no access to the cookies of this site. */
function blocksThirdParty({ requestHeaders = [] }: Pick<Transaction, "requestHeaders">): boolean {
  return getHeader(requestHeaders, "sec-fetch-storage-access") === "none";
}
