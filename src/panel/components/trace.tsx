import type { Ref } from "preact";
import { useRef } from "preact/hooks";
import { failingSteps } from "../../shared/cors/evaluate.ts";
import { type Step, stepAnchors } from "../../shared/cors/step.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Exchange } from "../../shared/exchange/exchange.ts";
import { fetchStandardUrl } from "../../shared/fetch/standard.ts";
import { sharedPartOf } from "../shown-url.ts";
import { say } from "../words.ts";
import { ShortUrl } from "./said.tsx";
import { Text } from "./text.tsx";

/** How many letters of a URL the heading of a group shows. */
const lettersInHeading = 56;

/** Every step of the standard with what it looked at, answer by answer; the one that stopped the browser is in sight. */
export function Trace({ explanation }: { explanation: Explanation }) {
  const stopped = useRef<HTMLTableRowElement>(null);
  const { exchange, evaluation } = explanation;
  const { trace } = evaluation.alternatives[0];
  if (trace.length === 0) return null;
  const [first] = explanation.diagnosis.causes.length > 0 ? failingSteps(evaluation.alternatives[0]) : [];
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) stopped.current?.scrollIntoView({ block: "nearest" });
      }}
    >
      <summary>{say("panel.trace")}</summary>
      <table class="trace">
        <thead>
          <tr>
            <th scope="col">{say("panel.trace.result")}</th>
            <th scope="col">{say("panel.trace.step")}</th>
            <th scope="col">{say("panel.trace.value")}</th>
          </tr>
        </thead>
        {groupsOf(trace).map(({ on, hop, steps }) => (
          <tbody key={`${on} ${hop}`}>
            <tr class="group">
              <th colSpan={3} scope="rowgroup">
                {say(`step.group.${on}`)} <GroupUrl exchange={exchange} hop={hop} />
              </th>
            </tr>
            {steps.map((step, index) => (
              <StepRow key={index} step={step} isStop={step === first} rowRef={step === first ? stopped : null} />
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function StepRow({ step, isStop, rowRef }: { step: Step; isStop: boolean; rowRef: Ref<HTMLTableRowElement> }) {
  const { id, result, value, expected } = step;
  return (
    <tr ref={rowRef} class={`${result} ${isStop ? "stop" : ""}`} aria-current={isStop ? "step" : undefined}>
      <td>{say(isStop ? "panel.trace.stopped" : `panel.trace.${result}`)}</td>
      <td>
        <Text>{say(`step.${id}`)}</Text>{" "}
        <a
          href={fetchStandardUrl(stepAnchors[id])}
          target="_blank"
          rel="noreferrer"
          title={say("panel.links.standard")}
        >
          {stepAnchors[id]}
        </a>
      </td>
      <td>
        <code>{value ?? say("panel.frame.absent")}</code>
        {result === "fail" && expected !== undefined && expected !== value && (
          <div class="quiet">
            <Text>{say("panel.trace.expected", { expected })}</Text>
          </div>
        )}
      </td>
    </tr>
  );
}

function GroupUrl({ exchange, hop }: { exchange: Exchange; hop: number }) {
  const url = exchange.hops[hop]?.actual.url;
  if (url === undefined) return null;
  return <ShortUrl url={url} shared={sharedPartOf(exchange)} letters={lettersInHeading} />;
}

interface Group {
  readonly on: Step["on"];
  readonly hop: number;
  readonly steps: readonly Step[];
}

/** Steps that follow one another and are about the same answer. */
function groupsOf(trace: readonly Step[]): readonly Group[] {
  const groups: { on: Step["on"]; hop: number; steps: Step[] }[] = [];
  for (const step of trace) {
    const last = groups.at(-1);
    if (last && last.on === step.on && last.hop === step.hop) last.steps.push(step);
    else groups.push({ on: step.on, hop: step.hop, steps: [step] });
  }
  return groups;
}
