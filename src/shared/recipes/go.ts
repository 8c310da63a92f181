import { quoted } from "./quoted.ts";
import { lines } from "./recipe.ts";

/** What the recipes for Go have in common. */

/** A slice of strings, as gofmt writes it. */
export function slice(values: readonly string[]): string {
  return `[]string{${quoted(values)}}`;
}

/**
 * The fields of a struct, a line each, as gofmt aligns them.
 * @param all names and values; false where a field is not needed
 */
export function fields(indent: string, ...all: readonly (readonly [string, string] | false)[]): string {
  const needed = all.filter((field) => field !== false);
  const width = Math.max(...needed.map(([name]) => name.length));
  return lines(...needed.map(([name, value]) => `${indent}${`${name}:`.padEnd(width + 1)} ${value},`));
}

/** Imports of the standard library, and of a library. */
export function imports(library?: string): string {
  return lines(
    "import (",
    '\t"log"',
    '\t"net/http"',
    '\t"runtime/debug"',
    library !== undefined && `\n\t"${library}"`,
    ")",
  );
}

/** Go closes the connection where a handler panics; the page would read no answer at all. */
export const recoverPanics = lines(
  "func recoverPanics(next http.Handler) http.Handler {",
  "\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {",
  "\t\tdefer func() {",
  "\t\t\tswitch err := recover(); err {",
  "\t\t\tcase nil:",
  "\t\t\tcase http.ErrAbortHandler:",
  "\t\t\t\tpanic(err)",
  "\t\t\tdefault:",
  '\t\t\t\tlog.Printf("panic: %v\\n%s", err, debug.Stack())',
  '\t\t\t\thttp.Error(w, "Internal Server Error", http.StatusInternalServerError)',
  "\t\t\t}",
  "\t\t}()",
  "\t\tnext.ServeHTTP(w, r)",
  "\t})",
  "}",
);

/** Where the server is started. */
export const start = {
  where: "recipe.go.where.start",
  file: "main.go",
  language: "go",
  code: "handler := withCORS(mux)",
} as const;
