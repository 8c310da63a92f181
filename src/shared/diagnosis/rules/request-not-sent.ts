import { callError, commonValues } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const requestNotSent = defineCause({
  id: "request-not-sent",
  steps: ["request-leaves-page"],
  who: "page",
  detect: (finding) =>
    finding.step.value === "policy"
      ? {
          evidence: [callError(finding)],
          values: commonValues(finding),
          certainty: "inferred",
        }
      : null,
});
