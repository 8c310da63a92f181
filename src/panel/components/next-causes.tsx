import { useSignal } from "@preact/signals";
import type { Cause } from "../../shared/diagnosis/diagnose.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { codeList } from "../../shared/diagnosis/values.ts";
import { say, sayMessage } from "../words.ts";
import { CauseLinks, headsOf } from "./causes.tsx";
import { CodeFrame } from "./code-frame.tsx";
import { Said } from "./said.tsx";
import { Text } from "./text.tsx";

/** What would have stopped the browser next: a line for each, which opens to its sentence, its place and its why. */
export function NextCauses({ explanation }: { explanation: Explanation }) {
  const heads = headsOf(explanation.diagnosis);
  const next = explanation.diagnosis.causes.filter((cause) => !heads.includes(cause));
  if (next.length === 0) return null;
  return (
    <section class="next-causes" aria-label={say("panel.next")}>
      <h3>{say("panel.next")}</h3>
      <ol class="next">
        {next.map((cause) => (
          <NextCause key={`${cause.id} ${cause.on} ${cause.hop}`} cause={cause} explanation={explanation} />
        ))}
      </ol>
    </section>
  );
}

function NextCause({ cause, explanation }: { cause: Cause; explanation: Explanation }) {
  const isOpen = useSignal(false);
  return (
    <li>
      <details
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary>
          <Text>{titleOf(cause)}</Text>{" "}
          {cause.assuming && <span class="note">{say(`panel.next.${cause.assuming.credentialsMode}`)}</span>}
        </summary>
        {isOpen.value && (
          <>
            <p>
              <Said message={cause.summary} exchange={explanation.exchange} />
            </p>
            <CodeFrame explanation={explanation} cause={cause} alone />
            <p class="quiet">
              <Said message={cause.detail} exchange={explanation.exchange} /> <CauseLinks cause={cause} />
            </p>
          </>
        )}
      </details>
    </li>
  );
}

/** A cause in a few words, with the names that it is about where there are some. */
function titleOf({ title, step }: Cause): string {
  const text = sayMessage(title);
  if (step?.id === "method-allowed" && step.expected) {
    return say("panel.next.named", { title: text, names: codeList([step.expected]) });
  }
  const names = step?.result === "fail" ? (step.names ?? []) : [];
  return names.length === 0 ? text : say("panel.next.named", { title: text, names: codeList(names) });
}
