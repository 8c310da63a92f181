import type { RefObject } from "preact";
import type { Store } from "../../store.ts";
import { say } from "../../words.ts";
import { FilterField } from "./filter-field.tsx";
import { VerdictCounts } from "./verdict-counts.tsx";

/** The filter: its field, the counts by verdict that switch it, and how much of all it leaves. */
export function FilterBar({ store, input }: { store: Store; input: RefObject<HTMLInputElement | null> }) {
  const total = store.explanations.value.length;
  const shown = store.shown.value.length;
  return (
    <div class="filter-bar">
      <FilterField store={store} input={input} />
      <VerdictCounts store={store} />
      <span class={`counts ${shown === total ? "complete" : ""}`}>
        {say("filter.shown", { shown, total, hidden: total - shown })}
      </span>
    </div>
  );
}
