import { isTaintedByRedirect } from "../../cors/facts.ts";
import { commonValues, requestHeader, responseHeader, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { defineCause } from "../rule.ts";

export const redirectTaintedOrigin = defineCause({
  id: "redirect-tainted-origin",
  steps: ["allow-origin-matches"],
  who: "page",
  detect: (finding) =>
    finding.origin === "null" && isTaintedByRedirect(finding.exchange, finding.step.hop)
      ? {
          evidence: [requestHeader(finding, "origin"), responseHeader(finding, "access-control-allow-origin")],
          values: {
            ...commonValues(finding),
            from: shortUrl(finding.exchange.hops[finding.step.hop - 1]?.actual.url ?? ""),
          },
          advice: [callUrlAdvice(finding.exchange, finding.hop.actual.url)],
        }
      : null,
});
