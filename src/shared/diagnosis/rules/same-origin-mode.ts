import { callError, commonValues, networkError, requestHeader, shortUrl } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const sameOriginMode = defineCause({
  id: "same-origin-mode",
  steps: ["request-mode-allows-redirect", "request-leaves-page"],
  who: "page",
  detect(finding) {
    if (finding.step.id === "request-leaves-page") {
      const isMode = finding.step.value === "same-origin-mode";
      return isMode
        ? { evidence: [callError(finding)], values: { ...commonValues(finding), target: "" }, advice: [modeCors] }
        : null;
    }
    return {
      evidence: [requestHeader(finding, "sec-fetch-mode"), networkError(finding)],
      advice: [modeCors],
      values: { ...commonValues(finding), target: shortUrl(finding.step.value ?? "") },
    };
  },
});

const modeCors = { text: { id: "advice.mode-cors" }, code: 'mode: "cors"' } as const;
