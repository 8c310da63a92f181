import { commonValues, networkError, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { blockedByResponse, blockedResponseReason } from "../values.ts";

export const crossOriginResourcePolicy = defineCause({
  id: "cross-origin-resource-policy",
  steps: ["policy-allows"],
  who: "api",
  detect(finding) {
    if (!blockedByResponse.has(finding.step.value ?? "")) return null;
    const policy = responseHeader(finding, "cross-origin-resource-policy");
    const reason = blockedResponseReason(finding.transaction);
    if (policy.value === null || (reason !== null && !/^NotSame(Origin|Site)$/.test(reason))) return null;
    return {
      notes: [{ id: "note.allow-embedding" }],
      evidence: [policy, networkError(finding)],
      values: {
        ...commonValues(finding),
        kind: policy.value.trim() === "same-site" ? "sameSite" : "other",
        value: policy.value,
      },
    };
  },
});
