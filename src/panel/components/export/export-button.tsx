import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { ChosenStacks } from "../../chosen-stacks.ts";
import { exportHar } from "../../export.ts";
import type { Store } from "../../store.ts";
import { say } from "../../words.ts";
import { ToolIcon } from "../icons.tsx";
import { ExportView } from "./export-view.tsx";

/** One click saves everything as HAR, without secrets; the button beside it opens what can be chosen. */
export function ExportButton({ store, chosenStacks }: { store: Store; chosenStacks: ChosenStacks }) {
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const disabled = store.isEmpty.value;
  return (
    <span class="export">
      <button
        type="button"
        class="tool with-text"
        aria-label={say("panel.export")}
        title={say("panel.export")}
        disabled={disabled}
        onClick={() => exportHar(store, new Date())}
      >
        <ToolIcon name="export" />
        <span class="wide-only">{say("panel.export")}</span>
      </button>
      <button
        ref={opener}
        type="button"
        class="tool options"
        aria-label={say("export.options")}
        title={say("export.options")}
        aria-haspopup="dialog"
        aria-expanded={isOpen.value}
        disabled={disabled}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <ToolIcon name="open-menu" />
      </button>
      {isOpen.value && (
        <ExportView
          store={store}
          chosenStacks={chosenStacks}
          onClose={() => {
            isOpen.value = false;
            opener.current?.focus();
          }}
        />
      )}
    </span>
  );
}
