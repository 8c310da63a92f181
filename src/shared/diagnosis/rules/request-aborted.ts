import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const requestAborted = defineCause({
  id: "request-aborted",
  steps: ["request-not-aborted"],
  who: "page",
  detect: (finding) => ({ evidence: [networkError(finding)], values: commonValues(finding) }),
});
