import { useSignal } from "@preact/signals";
import { copyText } from "../clipboard.ts";
import { say } from "../words.ts";

/** Copies a text and says so for a moment. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const copied = useSignal(false);
  const copy = () => {
    copied.value = copyText(text);
    setTimeout(() => {
      copied.value = false;
    }, 1500);
  };
  return (
    <button type="button" class="copy" onClick={copy} aria-label={label}>
      <span aria-live="polite">{say(copied.value ? "panel.copied" : "panel.copy")}</span>
    </button>
  );
}
