import { useSignal } from "@preact/signals";
import { copyText } from "../clipboard.ts";
import { say } from "../words.ts";

/** Copies a text and says so for a moment. */
export function CopyButton({ text, label, caption }: { text: string; label?: string; caption?: string }) {
  const copied = useSignal(false);
  const copy = () => {
    copied.value = copyText(text);
    setTimeout(() => {
      copied.value = false;
    }, 1500);
  };
  return (
    <button
      type="button"
      class={`copy ${copied.value ? "copied" : ""}`}
      onClick={copy}
      aria-label={copied.value ? undefined : label}
    >
      <span aria-live="polite">{copied.value ? say("panel.copied") : (caption ?? say("panel.copy"))}</span>
    </button>
  );
}
