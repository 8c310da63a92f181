import { describe, expect, test } from "vitest";
import { sharedPartOf, showUrl } from "../../../src/panel/shown-url.ts";
import { allowPage, api, exchangeOf } from "../events.ts";

/** What is seen of a URL. */
function seen(...[url, shared, letters]: Parameters<typeof showUrl>): string {
  const { start, cut, end } = showUrl(url, shared, letters);
  return cut === "" ? start : `${start}…${end}`;
}

test.each<[...Parameters<typeof showUrl>, string]>([
  ["https://api.example/v1/orders", "origin", 40, "/v1/orders"],
  ["https://api.example/v1/orders", "scheme", 40, "api.example/v1/orders"],
  ["https://api.example/v1/orders", "nothing", 40, "https://api.example/v1/orders"],
  ["https://api.example/", "origin", 40, "api.example/"],
  ["https://api.example/v1/a-very-long-name/of-something", "origin", 21, "/v1/a-very…-something"],
  ["data:text/plain,x", "origin", 40, "data:text/plain,x"],
])("%s, of which all share the %s, in %i letters", (url, shared, letters, expected) => {
  expect(seen(url, shared, letters)).toBe(expected);
  const { before, start, cut, end } = showUrl(url, shared, letters);
  expect(before + start + cut + end).toBe(url);
});

describe("what goes without saying", () => {
  const redirected = (redirectTo: string) => ({
    hops: [
      { response: { status: 302, headers: allowPage }, redirectTo },
      { url: redirectTo, response: {} },
    ],
  });

  test.each([
    ["https://api.example/b", "origin"],
    ["https://other.example/b", "scheme"],
    ["http://api.example/items", "nothing"],
  ])("beside %s is the %s", (target, shared) => {
    expect(sharedPartOf(exchangeOf(redirected(target)))).toBe(shared);
  });

  test("is less where a sentence names another origin", () => {
    const exchange = exchangeOf({ hops: [{ response: {} }] });
    expect(sharedPartOf(exchange, [api])).toBe("origin");
    expect(sharedPartOf(exchange, [api, "https://other.example/"])).toBe("scheme");
  });
});
