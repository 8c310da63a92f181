import type { Copier } from "../copier.ts";

/** Says for a moment that something was copied. */
export function CopyNotice({ copier }: { copier: Copier }) {
  const text = copier.notice.value;
  return (
    <p class={`copy-notice ${text === null ? "" : "shown"}`} role="status">
      {text}
    </p>
  );
}
