import { parseFilter } from "./parse.ts";
import type { KeyTerm, Term } from "./term.ts";

/** Terms as a text that means the same. */
export function printFilter(terms: readonly Term[]): string {
  return terms.map(printTerm).join(" ");
}

/** A term as it is written, with quotes only where they are needed. */
export function printTerm(term: Term): string {
  const minus = term.negated ? "-" : "";
  switch (term.kind) {
    case "pattern":
      return `${minus}/${term.source}/`;
    case "key":
      return `${minus}${term.key}:${valuesOf(term).map(printValue).join(",")}`;
    case "text": {
      const [read, ...more] = parseFilter(minus + term.text);
      const isPlain =
        read?.kind === "text" && read.text === term.text && read.negated === term.negated && more.length === 0;
      return minus + (isPlain ? term.text : inQuotes(term.text));
    }
  }
}

/** A value as it is written behind a key. */
export function printValue(value: string): string {
  return /^[^\s,"]+$/.test(value) ? value : inQuotes(value);
}

/** The values of a term that are written already. */
export function valuesOf({ values }: KeyTerm): readonly string[] {
  return values.map(({ text }) => text).filter((text) => text !== "");
}

function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
