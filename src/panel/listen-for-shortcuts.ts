import type { Commands } from "./commands.ts";
import { isMac } from "./platform.ts";
import { shortcutOf } from "./shortcuts.ts";

/**
 * Does what shortcuts say, until it is told to stop. Whatever has the focus comes first: a key that it used is not
 * looked at. DevTools listens on the document for keys of its own, "?" and Escape among them; what is done here does
 * not get there.
 * @returns stops it
 */
export function listenForShortcuts(commands: Commands): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const shortcut = shortcutOf(event, isMac, isField(event.target as Element));
    if (!shortcut || (event.repeat && !shortcut.repeats) || !commands[shortcut.command]()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { documentElement } = document;
  documentElement.addEventListener("keydown", onKeyDown);
  return () => documentElement.removeEventListener("keydown", onKeyDown);
}

/** Whether typing there writes something. */
function isField(element: Element): boolean {
  return element.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
}
