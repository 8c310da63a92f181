import { type Exchange, isBeginningHidden, isOutOfSight, lastHop } from "../exchange/exchange.ts";
import { isEndMissed } from "../exchange/interrupted.ts";
import type { Stage } from "./stages.ts";
import type { Step } from "./step.ts";

/*
 * Browsers show extensions only what they are allowed to see: of a chain of redirects some URLs, of a request its
 * beginning. What was not seen is a step that nobody knows the end of.
 */

/** The stages of an exchange, with those of its parts that the extension was not allowed to see. */
export function withUnseen(exchange: Exchange, stages: readonly Stage[]): readonly Stage[] {
  const first: readonly Stage[] = isBeginningHidden(exchange)
    ? [{ part: "answer", hop: 0, outcome: "hidden", steps: () => [notShown("request", 0, null)] }]
    : [];
  if (!isOutOfSight(exchange) && !isEndMissed(exchange)) return [...first, ...stages];
  return [...first, ...stages.slice(0, -1), ...stages.slice(-1).map((stage) => withUnseenEnd(exchange, stage))];
}

/** What is known to be refused is refused, whether the end was seen or not. */
function withUnseenEnd(exchange: Exchange, stage: Stage): Stage {
  const { redirectUrl, url, response } = lastHop(exchange).actual;
  // Of what was handed over already, nothing but the rest of its body is missing.
  if (stage.outcome !== "hidden" || response?.startedAt !== undefined) return stage;
  const end = notShown(redirectUrl === undefined ? "request" : "redirect", stage.hop, redirectUrl ?? url);
  return {
    ...stage,
    steps(assumed) {
      const seen = stage.steps(assumed);
      return seen.some(({ result }) => result === "fail") ? seen : [...seen, end];
    },
  };
}

function notShown(on: Step["on"], hop: number, value: string | null): Step {
  return { id: "shown-to-extension", on, hop, result: "fail", value };
}
