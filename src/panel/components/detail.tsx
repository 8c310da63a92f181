import type { Verdict } from "../../shared/cors/evaluate.ts";
import type { Likelihood } from "../../shared/cors/likelihood.ts";
import type { Cause } from "../../shared/diagnosis/diagnose.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { namesNoTab } from "../../shared/exchange/exchange.ts";
import type { ChosenStacks } from "../chosen-stacks.ts";
import type { Probe } from "../probe/probe.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say, sayMessage } from "../words.ts";
import { CodeFrame } from "./code-frame.tsx";
import { AllHeaders, BrowserNames, CalledFrom, Facts, Trace, WhyPreflight } from "./depth.tsx";
import { FixSection } from "./fix.tsx";
import { ToolIcon, VerdictIcon } from "./icons.tsx";
import { OtherBrowsers } from "./other-browsers.tsx";
import { Recheck } from "./recheck.tsx";
import { Recipes } from "./recipes.tsx";
import { Reproduce } from "./reproduce.tsx";
import { SequencePicture } from "./sequence-picture.tsx";
import { Text } from "./text.tsx";
import { TrialMark, TrialSection } from "./trial.tsx";

/** The explanation of one exchange: what happened, why, where exactly, what comes next, and the fix. */
export function Detail({
  explanation,
  store,
  probe,
  chosenStacks,
  whatIf,
}: {
  explanation: Explanation;
  store: Store;
  probe: Probe;
  chosenStacks: ChosenStacks;
  whatIf: WhatIf;
}) {
  const { exchange, evaluation, diagnosis } = explanation;
  const { causes, warnings, fix } = diagnosis;
  const [first] = causes;
  const heads = first?.certainty === "possible" ? causes.filter(isHead) : first ? [first] : [];
  const next = causes.filter((cause) => !heads.includes(cause));
  return (
    <article class="detail" aria-label={say("panel.detail")} tabIndex={-1}>
      <header class={evaluation.verdict}>
        <VerdictIcon verdict={evaluation.verdict} />
        <div class="headline">
          <h2>{headline(evaluation.verdict, heads)}</h2>
          {heads.length <= 1 ? (
            <p class="summary">
              <Text>{first ? sayMessage(first.summary) : say(`verdict.${evaluation.verdict}.sentence`)}</Text>
            </p>
          ) : (
            <Alternatives heads={heads} likelihood={evaluation.likelihood} probe={probe} />
          )}
        </div>
        {evaluation.verdict !== "pending" && (
          <button
            type="button"
            class="tool"
            title={say("what-if.open.hint")}
            onClick={() => whatIf.openFrom(explanation)}
          >
            {say("what-if.open")}
          </button>
        )}
        <button
          type="button"
          class="tool"
          aria-label={say("panel.close")}
          title={say("panel.close")}
          onClick={() => {
            store.selectedId.value = null;
          }}
        >
          <ToolIcon name="close" />
        </button>
      </header>
      {exchange.knownFrom && <p class="quiet">{say(`panel.known-from.${exchange.knownFrom}`)}</p>}
      {exchange.beginningMissed && <p class="quiet">{say("panel.notice.beginning-missed")}</p>}
      {namesNoTab(exchange) && <p class="quiet">{say("panel.notice.no-tab", { origin: exchange.initiator ?? "" })}</p>}
      <TrialMark explanation={explanation} />
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
      {fix && (
        <FixSection explanation={explanation} fix={fix}>
          <TrialSection explanation={explanation} fix={fix} store={store} />
          <Recipes explanation={explanation} store={store} chosen={chosenStacks} />
        </FixSection>
      )}
      {warnings.length > 0 && (
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
      )}
      <Recheck explanation={explanation} store={store} />
      <div class="depth">
        <Reproduce explanation={explanation} />
        <WhyPreflight explanation={explanation} />
        <BrowserNames explanation={explanation} />
        <OtherBrowsers explanation={explanation} store={store} />
        <Facts explanation={explanation} />
        <CalledFrom explanation={explanation} />
        <Trace explanation={explanation} />
        <AllHeaders explanation={explanation} />
      </div>
    </article>
  );
}

/** Where several first causes are possible, they stand side by side, each with what it assumes. */
function Alternatives({
  heads,
  likelihood,
  probe,
}: {
  heads: readonly Cause[];
  likelihood: Likelihood | undefined;
  probe: Probe;
}) {
  return (
    <>
      <p class="summary">{say("panel.alternatives")}</p>
      <ul class="alternatives">
        {heads.map((cause) => (
          <li key={cause.id}>
            <CauseText cause={cause} />
          </li>
        ))}
      </ul>
      {likelihood && <p class="quiet">{say(`panel.likelihood.${likelihood.basis}`)}</p>}
      {probe.state.value === "off" && (
        <button type="button" class="link" onClick={probe.start}>
          {say("panel.probe.find-out")}
        </button>
      )}
    </>
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
  return say("panel.headline", { verdict: word, title: sayMessage(first.title) });
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

/** The possible first causes: those that a failing alternative meets first. */
export function isHead({ certainty, isFirst }: Cause): boolean {
  return certainty === "possible" && isFirst;
}
