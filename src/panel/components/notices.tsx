import type { SiteAccess } from "../site-access.ts";
import type { Store } from "../store.ts";
import { say, timeOfDay } from "../words.ts";
import { AccessNotice } from "./access-notice.tsx";
import { TabNotice } from "./tab-notice.tsx";
import { TrialNotice } from "./trial.tsx";

/** What keeps the panel from showing everything, each with what to do about it. */
export function Notices({ store, access }: { store: Store; access: SiteAccess }) {
  const { connection, recording } = store;
  const { dropped, afterRestart, since } = recording.value;
  return (
    <>
      {connection.value === "extension-updated" && (
        <p class="notice" role="alert">
          {say("panel.notice.extension-updated")}
        </p>
      )}
      <AccessNotice store={store} access={access} />
      {afterRestart && since !== null && (
        <p class="notice">{say("access.after-restart", { time: timeOfDay(since) })}</p>
      )}
      <TabNotice store={store} />
      <TrialNotice store={store} />
      {dropped > 0 && <p class="notice">{say("panel.notice.dropped", { dropped })}</p>}
    </>
  );
}
