import { geckoRefusal } from "../exchange/prepared.ts";
import type { StepId } from "./step.ts";

/** The error of Local Network Access; the only policy whose refusal counts as CORS. */
export const localNetworkAccessError = "net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS";

/** Errors that say no more than that a request was refused. */
const refusals: ReadonlySet<string> = new Set(["net::ERR_FAILED", geckoRefusal]);

/** Firefox's errors of a redirect that it announced and then did not follow, for whatever reason. */
const redirectRefusals: ReadonlySet<string> = new Set(["NS_ERROR_NET_ON_RECEIVING_FROM", "NS_ERROR_UNEXPECTED"]);

/** Errors that name a step. The network stack takes these before CORS looks at the response. */
const stepsByError: ReadonlyMap<string, StepId> = new Map(
  Object.entries<StepId>({
    "net::ERR_INVALID_REDIRECT": "redirect-location-parses",
    "net::ERR_UNSAFE_REDIRECT": "redirect-url-scheme",
    "net::ERR_TOO_MANY_REDIRECTS": "redirect-count",
    "net::ERR_ABORTED": "request-not-aborted",
    NS_ERROR_REDIRECT_LOOP: "redirect-count",
    NS_BINDING_ABORTED: "request-not-aborted",
    NS_ERROR_ABORT: "policy-allows",
    NS_ERROR_DOM_CORP_FAILED: "policy-allows",
    NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED: "policy-allows",
  }),
);

/** Whether a text is a browser's name of a network error, and no URL or header. */
export function isNetworkError(value: string | null): boolean {
  return value !== null && /^(net::|NS_)/.test(value);
}

/**
 * The step that a network error names.
 * @param isRedirect whether the request had been answered with a redirect
 * @returns null where the error says no more than that the request was refused
 */
export function stepOfError(error: string, isRedirect: boolean): StepId | null {
  if (refusals.has(error) || (isRedirect && redirectRefusals.has(error))) return null;
  return stepsByError.get(error) ?? (error.startsWith("net::ERR_BLOCKED_BY_") ? "policy-allows" : "network-response");
}
