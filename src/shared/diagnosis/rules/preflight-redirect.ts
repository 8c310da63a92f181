import { locationUrl } from "../../fetch/location.ts";
import { commonValues, headerText, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { defineCause, type Finding } from "../rule.ts";
import { looksLikeLogin } from "./redirect-to-login.ts";

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
      ...(canCallTarget ? { advice: [callUrlAdvice(finding.exchange, target)] } : {}),
    };
  },
});

function kindOf({ transaction, response }: Finding, target: string | null): string {
  if (!response) return "internal";
  if (target === null) return "other";
  if (looksLikeLogin(target)) return "login";
  if (target === transaction.url.replace(/^http:/, "https:")) return "https";
  const [from, to] = [new URL(transaction.url), new URL(target)];
  const sameButSlash = from.origin === to.origin && from.pathname.replace(/\/$/, "") === to.pathname.replace(/\/$/, "");
  return sameButSlash ? "slash" : "other";
}
