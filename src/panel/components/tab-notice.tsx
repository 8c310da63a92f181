import type { Store } from "../store.ts";
import { say } from "../words.ts";

/** Outside of DevTools: which tab this is about, and whether its requests are still recorded. */
export function TabNotice({ store }: { store: Store }) {
  const tab = store.tab.value;
  if (tab === null) return null;
  if (tab === "closed") {
    return (
      <p class="notice" role="alert">
        {say("tab-page.closed")}
      </p>
    );
  }
  const name = tab.title || tab.url;
  return (
    <>
      <p class="tab-line" title={tab.url}>
        {say("tab-page.shows")} <b>{name}</b> {name !== tab.url && <span class="quiet">{tab.url}</span>}
      </p>
      {!tab.hasDevtools && (
        <p class="notice" role="status">
          {say(
            store.recording.value.recording
              ? "tab-page.devtools-closed"
              : store.settings.flightRecorder.value
                ? "flight.tab-page"
                : "tab-page.not-recorded",
          )}
        </p>
      )}
    </>
  );
}
