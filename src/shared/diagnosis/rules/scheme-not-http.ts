import { commonValues, headerText, networkError, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const schemeNotHttp = defineCause({
  id: "scheme-not-http",
  steps: ["redirect-url-scheme"],
  who: "api",
  detect: (finding) => ({
    evidence: [responseStatus(finding), responseHeader(finding, "location"), networkError(finding)],
    values: { ...commonValues(finding), target: shortUrl(headerText(finding, "location")) },
    advice: [{ text: { id: "advice.navigate" } }],
  }),
});
