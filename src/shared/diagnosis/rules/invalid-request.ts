import { callError, commonValues } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const invalidRequest = defineCause({
  id: "invalid-request",
  steps: ["request-leaves-page"],
  who: "page",
  detect: (finding) =>
    finding.step.value === "invalid-request"
      ? {
          evidence: [callError(finding)],
          values: { ...commonValues(finding), saw: finding.exchange.call?.saw ?? "" },
        }
      : null,
});
