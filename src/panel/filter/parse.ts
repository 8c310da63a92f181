import { isUnfinished, type KeyName, keyNames, type Place, type Term, type Value } from "./term.ts";

/*
 * filter = *( space / term ), term = ["-"] ( "/" pattern "/" / key ":" value *( "," value ) / text )
 * Quotes hold spaces and commas together; a backslash before a quote or a backslash takes its meaning away.
 * Every text is a filter: what is no key and no pattern is looked for as it stands.
 */

const space = /\s+/y;
const pattern = /\/(\S+)\/(?!\S)/y;
const keyAndColon = /([a-z-]+):/iy;
const quoted = /"((?:[^"\\]|\\[\s\S]?)*)(?:"|$)/y;
const word = /\S*/y;
const valueText = /(?:"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[^\s,"])*/y;

/** The terms of a filter, in order; those that say nothing yet are left out. */
export function parseFilter(text: string): readonly Term[] {
  return readTerms(text).filter((term) => !isUnfinished(term));
}

/** The terms of a filter, in order, and what may become one: a lone minus, a key without a value. */
export function readTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (;;) {
    at += matchAt(space, text, at)?.[0].length ?? 0;
    if (at >= text.length) return terms;
    const term = readTerm(text, at);
    terms.push(term);
    at = term.end;
  }
}

/** The key that a word names, in any case; undefined where it names none. */
function keyNamed(name: string): KeyName | undefined {
  return keyNames.find((key) => key === name.toLowerCase());
}

function readTerm(text: string, start: number): Term {
  const negated = text[start] === "-";
  const at = negated ? start + 1 : start;
  const [found, source] = matchAt(pattern, text, at) ?? [];
  if (found && source) return { kind: "pattern", source, negated, start, end: at + found.length };
  const [before = "", name = ""] = matchAt(keyAndColon, text, at) ?? [];
  const key = keyNamed(name);
  if (key) {
    const values = readValues(text, at + before.length);
    return { kind: "key", key, values, negated, start, end: values.at(-1)?.end ?? at + before.length };
  }
  const [inQuotes, content = ""] = matchAt(quoted, text, at) ?? [];
  if (inQuotes) return { kind: "text", text: unquote(content), negated, start, end: at + inQuotes.length };
  const bare = matchAt(word, text, at)?.[0] ?? "";
  return { kind: "text", text: bare, negated, start, end: at + bare.length };
}

/** The values from a place on, up to the next space. */
function readValues(text: string, from: number): readonly Value[] {
  const values: Value[] = [];
  for (let at = from; ; at++) {
    const written = matchAt(valueText, text, at)?.[0] ?? "";
    const place: Place = { start: at, end: at + written.length };
    values.push({ ...place, text: written.replace(new RegExp(quoted, "g"), (_, content) => unquote(content)) });
    at = place.end;
    if (text[at] !== ",") return values;
  }
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function unquote(content: string): string {
  return content.replace(/\\(["\\])/g, "$1");
}
