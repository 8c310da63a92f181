/**
 * A filter's text with one more term, such as `domain:api.shop.test`. A term with the same key goes: one click after
 * another looks at something else each time, and never at nothing.
 * @param term a key and a value, with "-" before it where the value is to be hidden
 */
export function withTerm(text: string, term: string): string {
  const key = term.slice(0, term.indexOf(":") + 1);
  const others = text.split(/\s+/).filter((word) => word !== "" && word !== term);
  // What is hidden adds up.
  const kept = term.startsWith("-") ? others : others.filter((word) => !word.startsWith(key));
  return [...kept, term].join(" ");
}
