import { hasCorsTainting } from "../../cors/facts.ts";
import { judgedHeaders, lastHop } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { extractHeaderListValues } from "../../fetch/header-list.ts";
import { hiddenResponseHeaderNames } from "../../fetch/response-headers.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalResponseHeader } from "../evidence.ts";
import { defineWarning } from "../rule.ts";
import { codeList } from "../values.ts";

/** Headers that scripts read; that all the others are hidden too is true, but helps nobody. */
const wantedByScripts =
  /^(x-(?!powered-by|frame-options|xss-protection|content-type-options|cache|served-by|timer|amz-cf|download-options|dns-prefetch).+|etag|link|location|content-disposition|content-range|retry-after|www-authenticate|deprecation|sunset|ratelimit.*|.*-token|.*-total|.*-count|request-id|traceparent)$/;

export const responseHeaderNotExposed = defineWarning({
  id: "response-header-not-exposed",
  on: "response",
  spec: fetchStandardUrl("http-access-control-expose-headers"),
  detect({ exchange, evaluation }) {
    const { response } = lastHop(exchange).actual;
    const isScripts = exchange.resourceType === "xmlhttprequest";
    const isCors = factValue(evaluation.mode) === "cors" && hasCorsTainting(exchange, exchange.hops.length - 1);
    if (evaluation.verdict !== "allowed" || !response || !isScripts || !isCors) return null;
    const withCredentials = factValue(evaluation.credentialsMode) === "include";
    const headers = judgedHeaders(response);
    const listed = extractHeaderListValues(headers, "access-control-expose-headers");
    const exposed = listed === null || listed === "failure" ? [] : listed.map((name) => name.toLowerCase());
    // Whoever lists Set-Cookie wants it to be read; nobody else misses it.
    const names = hiddenResponseHeaderNames(headers, withCredentials).filter(
      (name) => wantedByScripts.test(name) || (name === "set-cookie" && exposed.includes(name)),
    );
    if (names.length === 0) return null;
    const kind = names.includes("set-cookie") ? "cookie" : exposed.includes("*") ? "wildcard" : "other";
    return {
      evidence: ["access-control-expose-headers", ...names].map((name) => finalResponseHeader(exchange, name)),
      values: { ...exchangeValues(exchange), names: codeList(names), kind: listed === "failure" ? "malformed" : kind },
    };
  },
});
