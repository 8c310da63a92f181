import { commonValues, networkError, shortUrl } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const redirectedByExtension = defineCause({
  id: "redirected-by-extension",
  steps: ["redirect-made-by-server"],
  who: "user",
  detect: (finding) => ({
    notes: [{ id: "note.unblock" }],
    evidence: [networkError(finding)],
    values: { ...commonValues(finding), target: shortUrl(finding.step.value ?? "") },
  }),
});
