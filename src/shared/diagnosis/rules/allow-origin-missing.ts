import { isTaintedByRedirect } from "../../cors/facts.ts";
import { commonValues, requestHeader, responseHeader, responseStatus } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { nullSource } from "../values.ts";

export const allowOriginMissing = defineCause({
  id: "allow-origin-missing",
  steps: ["allow-origin-present"],
  who: "api",
  detect: (finding) => ({
    evidence: [
      responseHeader(finding, "access-control-allow-origin"),
      responseStatus(finding),
      requestHeader(finding, "origin"),
    ],
    values: {
      ...commonValues(finding),
      taint: isTaintedByRedirect(finding.exchange, finding.step.hop) ? "redirect" : nullSource(finding.exchange),
    },
    ...(finding.origin === "null" ? { detail: "allow-origin-missing.detail-null" as const } : {}),
  }),
});
