import { commonValues, networkError, requestHeader, shortUrl } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const sameOriginMode = defineCause({
  id: "same-origin-mode",
  steps: ["request-mode-allows-redirect"],
  who: "page",
  detect: (finding) => ({
    evidence: [requestHeader(finding, "sec-fetch-mode"), networkError(finding)],
    values: { ...commonValues(finding), target: shortUrl(finding.step.value ?? "") },
  }),
});
