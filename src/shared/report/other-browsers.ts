import type { EngineDifference } from "../cors/engine-difference.ts";
import type { EnginePrediction } from "../cors/other-engines.ts";
import type { Engine } from "../cors/profile.ts";
import type { Say } from "../messages/messages.ts";

/** The browsers of the engines, as the report and people call them. */
export const browsers = {
  chromium: { id: "chromium", name: "Chrome" },
  gecko: { id: "firefox", name: "Firefox" },
  webkit: { id: "webkit", name: "Safari" },
} as const;

/**
 * What is otherwise in another browser, in one sentence.
 * @param own the engine that made the exchange
 */
export function differenceText(
  { engine }: EnginePrediction,
  { kind, values }: EngineDifference,
  own: Engine,
  say: Say,
): string {
  return say(`engine.${kind}`, { ...values, browser: browsers[engine].name, own: browsers[own].name });
}

/**
 * What other browsers would make of an exchange, as the report has it.
 * @param own the engine that made it
 */
export function otherBrowsersReport(predictions: readonly EnginePrediction[], own: Engine, say: Say) {
  return predictions.map((prediction) => ({
    browser: browsers[prediction.engine].id,
    verdict: prediction.verdict,
    stops: prediction.stops.map(({ step, name }) => ({
      on: step.on,
      hop: step.hop,
      name,
    })),
    differences: prediction.differences.map((difference) => ({
      kind: difference.kind,
      hop: difference.hop,
      ...(difference.assuming
        ? { assuming: { credentialsMode: difference.assuming === "include" ? "include" : "omit" } }
        : {}),
      text: differenceText(prediction, difference, own, say),
    })),
  }));
}
