import { locationUrl } from "../../fetch/location.ts";
import { commonValues, headerText, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { redirectKind } from "../redirect-kind.ts";
import { defineCause } from "../rule.ts";

export const redirectWithoutAllowOrigin = defineCause({
  id: "redirect-without-allow-origin",
  steps: ["allow-origin-present"],
  who: "api",
  detect(finding) {
    if (finding.step.on !== "redirect") return null;
    const location = headerText(finding, "location");
    const target = locationUrl(location, finding.transaction.url);
    return {
      evidence: [
        responseStatus(finding),
        responseHeader(finding, "location"),
        responseHeader(finding, "access-control-allow-origin"),
      ],
      values: {
        ...commonValues(finding),
        location: shortUrl(target ?? location),
        kind: redirectKind(finding.transaction.url, target),
      },
      ...(target === null ? {} : { advice: callUrlAdvice(finding.exchange, target) }),
    };
  },
});
