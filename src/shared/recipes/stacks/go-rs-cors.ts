import { fields, imports, recoverPanics, slice, start } from "../go.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/** The library leaves its headers out where the request's method is not listed, even if it needs no permission. */
const methodsWithoutPermission = ["GET", "HEAD", "POST"];

export const goRsCors = defineRecipe({
  id: "go-rs-cors",
  name: "Go rs/cors",
  docs: "https://pkg.go.dev/github.com/rs/cors#Options",
  mistake: "recipe.go-rs-cors.mistake",
  debug: "recipe.go-rs-cors.debug",
  debugCode: "Debug: true,",
  texts: (input) => [{ where: "recipe.go.where.file", file: "cors.go", language: "go", code: file(input) }, start],
});

function file({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "package main",
    "",
    imports("github.com/rs/cors"),
    "",
    "func withCORS(next http.Handler) http.Handler {",
    "\treturn cors.New(cors.Options{",
    fields(
      "\t\t",
      ["AllowedOrigins", slice([origin])],
      ["AllowedMethods", slice([...new Set([...methodsWithoutPermission, ...methods])])],
      headers.length > 0 && ["AllowedHeaders", slice(headers)],
      credentials && ["AllowCredentials", "true"],
    ),
    "\t}).Handler(recoverPanics(next))",
    "}",
    "",
    recoverPanics,
  );
}
