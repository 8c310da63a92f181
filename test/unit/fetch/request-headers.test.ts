import { describe, expect, test } from "vitest";
import {
  corsUnsafeRequestHeaderNames,
  isCorsSafelistedRequestHeader,
  isForbiddenRequestHeaderName,
} from "../../../src/shared/fetch/request-headers.ts";
import { headers } from "../events.ts";

describe("isCorsSafelistedRequestHeader", () => {
  test.each([
    ["Accept", "application/json", true],
    ["Accept", "a".repeat(128), true],
    ["Accept", "a".repeat(129), false],
    ["Accept", 'text/"x"', false],
    ["Accept", "text/x\u007f", false],
    ["Accept-Language", "de, en;q=0.5", true],
    ["Accept-Language", "de_DE", false],
    ["Content-Language", "ko", true],
    ["Content-Type", "text/plain; charset=utf-8", true],
    ["content-type", "Multipart/Form-Data; boundary=x", true],
    ["Content-Type", "application/x-www-form-urlencoded", true],
    ["Content-Type", "application/json", false],
    ["Content-Type", "text/plain(x)", false],
    ["Range", "bytes=0-", true],
    ["Range", "bytes=0-5", true],
    ["Range", "bytes=5-0", false],
    ["Range", "bytes=-5", false],
    ["Range", "bytes=0-1,2-3", false],
    ["X-Trace", "1", false],
    ["Authorization", "Bearer 1", false],
  ])("%s: %s", (name, value, expected) => {
    expect(isCorsSafelistedRequestHeader({ name, value })).toBe(expected);
  });

  test("counts the bytes of a value, not its characters", () => {
    expect(isCorsSafelistedRequestHeader({ name: "Accept", value: "\u00e9".repeat(65) })).toBe(false);
  });
});

describe("corsUnsafeRequestHeaderNames", () => {
  test("sorts the names, in lower case and once", () => {
    const list = headers({ "X-B": "1", "x-a": "2", Accept: "*/*", "X-b": "3" });
    expect(corsUnsafeRequestHeaderNames(list)).toEqual(["x-a", "x-b"]);
  });

  test("takes every name where safelisted values are more than 1024 bytes together", () => {
    const long = "a".repeat(128);
    const few = headers({ Accept: Array(8).fill(long) });
    const many = headers({ Accept: Array(9).fill(long) });
    expect(corsUnsafeRequestHeaderNames(few)).toEqual([]);
    expect(corsUnsafeRequestHeaderNames(many)).toEqual(["accept"]);
  });

  test("leaves out what the browser safelists beyond the standard", () => {
    expect(corsUnsafeRequestHeaderNames(headers({ "Save-Data": "on" }), (name) => name === "save-data")).toEqual([]);
  });
});

test.each([
  ["Cookie", true],
  ["Sec-Fetch-Mode", true],
  ["Proxy-Authorization", true],
  ["User-Agent", false],
  ["X-Trace", false],
])("isForbiddenRequestHeaderName(%s) is %s", (name, expected) => {
  expect(isForbiddenRequestHeaderName(name)).toBe(expected);
});
