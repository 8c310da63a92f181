import { RE2JS, RE2JSException } from "re2js";
import type { Message } from "../../shared/messages/messages.ts";

/** How long a pattern may take for all texts together, in milliseconds; then it is given up. */
export const patienceMs = 1_000;

/** A pattern that a person wrote. */
export interface Pattern {
  /** Whether it is found in a text; null once it was given up. */
  isIn(text: string): boolean | null;
  /** Why it is left out, as soon as it is. */
  problem(): Message | null;
}

/**
 * Reads a regular expression. Its time is in proportion to the text, so none can freeze the panel: what only
 * backtracking can find, such as a backreference, is not read. It ignores case; `^` and `$` are the ends of each thing
 * that is looked through.
 * @param now the time in milliseconds
 */
export function readPattern(source: string, now: () => number = () => performance.now()): Pattern {
  let expression: RE2JS;
  try {
    expression = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const problem = { id: isOtherwiseValid(source) ? unsupported : invalid, values: { pattern: source } } as const;
    return { isIn: () => null, problem: () => problem };
  }
  let spent = 0;
  return {
    isIn(text) {
      if (spent > patienceMs) return null;
      const start = now();
      const found = expression.test(text);
      spent += now() - start;
      return found;
    },
    problem: () => (spent > patienceMs ? { id: "filter.problem.pattern-slow", values: { pattern: source } } : null),
  };
}

const unsupported = "filter.problem.pattern-unsupported";
const invalid = "filter.problem.pattern-invalid";

/** Whether JavaScript takes it for a regular expression. */
function isOtherwiseValid(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
