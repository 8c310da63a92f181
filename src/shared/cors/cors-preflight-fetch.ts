import type { Transaction } from "../exchange/exchange.ts";
import { judgedHeaders } from "../exchange/exchange.ts";
import { askedHeaderNames, askedMethod } from "../exchange/join-preflight.ts";
import { extractHeaderListValues, getHeader, type HeaderList, malformedListMembers } from "../fetch/header-list.ts";
import { isCorsSafelistedMethod } from "../fetch/methods.ts";
import type { SerializedOrigin } from "../fetch/origins.ts";
import { isOkStatus } from "../fetch/status.ts";
import { corsCheck } from "./cors-check.ts";
import type { CredentialsMode } from "./profile.ts";
import type { Step, StepId } from "./step.ts";

/**
 * The checks that a CORS-preflight fetch makes of its response, in Chromium's order, with every step at fault.
 * https://fetch.spec.whatwg.org/#cors-preflight-fetch-0
 *
 * Chromium refuses a redirect before it looks at any header (services/network/cors/preflight_controller.cc), and parses
 * both lists before it looks for the method (services/network/cors/preflight_result.cc).
 * @param preflight the OPTIONS request; its response must have been seen
 * @param requestOrigin the serialized request origin; undefined where it is not known
 * @param credentialsMode that of the actual request: the preflight itself never carries credentials
 * @param isRedirect whether the browser takes the response for a redirect
 */
export function corsPreflightFetch(
  preflight: Transaction,
  hop: number,
  requestOrigin: SerializedOrigin | undefined,
  credentialsMode: CredentialsMode,
  isRedirect: boolean,
): readonly Step[] {
  const { response } = preflight;
  if (!response) return [];
  const headers = judgedHeaders(response);
  const at = { on: "preflight", hop } as const;
  const status = String(response.status);
  const methods = list(headers, "access-control-allow-methods");
  const names = list(headers, "access-control-allow-headers");

  return [
    { ...at, id: "preflight-not-redirected", result: isRedirect ? "fail" : "pass", value: status },
    ...corsCheck(headers, requestOrigin, credentialsMode, at),
    ...(isRedirect ? [] : [okStatus(response.status)]),
    parses("allow-methods-parse", methods),
    parses("allow-headers-parse", names),
    ...(methods.tokens === "failure" ? [] : [methodAllowed(methods.tokens ?? [])]),
    ...(names.tokens === "failure" ? [] : [requestHeadersAllowed(names.tokens ?? [])]),
  ];

  function okStatus(code: number): Step {
    return { ...at, id: "preflight-ok-status", result: isOkStatus(code) ? "pass" : "fail", value: status };
  }

  function parses(id: StepId, { value, tokens }: HeaderTokens): Step {
    const result = tokens === "failure" ? "fail" : "pass";
    return { ...at, id, result, value, ...(value === null ? {} : { names: malformedListMembers(value) }) };
  }

  function methodAllowed(allowed: readonly string[]): Step {
    const method = askedMethod(preflight);
    const step = { ...at, id: "method-allowed", value: methods.value } as const;
    if (method === null) return { ...step, result: "cannot-tell" };
    // Methods are compared byte for byte, and "*" is an ordinary token for a request with credentials.
    const allows = isCorsSafelistedMethod(method) || allowed.includes(method) || isWildcard(allowed, credentialsMode);
    return { ...step, result: allows ? "pass" : "fail", expected: method };
  }

  function requestHeadersAllowed(allowed: readonly string[]): Step {
    const lowerCase = allowed.map((name) => name.toLowerCase());
    // Deviation: the standard excepts Authorization from the wildcard. Chromium still accepts it, with a warning.
    const refused = isWildcard(allowed, credentialsMode)
      ? []
      : askedHeaderNames(preflight).filter((name) => !lowerCase.includes(name));
    return {
      ...at,
      id: "request-headers-allowed",
      result: refused.length === 0 ? "pass" : "fail",
      value: names.value,
      expected: askedHeaderNames(preflight).join(", "),
      names: refused,
    };
  }
}

interface HeaderTokens {
  readonly value: string | null;
  readonly tokens: readonly string[] | "failure" | null;
}

function list(headers: HeaderList, name: string): HeaderTokens {
  return { value: getHeader(headers, name), tokens: extractHeaderListValues(headers, name) };
}

function isWildcard(tokens: readonly string[], credentialsMode: CredentialsMode): boolean {
  return credentialsMode === "not-include" && tokens.includes("*");
}
