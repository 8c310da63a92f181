import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Message, MessageId } from "../../shared/messages/messages.ts";
import type { Test } from "./key.ts";
import { keys } from "./keys.ts";
import { readPattern } from "./pattern.ts";
import { printFilter, printTerm, valuesOf } from "./print.ts";
import { searchedText } from "./searchable.ts";
import type { KeyTerm, PatternTerm, Term } from "./term.ts";

/** What an exchange has to satisfy: one term, or the terms of one key, of which one has to fit. All clauses must hold. */
export interface Clause {
  readonly terms: readonly [Term, ...Term[]];
  /** As it is written. Clauses with the same text mean the same. */
  readonly text: string;
  readonly cost: number;
  /** Whether an exchange satisfies it. A clause that cannot be read leaves everything. */
  readonly test: Test;
  /** What of it is left out, and why; a pattern can turn out to be too slow while it is used. */
  problems(): readonly Message[];
}

/**
 * Makes clauses of terms, in the order in which they are written.
 * @param earlier clauses that were made before; those that are still wanted are kept, with what they found out
 */
export function toClauses(terms: readonly Term[], earlier: readonly Clause[] = []): readonly Clause[] {
  const groups = new Map<string, [Term, ...Term[]]>();
  for (const term of terms) {
    const name = term.kind === "key" && !term.negated ? `${term.key}:` : printTerm(term);
    const group = groups.get(name);
    if (group) group.push(term);
    else groups.set(name, [term]);
  }
  return [...groups.values()].map((group) => {
    const text = printFilter(group);
    const known = earlier.find((clause) => clause.text === text);
    return known ? { ...known, terms: group } : { terms: group, text, ...meaningOf(group) };
  });
}

type Meaning = Pick<Clause, "cost" | "test" | "problems">;

const none: readonly Message[] = [];

function meaningOf([term, ...more]: Clause["terms"]): Meaning {
  switch (term.kind) {
    case "text": {
      const wanted = term.text.toLowerCase();
      const test: Test = (explanation) => searchedText(explanation).includes(wanted) !== term.negated;
      return { cost: 2, test, problems: () => misspelledKey(term.text) };
    }
    case "pattern":
      return meaningOfPattern(term);
    case "key":
      return meaningOfKey([term, ...more.filter((other) => other.kind === "key")]);
  }
}

function meaningOfPattern({ source, negated }: PatternTerm): Meaning {
  const pattern = readPattern(source);
  const found = new WeakMap<Explanation, boolean>();
  const test: Test = (explanation) => {
    if (pattern.problem()) return true;
    const isIn = found.get(explanation) ?? pattern.isIn(searchedText(explanation));
    if (isIn === null) return true;
    found.set(explanation, isIn);
    return isIn !== negated;
  };
  return { cost: 8, test, problems: () => [pattern.problem() ?? none].flat() };
}

function meaningOfKey(terms: readonly [KeyTerm, ...KeyTerm[]]): Meaning {
  const [{ key, negated }] = terms;
  const { read, choices, cost } = keys[key];
  const problems: Message[] = [];
  const tests = terms.flatMap(valuesOf).flatMap((value) => {
    const test = read(value);
    if (!test) {
      const id: MessageId = choices
        ? "filter.problem.no-such-value"
        : `filter.problem.${key as "status" | "larger-than"}`;
      problems.push({ id, values: { key, value, choices: choices?.join(", ") ?? "" } });
    }
    return test ?? [];
  });
  const isOneTrue: Test = (explanation) => tests.some((test) => test(explanation));
  return {
    cost,
    test: tests.length === 0 ? () => true : (explanation) => isOneTrue(explanation) !== negated,
    problems: () => problems,
  };
}

/** A word with a colon that is no key, and no part of a URL or of an error's name, was perhaps meant to be one. */
function misspelledKey(text: string): readonly Message[] {
  const [, name] = /^([a-z-]+):(?![/:\d]|$)/i.exec(text) ?? [];
  return name ? [{ id: "filter.problem.no-such-key", values: { name, text } }] : none;
}
