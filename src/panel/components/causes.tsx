import type { Verdict } from "../../shared/cors/evaluate.ts";
import type { Cause } from "../../shared/diagnosis/diagnose.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { headsOf } from "../../shared/diagnosis/heads.ts";
import { say, sayMessage } from "../words.ts";
import { CodeFrame } from "./code-frame.tsx";
import { SequencePicture } from "./sequence-picture.tsx";
import { Text } from "./text.tsx";

export { headsOf };

/** What happened in order, the exact place, why, and what would fail next. */
export function WhatHappened({ explanation }: { explanation: Explanation }) {
  const { causes } = explanation.diagnosis;
  const [first] = causes;
  const heads = headsOf(explanation.diagnosis);
  const next = causes.filter((cause) => !heads.includes(cause));
  return (
    <>
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
    </>
  );
}

/** What works but is fragile, wasteful or unsafe. */
export function Warnings({ warnings }: { warnings: readonly Cause[] }) {
  if (warnings.length === 0) return null;
  return (
    <section aria-label={say("panel.warnings")}>
      <h3>{say("panel.warnings")}</h3>
      <ul class="warnings">
        {warnings.map((cause) => (
          <li key={cause.id}>
            <Text>{sayMessage(cause.summary)}</Text>
            <div class="quiet">
              <Text>{sayMessage(cause.detail)}</Text> <CauseLinks cause={cause} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a cause, with what it assumes. */
export function CauseText({ cause }: { cause: Cause }) {
  return (
    <>
      {cause.assuming && <span class="note">{say(`panel.assuming.${cause.assuming.credentialsMode}`)} </span>}
      <Text>{sayMessage(cause.summary)}</Text>
    </>
  );
}

/** A verdict with its first causes in a line. */
export function headline(verdict: Verdict, heads: readonly Cause[]): string {
  const word = say(`verdict.${verdict}`);
  const [first] = heads;
  if (!first) return word;
  if (heads.length > 1) return say("panel.headline.alternatives", { verdict: word, count: heads.length });
  const id = verdict === "undetermined" && first.assuming ? "panel.headline.open" : "panel.headline";
  return say(id, { verdict: word, title: sayMessage(first.title) });
}

/** Where to read on about a cause. */
function CauseLinks({ cause }: { cause: Cause }) {
  return (
    <span class="links">
      <a href={docsUrl(cause)} target="_blank" rel="noreferrer">
        {say("panel.links.docs")}
      </a>{" "}
      <a href={cause.spec} target="_blank" rel="noreferrer">
        {say("panel.links.standard")}
      </a>
    </span>
  );
}

/** The docs pages of the causes are shipped with the extension, so that they are there without a network. */
function docsUrl({ id }: Cause): string {
  return `/docs/causes/${id}.html`;
}
