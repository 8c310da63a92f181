import { hasCorsTainting } from "../../cors/facts.ts";
import { lastHop } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { getHeader } from "../../fetch/header-list.ts";
import { cacheTrace, mayBeReused } from "../../fetch/http-cache.ts";
import { varyFieldNames } from "../../fetch/response-headers.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalResponseHeader } from "../evidence.ts";
import { answersAt } from "../recorded.ts";
import { defineWarning } from "../rule.ts";

export const varyOriginMissing = defineWarning({
  id: "vary-origin-missing",
  on: "response",
  spec: fetchStandardUrl("cors-protocol-and-http-caches"),
  detect({ exchange, evaluation, exchangesAt }) {
    const { method, url, response } = lastHop(exchange).actual;
    const isCors = factValue(evaluation.mode) === "cors" && hasCorsTainting(exchange, exchange.hops.length - 1);
    if (evaluation.verdict !== "allowed" || !isCors || !response) return null;
    const { headers } = response;
    const value = getHeader(headers, "access-control-allow-origin");
    // "*" is right for everybody, and "null" has a warning of its own.
    if (value === null || value === "*" || value === "null") return null;
    if (varyFieldNames(headers).some((name) => name === "origin" || name === "*")) return null;
    if (!mayBeReused(method, response.status, headers) && cacheTrace(headers) === null) return null;
    const others = answersAt(exchangesAt, url).filter(({ asked }) => asked !== value);
    // A server that gives everybody the same value needs no Vary: the value does not depend on who asks.
    if (others.some(({ allowOrigin }) => allowOrigin === value)) return null;
    const other = others[0];
    return {
      hop: exchange.hops.length - 1,
      evidence: ["vary", "access-control-allow-origin", "cache-control"].map((name) =>
        finalResponseHeader(exchange, name),
      ),
      values: {
        ...exchangeValues(exchange),
        value,
        kind: !other ? "unknown" : other.asked === null ? "withoutOrigin" : "otherOrigin",
        other: other?.asked ?? "",
      },
      ...(other ? {} : { certainty: "inferred" }),
    };
  },
});
