import type { Clause } from "./clauses.ts";
import { glob } from "./glob.ts";
import { parseFilter } from "./parse.ts";
import { printTerm, printValue, valuesOf } from "./print.ts";
import type { KeyTerm, Place, Term } from "./term.ts";

/** A filter without the terms of a clause, which may be written in another way. */
export function withoutClause(text: string, { terms }: Clause): string {
  const unwanted = new Set(terms.map(printTerm));
  return withoutTerms(text, (term) => unwanted.has(printTerm(term)));
}

/** A filter that asks for no verdict. */
export function withoutVerdicts(text: string): string {
  return withoutTerms(text, isForVerdicts);
}

function withoutTerms(text: string, isUnwanted: (term: Term) => boolean): string {
  return replaced(text, parseFilter(text).filter(isUnwanted), () => "");
}

/** Whether a filter asks for a verdict (or for "warning"). */
export function asksForVerdict(text: string, verdict: string): boolean {
  return verdictTerms(text).some((term) => valuesOf(term).some((value) => glob(value)(verdict)));
}

/** A filter that asks for a verdict beside those that it asks for already, or no longer where it did. */
export function withVerdictToggled(text: string, verdict: string): string {
  const terms = verdictTerms(text);
  if (asksForVerdict(text, verdict)) {
    return replaced(text, terms, (term) => {
      const values = term.values.filter((value) => value.text !== "" && !glob(value.text)(verdict));
      return values.length === 0 ? "" : printTerm({ ...term, values });
    });
  }
  const last = terms.at(-1);
  if (!last) return [text.trim(), `verdict:${verdict}`].filter((part) => part !== "").join(" ");
  return replaced(text, [last], () => `verdict:${[...valuesOf(last), verdict].map(printValue).join(",")}`);
}

function verdictTerms(text: string): readonly KeyTerm[] {
  return parseFilter(text).filter(isForVerdicts);
}

function isForVerdicts(term: Term): term is KeyTerm {
  return term.kind === "key" && term.key === "verdict" && !term.negated;
}

/** A filter with other words for some of its terms, which are given in order; "" takes one out. */
function replaced<Given extends Place>(text: string, terms: readonly Given[], by: (term: Given) => string): string {
  if (terms.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const term of terms) {
    parts.push(text.slice(from, term.start).trim(), by(term));
    from = term.end;
  }
  return [...parts, text.slice(from).trim()].filter((part) => part !== "").join(" ");
}
