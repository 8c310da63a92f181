import { consoleOutput } from "../../shared/diagnosis/console-output.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { sayMessage } from "../words.ts";

/** Works something out once for each explanation, and keeps it for as long as the explanation is kept. */
export function kept<T>(make: (explanation: Explanation) => T): (explanation: Explanation) => T {
  const made = new WeakMap<Explanation, T>();
  return (explanation) => {
    const known = made.get(explanation);
    if (known !== undefined) return known;
    const fresh = make(explanation);
    made.set(explanation, fresh);
    return fresh;
  };
}

/** What text and patterns are looked for in, in lower case: one line for each thing. */
export const searchedText = kept((explanation) => {
  const { exchange, evaluation, diagnosis } = explanation;
  const lines = [
    ...exchange.hops.flatMap(({ actual }) => [actual.method, actual.url, String(actual.response?.status ?? "")]),
    exchange.initiator ?? "",
    exchange.resourceType,
    evaluation.verdict,
    ...[...diagnosis.causes, ...diagnosis.warnings].flatMap(({ id, title, browsers }) => [
      id,
      sayMessage(title),
      browsers.chromium ?? "",
      browsers.firefox ?? "",
    ]),
    ...consoleOutput(explanation).flatMap(({ lines }) => lines.flatMap(({ names }) => names)),
  ];
  return lines.join("\n").toLowerCase();
});
