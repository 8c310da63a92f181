import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFilter } from "../../../../src/panel/filter/apply.ts";
import { toClauses } from "../../../../src/panel/filter/clauses.ts";
import { parseFilter } from "../../../../src/panel/filter/parse.ts";
import { type Suggestion, suggest } from "../../../../src/panel/filter/suggest.ts";
import { keyNames } from "../../../../src/panel/filter/term.ts";
import { recorded } from "./recorded.ts";

/** What is suggested where "|" stands in a text. */
function suggested(marked: string, recents: readonly string[] = []): readonly Suggestion[] {
  const text = marked.replace("|", "");
  const clauses = toClauses(parseFilter(text));
  return suggest({ text, caret: marked.indexOf("|"), explanations: recorded, clauses, recents });
}

const labels = (marked: string) =>
  suggested(marked).map(({ label, count }) => (count === undefined ? label : `${label} ${count}`));

/** What becomes of a text when its first suggestion is taken. */
function taken(marked: string): string | undefined {
  const [first] = suggested(marked);
  return first && `${first.text.slice(0, first.caret)}|${first.text.slice(first.caret)}`;
}

describe("what can be written", () => {
  test.each([
    ["met|", ["method:", "cause:method-not-allowed 1"]],
    ["-ver|", ["verdict:"]],
    ["h|", ["header:", "hop:"]],
    ["verdict:|", ["verdict:allowed 3", "verdict:blocked 2", "verdict:failed 1", "verdict:warning 1"]],
    ["verdict:b|", ["verdict:blocked 2"]],
    ["verdict:blocked,|", ["verdict:allowed 3", "verdict:failed 1", "verdict:warning 1"]],
    ["-verdict:blo|", ["verdict:blocked 2"]],
    ["bloc|", ["verdict:blocked 2"]],
    [
      "domain:exam|",
      ["domain:api.example 4", "domain:a.cdn.example 1", "domain:dead.example:8443 1", "domain:other.example 1"],
    ],
    ["domain:api| verdict:allowed", ["domain:api.example 2"]],
    ["verdict:allowed -type:|", ["type:xmlhttprequest 2", "type:font 1"]],
    ["status:4|", ["status:403 1"]],
    ["/verdict|/", []],
    ["https://|", []],
    ['"verd|"', []],
  ])("at %s", (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test("in an empty field are filters that were used before, and every key", () => {
    const offered = suggested("|", ["is:failing"]);
    expect(offered.map(({ label }) => label)).toEqual(["is:failing", ...keyNames.map((key) => `${key}:`)]);
    expect(offered.some(({ completes }) => completes)).toBe(false);
  });

  test("says what it means", () => {
    expect(suggested("is:fail|")[0]?.meaning).toEqual({ id: "filter.is.failing" });
    expect(suggested("verd|")[0]?.meaning).toEqual({ id: "filter.key.verdict" });
  });

  test("is not a header's value, which may be a secret", () => {
    expect(suggested("header:cookie=|")).toEqual([]);
    expect(labels("header:cook|")).toEqual(["header:cookie 1"]);
  });
});

test.each([
  ["ver|", "verdict:|"],
  ["a -ver|", "a -verdict:|"],
  ["ver| b", "verdict:| b"],
  ["verdict:b|", "verdict:blocked |"],
  ["verdict:b|,failed x", "verdict:blocked|,failed x"],
  ["verdict:failed,b| x", "verdict:failed,blocked |x"],
])("a suggestion that is taken at %s makes it %s", (before, after) => {
  expect(taken(before)).toBe(after);
});

test("a suggestion that goes on with what is written has it in it", () => {
  const parts = fc.constantFrom(
    ...keyNames.map((key) => `${key}:`),
    "-",
    " ",
    ",",
    "a",
    "b",
    "api",
    "o",
    "1",
    "x",
    '"',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), fc.nat(), (words, at) => {
      const text = words.join("");
      const caret = at % (text.length + 1);
      const offered = suggest({ text, caret, explanations: recorded, clauses: [], recents: [] });
      for (const one of offered) {
        expect(one.caret).toBeLessThanOrEqual(one.text.length);
        if (one.completes) expect(one.label.toLowerCase()).toContain(written(text, caret));
      }
    }),
  );
});

test("a value that is taken shows as many as it was counted", () => {
  for (const key of keyNames) {
    for (const { text, count } of suggested(`${key}:|`)) {
      expect([text, applyFilter(recorded, toClauses(parseFilter(text))).shown.length]).toEqual([text, count]);
    }
  }
});

/** The last letters before the caret, as far as they belong to one word. */
function written(text: string, caret: number): string {
  return /[a-z0-9]*$/.exec(text.slice(0, caret))?.[0] ?? "";
}
