import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Suggestion, suggest } from "../../filter/suggest.ts";
import type { Store } from "../../store.ts";
import { say } from "../../words.ts";
import { ToolIcon } from "../icons.tsx";
import { FilterPopup, optionId, popupId } from "./filter-popup.tsx";

/** How many filters are remembered. */
const maxRecents = 8;

/** No suggestion is marked: keys have their usual meaning. */
const unmarked = -1;

/**
 * The text of the filter, with suggestions below it. Arrows mark one; Tab takes the marked one, or goes on with what is
 * written; Enter takes only a marked one; Escape closes the suggestions, then clears the text, then goes to the list.
 */
export function FilterField({ store, input }: { store: Store; input: RefObject<HTMLInputElement | null> }) {
  const { filter, settings, filtering } = store;
  const text = filter.value;
  const [isOpen, setOpen] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [caret, setCaret] = useState(0);
  const [marked, setMarked] = useState(unmarked);
  const nextCaret = useRef<number | null>(null);

  const suggestions = isOpen ? suggestionsAt() : [];
  const problems = isFocused ? filtering.problems.value : [];
  const isListed = suggestions.length > 0;

  useLayoutEffect(() => {
    if (nextCaret.current === null) return;
    input.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });

  function suggestionsAt(): readonly Suggestion[] {
    const explanations = store.explanations.value;
    const clauses = filtering.clauses.value;
    const recents = settings.recentFilters.value;
    return suggest({ text, caret, explanations, clauses, recents }).filter((one) => one.text.trim() !== text.trim());
  }

  function show(): void {
    setOpen(true);
    setMarked(unmarked);
    setCaret(input.current?.selectionStart ?? 0);
  }

  function take(suggestion: Suggestion): void {
    filter.value = suggestion.text;
    nextCaret.current = suggestion.caret;
    setCaret(suggestion.caret);
    setMarked(unmarked);
    // Behind a key its values are next.
    setOpen(suggestion.kind === "key");
  }

  function remember(): void {
    const used = text.trim();
    const { recentFilters } = settings;
    if (filtering.clauses.value.length === 0 || recentFilters.value[0] === used) return;
    recentFilters.value = [used, ...recentFilters.value.filter((one) => one !== used)].slice(0, maxRecents);
  }

  function onEscape(): void {
    setOpen(false);
    if (isListed) return;
    if (text !== "") filter.value = "";
    else document.querySelector<HTMLElement>("[role=grid]")?.focus();
  }

  /** @returns whether the key is done with */
  function onKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    if (ctrlKey || altKey || metaKey) return false;
    const count = suggestions.length + 1;
    const toTake = suggestions[marked] ?? (key === "Tab" ? suggestions.find(({ completes }) => completes) : undefined);
    if (key === "Escape") onEscape();
    else if (key === "ArrowDown" && !isOpen) show();
    else if (key === "ArrowDown" && isListed) setMarked(((marked + 2) % count) - 1);
    else if (key === "ArrowUp" && isListed) setMarked(((marked + count) % count) - 1);
    else if ((key === "Enter" || (key === "Tab" && !shiftKey)) && toTake) take(toTake);
    else if (key === "Enter") {
      setOpen(false);
      remember();
    } else return false;
    return true;
  }

  return (
    <div class="filter-field">
      <input
        ref={input}
        type="text"
        class={`filter ${text.trim() === "" ? "" : "in-use"}`}
        role="combobox"
        aria-label={say("filter.name")}
        aria-expanded={isListed}
        aria-controls={popupId}
        aria-autocomplete="list"
        aria-activedescendant={suggestions[marked] ? optionId(marked) : undefined}
        aria-invalid={filtering.problems.value.length > 0}
        placeholder={say("filter.placeholder")}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          filter.value = currentTarget.value;
          show();
        }}
        onKeyDown={(event) => {
          // While an input method composes, the keys are its own.
          if (event.isComposing || !onKey(event)) return;
          event.preventDefault();
          // DevTools takes some keys, Escape among them, from whoever has let them pass.
          event.stopPropagation();
        }}
        onKeyUp={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
        onClick={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          setOpen(false);
          remember();
        }}
      />
      {text !== "" && (
        <button
          type="button"
          class="filter-clear"
          aria-label={say("filter.clear")}
          title={say("filter.clear")}
          onClick={() => {
            filter.value = "";
            input.current?.focus();
          }}
        >
          <ToolIcon name="close" />
        </button>
      )}
      <FilterPopup suggestions={suggestions} problems={problems} marked={marked} onTake={take} />
    </div>
  );
}
