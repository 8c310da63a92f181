import { commonValues, networkError, responseHeader, responseStatus } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const tooManyRedirects = defineCause({
  id: "too-many-redirects",
  steps: ["redirect-count"],
  who: "api",
  detect: (finding) => ({
    notes: [{ id: "note.end-redirects" }],
    evidence: [responseStatus(finding), responseHeader(finding, "location"), networkError(finding)],
    values: commonValues(finding),
  }),
});
