import { commonValues, responseHeader } from "../evidence.ts";
import { withoutCredentialsAdvice } from "../fix/advice.ts";
import { defineCause } from "../rule.ts";

export const allowCredentialsNotTrue = defineCause({
  id: "allow-credentials-not-true",
  steps: ["allow-credentials-true"],
  who: "api",
  detect: (finding) => ({
    evidence: [responseHeader(finding, "access-control-allow-credentials")],
    values: { ...commonValues(finding), kind: finding.step.value === null ? "missing" : "other" },
    advice: [withoutCredentialsAdvice(finding.exchange)],
  }),
});
