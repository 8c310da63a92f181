import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { networkErrorKind } from "../values.ts";

export const connectionFailed = defineCause({
  id: "connection-failed",
  steps: ["network-response"],
  who: "api",
  detect: (finding) => ({
    notes: [{ id: "note.check-server" }],
    evidence: [networkError(finding)],
    values: {
      ...commonValues(finding),
      error: finding.step.value ?? "",
      kind: networkErrorKind(finding.step.value ?? ""),
    },
  }),
});
