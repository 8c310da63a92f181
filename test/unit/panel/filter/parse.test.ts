import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFilter } from "../../../../src/panel/filter/parse.ts";
import { printFilter, printTerm } from "../../../../src/panel/filter/print.ts";
import { keyNames, type Term } from "../../../../src/panel/filter/term.ts";

/** What a term means, without its place. */
function meaningOf(term: Term): unknown {
  const minus = term.negated ? "not " : "";
  if (term.kind === "text") return `${minus}text ${term.text}`;
  if (term.kind === "pattern") return `${minus}pattern ${term.source}`;
  return `${minus}${term.key} ${JSON.stringify(term.values.map(({ text }) => text).filter((text) => text !== ""))}`;
}

const read = (text: string) => parseFilter(text).map(meaningOf);

describe("a filter is read as", () => {
  test.each<[string, readonly string[]]>([
    ["", []],
    ["  \u3000 ", []],
    ["orders 403", ["text orders", "text 403"]],
    ["-cdn", ["not text cdn"]],
    ["- -", []],
    ['"a b" -"c d"', ["text a b", "not text c d"]],
    ['"a b', ["text a b"]],
    ['"-cdn" "verdict:x"', ["text -cdn", "text verdict:x"]],
    [String.raw`"say \"hi\" \\ \n"`, [String.raw`text say "hi" \ \n`]],
    ["/v\\d+/ -/a|b/", ["pattern v\\d+", "not pattern a|b"]],
    ["/v1/orders", ["text /v1/orders"]],
    ["/v1/orders/", ["pattern v1/orders"]],
    ["/ //", ["text /", "text //"]],
    ["verdict:blocked", ['verdict ["blocked"]']],
    ["Verdict:blocked,failed", ['verdict ["blocked","failed"]']],
    ["-verdict:allowed", ['not verdict ["allowed"]']],
    ["verdict: x", ["text x"]],
    ["verdict:blocked,,failed,", ['verdict ["blocked","failed"]']],
    ['cause:"The method is not allowed",vary', ['cause ["The method is not allowed","vary"]']],
    ['header:content-type="text/html; charset=x" y', ['header ["content-type=text/html; charset=x"]', "text y"]],
    ["header:etag=a:b", ['header ["etag=a:b"]']],
    ["larger-than:10k", ['larger-than ["10k"]']],
    ["https://api.test/a:b", ["text https://api.test/a:b"]],
    ["origin:https://api.test:8443", ['origin ["https://api.test:8443"]']],
    ["net::ERR_FAILED localhost:3000 foo:bar", ["text net::ERR_FAILED", "text localhost:3000", "text foo:bar"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test("every term knows its place", () => {
  const text = ' -verdict:"blocked",failed  /a/ "b c"';
  expect(parseFilter(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '-verdict:"blocked",failed',
    "/a/",
    '"b c"',
  ]);
});

/** Texts in which what means something is frequent. */
const filterText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...keyNames.map((key) => `${key}:`),
        "-",
        " ",
        '"',
        "\\",
        ",",
        "/",
        ":",
        "*",
        ">=",
        "4xx",
        "\u3000",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("every text is a filter, its terms stand in order, and what is printed of them means the same", () => {
  fc.assert(
    fc.property(filterText, (text) => {
      const terms = parseFilter(text);
      let at = 0;
      for (const { start, end } of terms) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      const printed = printFilter(terms);
      expect(read(printed)).toEqual(terms.map(meaningOf));
      expect(printFilter(parseFilter(printed))).toBe(printed);
    }),
    { numRuns: 2_000 },
  );
});

test("any text can be looked for, and any value asked for", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.boolean(), fc.constantFrom(...keyNames), (text, negated, key) => {
      const place = { start: 0, end: 0 };
      const terms: readonly Term[] = [
        { kind: "text", text, negated, ...place },
        { kind: "key", key, values: [{ text, ...place }], negated, ...place },
      ];
      for (const term of terms) expect(read(printTerm(term))).toEqual([meaningOf(term)]);
    }),
  );
});
