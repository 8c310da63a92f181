import { commonValues, networkError, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { defineCause } from "../rule.ts";

export const redirectNotFollowed = defineCause({
  id: "redirect-not-followed",
  steps: ["redirect-mode-follow"],
  who: "page",
  detect(finding) {
    const possible = finding.step.names ?? [];
    const named = possible.length > 1 ? "other" : (possible[0] ?? "other");
    const kind = finding.step.value === null ? "untargeted" : named;
    return {
      evidence: [responseStatus(finding), responseHeader(finding, "location"), networkError(finding)],
      values: { ...commonValues(finding), kind, target: shortUrl(finding.step.value ?? "") },
      certainty: "inferred",
      ...(kind === "error"
        ? { advice: [followRedirects, ...callUrlAdvice(finding.exchange, finding.step.value ?? "")] }
        : {}),
    };
  },
});

const followRedirects = { text: { id: "advice.follow-redirects" }, code: 'redirect: "follow"' } as const;
