import { locationUrl } from "../../fetch/location.ts";
import { commonValues, headerText, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { type RedirectKind, redirectKind } from "../redirect-kind.ts";
import { defineCause, type Finding } from "../rule.ts";

export const preflightRedirect = defineCause({
  id: "preflight-redirect",
  steps: ["preflight-not-redirected"],
  who: "api",
  detect(finding) {
    const target = locationUrl(headerText(finding, "location"), finding.transaction.url);
    const kind = kindOf(finding, target);
    const canCallTarget = target !== null && kind !== "login" && kind !== "internal";
    return {
      evidence: finding.response ? [responseStatus(finding), responseHeader(finding, "location")] : [],
      values: { ...commonValues(finding), kind, location: shortUrl(target ?? headerText(finding, "location")) },
      ...(canCallTarget ? { advice: callUrlAdvice(finding.exchange, target) } : {}),
    };
  },
});

function kindOf({ transaction, response }: Finding, target: string | null): RedirectKind | "internal" {
  return response ? redirectKind(transaction.url, target) : "internal";
}
