import { commonValues, networkError, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const mixedContentRedirect = defineCause({
  id: "mixed-content-redirect",
  steps: ["redirect-stays-secure"],
  who: "api",
  detect: (finding) => ({
    notes: [{ id: "note.https-location" }],
    evidence: [responseStatus(finding), responseHeader(finding, "location"), networkError(finding)],
    values: { ...commonValues(finding), target: shortUrl(finding.step.value ?? "") },
  }),
});
