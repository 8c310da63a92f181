import type { FetchAnchor } from "../fetch/standard.ts";

/** What a step is about: the request itself, a preflight's answer, a redirect's answer or the final answer. */
export type StepOn = "request" | "preflight" | "redirect" | "response";

/** Every step that can stop an exchange, in no order; {@link stepAnchors} says where the standard has it. */
export type StepId =
  | "request-leaves-page"
  | "network-response"
  | "request-not-aborted"
  | "policy-allows"
  | "preflight-not-redirected"
  | "allow-origin-present"
  | "allow-origin-not-wildcard"
  | "allow-origin-single"
  | "allow-origin-well-formed"
  | "allow-origin-matches"
  | "allow-credentials-true"
  | "preflight-ok-status"
  | "allow-methods-parse"
  | "allow-headers-parse"
  | "method-allowed"
  | "request-headers-allowed"
  | "redirect-location-parses"
  | "redirect-url-scheme"
  | "redirect-count"
  | "redirect-url-without-credentials"
  | "redirect-mode-follow"
  | "redirect-stays-secure"
  | "redirect-made-by-server"
  | "target-address-space-matches"
  | "request-mode-allows-redirect"
  | "shown-to-extension"
  | "outcome-explained";

/** Where the Fetch standard has each step. */
export const stepAnchors: Readonly<Record<StepId, FetchAnchor>> = {
  "request-leaves-page": "main-fetch",
  "network-response": "http-network-fetch",
  "request-not-aborted": "http-network-fetch",
  "policy-allows": "main-fetch",
  "preflight-not-redirected": "cors-preflight-fetch-0",
  "allow-origin-present": "cors-check",
  "allow-origin-not-wildcard": "cors-check",
  "allow-origin-single": "cors-check",
  "allow-origin-well-formed": "cors-check",
  "allow-origin-matches": "cors-check",
  "allow-credentials-true": "cors-check",
  "preflight-ok-status": "cors-preflight-fetch-0",
  "allow-methods-parse": "cors-preflight-fetch-0",
  "allow-headers-parse": "cors-preflight-fetch-0",
  "method-allowed": "cors-preflight-fetch-0",
  "request-headers-allowed": "cors-preflight-fetch-0",
  "redirect-location-parses": "http-redirect-fetch",
  "redirect-url-scheme": "http-redirect-fetch",
  "redirect-count": "http-redirect-fetch",
  "redirect-url-without-credentials": "http-redirect-fetch",
  "redirect-mode-follow": "http-redirect-fetch",
  "redirect-stays-secure": "main-fetch",
  "redirect-made-by-server": "http-redirect-fetch",
  "target-address-space-matches": "http-network-fetch",
  "request-mode-allows-redirect": "main-fetch",
  "shown-to-extension": "main-fetch",
  "outcome-explained": "main-fetch",
};

/** One step of the standard as it went for one exchange: what it looked at, and what came of it. */
export interface Step {
  readonly id: StepId;
  readonly on: StepOn;
  readonly hop: number;
  readonly result: "pass" | "fail" | "cannot-tell";
  /** What the step looked at: a header's value (null where absent), a status, a URL, a network error. */
  readonly value: string | null;
  /** What it was compared with, where it was compared. */
  readonly expected?: string;
  /** What fails, where one step judges several: header names, malformed list members. */
  readonly names?: readonly string[];
}
