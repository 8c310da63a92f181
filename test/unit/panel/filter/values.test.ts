import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glob } from "../../../../src/panel/filter/glob.ts";
import { readComparison, readSize } from "../../../../src/panel/filter/numbers.ts";
import { patienceMs, readPattern } from "../../../../src/panel/filter/pattern.ts";

describe("a value", () => {
  test.each([
    ["api", "api.test", true],
    ["API", "api.test", true],
    ["test", "api.test", false],
    ["*.test", "api.test", true],
    ["*.test", "api.test.example", false],
    ["*.test", "test", false],
    ["a*c", "abc", true],
    ["a*c", "ac", true],
    ["a*a", "a", false],
    ["*b*", "abc", true],
    ["*b*b*", "abc", false],
    ["*", "", true],
    ["a*bc*c", "abc", false],
  ])("%s fits %s: %s", (wanted, text, expected) => {
    expect(glob(wanted)(text)).toBe(expected);
  });

  test("with stars fits what a regular expression would say", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (wanted, text) => {
        fc.pre(wanted.includes("*"));
        const expression = new RegExp(`^${wanted.replaceAll("*", ".*")}$`);
        expect(glob(wanted)(text)).toBe(expression.test(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  [">=400", [400, 401], [399]],
  ["<=2", [2, 0], [3]],
  [">1", [2], [1]],
  ["<3", [2], [3]],
  ["2", [2], [1, 3, 22]],
])("the number %s", (written, fitting, others) => {
  expect(fitting.every(readComparison(written) ?? fail)).toBe(true);
  expect(others.some(readComparison(written) ?? fail)).toBe(false);
});

test("what is no number and no size is not read", () => {
  for (const text of ["", ">", "x", "1e3", "-1", "4xx"]) expect(readComparison(text)).toBeNull();
  for (const text of ["", "k", "10g", "1.5.5", "-1"]) expect(readSize(text)).toBeNull();
  expect(["500", "10k", "1.5M", "2KB"].map(readSize)).toEqual([500, 10_000, 1_500_000, 2_000]);
});

describe("a pattern", () => {
  const line = `get\nhttps://api.test/v1/orders\n${"a".repeat(5_000)}!`;

  test.each([
    ["v\\d/orders", true],
    ["V1", true],
    ["^https:", true],
    ["orders$", true],
    ["get.https", false],
    ["patch|get", true],
    ["\\/v1\\/", true],
    ["", true],
  ])("/%s/ is found: %s", (source, expected) => {
    expect(readPattern(source).isIn(line)).toBe(expected);
    expect(readPattern(source).problem()).toBeNull();
  });

  test("that cannot be read is left out, with a reason", () => {
    expect(readPattern("a(").problem()?.id).toBe("filter.problem.pattern-invalid");
    expect(readPattern("(?=a)b").problem()?.id).toBe("filter.problem.pattern-unsupported");
    expect(readPattern("(a)\\1").problem()?.id).toBe("filter.problem.pattern-unsupported");
    expect(readPattern("a(").isIn(line)).toBeNull();
  });

  test("of the kind that takes others for ever comes to its end", () => {
    for (const source of ["(a+)+$", "(a|a)+$", "(a*)*b", "(.*)(.*)(.*)(.*)=$", "([a-z]+)+%"]) {
      expect(readPattern(source).isIn(line)).toBe(false);
    }
  });

  test("any text is a pattern or has a reason why not", () => {
    const part = fc.oneof(fc.constantFrom("(", ")", "*", "+", "{9}", "[", "]", "\\", "|", "?", "^", "$"), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const pattern = readPattern(parts.join(""));
        expect(pattern.isIn("abc\n") === null).toBe(pattern.problem() !== null);
      }),
    );
  });

  test("is given up when it has taken too long", () => {
    let clock = 0;
    const pattern = readPattern("get", () => (clock += patienceMs / 3));
    const found = Array.from({ length: 5 }, () => pattern.isIn(line));
    expect(found).toEqual([true, true, true, true, null]);
    expect(pattern.problem()).toEqual({ id: "filter.problem.pattern-slow", values: { pattern: "get" } });
  });
});

function fail(): never {
  throw new Error("it was not read");
}
