import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recipes } from "../../../src/shared/recipes/index.ts";
import type { Recipe, RecipeInput } from "../../../src/shared/recipes/recipe.ts";
import { proofs } from "../../recipes/proofs/index.ts";

const methods = fc.uniqueArray(fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"), {
  minLength: 1,
  maxLength: 4,
});
const headers = fc.uniqueArray(fc.constantFrom("content-type", "authorization", "x-trace", "x_id", "if-match"), {
  maxLength: 4,
});
const origin = fc.constantFrom(
  "https://app.example",
  "http://127.0.0.1:5173",
  "http://[::1]:8080",
  "https://a-b.c_d.e",
);
const anyone = fc.record({ origin: fc.constant("*"), credentials: fc.constant(false), methods, headers });
const exact = fc.record({ origin, credentials: fc.boolean(), methods, headers });

/** Whether a text allows credentials, in the words of any stack. */
const allowsCredentials = /credential\w*[\W\d]*(?:true|\(\))/i;
/** Whether a text allows every origin, method or header. */
const allowsAll = /(?:origins?|methods|headers)\b.{0,24}["' ]\*|allow_?(?:any|all)_?origin/i;

/** S3 decides by itself about credentials. */
const saysNothingOfCredentials = ["aws-s3"];

function textOf(recipe: Recipe, input: RecipeInput): string {
  return recipe
    .texts(input)
    .map(({ code }) => code)
    .join("\n");
}

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))("recipe of %s", (id, recipe) => {
  test("names the origin, and no other", () => {
    fc.assert(
      fc.property(exact, (input) => {
        // In patterns, characters are escaped.
        const text = textOf(recipe, input).replaceAll("\\", "");
        const urls = text.match(/https?:\/\/[^\s"'`,;(){}<>|$]+/g) ?? [];
        expect(new Set(urls)).toEqual(new Set([input.origin]));
      }),
    );
  });

  test("allows any origin only where that is asked for", () => {
    fc.assert(
      fc.property(exact, (one) => {
        const text = textOf(recipe, one);
        const all = textOf(recipe, { ...one, origin: "*", credentials: false });
        expect(text).not.toMatch(allowsAll);
        expect(all).not.toContain(one.origin);
        expect(all).toMatch(/\*|allow_?(?:any|all)_?origin/i);
      }),
    );
  });

  test("names every method and header", () => {
    fc.assert(
      fc.property(fc.oneof(exact, anyone), (input) => {
        const names = textOf(recipe, input)
          .toLowerCase()
          .match(/[\w-]+/g);
        for (const name of [...input.methods, ...input.headers]) expect(names).toContain(name.toLowerCase());
      }),
    );
  });

  test("allows credentials only where they are asked for", () => {
    fc.assert(
      fc.property(exact, (input) => {
        const text = textOf(recipe, { ...input, credentials: false });
        expect(text).not.toMatch(allowsCredentials);
        if (saysNothingOfCredentials.includes(id)) return;
        const withCredentials = textOf(recipe, { ...input, credentials: true });
        expect(withCredentials).not.toBe(text);
        expect(withCredentials).toMatch(allowsCredentials);
      }),
    );
  });

  test("is ready to paste", () => {
    fc.assert(
      fc.property(fc.oneof(exact, anyone), (input) => {
        const texts = recipe.texts(input);
        expect(new Set(texts.map(({ where }) => where)).size).toBe(texts.length);
        for (const { code } of texts) expect(code).toBe(code.trim());
        for (const { code } of texts) expect(code).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});

test("every recipe has a proof, in the same order", () => {
  expect(proofs.map(({ stack }) => stack)).toEqual(recipes.map(({ id }) => id));
});
