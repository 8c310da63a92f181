import type { Exchange } from "../../shared/exchange/exchange.ts";
import { say } from "../words.ts";

/** Marks in the list what the flight recorder saw. */
export function BeforeMark({ exchange }: { exchange: Exchange }) {
  if (!exchange.beforeDevtools) return null;
  return (
    <svg class="before-mark" viewBox="0 0 16 16" role="img" aria-label={say("flight.mark")}>
      <title>{say("flight.mark")}</title>
      <path d="M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.6" />
    </svg>
  );
}

/** What is not known of what the flight recorder saw. */
export function BeforeDevtools({ exchange }: { exchange: Exchange }) {
  // It ended after DevTools was opened, and DevTools' log has it.
  const isInLog = exchange.hops.some(({ actual }) => actual.devtools !== undefined);
  if (!exchange.beforeDevtools || isInLog) return null;
  return <p class="quiet">{say("flight.said")}</p>;
}
