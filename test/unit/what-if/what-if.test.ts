import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { emptyForm, formOf, untouchedHop, type WhatIfForm } from "../../../src/shared/what-if/form.ts";
import { headerText, readHeaderText } from "../../../src/shared/what-if/header-text.ts";
import { readForm } from "../../../src/shared/what-if/read-form.ts";
import { whatIf } from "../../../src/shared/what-if/what-if.ts";
import { api, exchangeOf, page } from "../events.ts";

const allow = `Access-Control-Allow-Origin: ${page}`;
const form: WhatIfForm = { ...emptyForm(page, "chromium"), url: api };

/** What is said of a form: the verdict and all causes. */
function said(change: Partial<WhatIfForm>): readonly string[] {
  const { explanation } = whatIf({ ...form, ...change }, null, []);
  if (!explanation) return ["nothing"];
  return [explanation.evaluation.verdict, ...explanation.diagnosis.causes.map(({ id }) => id)];
}

function answers(actual: string, preflight = ""): Pick<WhatIfForm, "hops"> {
  return { hops: [{ preflight: { status: "204", headers: preflight }, actual: { status: "200", headers: actual } }] };
}

describe("lines of headers", () => {
  test("keep every header that they were made of", () => {
    const token = fc.stringMatching(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/);
    const value = fc.stringMatching(/^[!-~\u00a1-\u00ff]*$/);
    fc.assert(
      fc.property(fc.array(fc.record({ name: token, value })), (headers) => {
        expect(readHeaderText(headerText(headers))).toEqual({ headers, problems: [] });
      }),
    );
  });

  test("name what is no header, by its line, and keep the rest", () => {
    expect(readHeaderText("A: 1\n\nno colon\nb c: 2\n: 3\nD:4:5 \t")).toEqual({
      headers: [
        { name: "A", value: "1" },
        { name: "D", value: "4:5" },
      ],
      problems: [
        { line: 3, kind: "no-colon", text: "no colon" },
        { line: 4, kind: "name", text: "b c" },
        { line: 5, kind: "name", text: "" },
      ],
    });
  });

  test("of any text are read without harm", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { headers } = readHeaderText(text);
        expect(readHeaderText(headerText(headers)).headers).toEqual(headers);
      }),
    );
  });
});

describe("a form that cannot be read", () => {
  test.each<[Partial<WhatIfForm>, string]>([
    [{ method: "G T" }, "method"],
    [{ url: "api" }, "url"],
    [{ origin: `${page}/` }, "origin"],
    [{ hops: [{ ...untouchedHop, actual: { status: "100", headers: "" } }] }, "status"],
  ])("%j", (change, kind) => {
    const { plan, problems } = readForm({ ...form, ...change });
    expect(plan).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ kind })]);
    expect(said(change)).toEqual(["nothing"]);
  });

  test.each(["null", "file://", "http://localhost:8080"])("is not one for the origin %s", (origin) => {
    expect(readForm({ ...form, origin }).problems).toEqual([]);
  });
});

describe("what the browser would do", () => {
  test.each<[string, Partial<WhatIfForm>, readonly string[]]>([
    ["without a header", {}, ["blocked", "allow-origin-missing"]],
    ["with it", answers(allow), ["allowed"]],
    ["at the page's own origin", { url: `${page}/a` }, ["allowed"]],
    [
      "with credentials and *",
      { ...answers("Access-Control-Allow-Origin: *"), credentials: "include" },
      ["blocked", "allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
    ],
    ["a method that must be asked for", { ...answers(allow, allow), method: "put" }, ["blocked", "method-not-allowed"]],
    [
      "a method in other letters",
      { ...answers(allow, `${allow}\nAccess-Control-Allow-Methods: PATCH`), method: "patch" },
      ["blocked", "method-not-allowed"],
    ],
    ["a header that scripts cannot set", { ...answers(allow), headers: "Cookie: a\nSec-X: 1" }, ["allowed"]],
    [
      "a header that must be asked for",
      { ...answers(allow, allow), headers: "X-A: 1" },
      ["blocked", "request-header-not-allowed"],
    ],
    [
      "an upload listener",
      { ...answers(allow), method: "POST", asksAnyway: true },
      ["blocked", "allow-origin-missing"],
    ],
    ["without CORS", { mode: "no-cors", headers: "X-A: 1" }, ["opaque"]],
    ["a method that goes with CORS alone", { mode: "no-cors", method: "PUT" }, ["failed", "invalid-request"]],
    ["the page's own origin alone", { mode: "same-origin" }, ["blocked", "same-origin-mode"]],
    ["mixed content", { url: "http://api.example/" }, ["failed", "mixed-content"]],
  ])("%s", (_, change, expected) => {
    expect(said(change)).toEqual(expected);
  });

  test("behind a redirect: the origin is null, the method GET, and Authorization gone", () => {
    const headers = "Authorization: a\nContent-Type: application/json";
    const passes = `${allow}\nAccess-Control-Allow-Headers: authorization, content-type`;
    const { explanation } = whatIf(
      {
        ...form,
        method: "POST",
        headers,
        hops: [
          {
            preflight: { status: "204", headers: passes },
            actual: { status: "302", headers: `${allow}\nLocation: https://b.example/` },
          },
          untouchedHop,
        ],
      },
      null,
      [],
    );
    expect(explanation?.exchange.hops[1]).toMatchObject({
      actual: { url: "https://b.example/", method: "GET", requestHeaders: [{ name: "Origin", value: "null" }] },
    });
    expect(explanation?.exchange.hops[1]?.preflight).toBeUndefined();
    expect(explanation?.diagnosis.causes.map(({ id, hop }) => `${id} ${hop}`)).toEqual(["allow-origin-missing 1"]);
  });

  test("for ever around ends after 20 redirects", () => {
    const circle = { ...untouchedHop, actual: { status: "302", headers: `${allow}\nLocation: ${api}` } };
    expect(said({ hops: [circle, ...Array.from({ length: 30 }, () => circle)] })).toEqual([
      "failed",
      "too-many-redirects",
    ]);
  });

  test("where the credentials mode is not known and decides, both ways are told", () => {
    const unknown: WhatIfForm = { ...form, ...answers("Access-Control-Allow-Origin: *"), credentials: "unknown" };
    const { explanation, withCredentials } = whatIf(unknown, null, []);
    expect([explanation?.evaluation.verdict, withCredentials?.evaluation.verdict]).toEqual(["allowed", "blocked"]);
    expect(whatIf({ ...unknown, ...answers("") }, null, []).withCredentials).toBeUndefined();
  });
});

test("a permission that spared a recorded preflight covers nothing else", () => {
  const response = { headers: { "Access-Control-Allow-Origin": page } };
  const base = exchangeOf({ hops: [{ method: "PUT", request: { "X-A": "1" }, response }] });
  const initial = formOf(explain(base, chromiumProfile, indexByUrl([])));
  const isAsked = (change: Partial<WhatIfForm>) => {
    const { explanation } = whatIf({ ...initial, ...change }, base, []);
    return explanation?.exchange.hops[0].preflight !== undefined;
  };
  expect(isAsked({})).toBe(false);
  expect(isAsked({ headers: "" })).toBe(false);
  expect(isAsked({ headers: "X-A: 2" })).toBe(false);
  expect(isAsked({ headers: "X-A: 1\nX-B: 1" })).toBe(true);
  expect(isAsked({ method: "PATCH" })).toBe(true);
  expect(isAsked({ url: `${api}/2` })).toBe(true);
  expect(isAsked({ origin: "https://b.example" })).toBe(true);
});
