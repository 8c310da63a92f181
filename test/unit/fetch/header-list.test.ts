import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  extractHeaderListValues,
  getHeader,
  headerLines,
  isToken,
  malformedListMembers,
} from "../../../src/shared/fetch/header-list.ts";
import { headers } from "../events.ts";

describe("getHeader", () => {
  test("joins lines of any case with a comma and a space", () => {
    const list = headers({ "X-A": "1", "x-a": " 2\t", other: "3" });
    expect(getHeader(list, "x-a")).toBe("1, 2");
    expect(headerLines(list, "x-a")).toEqual(["1", " 2\t"]);
  });

  test("tells an absent header from an empty one", () => {
    expect(getHeader([], "x-a")).toBeNull();
    expect(getHeader(headers({ "X-A": "" }), "x-a")).toBe("");
  });
});

describe("extractHeaderListValues", () => {
  test.each([
    ["GET, PUT", ["GET", "PUT"]],
    ["", []],
    [", ,PUT,", ["PUT"]],
    ["'PUT'", ["'PUT'"]],
    ["GET; PUT", "failure"],
    ["GET PUT", "failure"],
    ['"PUT"', "failure"],
    ['["PUT"]', "failure"],
    ["caf\u00e9", "failure"],
  ])("%j gives %j", (value, expected) => {
    expect(
      extractHeaderListValues(headers({ "Access-Control-Allow-Methods": value }), "access-control-allow-methods"),
    ).toEqual(expected);
  });

  test("reads several lines as one list, and an absent header as null", () => {
    const list = headers({ "Access-Control-Allow-Headers": ["x-a", "x-b, x-c"] });
    expect(extractHeaderListValues(list, "access-control-allow-headers")).toEqual(["x-a", "x-b", "x-c"]);
    expect(extractHeaderListValues([], "access-control-allow-headers")).toBeNull();
  });

  test("fails exactly where a member is no token", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const values = extractHeaderListValues(headers({ "x-list": value }), "x-list");
        expect(values === "failure").toBe(malformedListMembers(value).length > 0);
        if (values !== "failure") expect(values?.every(isToken)).toBe(true);
      }),
    );
  });
});
