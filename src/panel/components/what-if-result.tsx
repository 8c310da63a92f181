import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { say, sayMessage } from "../words.ts";
import { CodeFrame } from "./code-frame.tsx";
import { BrowserNames, Facts, Trace, WhyPreflight } from "./depth.tsx";
import { CauseLinks, CauseText, isHead } from "./detail.tsx";
import { FixSection } from "./fix.tsx";
import { SequencePicture } from "./sequence-picture.tsx";
import { Text } from "./text.tsx";

/** What the browser would do, in the same pictures and words as what it did. */
export function WhatIfResult({ explanation }: { explanation: Explanation }) {
  const { causes, warnings, fix } = explanation.diagnosis;
  const [first] = causes;
  const heads = first?.certainty === "possible" ? causes.filter(isHead) : first ? [first] : [];
  const next = causes.filter((cause) => !heads.includes(cause));
  const isNoCors = explanation.evaluation.mode.known !== "unknown" && explanation.evaluation.mode.value === "no-cors";
  return (
    <div class="result">
      {heads.length > 1 && (
        <ul>
          {heads.map((cause) => (
            <li key={cause.id}>
              <CauseText cause={cause} />
            </li>
          ))}
        </ul>
      )}
      <SequencePicture explanation={explanation} />
      {first && (
        <>
          <CodeFrame explanation={explanation} cause={first} />
          <p class="why">
            <Text>{sayMessage(first.detail)}</Text> <CauseLinks cause={first} />
          </p>
        </>
      )}
      {next.length > 0 && (
        <section aria-label={say("panel.next")}>
          <h3>{say("panel.next")}</h3>
          <ol class="next">
            {next.map((cause) => (
              <li key={`${cause.id} ${cause.on} ${cause.hop}`}>
                <CauseText cause={cause} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {fix && <FixSection explanation={explanation} fix={fix} />}
      {warnings.length > 0 && (
        <section aria-label={say("panel.warnings")}>
          <h3>{say("panel.warnings")}</h3>
          <ul class="warnings">
            {warnings.map((cause) => (
              <li key={cause.id}>
                <Text>{sayMessage(cause.summary)}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="depth">
        <WhyPreflight explanation={explanation} />
        <BrowserNames explanation={explanation} />
        <Facts explanation={explanation} />
        <Trace explanation={explanation} />
      </div>
      <p class="quiet">{say("what-if.limits")}</p>
      {isNoCors && (
        <p class="quiet">
          <Text>{say("what-if.limits.no-cors")}</Text>
        </p>
      )}
    </div>
  );
}
