import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { stepHeader } from "../../shared/diagnosis/step-header.ts";
import { factValue } from "../../shared/exchange/fact.ts";
import { sharedPartOf } from "../shown-url.ts";
import { say } from "../words.ts";
import { PassedFrame } from "./code-frame.tsx";
import { Text } from "./text.tsx";

/** What let a response through: each answer with the headers that decided. Nothing where something stopped it. */
export function Passed({ explanation: { exchange, evaluation, diagnosis } }: { explanation: Explanation }) {
  if (evaluation.verdict !== "allowed" || diagnosis.causes.length > 0) return null;
  const { trace } = evaluation.alternatives[0];
  const shared = sharedPartOf(exchange);
  const frames = exchange.hops.flatMap(({ preflight, actual }, hop) =>
    [preflight, actual].flatMap((transaction) => {
      const steps = trace.filter(
        (step) =>
          step.hop === hop &&
          (step.on === "preflight") === (transaction === preflight) &&
          step.result === "pass" &&
          step.value !== null &&
          stepHeader(step.id) !== null,
      );
      return transaction && steps.length > 0
        ? [<PassedFrame key={`${hop} ${transaction.method}`} transaction={transaction} steps={steps} shared={shared} />]
        : [];
    }),
  );
  const cached = evaluation.preflights.find(({ state }) => state === "cached");
  if (frames.length === 0 && !cached) return null;
  return (
    <section class="passed" aria-label={say("panel.passed")}>
      <h3>{say("panel.passed")}</h3>
      {cached && (
        <p class="quiet">
          <Text>
            {cached.permission
              ? say("panel.preflight.cached", { age: cached.permission.age })
              : say("panel.preflight.cached-before")}
          </Text>
        </p>
      )}
      {frames}
      {factValue(evaluation.mode) === undefined && <p class="quiet">{say("panel.passed.mode-unknown")}</p>}
    </section>
  );
}
