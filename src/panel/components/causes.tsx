import type { Verdict } from "../../shared/cors/evaluate.ts";
import type { Cause, Diagnosis } from "../../shared/diagnosis/diagnose.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Exchange } from "../../shared/exchange/exchange.ts";
import { say, sayMessage } from "../words.ts";
import { CodeFrame } from "./code-frame.tsx";
import { NextCauses } from "./next-causes.tsx";
import { Said } from "./said.tsx";
import { SequencePicture } from "./sequence-picture.tsx";

/** What happened in order, the exact place, why, and what would fail next. */
export function WhatHappened({ explanation }: { explanation: Explanation }) {
  return (
    <>
      <Why explanation={explanation} />
      <Place explanation={explanation} />
    </>
  );
}

/** Why the browser stopped; nothing where it did not. */
export function Why({ explanation: { exchange, diagnosis } }: { explanation: Explanation }) {
  const [first] = diagnosis.causes;
  if (!first) return null;
  return (
    <p class="why">
      <Said message={first.detail} exchange={exchange} /> <CauseLinks cause={first} />
    </p>
  );
}

/** Where it happened: the picture, the headers in question, and what would have failed behind that place. */
export function Place({ explanation }: { explanation: Explanation }) {
  const [first] = explanation.diagnosis.causes;
  return (
    <div class="place">
      <SequencePicture explanation={explanation} />
      {first && <CodeFrame explanation={explanation} cause={first} />}
      <NextCauses explanation={explanation} />
    </div>
  );
}

/** What works but is fragile, wasteful or unsafe. */
export function Warnings({ warnings, exchange }: { warnings: readonly Cause[]; exchange: Exchange }) {
  if (warnings.length === 0) return null;
  return (
    <section class="worth-knowing" aria-label={say("panel.warnings")}>
      <h3>{say("panel.warnings")}</h3>
      <ul class="warnings">
        {warnings.map((cause) => (
          <li key={cause.id}>
            <Said message={cause.summary} exchange={exchange} />
            <div class="quiet">
              <Said message={cause.detail} exchange={exchange} /> <CauseLinks cause={cause} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a cause, with what it assumes. */
export function CauseText({ cause, exchange }: { cause: Cause; exchange: Exchange }) {
  return (
    <>
      {cause.assuming && <span class="note">{say(`panel.assuming.${cause.assuming.credentialsMode}`)} </span>}
      <Said message={cause.summary} exchange={exchange} />
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
export function CauseLinks({ cause }: { cause: Cause }) {
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

/** The cause at which the browser stopped; several where it is not known which. Empty where it stopped nowhere. */
export function headsOf({ causes }: Diagnosis): readonly Cause[] {
  const [first] = causes;
  if (!first) return [];
  // The possible first causes are those that a failing alternative meets first.
  return first.certainty === "possible"
    ? causes.filter(({ certainty, isFirst }) => certainty === "possible" && isFirst)
    : [first];
}
