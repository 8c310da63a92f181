import { urlList } from "../../exchange/exchange.ts";
import { hasRedirectTaintedOrigin } from "../../fetch/origins.ts";
import { commonValues, requestHeader, responseHeader, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { defineCause, type Finding } from "../rule.ts";

export const redirectTaintedOrigin = defineCause({
  id: "redirect-tainted-origin",
  steps: ["allow-origin-matches"],
  who: "page",
  detect: (finding) =>
    finding.origin === "null" && isTaintedByRedirect(finding)
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

/** Whether redirects, and not the page itself, made the origin opaque. */
export function isTaintedByRedirect({ exchange, step }: Finding): boolean {
  const origin = exchange.initiator ?? "null";
  return origin !== "null" && hasRedirectTaintedOrigin(origin, urlList(exchange).slice(0, step.hop + 1));
}
