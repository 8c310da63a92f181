import { say } from "../../words.ts";

/** A press below the field does not take the focus from it. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** A link to the page that explains the filter; it comes with the extension. */
export function FilterHelp() {
  return (
    <a href="/docs/filter.html" target="_blank" rel="noreferrer" onMouseDown={keepFocus}>
      {say("filter.help")}
    </a>
  );
}
