/**
 * Copies a text. Pages inside DevTools may not use the clipboard API, so the older way is the way.
 * @returns whether it was copied
 */
export function copyText(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "clipboard";
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
