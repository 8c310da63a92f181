import { commonValues, networkError, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const crossOriginResourcePolicy = defineCause({
  id: "cross-origin-resource-policy",
  steps: ["policy-allows"],
  who: "api",
  detect(finding) {
    if (finding.step.value !== "net::ERR_BLOCKED_BY_RESPONSE") return null;
    const policy = responseHeader(finding, "cross-origin-resource-policy");
    return {
      notes: [{ id: "note.allow-embedding" }],
      evidence: [policy, networkError(finding)],
      values: {
        ...commonValues(finding),
        kind: policy.value === null ? "missing" : "other",
        value: policy.value ?? "",
      },
    };
  },
});
