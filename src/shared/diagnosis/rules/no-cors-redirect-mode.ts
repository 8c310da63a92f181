import { callError, commonValues } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const noCorsRedirectMode = defineCause({
  id: "no-cors-redirect-mode",
  steps: ["request-leaves-page"],
  who: "page",
  detect: (finding) =>
    finding.step.value === "no-cors-redirect-mode"
      ? {
          advice: [{ text: { id: "advice.follow-redirects" }, code: 'redirect: "follow"' }],
          evidence: [callError(finding)],
          values: { ...commonValues(finding), redirect: finding.exchange.call?.redirect ?? "" },
        }
      : null,
});
