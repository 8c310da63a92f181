import { localNetworkAccessError } from "../../cors/network-errors.ts";
import { isPotentiallyTrustworthy } from "../../fetch/origins.ts";
import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const insecurePageToLocalNetwork = defineCause({
  id: "insecure-page-to-local-network",
  steps: ["policy-allows"],
  who: "page",
  detect(finding) {
    const { initiator = "null" } = finding.exchange;
    if (finding.step.value !== localNetworkAccessError) return null;
    // Whether a page with an opaque origin is a secure context is not shown.
    if (initiator === "null" || isPotentiallyTrustworthy(initiator)) return null;
    return {
      notes: [{ id: "note.page-over-https" }],
      evidence: [networkError(finding)],
      values: { ...commonValues(finding), origin: initiator },
    };
  },
});
