import { describe, expect, test } from "vitest";
import { matchEverySite, matchSite, showsRequest } from "../../src/shared/match-patterns.ts";

describe("the sites that an extension may see", () => {
  test.each([
    [["<all_urls>"], true],
    [["*://*/*"], true],
    [["https://*/*", "http://*/*"], true],
    [["https://*/*"], false],
    [["*://*.example/*"], false],
    [[], false],
  ])("%j are all of them: %j", (patterns, all) => {
    expect(matchEverySite(patterns)).toBe(all);
  });

  test.each([
    ["<all_urls>", "http://a.example:8080/x", true],
    ["*://a.example/*", "https://a.example/x?y", true],
    ["*://a.example/*", "http://a.example:8080/", true],
    ["*://a.example/*", "https://b.a.example/", false],
    ["*://*.a.example/*", "https://b.a.example/", true],
    ["*://*.a.example/*", "https://a.example/", true],
    ["*://*.a.example/*", "https://not-a.example/", false],
    ["https://a.example/*", "http://a.example/", false],
    ["http://localhost:4000/*", "http://localhost:4000/", true],
    ["http://localhost:4000/*", "http://localhost:5000/", false],
    ["https://a.example:443/*", "https://a.example/", true],
    ["*://[::1]/*", "http://[::1]:4000/", true],
    ["file:///*", "https://a.example/", false],
    ["nonsense", "https://a.example/", false],
  ])("%s has %s: %j", (pattern, url, has) => {
    expect(matchSite([pattern], url)).toBe(has);
  });
});

describe("a request is shown", () => {
  const page = "https://app.example";
  const api = "https://api.example/items";

  test.each([
    [["*://app.example/*", "*://api.example/*"], true, true],
    [["*://app.example/*"], true, false],
    [["*://api.example/*"], false, false],
    [[], false, false],
  ])("where %j may be seen: by Chromium %j, by Firefox %j", (patterns, chromium, gecko) => {
    expect(showsRequest(patterns, api, page, "chromium")).toBe(chromium);
    expect(showsRequest(patterns, api, page, "gecko")).toBe(gecko);
  });
});
