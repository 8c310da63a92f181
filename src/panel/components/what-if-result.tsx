import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { say } from "../words.ts";
import { CauseText, headsOf, Warnings, WhatHappened } from "./causes.tsx";
import { BrowserNames, Facts, WhyPreflight } from "./depth.tsx";
import { FixSection } from "./fix.tsx";
import { Text } from "./text.tsx";
import { Trace } from "./trace.tsx";

/** What the browser would do, in the same pictures and words as what it did. */
export function WhatIfResult({ explanation }: { explanation: Explanation }) {
  const { warnings, fix } = explanation.diagnosis;
  const heads = headsOf(explanation.diagnosis);
  const isNoCors = explanation.evaluation.mode.known !== "unknown" && explanation.evaluation.mode.value === "no-cors";
  return (
    <div class="result">
      {heads.length > 1 && (
        <ul>
          {heads.map((cause) => (
            <li key={cause.id}>
              <CauseText cause={cause} exchange={explanation.exchange} />
            </li>
          ))}
        </ul>
      )}
      <WhatHappened explanation={explanation} />
      {fix && <FixSection explanation={explanation} fix={fix} />}
      <Warnings warnings={warnings} exchange={explanation.exchange} />
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
