import { callError, commonValues } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const keepaliveQuotaExceeded = defineCause({
  id: "keepalive-quota-exceeded",
  steps: ["request-leaves-page"],
  who: "page",
  detect: (finding) =>
    finding.step.value === "keepalive-quota"
      ? {
          evidence: [callError(finding)],
          values: commonValues(finding),
          certainty: "inferred",
        }
      : null,
});
