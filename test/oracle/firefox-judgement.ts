/** What Firefox did with one request. */
export interface FirefoxJudgement {
  /** What the page's script got to see. */
  readonly script: string;
  /** Whether a response reached the page. */
  readonly passed: boolean;
  /** The reasons that the console gave, by their names on MDN, in order. */
  readonly reasons: readonly string[];
}

/** The reasons in the console's words. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/CORS disabled/, "CORSDisabled"],
  [/CORS request did not succeed/, "CORSDidNotSucceed"],
  [/CORS request not http/, "CORSRequestNotHttp"],
  [/Multiple CORS header/, "CORSMultipleAllowOriginNotAllowed"],
  [/Access-Control-Allow-Origin.{0,3} missing/, "CORSMissingAllowOrigin"],
  [/Credential is not supported/, "CORSNotSupportingCredentials"],
  [/Access-Control-Allow-Origin.{0,3} does not match/, "CORSAllowOriginNotMatchingOrigin"],
  [/expected .{0,3}true.{0,3} in CORS header/, "CORSMissingAllowCredentials"],
  [/CORS request external redirect not allowed/, "CORSExternalRedirectNotAllowed"],
  [/CORS preflight response did not succeed/, "CORSPreflightDidNotSucceed"],
  [/invalid token .*Access-Control-Allow-Methods/s, "CORSInvalidAllowMethod"],
  [/Did not find method/, "CORSMethodNotFound"],
  [/invalid token .*Access-Control-Allow-Headers/s, "CORSInvalidAllowHeader"],
  [/is not allowed according to header/, "CORSMissingAllowHeaderFromPreflight"],
];

/**
 * Reads a judgement.
 * @param script what the page's script got to see, see demo/page/ask.js
 * @param lines the console's
 */
export function judgementOf(script: string, lines: readonly string[]): FirefoxJudgement {
  const named = lines.flatMap((line) => {
    const [, text] = /^Cross-Origin Request Blocked: .*\(Reason: (.*)/s.exec(line) ?? [];
    return text === undefined ? [] : [reasons.find(([pattern]) => pattern.test(text))?.[1] ?? text];
  });
  return { script, passed: /^(basic|cors|opaque|xhr|load event|\d+ font)/.test(script), reasons: named };
}
