import { getHeader, type HeaderList } from "../fetch/header-list.ts";
import type { SerializedOrigin } from "../fetch/origins.ts";
import type { CredentialsMode } from "./profile.ts";
import type { Step, StepId, StepOn } from "./step.ts";

/**
 * The CORS check, with every step that is at fault instead of the first one alone.
 * https://fetch.spec.whatwg.org/#cors-check
 *
 * The standard has one comparison; telling several values, malformed values and other origins apart, and their order,
 * is Chromium's (services/network/public/cpp/cors/cors.cc, CheckAccess). The result, pass or fail, is the standard's.
 * @param headers the header list of the response that is checked
 * @param requestOrigin the serialized request origin; undefined where it is not known
 */
export function corsCheck(
  headers: HeaderList,
  requestOrigin: SerializedOrigin | undefined,
  credentialsMode: CredentialsMode,
  at: { readonly on: StepOn; readonly hop: number },
): readonly Step[] {
  const allowOrigin = getHeader(headers, "access-control-allow-origin");
  const { on, hop } = at;
  const step = (id: StepId, result: Step["result"]): Step => {
    const base = { on, hop, id, result, value: allowOrigin };
    return id === "allow-origin-matches" && requestOrigin !== undefined ? { ...base, expected: requestOrigin } : base;
  };
  const credentials = credentialsMode === "include" ? [allowCredentials(headers, at)] : [];

  // 1. A response without the header is not shared with anybody.
  if (allowOrigin === null) return [step("allow-origin-present", "fail"), ...credentials];
  const present = step("allow-origin-present", "pass");

  // 2. The wildcard covers every origin, but not a request with credentials.
  if (allowOrigin === "*") {
    return credentialsMode === "include"
      ? [present, step("allow-origin-not-wildcard", "fail"), ...credentials]
      : [present, step("allow-origin-matches", "pass")];
  }

  // 3. Anything else must be the request's origin, byte for byte.
  if (allowOrigin === requestOrigin) return [present, step("allow-origin-matches", "pass"), ...credentials];
  const mismatch = kindOfMismatch(allowOrigin);
  // What is no origin is nobody's.
  const mayMatch = requestOrigin === undefined && mismatch === "allow-origin-matches";
  return [present, step(mismatch, mayMatch ? "cannot-tell" : "fail"), ...credentials];
}

/** Which of Chromium's three names a value gets that is not the request's origin. */
function kindOfMismatch(allowOrigin: string): StepId {
  if (/[ ,]/.test(allowOrigin)) return "allow-origin-single";
  // Of the browsers' own parsers Firefox's alone refuses "*" in a host.
  if (allowOrigin !== "null" && !URL.canParse(allowOrigin.replaceAll("*", "x"))) return "allow-origin-well-formed";
  return "allow-origin-matches";
}

// 4. With credentials, the response must allow them too: exactly "true", once.
function allowCredentials(headers: HeaderList, { on, hop }: { readonly on: StepOn; readonly hop: number }): Step {
  const value = getHeader(headers, "access-control-allow-credentials");
  return {
    on,
    hop,
    id: "allow-credentials-true",
    result: value === "true" ? "pass" : "fail",
    value,
    expected: "true",
  };
}
