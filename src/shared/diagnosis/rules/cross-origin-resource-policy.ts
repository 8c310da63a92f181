import { commonValues, networkError, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { blockedResponseReason } from "../values.ts";

export const crossOriginResourcePolicy = defineCause({
  id: "cross-origin-resource-policy",
  steps: ["policy-allows"],
  who: "api",
  detect(finding) {
    if (finding.step.value !== "net::ERR_BLOCKED_BY_RESPONSE") return null;
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
