import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recipes } from "../../../src/shared/recipes/index.ts";
import type { Recipe, RecipeInput } from "../../../src/shared/recipes/recipe.ts";
import type { StackId } from "../../../src/shared/recipes/stack-id.ts";
import { proofs } from "../../recipes/proofs/index.ts";

const exactOrigins = [
  "https://app.example",
  "https://my-app.pages.example:8443",
  "http://localhost:5173",
  "http://127.0.0.1:8080",
  "http://[::1]:3000",
];
const allowance = fc.record({
  methods: fc.uniqueArray(fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "PURGE"), {
    minLength: 1,
    maxLength: 4,
  }),
  headers: fc.uniqueArray(fc.constantFrom("content-type", "authorization", "x-trace", "x_key", "if-match"), {
    maxLength: 4,
  }),
});
const exact = fc
  .tuple(allowance, fc.constantFrom(...exactOrigins), fc.boolean())
  .map(([rest, origin, credentials]): RecipeInput => ({ ...rest, origin, credentials }));
const wildcard = allowance.map((rest): RecipeInput => ({ ...rest, origin: "*", credentials: false }));

/** Everything that a recipe tells to paste. */
function textOf(recipe: Recipe, input: RecipeInput): string {
  return recipe
    .texts(input)
    .map(({ code }) => code)
    .join("\n");
}

const everyOrigin = /allow_?(?:all|any)_?origin|origins?[^\n]{0,25}\*/i;
const credentialsOn = /credential(?:s|ed)\b[^\n]{0,12}\btrue\b|allow_?credentials\(\)/i;
/** Allow an exact origin credentials in any case. */
const withoutSwitch: readonly StackId[] = ["aws-s3"];

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))("%s", (_, recipe) => {
  test("names the origin, every method and every header", () => {
    fc.assert(
      fc.property(exact, (input) => {
        const text = textOf(recipe, input);
        expect(text).toContain(input.origin);
        expect(text).not.toContain(`${input.origin}/`);
        const inLowerCase = text.toLowerCase();
        for (const name of [...input.methods, ...input.headers]) expect(inLowerCase).toContain(name.toLowerCase());
      }),
    );
  });

  test("allows every origin only where that is asked for", () => {
    fc.assert(
      fc.property(fc.oneof(exact, wildcard), (input) => {
        expect(everyOrigin.test(textOf(recipe, input))).toBe(input.origin === "*");
      }),
    );
  });

  test("allows credentials only where that is asked for", () => {
    fc.assert(
      fc.property(fc.oneof(exact, wildcard), (input) => {
        const without = textOf(recipe, { ...input, credentials: false });
        expect(without).not.toMatch(credentialsOn);
        if (!input.credentials || withoutSwitch.includes(recipe.id)) return;
        expect(textOf(recipe, input)).toMatch(/credential/i);
        expect(textOf(recipe, input)).not.toBe(without);
      }),
    );
  });

  test("can be pasted as it is", () => {
    fc.assert(
      fc.property(fc.oneof(exact, wildcard), (input) => {
        for (const { code } of recipe.texts(input)) {
          expect(code).not.toMatch(/undefined|\[object|[ \t]$/m);
          expect(code).toBe(code.trimEnd());
        }
      }),
    );
  });
});

test("every recipe has a proof, in the same order", () => {
  expect(proofs.map(({ stack }) => stack)).toEqual(recipes.map(({ id }) => id));
});
