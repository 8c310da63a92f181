import { commonValues, networkError, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const redirectUrlCredentials = defineCause({
  id: "redirect-url-credentials",
  steps: ["redirect-url-without-credentials"],
  who: "api",
  detect(finding) {
    const url = finding.transaction.redirectUrl ?? finding.step.value ?? "";
    return {
      evidence: [responseHeader(finding, "location"), networkError(finding)],
      values: { ...commonValues(finding), host: URL.canParse(url) ? new URL(url).host : "" },
    };
  },
});
