import { useEffect, useRef } from "preact/hooks";
import type { Message } from "../../../shared/messages/messages.ts";
import type { Suggestion } from "../../filter/suggest.ts";
import { say, sayMessage } from "../../words.ts";
import { Text } from "../text.tsx";
import { FilterHelp, keepFocus } from "./filter-help.tsx";

/** The id of the list of suggestions. */
export const popupId = "filter-suggestions";

/** The id of a suggestion. */
export function optionId(index: number): string {
  return `filter-suggestion-${index}`;
}

interface FilterPopupProps {
  readonly suggestions: readonly Suggestion[];
  readonly problems: readonly Message[];
  /** The index of the suggestion that keys would take. */
  readonly marked: number;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** What stands below the field while it is written in: what cannot be read, and the suggestions. */
export function FilterPopup({ suggestions, problems, marked, onTake }: FilterPopupProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  const isEmpty = suggestions.length === 0 && problems.length === 0;
  return (
    <div class="filter-popup" hidden={isEmpty}>
      <div role="status">
        {problems.map((problem, index) => (
          <p key={index} class="filter-problem">
            <Text>{sayMessage(problem)}</Text>
          </p>
        ))}
      </div>
      <div
        ref={list}
        id={popupId}
        class="filter-suggestions"
        role="listbox"
        tabIndex={-1}
        aria-label={say("filter.suggestions")}
        onMouseDown={keepFocus}
      >
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.label}
            id={optionId(index)}
            class={`filter-suggestion ${suggestion.kind}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onMouseDown={({ button }) => button === 0 && onTake(suggestion)}
          >
            <span class="label">{suggestion.label}</span>
            <span class="meaning">
              {suggestion.meaning && <Text>{sayMessage(suggestion.meaning)}</Text>}
              {suggestion.kind === "recent" && say("filter.recent")}
            </span>
            {suggestion.count !== undefined && <span class="number">{suggestion.count}</span>}
          </div>
        ))}
      </div>
      <p class="filter-foot">
        <FilterHelp />
      </p>
    </div>
  );
}
