import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalHeaderName } from "../../../src/shared/fetch/canonical-header-name.ts";
import { trimCharacters } from "../../../src/shared/fetch/trim.ts";

test("takes off what an expression would", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."( ).a\t") }), (text) => {
      expect(trimCharacters(text, "( ", ").")).toBe(text.replace(/^[( ]+/, "").replace(/[).]+$/, ""));
    }),
  );
});

test("a header that is called as every object's own members is a header", () => {
  expect(["constructor", "__proto__", "ETAG"].map(canonicalHeaderName)).toEqual(["Constructor", "__proto__", "ETag"]);
});
