import type { Exchange } from "../../shared/exchange/exchange.ts";
import { isOfHiddenPage } from "../../shared/exchange/prerendered.ts";
import { say } from "../words.ts";

/** Marks in the list what a page asked for that nobody saw then. */
export function PrerenderedMark({ exchange }: { exchange: Exchange }) {
  if (!exchange.prerendered) return null;
  const name = say(isOfHiddenPage(exchange) ? "prerendered.hidden.mark" : "prerendered.shown.mark");
  return (
    <svg class="before-mark" viewBox="0 0 16 16" role="img" aria-label={name}>
      <title>{name}</title>
      <path d="M3.5 2.5h9v11h-9z" stroke-dasharray="2 1.4" />
    </svg>
  );
}

/** Which page asked, where nobody saw it then. */
export function Prerendered({ exchange }: { exchange: Exchange }) {
  if (!exchange.prerendered) return null;
  return <p class="quiet">{say(isOfHiddenPage(exchange) ? "prerendered.hidden.said" : "prerendered.shown.said")}</p>;
}
