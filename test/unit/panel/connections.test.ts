import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callSite, groupFrames, isLibraryFrame, locationOf, placeOf } from "../../../src/panel/call-site.ts";
import {
  curlText,
  docsLinkText,
  errorNameText,
  fetchText,
  responseHeadersText,
  urlText,
  withoutSecrets,
} from "../../../src/panel/copies.ts";
import { withTerm } from "../../../src/panel/filter-terms.ts";
import { newestFailing, nextFailing } from "../../../src/panel/list/failing-rows.ts";
import { networkFilter } from "../../../src/panel/network-filter.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { CallFrame } from "../../../src/shared/exchange/network-event.ts";
import { allowPage, exchangeOf, type RequestSpec } from "../events.ts";

const failed = "net::ERR_FAILED";

function explained(spec: RequestSpec): Explanation {
  return explain(exchangeOf(spec), chromiumProfile, indexByUrl([]));
}

function frame(url: string, more: Partial<CallFrame> = {}): CallFrame {
  return { functionName: "load", url, line: 3, column: 5, ...more };
}

describe("the line that made a call", () => {
  test.each([
    ["https://app.example/node_modules/axios/index.js", true],
    ["https://cdn.jsdelivr.net/npm/axios/dist/axios.min.js", true],
    ["chrome-extension://abc/inject.js", true],
    ["https://app.example/assets/vendor.4f2a.js", true],
    ["https://app.example/vendors~main.js", true],
    ["https://app.example/polyfills.js?v=1", true],
    ["https://app.example/app.js", false],
    ["https://app.example/vendoring.js", false],
    ["https://app.example/src/vendor/own.ts", false],
    ["webpack://app/src/api.ts", false],
  ])("%s is a library's: %s", (url, expected) => {
    expect(isLibraryFrame({ url })).toBe(expected);
  });

  const library = frame("https://unpkg.com/axios");
  const own = frame("https://app.example/app.js");

  test("is the innermost of the page's own", () => {
    expect(callSite([library, own, frame("https://app.example/main.js")])).toBe(own);
    expect(callSite([library])).toBe(library);
    expect(callSite([])).toBeUndefined();
  });

  test("is shown with runs of library frames apart, and what came later by itself", () => {
    const later = frame("https://unpkg.com/axios", { asyncKind: "await" });
    expect(groupFrames([library, library, own, library, later])).toEqual([
      { isLibrary: true, frames: [library, library] },
      { isLibrary: false, frames: [own] },
      { isLibrary: true, frames: [library] },
      { isLibrary: true, frames: [later] },
    ]);
  });

  test.each([
    ["https://app.example/a/app.js?v=2#x", "app.js:3"],
    ["https://app.example/", "https://app.example/:3"],
  ])("of %s is called %s", (url, place) => {
    expect(placeOf(frame(url))).toBe(place);
    expect(locationOf(frame(url))).toBe(`${url}:3:5`);
  });
});

describe("the filter of the Network panel", () => {
  test("is read by the panel as one expression and a method", () => {
    expect(networkFilter("https://api.example:8080/v1/a.b?x=(1)&y=[2]#part", "PUT")).toBe(
      "/^api.example:8080.v1.a.b.x=.1.&y=.2.$/ method:PUT",
    );
  });

  test("finds the URL, whatever is in it, and none that is longer", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (url, more) => {
        const { href } = new URL(url);
        const [text = "", method] = networkFilter(href, "GET").split(" ");
        // As the panel takes texts apart: the expression ends at the first slash that can end it.
        const source = /^\/([^/\\]+(\\.[^/]*)*)\/$/.exec(text)?.[1] ?? "";
        const seen = href.replace(/^https?:\/\//, "").replace(/#.*/, "");
        expect(method).toBe("method:GET");
        expect(new RegExp(source, "i").test(seen)).toBe(true);
        expect(more === "" || new RegExp(source, "i").test(seen + more)).toBe(more === "");
      }),
    );
  });
});

describe("a filter's text with one more term", () => {
  test.each([
    ["", "domain:a.test", "domain:a.test"],
    ["verdict:blocked", "domain:a.test", "verdict:blocked domain:a.test"],
    ["domain:b.test orders", "domain:a.test", "orders domain:a.test"],
    ["domain:a.test", "domain:a.test", "domain:a.test"],
    ["-domain:b.test", "-domain:a.test", "-domain:b.test -domain:a.test"],
    ["-domain:a.test", "domain:a.test", "-domain:a.test domain:a.test"],
  ])("%j and %s", (text, term, expected) => {
    expect(withTerm(text, term)).toBe(expected);
  });
});

