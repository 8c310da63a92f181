import type { Waiting } from "../shared/exchange/assembly.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";

/** An exchange as it is stored. */
export interface StoredExchange {
  readonly id: string;
  /** What {@link textOf} makes of it. */
  readonly text: string;
}

/**
 * The text of an exchange, or of what waits for one: JSON without a character beyond ASCII, so that its length is its size in every browser. As an
 * object, Chromium would count it at twice that (it counts the memory), and would take longer to store it.
 */
export function textOf(exchange: Exchange | Waiting): string {
  return JSON.stringify(exchange).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The exchange of a text. */
export function exchangeOf({ text }: StoredExchange): Exchange {
  return JSON.parse(text) as Exchange;
}
