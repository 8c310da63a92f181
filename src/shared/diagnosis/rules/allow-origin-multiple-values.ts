import { commonValues, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const allowOriginMultipleValues = defineCause({
  id: "allow-origin-multiple-values",
  steps: ["allow-origin-single"],
  who: "api",
  detect: (finding) => ({
    evidence: [responseHeader(finding, "access-control-allow-origin")],
    values: commonValues(finding),
  }),
});
