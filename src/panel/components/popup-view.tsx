import { hasGoneWrong, isOfPage } from "../../shared/cors/failed-on-page.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { isPrivateWindow } from "../inspected-page.ts";
import type { Store } from "../store.ts";
import { say, sayMessage, timeOfDay } from "../words.ts";
import { VerdictIcon } from "./icons.tsx";
import { Switch } from "./settings.tsx";

/** Failing requests that are named; the rest is counted. */
const mostNamed = 3;

interface PopupProps {
  readonly store: Store;
  /** Whether the tab shows a page over http(s). */
  readonly isWeb: boolean;
  readonly close: () => void;
}

/** How many requests failed on the page, where they are explained, and the switch of the flight recorder. */
export function PopupView({ store, isWeb, close }: PopupProps) {
  const { flightRecorder } = store.settings;
  const isRecorded = store.recording.value.recording || flightRecorder.value;
  return (
    <>
      {!isWeb ? (
        <p>{say("popup.not-web")}</p>
      ) : store.connection.value === "connecting" ? (
        <p class="quiet">{say("popup.connecting")}</p>
      ) : isRecorded ? (
        <Failures store={store} />
      ) : (
        <p>{say("popup.not-recorded")}</p>
      )}
      {isWeb && store.limits.value.length > 0 && (
        <p>
          {say("popup.access")}{" "}
          <button type="button" class="link" onClick={() => store.askForAccess(["<all_urls>"])}>
            {say("access.allow-all")}
          </button>
        </p>
      )}
      {isWeb && isRecorded && (
        <p class="actions">
          <button
            type="button"
            class="action"
            onClick={() => {
              store.openTab();
              close();
            }}
          >
            {say("popup.open-tab")}
          </button>
          <span class="quiet">{say("popup.how")}</span>
        </p>
      )}
      <hr />
      <Switch setting={flightRecorder} name={say("popup.switch")} isDisabled={isPrivateWindow}>
        {say(
          isPrivateWindow
            ? "settings.flight-recorder.private"
            : flightRecorder.value
              ? "popup.switch.on"
              : "popup.switch.off",
        )}{" "}
        {!flightRecorder.value && !isPrivateWindow && say("popup.switch.cost")}
      </Switch>
    </>
  );
}

function Failures({ store }: { store: Store }) {
  const { since, seen, pageAfter } = store.recording.value;
  const failed = store.explanations.value.filter(
    ({ exchange, evaluation }) => isOfPage(exchange, pageAfter) && hasGoneWrong(evaluation),
  );
  return (
    <>
      <h1 class={failed.length > 0 ? "bad" : ""}>
        {seen === 0 ? say("popup.none") : say("popup.failed", { count: failed.length })}
      </h1>
      {failed.length > 0 ? (
        <>
          <ul>
            {failed.slice(-mostNamed).map((explanation) => (
              <Failure key={explanation.exchange.id} explanation={explanation} />
            ))}
            {failed.length > mostNamed && (
              <li class="quiet">{say("popup.more", { count: failed.length - mostNamed })}</li>
            )}
          </ul>
          <p>{say("popup.explained")}</p>
        </>
      ) : (
        <p class="quiet">
          {seen > 0 && say("popup.seen", { seen })} {since !== null && say("popup.since", { time: timeOfDay(since) })}
        </p>
      )}
    </>
  );
}

function Failure({ explanation: { exchange, evaluation, diagnosis } }: { explanation: Explanation }) {
  const [cause] = diagnosis.causes;
  const { method, url } = exchange.hops[0].actual;
  return (
    <li>
      <VerdictIcon verdict={evaluation.verdict} />
      <span>
        <span class="request" title={url}>
          {method} {URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url}
        </span>
        {cause && <span class="quiet">{sayMessage(cause.title)}</span>}
      </span>
    </li>
  );
}
