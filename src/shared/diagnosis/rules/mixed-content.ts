import { commonValues } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { defineCause } from "../rule.ts";

export const mixedContent = defineCause({
  id: "mixed-content",
  steps: ["request-leaves-page"],
  who: "page",
  detect: (finding) =>
    finding.step.value === "mixed-content"
      ? {
          evidence: [
            { where: "actual.request.url", name: "url", value: finding.transaction.url, hop: finding.step.hop },
          ],
          advice: callUrlAdvice(finding.exchange, finding.transaction.url.replace(/^http:/, "https:")),
          values: commonValues(finding),
        }
      : null,
});
