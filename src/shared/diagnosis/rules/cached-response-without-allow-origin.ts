import { cameFromHttpCache } from "../../cors/http-cache.ts";
import { commonValues, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const cachedResponseWithoutAllowOrigin = defineCause({
  id: "cached-response-without-allow-origin",
  steps: ["allow-origin-present"],
  who: "api",
  detect: (finding) =>
    finding.step.on === "response" && cameFromHttpCache(finding.exchange, finding.transaction, finding.exchangesAt)
      ? {
          evidence: [
            responseHeader(finding, "access-control-allow-origin"),
            responseHeader(finding, "vary"),
            responseHeader(finding, "cache-control"),
          ],
          values: commonValues(finding),
          certainty: "inferred",
          advice: [{ text: { id: "advice.reload-cache" } }],
        }
      : null,
});
