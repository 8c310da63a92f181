import { isTaintedByRedirect } from "../../cors/facts.ts";
import { commonValues, requestHeader, responseHeader, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { redirectKind } from "../redirect-kind.ts";
import { defineCause } from "../rule.ts";

export const redirectTaintedOrigin = defineCause({
  id: "redirect-tainted-origin",
  steps: ["allow-origin-matches"],
  who: "page",
  detect(finding) {
    const { exchange, step, hop } = finding;
    if (finding.origin !== "null" || !isTaintedByRedirect(exchange, step.hop)) return null;
    const from = exchange.hops[step.hop - 1]?.actual.url ?? "";
    return {
      evidence: [requestHeader(finding, "origin"), responseHeader(finding, "access-control-allow-origin")],
      values: { ...commonValues(finding), from: shortUrl(from), kind: redirectKind(from, hop.actual.url) },
      advice: callUrlAdvice(exchange, hop.actual.url),
    };
  },
});
