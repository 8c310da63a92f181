import { commonValues, networkError, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { blockedByResponse, blockedResponseReason } from "../values.ts";

export const crossOriginEmbedderPolicy = defineCause({
  id: "cross-origin-embedder-policy",
  steps: ["policy-allows"],
  who: "api",
  detect(finding) {
    if (!blockedByResponse.has(finding.step.value ?? "")) return null;
    const policy = responseHeader(finding, "cross-origin-resource-policy");
    const reason = blockedResponseReason(finding.transaction);
    // Without its own reason the error leaves only the page to ask for a header that is not there.
    if (reason === null ? policy.value !== null : !/By(Coep|Dip)/.test(reason)) return null;
    return {
      notes: [{ id: "note.allow-embedding" }],
      evidence: [policy, networkError(finding)],
      values: commonValues(finding),
      ...(reason === null ? { certainty: "inferred" as const } : {}),
    };
  },
});
