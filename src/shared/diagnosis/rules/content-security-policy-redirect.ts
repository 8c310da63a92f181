import { isHttpUrl, isPotentiallyTrustworthy, originOf } from "../../fetch/origins.ts";
import { commonValues, networkError, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const contentSecurityPolicyRedirect = defineCause({
  id: "content-security-policy-redirect",
  steps: ["policy-allows"],
  who: "page",
  detect(finding) {
    const target = finding.step.value ?? "";
    // What other policies refuse has an error's name instead of a URL.
    if (!isHttpUrl(target)) return null;
    return {
      notes: [{ id: "note.extend-policy", values: { target: `\`${originOf(target)}\`` } }],
      evidence: [responseStatus(finding), responseHeader(finding, "location"), networkError(finding)],
      values: {
        ...commonValues(finding),
        target: shortUrl(target),
        kind: isPerhapsMixedContent(finding.exchange.initiator, target) ? "either" : "policy",
      },
      certainty: "inferred",
    };
  },
});

/** Whether the target can have been refused because it is not encrypted: an opaque origin hides the page's scheme. */
function isPerhapsMixedContent(initiator: string | undefined, target: string): boolean {
  return !initiator?.startsWith("http:") && target.startsWith("http:") && !isPotentiallyTrustworthy(target);
}
