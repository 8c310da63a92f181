import {
  callError,
  commonValues,
  headerText,
  networkError,
  responseHeader,
  responseStatus,
  shortUrl,
} from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const schemeNotHttp = defineCause({
  id: "scheme-not-http",
  steps: ["redirect-url-scheme", "request-leaves-page"],
  who: "api",
  detect(finding) {
    const advice = [{ text: { id: "advice.navigate" } }] as const;
    if (finding.step.id === "request-leaves-page") {
      const isScheme = finding.step.value === "scheme";
      return isScheme
        ? { evidence: [callError(finding)], values: { ...commonValues(finding), target: "" }, advice, who: "page" }
        : null;
    }
    return {
      evidence: [responseStatus(finding), responseHeader(finding, "location"), networkError(finding)],
      values: { ...commonValues(finding), target: shortUrl(headerText(finding, "location")) },
      advice,
    };
  },
});
