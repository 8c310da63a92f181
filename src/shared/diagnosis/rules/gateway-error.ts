import { judgedHeaders } from "../../exchange/exchange.ts";
import { commonValues, responseHeader, responseStatus } from "../evidence.ts";
import { intermediaryTrace } from "../intermediary.ts";
import { defineCause } from "../rule.ts";

export const gatewayError = defineCause({
  id: "gateway-error",
  steps: ["allow-origin-present", "preflight-ok-status"],
  who: "proxy",
  detect(finding) {
    const { response } = finding;
    if (!response) return null;
    const { status } = response;
    const trace = intermediaryTrace(judgedHeaders(response));
    const isGateways =
      status === 502 ||
      status === 504 ||
      (status === 503 && trace !== null) ||
      // Cloudflare's own statuses.
      (status >= 520 && status <= 530 && /^cf-ray|cloudflare/i.test(trace ?? ""));
    if (!isGateways) return null;
    const [name] = (trace ?? "").split(":");
    return {
      evidence: [
        responseStatus(finding),
        ...(name ? [responseHeader(finding, name)] : []),
        responseHeader(finding, "access-control-allow-origin"),
      ],
      values: {
        ...commonValues(finding),
        trace: trace ?? "",
        kind: trace === null ? "unnamed" : "named",
        fault: status === 504 || status === 522 || status === 524 ? "late" : status === 503 ? "away" : "other",
      },
      // Inference: that is what the status means; an application can send it too.
      certainty: "inferred",
    };
  },
});
