import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Clause } from "./clauses.ts";
import { keys } from "./keys.ts";

/** What a filter leaves. */
export interface Filtered {
  readonly shown: readonly Explanation[];
  /**
   * How many there would be of each verdict, and with a warning, if no verdict were asked for: what the filter's
   * other terms leave.
   */
  readonly counts: ReadonlyMap<string, number>;
  /** How many there would be of all of them. */
  readonly count: number;
}

/** What one clause hides. */
export interface Hiding {
  readonly clause: Clause;
  /** How many it hides, alone or together with others. */
  readonly hides: number;
  /** How many there would be without it. */
  readonly without: number;
}

/** Whether a clause asks for verdicts. */
function isForVerdicts({ terms: [term] }: Clause): boolean {
  return term.kind === "key" && term.key === "verdict" && !term.negated;
}

/** Takes a filter's clauses over explanations, the cheap ones first. */
export function applyFilter(explanations: readonly Explanation[], clauses: readonly Clause[]): Filtered {
  const forVerdicts = clauses.filter(isForVerdicts);
  const others = clauses.filter((clause) => !isForVerdicts(clause)).sort((a, b) => a.cost - b.cost);
  const problems = clauses.flatMap((clause) => clause.problems()).length;
  const left = leftBy(explanations, others);
  // A pattern that was given up on the way has hidden some already.
  if (clauses.flatMap((clause) => clause.problems()).length > problems) return applyFilter(explanations, clauses);
  const counts = new Map<string, number>();
  for (const explanation of left)
    for (const value of keys.verdict.valuesOf(explanation)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { shown: leftBy(left, forVerdicts), counts, count: left.length };
}

/** What satisfies all of some clauses. */
export function leftBy(explanations: readonly Explanation[], clauses: readonly Clause[]): readonly Explanation[] {
  if (clauses.length === 0) return explanations;
  return explanations.filter((explanation) => clauses.every(({ test }) => test(explanation)));
}

/** Which clause hides how many, in the order in which they are written. */
export function whatHides(explanations: readonly Explanation[], clauses: readonly Clause[]): readonly Hiding[] {
  const hides = clauses.map(() => 0);
  const alone = clauses.map(() => 0);
  let shown = 0;
  for (const explanation of explanations) {
    const failing = clauses.flatMap(({ test }, index) => (test(explanation) ? [] : index));
    for (const index of failing) hides[index] = (hides[index] ?? 0) + 1;
    const [only, ...more] = failing;
    if (only === undefined) shown++;
    else if (more.length === 0) alone[only] = (alone[only] ?? 0) + 1;
  }
  return clauses.map((clause, index) => ({
    clause,
    hides: hides[index] ?? 0,
    without: shown + (alone[index] ?? 0),
  }));
}
