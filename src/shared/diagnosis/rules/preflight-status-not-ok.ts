import { commonValues, responseStatus } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const preflightStatusNotOk = defineCause({
  id: "preflight-status-not-ok",
  steps: ["preflight-ok-status"],
  who: "api",
  detect: (finding) => ({ evidence: [responseStatus(finding)], values: commonValues(finding) }),
});
