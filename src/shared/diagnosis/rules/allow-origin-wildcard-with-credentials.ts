import { commonValues, requestHeader, responseHeader } from "../evidence.ts";
import { withoutCredentialsAdvice } from "../fix/advice.ts";
import { defineCause } from "../rule.ts";

export const allowOriginWildcardWithCredentials = defineCause({
  id: "allow-origin-wildcard-with-credentials",
  steps: ["allow-origin-not-wildcard"],
  who: "api",
  detect: (finding) => ({
    evidence: [responseHeader(finding, "access-control-allow-origin"), requestHeader(finding, "origin")],
    values: commonValues(finding),
    advice: [withoutCredentialsAdvice(finding.exchange)],
  }),
});
