import { lastHop } from "../../exchange/exchange.ts";
import { getHeader } from "../../fetch/header-list.ts";
import { originOf } from "../../fetch/origins.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues, finalResponseHeader } from "../evidence.ts";
import { answersOf } from "../recorded.ts";
import { defineWarning } from "../rule.ts";

export const originReflectedWithCredentials = defineWarning({
  id: "origin-reflected-with-credentials",
  on: "response",
  spec: fetchStandardUrl("cors-protocol-and-credentials"),
  detect({ exchange, evaluation, exchangesAt }) {
    const { url, response } = lastHop(exchange).actual;
    if (evaluation.verdict !== "allowed" || !response) return null;
    const { headers } = response;
    const value = getHeader(headers, "access-control-allow-origin");
    const isEcho = value !== null && value !== "*" && value !== "null";
    if (!isEcho || getHeader(headers, "access-control-allow-credentials") !== "true") return null;
    const other = answersOf(exchangesAt, originOf(url)).find(
      ({ asked, allowOrigin, allowsCredentials }) => allowsCredentials && asked === allowOrigin && asked !== value,
    );
    if (!other?.asked) return null;
    return {
      hop: exchange.hops.length - 1,
      evidence: ["access-control-allow-origin", "access-control-allow-credentials"].map((name) =>
        finalResponseHeader(exchange, name),
      ),
      values: { ...exchangeValues(exchange), server: originOf(url), value, other: other.asked },
      // Inference: a list of allowed origins that has both looks the same.
      certainty: "inferred",
    };
  },
});
