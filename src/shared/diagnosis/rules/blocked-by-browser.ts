import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const blockedByBrowser = defineCause({
  id: "blocked-by-browser",
  steps: ["policy-allows"],
  who: "user",
  detect: (finding) => ({
    notes: [{ id: "note.ask-administrator" }],
    evidence: [networkError(finding)],
    values: { ...commonValues(finding), error: finding.step.value ?? "" },
  }),
});
