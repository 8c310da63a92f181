import { commonValues, headerText, responseHeader, responseStatus } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const rateLimitReached = defineCause({
  id: "rate-limit-reached",
  steps: ["allow-origin-present", "preflight-ok-status"],
  who: "proxy",
  detect(finding) {
    if (finding.response?.status !== 429) return null;
    const retryAfter = headerText(finding, "retry-after");
    return {
      evidence: [
        responseStatus(finding),
        ...(retryAfter === "" ? [] : [responseHeader(finding, "retry-after")]),
        responseHeader(finding, "access-control-allow-origin"),
      ],
      values: { ...commonValues(finding), retryAfter, kind: kindOf(retryAfter) },
      // Inference: that is what the status means; who counts the requests is not shown.
      certainty: "inferred",
    };
  },
});

function kindOf(retryAfter: string): string {
  if (retryAfter === "") return "unsaid";
  return /^\d+$/.test(retryAfter) ? "seconds" : "date";
}