describe("what is copied", () => {
  const refused = explained({
    hops: [
      {
        url: "https://user:secret@api.example/items?token=secret",
        method: "PUT",
        request: { Cookie: "session=secret", "X-Api-Key": "secret" },
        preflight: { status: 403, headers: { "X-Request-Id": "7", "Set-Cookie": "session=secret" } },
      },
    ],
    end: failed,
  });

  test("of a refused preflight is about the preflight", () => {
    expect(curlText(refused)).toContain("-X OPTIONS");
    expect(responseHeadersText(refused)).toMatch(/^403 Forbidden\nX-Request-Id: 7\n/);
    expect(errorNameText(refused)).toBe("PreflightMissingAllowOriginHeader");
    expect(docsLinkText(refused)).toMatch(/^https:\/\/developer\.mozilla\.org\/.*\/CORS\w+$/);
  });

  test("has no secret in it", () => {
    const texts = [urlText, curlText, fetchText, responseHeadersText, errorNameText, docsLinkText].map((text) =>
      text(withoutSecrets(refused)),
    );
    expect(texts.join("\n")).toContain("redacted-1");
    expect(texts.join("\n")).not.toContain("secret");
  });

  test("of what passed is about the request itself, and names no error", () => {
    const passed = explained({ hops: [{ request: { Accept: "*/*" }, response: { headers: allowPage } }] });
    expect(curlText(passed)).toMatch(/^curl --globoff --include/);
    expect(responseHeadersText(passed)).toMatch(/^200\nAccess-Control-Allow-Origin: /);
    expect([errorNameText(passed), docsLinkText(passed)]).toEqual([undefined, undefined]);
  });

  test("of what got no response has no headers, and leads to the standard where MDN has no page", () => {
    const dead = explained({ hops: [{ request: {} }], end: "net::ERR_CONNECTION_REFUSED" });
    expect(responseHeadersText(dead)).toBeUndefined();
    expect(docsLinkText(dead)).toMatch(/^https:\/\/(fetch\.spec\.whatwg\.org|developer\.mozilla\.org)\//);
  });
});

describe("the failing rows", () => {
  const cors = (id: string, at: number, url: string, fails: boolean) =>
    explained({
      id,
      at,
      hops: [{ url: `https://api.example/${url}`, request: {}, response: { headers: fails ? {} : allowPage } }],
      ...(fails ? { end: failed } : {}),
    });
  const rows = [
    cors("1", 10, "a", true),
    cors("2", 20, "b", false),
    cors("3", 40, "c", true),
    cors("4", 30, "d", true),
  ];
  const plain = { sort: null, groupRepeats: false };

  test.each([
    ["1", 1, "3"],
    ["2", 1, "3"],
    ["4", 1, "1"],
    ["1", -1, "4"],
    [null, 1, "3"],
    [null, -1, "3"],
    ["gone", 1, "3"],
  ] as const)("from %s, %i: %s", (selected, step, expected) => {
    expect(nextFailing(rows, plain, selected, step)).toBe(expected);
  });

  test("come in the order of the list", () => {
    const byUrl = { sort: { column: "url", direction: "descending" }, groupRepeats: false } as const;
    expect(nextFailing(rows, byUrl, "3", 1)).toBe("1");
  });

  test("that repeat each other count once", () => {
    const repeated = [cors("1", 10, "a", true), cors("2", 20, "a", true), cors("3", 30, "b", true)];
    const grouped = { sort: null, groupRepeats: true };
    expect(nextFailing(repeated, grouped, "1", 1)).toBe("3");
    expect(nextFailing(repeated, grouped, "2", 1)).toBe("3");
    expect(newestFailing(repeated.slice(0, 2))).toBe("2");
  });

  test("are not there where nothing else fails", () => {
    expect(nextFailing([cors("1", 10, "a", true)], plain, "1", 1)).toBeUndefined();
    expect(newestFailing([cors("1", 10, "a", false)])).toBeUndefined();
  });
});
