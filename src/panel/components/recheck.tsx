import { useSignal } from "@preact/signals";
import { ownProfile } from "../../shared/cors/own-profile.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { hasEnded } from "../../shared/exchange/exchange.ts";
import { evaluateInPage, reachesPage, reloadPage } from "../inspected-page.ts";
import {
  earlierThan,
  isFromHttpCache,
  repeatCode,
  repetitionOf,
  secondsHidden,
  startOf,
  wayToRepeat,
} from "../repeat.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { BeforeAfter } from "./before-after.tsx";

/** After a change of the server: the same request once more, and what has become of it. */
export function Recheck({ explanation, store }: { explanation: Explanation; store: Store }) {
  const { exchange } = explanation;
  /** With which exchange this one is compared: the next one since a time, the earlier one, or none. */
  const compared = useSignal<{ readonly since: number } | "earlier" | null>(null);
  const isElsewhere = useSignal(false);
  if (!hasEnded(exchange) || store.openedFile.value) return null;

  const all = store.recorded.explanationsAt(exchange.hops[0].actual.url);
  const earlier = earlierThan(exchange, all);
  const later = repetitionOf(exchange, all, startOf(exchange) + 1);
  const wanted = compared.value;
  const answer = wanted === null || wanted === "earlier" ? undefined : repetitionOf(exchange, all, wanted.since);
  const ways = wayToRepeat(explanation, reachesPage);
  const paused = store.isPaused.value;
  const isWaiting = wanted !== null && wanted !== "earlier" && !answer;

  const wait = () => {
    isElsewhere.value = false;
    compared.value = { since: Date.now() };
  };
  const callAgain = async () => {
    if (ways.way !== "call") return;
    wait();
    isElsewhere.value = (await evaluateInPage(repeatCode(ways.call, exchange.initiator ?? "null"))) !== true;
    if (isElsewhere.value) compared.value = null;
  };

  return (
    <section class="recheck" aria-label={say("recheck.heading")}>
      <h3>{say("recheck.heading")}</h3>
      {ways.way === "page" && (
        <p class="quiet">{say(`recheck.page.${ways.because}`, { method: exchange.hops[0].actual.method })}</p>
      )}
      <p class="actions">
        {ways.way === "call" ? (
          <button type="button" class="action" title={say("recheck.call.hint")} disabled={paused} onClick={callAgain}>
            {say("recheck.call")}
          </button>
        ) : (
          <button
            type="button"
            class="action"
            disabled={paused}
            onClick={() => {
              wait();
              reloadPage();
            }}
          >
            {say("recheck.reload")}
          </button>
        )}
        {later && (
          <button
            type="button"
            class="link"
            onClick={() => {
              compared.value = { since: startOf(exchange) + 1 };
            }}
          >
            {say("recheck.compare.later")}
          </button>
        )}
        {earlier && (
          <button
            type="button"
            class="link"
            onClick={() => {
              compared.value = "earlier";
            }}
          >
            {say("recheck.compare.earlier")}
          </button>
        )}
        <span role="status" class="quiet">
          {paused ? say("recheck.paused") : isElsewhere.value ? say("recheck.elsewhere") : null}
          {isWaiting && !paused && say("recheck.waiting")}
        </span>
      </p>
      <HiddenByCaches explanation={explanation} />
      {wanted === "earlier" && earlier && <BeforeAfter before={earlier} after={explanation} />}
      {answer && <BeforeAfter before={explanation} after={answer} />}
    </section>
  );
}

/** What keeps the page's own next request from showing what the server answers by now. */
function HiddenByCaches({ explanation }: { explanation: Explanation }) {
  const seconds = secondsHidden(explanation, Date.now());
  if (seconds > 5)
    return (
      <p class="quiet">{say("recheck.permission", { seconds, engine: ownProfile(explanation.exchange).engine })}</p>
    );
  return isFromHttpCache(explanation) ? <p class="quiet">{say("recheck.http-cache")}</p> : null;
}
