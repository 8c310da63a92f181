import { withoutClause } from "../../filter/edit.ts";
import type { Store } from "../../store.ts";
import { say } from "../../words.ts";
import { Text } from "../text.tsx";

/** Why the filter leaves nothing: what each of its terms hides, and what there would be without it. */
export function FilteredOut({ store }: { store: Store }) {
  const { explanations, filter, filtering } = store;
  const hiding = filtering.hiding.value.filter(({ hides }) => hides > 0);
  return (
    <div class="empty filtered-out">
      <p>
        {say("filter.hides-all", { hidden: explanations.value.length })}{" "}
        <button type="button" class="link" onClick={store.showAll}>
          {say("filter.show-all")}
        </button>
      </p>
      {hiding.length > 1 && (
        <ul>
          {hiding
            .toSorted((a, b) => b.without - a.without)
            .map(({ clause, hides, without }) => (
              <li key={clause.text}>
                <Text>{say("filter.hides", { term: clause.text, hides, without })}</Text>{" "}
                <button
                  type="button"
                  class="link"
                  aria-label={say("filter.remove.name", { term: clause.text })}
                  onClick={() => {
                    filter.value = withoutClause(filter.value, clause);
                  }}
                >
                  {say("filter.remove")}
                </button>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
