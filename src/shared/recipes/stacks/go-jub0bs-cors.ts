import { fields, imports, recoverPanics, slice, start } from "../go.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

export const goJub0bsCors = defineRecipe({
  id: "go-jub0bs-cors",
  name: "Go jub0bs/cors",
  docs: "https://pkg.go.dev/github.com/jub0bs/cors#Config",
  mistake: "recipe.go-jub0bs-cors.mistake",
  debug: "recipe.go-jub0bs-cors.debug",
  debugCode: "middleware.SetDebug(true)",
  texts: (input) => [{ where: "recipe.go.where.file", file: "cors.go", language: "go", code: file(input) }, start],
});

function file({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "package main",
    "",
    imports("github.com/jub0bs/cors"),
    "",
    "func withCORS(next http.Handler) http.Handler {",
    "\tmiddleware, err := cors.NewMiddleware(cors.Config{",
    fields(
      "\t\t",
      ["Origins", slice([origin])],
      credentials && ["Credentialed", "true"],
      ["Methods", slice(methods)],
      headers.length > 0 && ["RequestHeaders", slice(headers)],
      credentials && isInsecure(origin) && ["DangerouslyTolerateInsecureOrigins", "true"],
    ),
    "\t})",
    "\tif err != nil {",
    "\t\tlog.Fatal(err)",
    "\t}",
    "\treturn middleware.Wrap(recoverPanics(next))",
    "}",
    "",
    recoverPanics,
  );
}

/** Whether the library takes an origin together with credentials only when told that this is meant. */
function isInsecure(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol !== "https:" && hostname !== "localhost" && hostname !== "[::1]" && !/^127(\.\d+){3}$/.test(hostname);
}
