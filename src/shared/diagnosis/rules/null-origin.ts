import { isTaintedByRedirect } from "../../cors/facts.ts";
import { commonValues, requestHeader, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { nullSource } from "../values.ts";

export const nullOrigin = defineCause({
  id: "null-origin",
  steps: ["allow-origin-matches"],
  who: "page",
  detect: (finding) =>
    finding.origin === "null" && !isTaintedByRedirect(finding.exchange, finding.step.hop)
      ? {
          evidence: [requestHeader(finding, "origin"), responseHeader(finding, "access-control-allow-origin")],
          values: { ...commonValues(finding), from: nullSource(finding.exchange) },
          advice: [
            nullSource(finding.exchange) === "frame"
              ? { text: { id: "advice.real-origin" }, code: '<iframe sandbox="allow-scripts allow-same-origin">' }
              : { text: { id: "advice.serve-over-http" } },
          ],
        }
      : null,
});
