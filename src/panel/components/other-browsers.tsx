import type { EnginePrediction } from "../../shared/cors/other-engines.ts";
import { ownProfile } from "../../shared/cors/own-profile.ts";
import { type Explanation, predictOthers } from "../../shared/diagnosis/explain.ts";
import { browsers, differenceText } from "../../shared/report/other-browsers.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { Fold } from "./depth.tsx";
import { Text } from "./text.tsx";

/** What other browsers would do otherwise with the same answers; nothing where they agree. */
export function OtherBrowsers({ explanation, store }: { explanation: Explanation; store: Store }) {
  const others = predictOthers(explanation, store.listed.value.exchangesAt);
  const differing = others.filter(({ differences }) => differences.length > 0);
  if (differing.length === 0) return null;
  const own = ownProfile(explanation.exchange).engine;
  return (
    <Fold title={say("engine.heading")}>
      {differing.map((prediction) => (
        <section key={prediction.engine} class="other-browser">
          <p>{verdictText(prediction, explanation.evaluation.verdict)}</p>
          <ul>
            {prediction.differences.map((difference, index) => (
              <li key={index}>
                {difference.assuming && (
                  <span class="note">
                    {say(difference.assuming === "include" ? "panel.assuming.include" : "panel.assuming.omit")}{" "}
                  </span>
                )}
                <Text>{differenceText(prediction, difference, own, say)}</Text>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}

function verdictText({ engine, verdict }: EnginePrediction, here: string): string {
  const browser = browsers[engine].name;
  if (verdict === here) return say("engine.verdict.same", { browser });
  switch (verdict) {
    case "allowed":
    case "blocked":
    case "failed":
      return say(`engine.verdict.${verdict}`, { browser });
    default:
      return say("engine.verdict.undetermined", { browser });
  }
}
