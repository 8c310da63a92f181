import { isOpenByStop } from "../../shared/cors/evaluate.ts";
import type { Cause } from "../../shared/diagnosis/diagnose.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { namesNoTab } from "../../shared/exchange/exchange.ts";
import type { ChosenStacks } from "../chosen-stacks.ts";
import { type Probe, reachesFrameOf } from "../probe/probe.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say } from "../words.ts";
import { BeforeDevtools } from "./before-devtools.tsx";
import { CalledFrom, CallStack } from "./called-from.tsx";
import { CauseText, headline, headsOf, Place, Warnings, Why } from "./causes.tsx";
import { CloseButton } from "./close-button.tsx";
import { ConsoleOutput } from "./console-output.tsx";
import { AllHeaders, BrowserNames, Facts, WhyPreflight } from "./depth.tsx";
import { Doubt } from "./doubt.tsx";
import { FixSection } from "./fix.tsx";
import { VerdictIcon } from "./icons.tsx";
import { OtherBrowsers } from "./other-browsers.tsx";
import { Passed } from "./passed.tsx";
import { Prerendered } from "./prerendered.tsx";
import { Recheck } from "./recheck.tsx";
import { Recipes } from "./recipes.tsx";
import { Reproduce } from "./reproduce.tsx";
import { Said } from "./said.tsx";
import { ScriptSees } from "./script-sees.tsx";
import { Trace } from "./trace.tsx";
import { TrialMark, TrialSection } from "./trial.tsx";
import { WrongExplanation } from "./wrong-explanation.tsx";

interface DetailProps {
  readonly explanation: Explanation;
  readonly store: Store;
  readonly probe: Probe | null;
  readonly chosenStacks: ChosenStacks;
  readonly whatIf: WhatIf;
}

/** The explanation of one exchange: what happened, why, where exactly, what comes next, and the fix. */
export function Detail({ explanation, store, probe, chosenStacks, whatIf }: DetailProps) {
  const { exchange, evaluation, diagnosis } = explanation;
  const { causes, warnings, fix } = diagnosis;
  const [first] = causes;
  const heads = headsOf(diagnosis);
  /** Whether one credentials mode was stopped, and the other was not. */
  const isOpen = evaluation.verdict === "undetermined" && heads.length === 1 && first?.assuming !== undefined;
  return (
    <article class="detail" aria-label={say("panel.detail")} tabIndex={-1}>
      <header class={`explained ${evaluation.verdict}`}>
        <div class="title-row">
          <VerdictIcon verdict={evaluation.verdict} />
          <h2 class="headline">{headline(evaluation.verdict, heads)}</h2>
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
          <CloseButton
            onClick={() => {
              store.selectedId.value = null;
            }}
          />
        </div>
        <div class="lead">
          {heads.length <= 1 && !isOpen ? (
            <p class="summary">
              <Said message={first?.summary ?? { id: `verdict.${evaluation.verdict}.sentence` }} exchange={exchange} />{" "}
              <Doubt explanation={explanation} />
            </p>
          ) : (
            <Alternatives explanation={explanation} heads={heads} isOpen={isOpen} probe={probe} />
          )}
          <CalledFrom explanation={explanation} />
        </div>
      </header>
      {exchange.knownFrom && <p class="quiet">{say(`panel.known-from.${exchange.knownFrom}`)}</p>}
      {exchange.beginningMissed && <p class="quiet">{say("panel.notice.beginning-missed")}</p>}
      {isOpenByStop(exchange, evaluation) && <p class="quiet">{say("interrupted.notice")}</p>}
      <BeforeDevtools exchange={exchange} />
      <Prerendered exchange={exchange} />
      {namesNoTab(exchange) && <p class="quiet">{say("panel.notice.no-tab", { origin: exchange.initiator ?? "" })}</p>}
      <TrialMark explanation={explanation} />
      <div class="explained-body">
        <div class="why-part">
          <Why explanation={explanation} />
          {!first && <Warnings warnings={warnings} exchange={exchange} />}
          {evaluation.verdict === "allowed" && warnings.length === 0 && (
            <p class="quiet">{say("panel.fix.not-needed")}</p>
          )}
        </div>
        <Place explanation={explanation} />
        <div class="fix-part">
          {fix && (
            <FixSection explanation={explanation} fix={fix}>
              {!exchange.isExample && <TrialSection explanation={explanation} fix={fix} store={store} />}
              <Recipes explanation={explanation} store={store} chosen={chosenStacks} />
            </FixSection>
          )}
          <Passed explanation={explanation} />
          {first && <Warnings warnings={warnings} exchange={exchange} />}
        </div>
      </div>
      {!exchange.isExample && <Recheck explanation={explanation} store={store} />}
      <div class="depth">
        <ConsoleOutput explanation={explanation} />
        <ScriptSees explanation={explanation} />
        <Reproduce explanation={explanation} />
        <WhyPreflight explanation={explanation} />
        <BrowserNames explanation={explanation} />
        <OtherBrowsers explanation={explanation} store={store} />
        <Facts explanation={explanation} />
        <CallStack explanation={explanation} />
        <Trace explanation={explanation} />
        <AllHeaders explanation={explanation} />
        {!exchange.isExample && evaluation.verdict !== "pending" && (
          <WrongExplanation explanation={explanation} store={store} />
        )}
      </div>
    </article>
  );
}

/** Where several first causes are possible, or one or none, they stand side by side, each with what it assumes. */
function Alternatives({
  explanation,
  heads,
  isOpen,
  probe,
}: {
  explanation: Explanation;
  heads: readonly Cause[];
  isOpen: boolean;
  probe: Probe | null;
}) {
  const { exchange, evaluation } = explanation;
  const { likelihood } = evaluation;
  const other = heads[0]?.assuming?.credentialsMode === "include" ? "omit" : "include";
  return (
    <>
      <p class="summary">
        {say(isOpen ? "panel.open" : "panel.alternatives")} <Doubt explanation={explanation} />
      </p>
      <ul class="alternatives">
        {heads.map((cause) => (
          <li key={cause.id}>
            <CauseText cause={cause} exchange={exchange} />
          </li>
        ))}
        {isOpen && (
          <li>
            <span class="note">{say(`panel.assuming.${other}`)} </span>
            {say("verdict.allowed.sentence")}
          </li>
        )}
      </ul>
      {likelihood && <p class="quiet">{say(`panel.likelihood.${likelihood.basis}`)}</p>}
      {probe?.state.value === "off" && reachesFrameOf(exchange) && (
        <button type="button" class="link" onClick={probe.start}>
          {say("panel.probe.find-out")}
        </button>
      )}
    </>
  );
}
