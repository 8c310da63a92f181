import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasRedirectTaintedOrigin,
  includesCredentials,
  isLocalAddress,
  isPotentiallyTrustworthy,
  isSameOrigin,
  originOf,
  serializeRequestOrigin,
} from "../../../src/shared/fetch/origins.ts";

const page = "https://app.example";
const api = "https://api.example/1";
const other = "https://other.example/2";

test("originOf leaves out default ports and gives opaque origins as null", () => {
  expect(originOf("https://a.example:443/x?y#z")).toBe("https://a.example");
  expect(originOf("http://a.example:8080/")).toBe("http://a.example:8080");
  expect(originOf("data:text/plain,x")).toBe("null");
  expect(originOf("no url")).toBe("null");
});

test("an opaque origin is the same as no origin", () => {
  expect(isSameOrigin("data:,x", "null")).toBe(false);
  expect(isSameOrigin(`${page}/x`, page)).toBe(true);
});

describe("serializeRequestOrigin", () => {
  test.each([
    ["no redirect", [api], page],
    ["within the API's origin", [api, "https://api.example/3"], page],
    ["from the page's own origin", [`${page}/a`, api], page],
    ["from one foreign origin to another", [api, other], "null"],
    ["back to the page's own origin", [api, `${page}/b`], "null"],
    ["own origin, API, own origin", [`${page}/a`, api, `${page}/b`], "null"],
  ])("%s", (_, urls, expected) => {
    expect(serializeRequestOrigin(page, urls)).toBe(expected);
  });

  test("once tainted, a longer chain stays tainted", () => {
    const url = fc.constantFrom(api, other, `${page}/x`);
    fc.assert(
      fc.property(fc.array(url, { minLength: 1 }), url, (urls, next) => {
        fc.pre(hasRedirectTaintedOrigin(page, urls));
        expect(hasRedirectTaintedOrigin(page, [...urls, next])).toBe(true);
      }),
    );
  });
});

test.each([
  ["https://user@a.example/", true],
  ["https://:secret@a.example/", true],
  ["https://a.example/?user@b", false],
  ["no url", false],
])("includesCredentials(%s) is %s", (url, expected) => {
  expect(includesCredentials(url)).toBe(expected);
});

test.each([
  ["https://a.example/", true],
  ["http://localhost:3000/", true],
  ["http://app.localhost/", true],
  ["http://127.0.0.1/", true],
  ["http://[::1]/", true],
  ["http://a.example/", false],
  ["http://localhost.example/", false],
])("isPotentiallyTrustworthy(%s) is %s", (url, expected) => {
  expect(isPotentiallyTrustworthy(url)).toBe(expected);
});

test.each([
  ["http://localhost:3000/", true],
  ["http://printer.local/", true],
  ["http://127.1.2.3/", true],
  ["http://10.0.0.1/", true],
  ["http://192.168.1.10/", true],
  ["http://172.16.0.1/", true],
  ["http://172.31.255.255/", true],
  ["http://172.32.0.1/", false],
  ["http://169.254.1.1/", true],
  ["http://[::1]/", true],
  ["http://[fd00::1]/", true],
  ["http://[fe80::1]/", true],
  ["http://[2001:db8::1]/", false],
  ["http://8.8.8.8/", false],
  ["http://10.0.0.1.example/", false],
  ["http://local/", false],
  ["no url", false],
])("isLocalAddress(%s) is %s", (url, expected) => {
  expect(isLocalAddress(url)).toBe(expected);
});
