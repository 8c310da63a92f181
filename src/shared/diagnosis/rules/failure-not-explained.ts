import { commonValues, networkError } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const failureNotExplained = defineCause({
  id: "failure-not-explained",
  steps: ["outcome-explained"],
  who: "nobody",
  detect: (finding) => ({
    evidence: [networkError(finding)],
    ...(finding.exchange.knownFrom === "file" ? { detail: "har-in.failure-not-explained.detail" as const } : {}),
    values: {
      ...commonValues(finding),
      error: finding.step.value ?? "",
      kind: finding.response && finding.step.value === "net::ERR_FAILED" ? "answered" : "other",
    },
  }),
});
