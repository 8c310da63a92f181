import { describe, expect, test } from "vitest";
import type { Recipe, RecipeInput } from "../../../src/shared/recipes/recipe.ts";
import { goJub0bsCors } from "../../../src/shared/recipes/stacks/go-jub0bs-cors.ts";
import { goRsCors } from "../../../src/shared/recipes/stacks/go-rs-cors.ts";
import { nginx } from "../../../src/shared/recipes/stacks/nginx.ts";

function textOf(recipe: Recipe, input: Partial<RecipeInput>): string {
  const all = { origin: "https://app.example", credentials: true, methods: ["PUT"], headers: [], ...input };
  return recipe
    .texts(all)
    .map(({ code }) => code)
    .join("\n");
}

test("nginx matches the origin to the letter", () => {
  expect(textOf(nginx, { origin: "http://[::1]:8080" })).toContain(String.raw`"~^http://\[::1\]:8080$" "1";`);
  expect(textOf(nginx, {})).toContain(String.raw`"~^https://app\.example$" "1";`);
});

test("rs/cors lists the methods that need no permission, each once", () => {
  expect(textOf(goRsCors, { methods: ["POST", "PUT"] })).toContain('[]string{"GET", "HEAD", "POST", "PUT"}');
});

describe("jub0bs/cors is told that an origin without encryption is meant", () => {
  test.each([
    ["http://app.example", true, true],
    ["http://app.example", false, false],
    ["https://app.example", true, false],
    ["http://localhost:3000", true, false],
    ["http://127.0.0.1:3000", true, false],
    ["http://[::1]:3000", true, false],
    ["http://192.168.0.7", true, true],
  ])("%s, credentials: %s", (origin, credentials, isTold) => {
    expect(textOf(goJub0bsCors, { origin, credentials }).includes("DangerouslyTolerateInsecureOrigins: true,")).toBe(
      isTold,
    );
  });
});
