import { mostExchanges } from "../../shared/protocol.ts";
import type { SiteAccess } from "../site-access.ts";
import type { Store } from "../store.ts";
import { say, timeOfDay } from "../words.ts";
import { AccessNotice } from "./access-notice.tsx";
import { TabNotice } from "./tab-notice.tsx";
import { TrialNotice } from "./trial.tsx";

/** What keeps the panel from showing everything, each with what to do about it. */
export function Notices({ store, access }: { store: Store; access: SiteAccess }) {
  const { connection, recording, isInterrupted } = store;
  const { dropped, droppedBefore = 0, lostRecords = 0, afterRestart, since, unstored } = recording.value;
  return (
    <>
      {connection.value === "extension-updated" && (
        <p class="notice" role="alert">
          {say("states.notice.updated")}
        </p>
      )}
      {connection.value === "connected" && isInterrupted.value && (
        <p class="notice" role="status">
          {say("states.notice.interrupted")}
        </p>
      )}
      <AccessNotice store={store} access={access} />
      {afterRestart && since !== null && (
        <p class="notice">{say("access.after-restart", { time: timeOfDay(since) })}</p>
      )}
      <TabNotice store={store} />
      <TrialNotice store={store} />
      {dropped > 0 && <p class="notice">{say("states.notice.dropped", { dropped, most: mostExchanges.devtools })}</p>}
      {droppedBefore > 0 && (
        <p class="notice">{say("flight.dropped", { dropped: droppedBefore, most: mostExchanges.flightRecorder })}</p>
      )}
      {unstored && <p class="notice">{say("states.notice.unstored")}</p>}
      {lostRecords > 0 && <p class="notice">{say("states.notice.records-lost", { count: lostRecords })}</p>}
    </>
  );
}
