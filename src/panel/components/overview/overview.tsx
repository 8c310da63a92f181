import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Verdict } from "../../../shared/cors/evaluate.ts";
import { isTrial } from "../../../shared/exchange/exchange.ts";
import type { PreflightCounts } from "../../../shared/overview/counts.ts";
import type { Overview } from "../../overview.ts";
import type { Store } from "../../store.ts";
import { say } from "../../words.ts";
import { CloseButton } from "../close-button.tsx";
import { VerdictIcon } from "../icons.tsx";
import { RootCauseSection } from "./root-cause.tsx";

const verdictOrder: readonly Verdict[] = ["blocked", "failed", "undetermined", "allowed", "opaque", "pending"];

/** How many root causes are shown at first. */
const shownAtFirst = 20;

/** All that was recorded at a glance: verdicts, what preflights cost, and the few root causes of many failures. */
export function OverviewView({ overview, store }: { overview: Overview; store: Store }) {
  const root = useRef<HTMLElement>(null);
  const isComplete = useSignal(false);
  // Who came here by keyboard goes on from here.
  useEffect(() => root.current?.focus(), []);
  const { verdicts, preflights } = overview.counts.value;
  const causes = overview.rootCauses.value;
  const shown = isComplete.value ? causes : causes.slice(0, shownAtFirst);
  return (
    <section ref={root} class="detail overview" aria-labelledby="overview-title" tabIndex={-1}>
      <header>
        <div class="headline">
          <h2 id="overview-title">{say("overview.name")}</h2>
        </div>
        <CloseButton onClick={overview.toggle} />
      </header>
      <h3>{say("overview.verdicts")}</h3>
      <ul class="verdicts">
        {verdictOrder
          .filter((verdict) => verdicts[verdict] > 0)
          .map((verdict) => (
            <li key={verdict}>
              <span class="beside-word" aria-hidden="true">
                <VerdictIcon verdict={verdict} />
              </span>
              {say("overview.verdict", { count: verdicts[verdict], verdict: say(`verdict.${verdict}`) })}
            </li>
          ))}
      </ul>
      <Preflights counts={preflights} />
      <h3>{say("overview.causes")}</h3>
      {causes.length === 0 && <p>{say("overview.causes.none")}</p>}
      {shown.map((cause) => (
        <RootCauseSection key={cause.key} rootCause={cause} overview={overview} store={store} />
      ))}
      {shown.length < causes.length && (
        <button
          type="button"
          class="action"
          onClick={() => {
            isComplete.value = true;
          }}
        >
          {say("overview.cause.all", { count: causes.length - shown.length })}
        </button>
      )}
      {verdicts.undetermined > 0 && (
        <p class="quiet">{say("overview.causes.undetermined", { count: verdicts.undetermined })}</p>
      )}
      {store.explanations.value.some(({ exchange }) => isTrial(exchange)) && (
        <p class="quiet">{say("overview.causes.trial")}</p>
      )}
    </section>
  );
}

function Preflights({ counts }: { counts: PreflightCounts }) {
  const { sent, cached, waiting, milliseconds, untimed } = counts;
  return (
    <>
      <h3>{say("overview.preflights")}</h3>
      {sent === 0 && <p>{say("overview.preflights.none")}</p>}
      {sent > 0 && <p>{say("overview.preflights.sent", { sent, waiting })}</p>}
      {sent > untimed && <p>{say("overview.preflights.time", { milliseconds: Math.round(milliseconds) })}</p>}
      {untimed > 0 && <p>{say("overview.preflights.untimed", { untimed })}</p>}
      {cached > 0 && <p>{say("overview.preflights.cached", { cached })}</p>}
    </>
  );
}
