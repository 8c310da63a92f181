import { judgedHeaders } from "../../exchange/exchange.ts";
import { commonValues, responseHeader, responseStatus } from "../evidence.ts";
import { networkTrace } from "../intermediary.ts";
import { defineCause } from "../rule.ts";

export const allowOriginMissingOnErrorResponse = defineCause({
  id: "allow-origin-missing-on-error-response",
  steps: ["allow-origin-present"],
  who: "api",
  detect(finding) {
    const { response } = finding;
    if (!response || response.status < 400) return null;
    // A content delivery network makes refusals by itself; of other errors it only tells.
    const trace = response.status === 403 || response.status === 503 ? networkTrace(judgedHeaders(response)) : null;
    return {
      evidence: [responseStatus(finding), responseHeader(finding, "access-control-allow-origin")],
      ...(trace === null ? {} : { who: "proxy" }),
      values: { ...commonValues(finding), network: trace === null ? "no" : "yes", trace: trace ?? "" },
    };
  },
});
