import type { Signal } from "@preact/signals";
import type { ChosenStacks } from "./chosen-stacks.ts";
import type { Copier } from "./copier.ts";
import { exportHar, reportOf } from "./export.ts";
import { newestFailing, nextFailing } from "./list/failing-rows.ts";
import type { CommandId } from "./shortcuts.ts";
import type { Store } from "./store.ts";
import type { WhatIf } from "./what-if.ts";

/** What each shortcut does. It says whether there was something to do; if not, the key is left to DevTools. */
export type Commands = Readonly<Record<CommandId, () => boolean>>;

interface CommandContext {
  readonly store: Store;
  readonly whatIf: WhatIf;
  readonly chosenStacks: ChosenStacks;
  readonly copier: Copier;
  /** Whether the list of the shortcuts is shown. */
  readonly sheetShown: Signal<boolean>;
  /** The panel's element. */
  readonly root: () => HTMLElement | null;
}

/** The parts of the panel in the order in which F6 goes through them, and what gets the focus in each. */
const panes = [
  { inside: ".toolbar", focus: "input[type=search]" },
  { inside: ".list", focus: "[role=grid]" },
  { inside: ".detail", focus: ".detail" },
] as const;

/** What the shortcuts do in a panel. */
export function createCommands({ store, whatIf, chosenStacks, copier, sheetShown, root }: CommandContext): Commands {
  const find = (selector: string) => root()?.querySelector<HTMLElement>(selector) ?? null;
  const focus = (selector: string) => {
    if (find(selector)) find(selector)?.focus();
    // What a change makes appear is there once it is drawn.
    else setTimeout(() => find(selector)?.focus());
  };

  function goToPane(step: 1 | -1): boolean {
    const present = panes.filter((pane) => find(pane.focus));
    const current = present.findIndex(({ inside }) => find(inside)?.contains(document.activeElement));
    const next = present.at(current < 0 ? 0 : (current + step) % present.length);
    if (next) focus(next.focus);
    return next !== undefined;
  }

  function select(id: string | undefined): boolean {
    if (id === undefined) return false;
    store.selectedId.value = id;
    if (document.activeElement === document.body) focus("[role=grid]");
    return true;
  }

  function goToFailing(step: 1 | -1): boolean {
    const order = { sort: store.settings.sort.value, groupRepeats: store.settings.groupRepeats.value };
    return select(nextFailing(store.shown.value, order, store.selectedId.value, step));
  }

  function goBack(): boolean {
    if (document.activeElement?.matches("input[type=search]")) {
      store.filter.value = "";
      focus("[role=grid]");
    } else if (sheetShown.value) {
      sheetShown.value = false;
    } else if (whatIf.isShown.value) {
      void whatIf.toggle();
      focus("[role=grid], .detail");
    } else if (store.selectedId.value !== null) {
      store.selectedId.value = null;
      focus("[role=grid]");
    } else {
      return false;
    }
    return true;
  }

  function openWhatIf(): boolean {
    const { value: selected } = store.selected;
    if (selected && !whatIf.isShown.value && selected.evaluation.verdict !== "pending") whatIf.openFrom(selected);
    else void whatIf.toggle();
    return true;
  }

  return {
    "focus-filter"() {
      const field = find("input[type=search]") as HTMLInputElement | null;
      field?.focus();
      field?.select();
      return field !== null;
    },
    "newest-failing": () => select(newestFailing(store.shown.value)),
    "next-failing": () => goToFailing(1),
    "previous-failing": () => goToFailing(-1),
    "next-pane": () => goToPane(1),
    "previous-pane": () => goToPane(-1),
    "go-back": goBack,
    "copy-explanation"() {
      const { value: selected } = store.selected;
      if (selected) copier.copy("explanation", reportOf("markdown", [selected], { store, chosenStacks }).text);
      return selected !== null;
    },
    "what-if": openWhatIf,
    export() {
      const isPossible = store.explanations.value.length > 0;
      if (isPossible) exportHar(store, new Date());
      return isPossible;
    },
    clear() {
      store.clear();
      return true;
    },
    pause() {
      store.setPaused(!store.recording.value.paused);
      return true;
    },
    "show-shortcuts"() {
      sheetShown.value = !sheetShown.value;
      return true;
    },
  };
}
