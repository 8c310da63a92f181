import { browser } from "../../browser.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { TabNotice } from "./tab-notice.tsx";
import { TrialNotice } from "./trial.tsx";

/** What keeps the panel from showing everything, each with what to do about it. */
export function Notices({ store }: { store: Store }) {
  const { connection, limits, recording } = store;
  const { dropped } = recording.value;
  return (
    <>
      {connection.value === "extension-updated" && (
        <p class="notice" role="alert">
          {say("panel.notice.extension-updated")}
        </p>
      )}
      {limits.value.includes("host-permission-missing") && (
        <p class="notice" role="alert">
          {say("panel.notice.host-permission")}{" "}
          <button type="button" onClick={() => browser.permissions.request({ origins: ["<all_urls>"] })}>
            {say("panel.notice.grant")}
          </button>
        </p>
      )}
      <TabNotice store={store} />
      <TrialNotice store={store} />
      {dropped > 0 && <p class="notice">{say("panel.notice.dropped", { dropped })}</p>}
    </>
  );
}
