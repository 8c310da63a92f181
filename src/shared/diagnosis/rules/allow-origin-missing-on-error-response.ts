import { commonValues, responseHeader, responseStatus } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const allowOriginMissingOnErrorResponse = defineCause({
  id: "allow-origin-missing-on-error-response",
  steps: ["allow-origin-present"],
  who: "api",
  detect: (finding) =>
    finding.response && finding.response.status >= 400
      ? {
          evidence: [responseStatus(finding), responseHeader(finding, "access-control-allow-origin")],
          values: commonValues(finding),
        }
      : null,
});
