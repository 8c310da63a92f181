import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corsCheck } from "../../../src/shared/cors/cors-check.ts";
import type { CredentialsMode } from "../../../src/shared/cors/profile.ts";
import { headers, page } from "../events.ts";

const at = { on: "response", hop: 0 } as const;

function failing(
  allowOrigin: string | readonly string[] | null,
  mode: CredentialsMode,
  allowCredentials?: string,
): readonly string[] {
  const list = headers({
    ...(allowOrigin === null ? {} : { "Access-Control-Allow-Origin": allowOrigin }),
    ...(allowCredentials === undefined ? {} : { "Access-Control-Allow-Credentials": allowCredentials }),
  });
  return corsCheck(list, page, mode, at)
    .filter(({ result }) => result === "fail")
    .map(({ id }) => id);
}

describe("without credentials", () => {
  test.each([
    [page, []],
    [`  ${page}\t`, []],
    ["*", []],
    [null, ["allow-origin-present"]],
    ["", ["allow-origin-well-formed"]],
    ["any", ["allow-origin-well-formed"]],
    ['"*"', ["allow-origin-well-formed"]],
    [`${page};`, ["allow-origin-matches"]],
    ["http://localhost:3000;", ["allow-origin-well-formed"]],
    ["null", ["allow-origin-matches"]],
    [`${page}/`, ["allow-origin-matches"]],
    ["localhost:3000", ["allow-origin-matches"]],
    [`${page}, ${page}`, ["allow-origin-single"]],
    [`${page} *`, ["allow-origin-single"]],
    [["*", "*"], ["allow-origin-single"]],
  ])("%j fails at %j", (allowOrigin, expected) => {
    expect(failing(allowOrigin, "not-include")).toEqual(expected);
  });

  test("Access-Control-Allow-Credentials does not matter", () => {
    expect(failing(page, "not-include", "no")).toEqual([]);
  });
});

test.each([
  [page, "allow-origin-matches", "cannot-tell"],
  ["null", "allow-origin-matches", "cannot-tell"],
  ["*", "allow-origin-matches", "pass"],
  ["", "allow-origin-well-formed", "fail"],
  [`${page}, ${page}`, "allow-origin-single", "fail"],
])("whether %j matches an origin that is not known", (allowOrigin, id, result) => {
  const steps = corsCheck(headers({ "Access-Control-Allow-Origin": allowOrigin }), undefined, "not-include", at);
  expect(steps.at(-1)).toMatchObject({ id, result });
});

describe("with credentials", () => {
  test.each([
    [page, "true", []],
    [page, undefined, ["allow-credentials-true"]],
    [page, "True", ["allow-credentials-true"]],
    ["*", "true", ["allow-origin-not-wildcard"]],
    ["*", undefined, ["allow-origin-not-wildcard", "allow-credentials-true"]],
    [null, undefined, ["allow-origin-present", "allow-credentials-true"]],
    ["https://b.example", "1", ["allow-origin-matches", "allow-credentials-true"]],
  ])("%j and %j fail at %j", (allowOrigin, allowCredentials, expected) => {
    expect(failing(allowOrigin, "include", allowCredentials)).toEqual(expected);
  });
});

test("an origin that is not known gives no answer, but a missing header does", () => {
  expect(corsCheck(headers({ "Access-Control-Allow-Origin": page }), undefined, "not-include", at).at(-1)?.result).toBe(
    "cannot-tell",
  );
  expect(corsCheck([], undefined, "not-include", at).at(-1)?.result).toBe("fail");
});

test("passes exactly where the standard's CORS check succeeds", () => {
  const value = fc.oneof(fc.constantFrom(page, "*", "null", `${page}/`), fc.string());
  const credentials = fc.oneof(fc.constantFrom("true", "True"), fc.string());
  const origin = fc.constantFrom(page, "null");
  fc.assert(
    fc.property(value, credentials, origin, fc.boolean(), (allowOrigin, allowCredentials, requestOrigin, include) => {
      const list = headers({
        "Access-Control-Allow-Origin": allowOrigin,
        "Access-Control-Allow-Credentials": allowCredentials,
      });
      const steps = corsCheck(list, requestOrigin, include ? "include" : "not-include", at);
      const trim = (text: string) => text.replace(/^[\t ]+|[\t ]+$/g, "");
      const originAllowed = (trim(allowOrigin) === "*" && !include) || trim(allowOrigin) === requestOrigin;
      const expected = originAllowed && (!include || trim(allowCredentials) === "true");
      expect(steps.every(({ result }) => result === "pass")).toBe(expected);
    }),
  );
});
