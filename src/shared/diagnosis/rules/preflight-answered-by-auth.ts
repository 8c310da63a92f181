import { judgedHeaders } from "../../exchange/exchange.ts";
import { commonValues, requestHeader, responseHeader, responseStatus } from "../evidence.ts";
import { botProtectionMarker, networkTrace } from "../intermediary.ts";
import { defineCause } from "../rule.ts";

export const preflightAnsweredByAuth = defineCause({
  id: "preflight-answered-by-auth",
  steps: ["allow-origin-present", "preflight-ok-status"],
  who: "api",
  detect(finding) {
    const status = finding.response?.status;
    // What a bot protection answers is its own refusal, not the server's.
    if (finding.response && botProtectionMarker(finding.response) !== null) return null;
    if (finding.step.on !== "preflight" || (status !== 401 && status !== 403 && status !== 407)) return null;
    const challenge = responseHeader(finding, status === 407 ? "proxy-authenticate" : "www-authenticate");
    const signIn = status !== 403 || challenge.value !== null;
    const trace = finding.response ? networkTrace(judgedHeaders(finding.response)) : null;
    return {
      evidence: [
        responseStatus(finding),
        ...(challenge.value === null ? [] : [challenge]),
        responseHeader(finding, "access-control-allow-origin"),
        requestHeader(finding, "access-control-request-method"),
      ],
      values: {
        ...commonValues(finding),
        kind: signIn ? "signIn" : "other",
        network: trace === null ? "no" : "yes",
        trace: trace ?? "",
      },
      ...(signIn ? {} : { certainty: "inferred" as const }),
      // A sign-in check is part of the API more often than not; a bare refusal, or one of a proxy, is not.
      ...(signIn && status !== 407 ? {} : { who: "proxy" as const }),
    };
  },
});
