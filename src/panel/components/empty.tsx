import type { Store } from "../store.ts";
import { say } from "../words.ts";

/** Why there is nothing to see: never blank, and true. */
export function Empty({ store }: { store: Store }) {
  const { connection, recording, page, explanations, tab } = store;
  const { paused } = recording.value;
  const { since, seen } = page.value;
  if (connection.value === "connecting") return <p class="empty">{say("panel.empty.connecting")}</p>;
  const hidden = explanations.value.length;
  if (hidden > 0) {
    return (
      <p class="empty">
        {say("panel.empty.filtered", { hidden })}{" "}
        <button type="button" class="link" onClick={store.showAll}>
          {say("panel.empty.show-all")}
        </button>
      </p>
    );
  }
  if (store.openedFile.value) return <p class="empty">{say("har-in.empty")}</p>;
  // The notice above says that there is no recording.
  if (since === null || tab.value === "closed") return null;
  return (
    <p class="empty">
      {say("panel.empty.recording-since", { time: new Date(since).toLocaleTimeString() })}{" "}
      {paused
        ? say("panel.empty.paused")
        : seen === 0
          ? say("panel.empty.nothing")
          : say("panel.empty.same-origin", { seen })}
    </p>
  );
}
