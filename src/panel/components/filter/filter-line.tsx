import type { Store } from "../../store.ts";
import { say, sayMessage } from "../../words.ts";
import { Text } from "../text.tsx";
import { FilterHelp } from "./filter-help.tsx";

/** What is to be said of the filter below the toolbar: that it was restored and hides something, what it cannot read. */
export function FilterLine({ store }: { store: Store }) {
  const { problems, isRestored } = store.filtering;
  const hidden = store.explanations.value.length - store.shown.value.length;
  return (
    <>
      {isRestored.value && hidden > 0 && (
        <p class="filter-line" role="status">
          {say("filter.restored", { hidden })}{" "}
          <button type="button" class="link" onClick={store.showAll}>
            {say("filter.show-all")}
          </button>
        </p>
      )}
      {problems.value.map((problem, index) => (
        <p key={index} class="filter-line problem">
          <Text>{sayMessage(problem)}</Text> <FilterHelp />
        </p>
      ))}
    </>
  );
}
