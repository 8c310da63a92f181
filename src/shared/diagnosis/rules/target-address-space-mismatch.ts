import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const targetAddressSpaceMismatch = defineCause({
  id: "target-address-space-mismatch",
  steps: ["target-address-space-matches"],
  who: "page",
  detect: (finding) => ({
    notes: [{ id: "note.right-address-space" }],
    evidence: [networkError(finding)],
    values: commonValues(finding),
    certainty: "inferred",
  }),
});
