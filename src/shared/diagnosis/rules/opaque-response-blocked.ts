import { commonValues, networkError, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const opaqueResponseBlocked = defineCause({
  id: "opaque-response-blocked",
  steps: ["policy-allows"],
  who: "api",
  detect(finding) {
    if (finding.step.value !== "net::ERR_BLOCKED_BY_ORB") return null;
    const contentType = responseHeader(finding, "content-type");
    return {
      notes: [{ id: "note.right-content-type" }],
      evidence: [contentType, networkError(finding)],
      values: { ...commonValues(finding), contentType: contentType.value ?? "no Content-Type" },
    };
  },
});
