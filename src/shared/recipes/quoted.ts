/** The elements of a list of strings, as most programming languages write them: `"PUT", "PATCH"`. */
export function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(", ");
}
