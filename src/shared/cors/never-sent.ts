import type { Exchange } from "../exchange/exchange.ts";
import { isHttpUrl, isMixedContent, isSameOrigin } from "../fetch/origins.ts";

/**
 * Why a request never left the page.
 * - content-security-policy: a directive of the page's policy forbids the URL
 * - mixed-content: a page that was loaded over https asked for an http URL
 * - scheme: the URL is not http(s)
 * - same-origin-mode: the page asked with mode "same-origin" for another origin
 * - no-cors-redirect-mode: mode "no-cors" goes with redirect mode "follow" alone
 * - invalid-request: the options do not make a request
 * - keepalive-quota: bodies of requests that outlive their page may have 64 KiB together
 * - policy: a policy of the page; which one is not shown
 */
export type NeverSentReason =
  | "content-security-policy"
  | "mixed-content"
  | "scheme"
  | "same-origin-mode"
  | "no-cors-redirect-mode"
  | "invalid-request"
  | "keepalive-quota"
  | "policy";

/** Chromium's names for those that it counts as CORS errors. */
export const neverSentNames: Readonly<Partial<Record<NeverSentReason, string>>> = {
  "same-origin-mode": "DisallowedByMode",
  "no-cors-redirect-mode": "NoCorsRedirectModeNotFollow",
};

/**
 * The reason, from what the browser itself goes by, and from what the probe in the page saw.
 * https://fetch.spec.whatwg.org/#main-fetch , https://w3c.github.io/webappsec-mixed-content/#should-block-fetch
 */
export function neverSentReason({
  call,
  initiator = "null",
  resourceType,
  hops: [{ actual }],
}: Exchange): NeverSentReason {
  const { url } = actual;
  if (call?.violatedDirective !== undefined) return "content-security-policy";
  if (call && isConstructorError(call.saw ?? "")) return "invalid-request";
  if (!isHttpUrl(url)) return "scheme";
  if (call?.mode === "same-origin" && !isSameOrigin(url, initiator)) return "same-origin-mode";
  const followsNot = call?.redirect !== undefined && call.redirect !== "follow";
  if (call?.mode === "no-cors" && followsNot && !isSameOrigin(url, initiator)) return "no-cors-redirect-mode";
  if (isMixedContent(url, initiator, resourceType)) return "mixed-content";
  if (call?.keepalive && call.api === "fetch") return "keepalive-quota";
  return "policy";
}

/** The error says what is wrong with the options; where they are fine, it is the one of every failure. */
function isConstructorError(saw: string): boolean {
  const isOfEvery = /: (Failed to fetch( \(.*\))?|NetworkError when attempting to fetch resource\.)$/.test(saw);
  return /^(TypeError|SyntaxError|SecurityError): /.test(saw) && !isOfEvery;
}
