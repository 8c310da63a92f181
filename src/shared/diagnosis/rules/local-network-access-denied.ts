import { localNetworkAccessError } from "../../cors/network-errors.ts";
import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const localNetworkAccessDenied = defineCause({
  id: "local-network-access-denied",
  steps: ["policy-allows"],
  who: "user",
  detect: (finding) =>
    finding.step.value === localNetworkAccessError
      ? {
          notes: [{ id: "note.allow-local-network" }],
          evidence: [networkError(finding)],
          values: commonValues(finding),
        }
      : null,
});
