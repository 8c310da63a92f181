import { commonValues, headerText, networkError, responseHeader, responseStatus } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const redirectLocationMalformed = defineCause({
  id: "redirect-location-malformed",
  steps: ["redirect-location-parses"],
  who: "api",
  detect: (finding) => ({
    notes: [{ id: "note.right-location" }],
    evidence: [responseStatus(finding), responseHeader(finding, "location"), networkError(finding)],
    values: { ...commonValues(finding), location: headerText(finding, "location") },
  }),
});
