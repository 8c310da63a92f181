import { askedMethod } from "../../exchange/join-preflight.ts";
import { commonValues, requestHeader, responseHeader, responseStatus } from "../evidence.ts";
import { botProtectionMarker } from "../intermediary.ts";
import { defineCause } from "../rule.ts";

export const preflightRouteMissing = defineCause({
  id: "preflight-route-missing",
  steps: ["allow-origin-present", "preflight-ok-status"],
  who: "api",
  detect(finding) {
    const status = finding.response?.status;
    // What a bot protection answers is its own refusal, not the server's.
    if (finding.response && botProtectionMarker(finding.response) !== null) return null;
    if (finding.step.on !== "preflight" || (status !== 404 && status !== 405 && status !== 501)) return null;
    const allow = responseHeader(finding, "allow");
    return {
      evidence: [
        responseStatus(finding),
        ...(allow.value === null ? [] : [allow]),
        responseHeader(finding, "access-control-allow-origin"),
        requestHeader(finding, "access-control-request-method"),
      ],
      values: { ...commonValues(finding), asked: askedMethod(finding.transaction) ?? finding.hop.actual.method },
    };
  },
});
