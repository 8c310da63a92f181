import { expect, test } from "vitest";
import { locationUrl, redirectLocation } from "../../../src/shared/fetch/location.ts";
import { hiddenResponseHeaderNames, varyFieldNames } from "../../../src/shared/fetch/response-headers.ts";
import { headers } from "../events.ts";

test("scripts read the safelisted response headers and those that are exposed", () => {
  const list = headers({
    "Content-Type": "a/b",
    ETag: "1",
    "X-Total": "2",
    "Access-Control-Expose-Headers": "x-total",
  });
  expect(hiddenResponseHeaderNames(list, false)).toEqual(["etag", "access-control-expose-headers"]);
});

test("a wildcard exposes everything but cookies, and nothing to a request with credentials", () => {
  const list = headers({ "X-Total": "2", "Set-Cookie": "a=1", "Access-Control-Expose-Headers": "*" });
  expect(hiddenResponseHeaderNames(list, false)).toEqual(["set-cookie"]);
  expect(hiddenResponseHeaderNames(list, true)).toContain("x-total");
});

test("Vary is a list of names", () => {
  expect(varyFieldNames(headers({ Vary: ["Accept-Encoding, ORIGIN", ""] }))).toEqual(["accept-encoding", "origin"]);
  expect(varyFieldNames([])).toEqual([]);
});

test("a redirect is a redirect status with a Location that is not empty", () => {
  expect(redirectLocation(302, headers({ Location: ["", "/x"] }))).toBe("/x");
  expect(redirectLocation(302, headers({ Location: "" }))).toBeNull();
  expect(redirectLocation(302, [])).toBeNull();
  expect(redirectLocation(304, headers({ Location: "/x" }))).toBeNull();
  expect(locationUrl("/x?y", "https://a.example/b")).toBe("https://a.example/x?y");
  expect(locationUrl("http://[", "https://a.example/")).toBeNull();
});
