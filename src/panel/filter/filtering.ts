import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { applyFilter, whatHides } from "./apply.ts";
import { type Clause, toClauses } from "./clauses.ts";
import { parseFilter } from "./parse.ts";
import { printFilter } from "./print.ts";

/**
 * Follows the text of a filter and what is recorded.
 * @param text what is written; what stands there now is taken for the filter of last time
 */
export function createFiltering(text: Signal<string>, explanations: ReadonlySignal<readonly Explanation[]>) {
  const before = text.peek();
  const isRestored = signal(before.trim() !== "");
  text.subscribe((now) => {
    if (now !== before) isRestored.value = false;
  });
  let last: readonly Clause[] = [];
  const meaning = computed(() => printFilter(parseFilter(text.value)));
  /** Only a text that means something else makes other clauses. */
  const clauses = computed(() => {
    last = toClauses(parseFilter(meaning.value), last);
    return last;
  });
  const filtered = computed(() => applyFilter(explanations.value, clauses.value));
  return {
    /** Whether nobody has changed the filter since it was restored. */
    isRestored,
    clauses,
    filtered,
    /** The exchanges that the filter leaves. */
    shown: computed(() => filtered.value.shown),
    /** What of the filter is left out, and why. */
    problems: computed(() => {
      // A pattern turns out to be too slow while it is used.
      void filtered.value;
      return clauses.value.flatMap((clause) => clause.problems());
    }),
    /** What each clause hides. */
    hiding: computed(() => whatHides(explanations.value, clauses.value)),
  };
}
