import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const blockedByExtension = defineCause({
  id: "blocked-by-extension",
  steps: ["policy-allows"],
  who: "user",
  detect: (finding) =>
    finding.step.value === "net::ERR_BLOCKED_BY_CLIENT" || finding.step.value === "NS_ERROR_ABORT"
      ? {
          notes: [{ id: "note.unblock" }],
          evidence: [networkError(finding)],
          values: { ...commonValues(finding), sent: finding.transaction.requestHeaders ? "yes" : "no" },
        }
      : null,
});
