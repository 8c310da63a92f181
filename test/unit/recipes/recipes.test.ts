import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recipes } from "../../../src/shared/recipes/index.ts";
import type { RecipeInput } from "../../../src/shared/recipes/recipe.ts";

const names = fc.stringMatching(/^x-[a-z]{4,9}$/);

/** What allowances() can ask a recipe for. */
const inputs: fc.Arbitrary<RecipeInput> = fc
  .record({
    origin: fc.oneof(
      fc.constant("*"),
      fc.constantFrom("https://app.shop.example", "http://localhost:5173", "http://[::1]:8080"),
    ),
    credentials: fc.boolean(),
    methods: fc.uniqueArray(fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"), { minLength: 1, maxLength: 4 }),
    headers: fc.uniqueArray(names, { maxLength: 4 }),
  })
  .map((input) => ({ ...input, credentials: input.credentials && input.origin !== "*" }));

describe.each(recipes)("$name", (recipe) => {
  const textOf = (input: RecipeInput) =>
    recipe
      .texts(input)
      .map(({ code }) => code)
      .join("\n");

  test("names the origin, every method that needs permission and every header", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const text = textOf(input);
        expect(text).toContain(input.origin);
        for (const method of input.methods) if (!["GET", "POST"].includes(method)) expect(text).toContain(method);
        for (const header of input.headers) expect(text.toLowerCase()).toContain(header);
      }),
    );
  });

  test("speaks of credentials exactly where they are allowed", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const other = { ...input, credentials: !input.credentials };
        if (input.origin === "*") return;
        expect(textOf(input)).not.toBe(textOf(other));
      }),
    );
  });

  test("has texts that end without a newline, each in a place of its own", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const texts = recipe.texts(input);
        expect(new Set(texts.map(({ where }) => where)).size).toBe(texts.length);
        for (const { code } of texts) expect(code).toBe(code.trim());
      }),
    );
  });
});
