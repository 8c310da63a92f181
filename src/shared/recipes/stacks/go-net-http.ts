import { imports, recoverPanics, start } from "../go.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

export const goNetHttp = defineRecipe({
  id: "go-net-http",
  name: "Go net/http",
  docs: "https://pkg.go.dev/net/http#Handler",
  mistake: "recipe.go-net-http.mistake",
  debug: "recipe.go-net-http.debug",
  debugCode: 'log.Println(r.Method, r.URL.Path, r.Header["Origin"], r.Header["Access-Control-Request-Headers"])',
  texts: (input) => [{ where: "recipe.go.where.file", file: "cors.go", language: "go", code: file(input) }, start],
});

function file({ origin, credentials, methods, headers }: RecipeInput): string {
  const isForAll = origin === "*";
  const indent = isForAll ? "\t\t" : "\t\t\t";
  const set = (name: string, value: string) => `${indent}header.Set("Access-Control-Allow-${name}", "${value}")`;
  return lines(
    "package main",
    "",
    imports(),
    "",
    "func withCORS(next http.Handler) http.Handler {",
    "\tnext = recoverPanics(next)",
    "\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {",
    "\t\theader := w.Header()",
    !isForAll && lines('\t\theader.Add("Vary", "Origin")', `\t\tif r.Header.Get("Origin") == "${origin}" {`),
    set("Origin", origin),
    credentials && set("Credentials", "true"),
    set("Methods", methods.join(", ")),
    headers.length > 0 && set("Headers", headers.join(", ")),
    `${indent}if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {`,
    `${indent}\tw.WriteHeader(http.StatusNoContent)`,
    `${indent}\treturn`,
    `${indent}}`,
    !isForAll && "\t\t}",
    "\t\tnext.ServeHTTP(w, r)",
    "\t})",
    "}",
    "",
    recoverPanics,
  );
}
