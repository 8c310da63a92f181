import { locationUrl } from "../../fetch/location.ts";
import { commonValues, headerText, responseHeader, responseStatus, shortUrl } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const redirectToLogin = defineCause({
  id: "redirect-to-login",
  steps: ["allow-origin-present"],
  who: "api",
  detect(finding) {
    const target = locationUrl(headerText(finding, "location"), finding.transaction.url);
    if (finding.step.on !== "redirect" || target === null || !looksLikeLogin(target)) return null;
    return {
      evidence: [
        responseStatus(finding),
        responseHeader(finding, "location"),
        responseHeader(finding, "access-control-allow-origin"),
      ],
      values: { ...commonValues(finding), location: shortUrl(target) },
      // Inference: the URL says so; the page behind it was not loaded.
      certainty: "inferred",
      advice: [{ text: { id: "advice.renew-session" } }],
    };
  },
});

const signInHosts =
  /(^|\.)(login|signin|sso|auth|accounts|idp|adfs)\.|cloudflareaccess\.com$|microsoftonline\.com$|\.(auth0|okta|onelogin)\.com$/i;
const signInPaths = /(^|[/_.-])(log-?in|sign-?in|sso|oauth2?|authorize|saml2?|adfs|cas|session\/new)([/_.?-]|$)/i;

/** Whether a URL looks like a sign-in page. */
export function looksLikeLogin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return signInHosts.test(hostname) || signInPaths.test(pathname);
}
