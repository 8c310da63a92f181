import type { ComponentChildren } from "preact";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Fix } from "../../shared/diagnosis/fix/fix.ts";
import { hasEnded, isTrial } from "../../shared/exchange/exchange.ts";
import { planTrial } from "../../shared/trial/plan-trial.ts";
import type { RunningTrial } from "../../shared/trial/trial.ts";
import { evaluateInPage, reachesPage, reloadPage } from "../inspected-page.ts";
import { repeatCode, wayToRepeat } from "../repeat.ts";
import type { Store } from "../store.ts";
import { latestAfter } from "../trial/after.ts";
import { say, sayMessage } from "../words.ts";
import { VerdictIcon } from "./icons.tsx";
import { Text } from "./text.tsx";

/** Trying a fix: the button, or why there is none; and while it is tried, what it was before and what it is with it. */
export function TrialSection({ explanation, fix, store }: { explanation: Explanation; fix: Fix; store: Store }) {
  // The page of a file is not the page in the tab.
  if (store.openedFile.value) return null;
  const plan = planTrial(explanation.exchange, fix);
  const running = store.trial.value;
  if (running?.exchangeId === explanation.exchange.id) return <Running trial={running} store={store} />;
  if (!plan) return null;
  const obstacle = store.limits.value.some(({ id }) => id === "host-access")
    ? say("trial.obstacle.host-permission")
    : plan.obstacle && sayMessage(plan.obstacle);
  const { trial } = plan;
  const refusal = store.trialRefusal.value;
  return (
    <div class="trial">
      <p>
        <button
          type="button"
          class="action"
          aria-describedby="trial-said-of-button"
          disabled={obstacle !== undefined}
          onClick={() => trial && store.startTrial(trial, () => repeat(explanation))}
        >
          {say("trial.try")}
        </button>
      </p>
      <p id="trial-said-of-button" class="quiet">
        {obstacle ?? say("trial.try.what")}{" "}
        {!obstacle && running && say(isTrial(explanation.exchange) ? "trial.try.together" : "trial.try.replaces")}
      </p>
      {refusal?.exchangeId === explanation.exchange.id && (
        <p role="alert">{say("trial.refused", { refusal: refusal.words })}</p>
      )}
    </div>
  );
}

function repeat(explanation: Explanation): void {
  const ways = wayToRepeat(explanation, reachesPage);
  if (ways.way === "call") void evaluateInPage(repeatCode(ways.call, explanation.exchange.initiator ?? "null"));
}

function Running({ trial, store }: { trial: RunningTrial; store: Store }) {
  const before = store.recorded.explanationOf(trial.exchangeId);
  const after = latestAfter(trial, store.recorded.explanations.value);
  const ways = before && wayToRepeat(before, reachesPage);
  return (
    <section class="trial running" aria-label={say("trial.running")}>
      <h4>{say("trial.running")}</h4>
      <p class="quiet">{say("trial.running.what")}</p>
      <dl class="outcomes">
        <dt>{say("trial.before")}</dt>
        <dd>{before ? <Outcome explanation={before} store={store} /> : say("trial.cleared")}</dd>
        <dt>{say("trial.after")}</dt>
        <dd>
          <span role="status">
            {after ? <Outcome explanation={after} store={store} /> : <span class="quiet">{say("trial.waiting")}</span>}
          </span>
        </dd>
      </dl>
      {after && <Judgement after={after} />}
      {!after && store.recording.value.paused && <p>{say("panel.empty.paused")}</p>}
      {!after && ways?.way === "page" && <p>{say(`trial.by-page.${ways.because}`, { method: trial.method })}</p>}
      <p class="actions">
        {before && ways?.way === "call" && <Action onClick={() => repeat(before)}>{say("trial.repeat")}</Action>}
        <Action onClick={reloadPage}>{say("trial.reload")}</Action>
        <Action onClick={store.endTrial}>{say("trial.end")}</Action>
      </p>
    </section>
  );
}

function Action({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      {children}
    </button>
  );
}

/** The verdict of an exchange and its first cause; a click shows it. */
function Outcome({ explanation, store }: { explanation: Explanation; store: Store }) {
  const { exchange, evaluation, diagnosis } = explanation;
  const [cause] = diagnosis.causes;
  const verdict = say(`verdict.${evaluation.verdict}`);
  return (
    <span class={`outcome ${evaluation.verdict}`}>
      <VerdictIcon verdict={evaluation.verdict} />{" "}
      <button
        type="button"
        class="link"
        onClick={() => {
          store.selectedId.value = exchange.id;
        }}
      >
        {cause ? say("panel.headline", { verdict, title: sayMessage(cause.title) }) : verdict}
      </button>
    </span>
  );
}

/** What the outcome with the fix says of the fix. */
function Judgement({ after }: { after: Explanation }) {
  const { exchange, evaluation } = after;
  if (evaluation.verdict === "pending" && !hasEnded(exchange)) return null;
  if (!isTrial(exchange)) return <p>{say("trial.unaltered")}</p>;
  return <p>{say(evaluation.verdict === "allowed" ? "trial.enough" : "trial.not-enough")}</p>;
}

/** Said wherever the panel stands, so that nobody forgets that a fix is being tried. */
export function TrialNotice({ store }: { store: Store }) {
  const trial = store.trial.value;
  if (!trial) return null;
  const isListed = store.recorded.explanationOf(trial.exchangeId) !== null;
  return (
    <p class="notice trial-notice" role="status">
      <span>
        <Text>{say("trial.notice", { method: trial.method, url: trial.url })}</Text>
      </span>
      {isListed && store.selectedId.value !== trial.exchangeId && (
        <Action
          onClick={() => {
            store.selectedId.value = trial.exchangeId;
          }}
        >
          {say("trial.show")}
        </Action>
      )}
      <Action onClick={store.endTrial}>{say("trial.end")}</Action>
    </p>
  );
}

/** Said of an exchange that was made with a fix. */
export function TrialMark({ explanation: { exchange, diagnosis } }: { explanation: Explanation }) {
  if (!isTrial(exchange)) return null;
  return (
    <p class="trial-said">
      {say("trial.exchange")} {diagnosis.causes.length > 0 && say("trial.exchange.left")}
    </p>
  );
}
