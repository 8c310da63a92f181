import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { networkErrorKind } from "../values.ts";

export const preflightConnectionFailed = defineCause({
  id: "preflight-connection-failed",
  steps: ["network-response"],
  who: "api",
  detect: (finding) =>
    finding.step.on === "preflight"
      ? {
          notes: [{ id: "note.let-options-through" }],
          evidence: [networkError(finding)],
          values: {
            ...commonValues(finding),
            error: finding.step.value ?? "",
            kind: networkErrorKind(finding.step.value ?? ""),
          },
        }
      : null,
});
