import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recipes } from "../../../src/shared/recipes/index.ts";
import type { Recipe, RecipeInput } from "../../../src/shared/recipes/recipe.ts";

/** Whether a text allows credentials, in the words of any stack. */
const allowsCredentials = /credential\w*[\W\d]*(?:true|\(\))/i;
/** Whether a text allows every origin, method or header. */
const allowsAll = /(?:origins?|methods|headers)\b.{0,24}["' ]\*/i;

const exactOrigin = fc
  .tuple(fc.constantFrom("https", "http"), fc.domain(), fc.option(fc.integer({ min: 1024, max: 65535 })))
  .map(([scheme, host, port]) => `${scheme}://${host.toLowerCase()}${port === null ? "" : `:${port}`}`);
const names = {
  methods: fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,8}$/), { minLength: 1, maxLength: 4 }),
  headers: fc.uniqueArray(fc.stringMatching(/^[a-z0-9_-]{1,12}$/), { maxLength: 4 }),
};
const exact: fc.Arbitrary<RecipeInput> = fc.record({ origin: exactOrigin, credentials: fc.boolean(), ...names });
const forAll: fc.Arbitrary<RecipeInput> = fc.record({
  origin: fc.constant("*"),
  credentials: fc.constant(false),
  ...names,
});

describe.each(recipes)("the recipe for $name", (recipe) => {
  it("names the origin, every method and every header", () => {
    fc.assert(
      fc.property(fc.oneof(exact, forAll), (input) => {
        const text = textOf(recipe, input);
        for (const value of [input.origin, ...input.methods, ...input.headers]) expect(text).toContain(value);
      }),
    );
  });

  it("allows credentials only where they are wanted", () => {
    fc.assert(
      fc.property(fc.oneof(exact, forAll), (input) => {
        expect(allowsCredentials.test(textOf(recipe, input))).toBe(input.credentials);
      }),
    );
  });

  it("allows everything only where that is wanted", () => {
    fc.assert(
      fc.property(exact, (input) => {
        const text = textOf(recipe, input);
        expect(text).not.toMatch(allowsAll);
        expect(starsOf(textOf(recipe, { ...input, origin: "*", credentials: false }))).toBeGreaterThan(starsOf(text));
      }),
    );
  });

  it("has texts that can be told apart and pasted", () => {
    fc.assert(
      fc.property(fc.oneof(exact, forAll), (input) => {
        const texts = recipe.texts(input);
        expect(new Set(texts.map(({ where }) => where)).size).toBe(texts.length);
        for (const { code } of texts) expect(code).toBe(code.trimEnd());
      }),
    );
  });
});

function textOf(recipe: Recipe, input: RecipeInput): string {
  return recipe
    .texts(input)
    .map(({ code }) => code)
    .join("\n");
}

function starsOf(text: string): number {
  return text.split("*").length;
}
