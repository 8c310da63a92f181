import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { FilteredOut } from "./filter/filtered-out.tsx";

/** Why there is nothing to see: never blank, and true. */
export function Empty({ store }: { store: Store }) {
  const { connection, recording, page, explanations, tab } = store;
  const { paused } = recording.value;
  const { since, seen } = page.value;
  if (connection.value === "connecting") return <p class="empty">{say("panel.empty.connecting")}</p>;
  if (explanations.value.length > 0) return <FilteredOut store={store} />;
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
