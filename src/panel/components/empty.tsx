import type { ComponentChildren } from "preact";
import { engine } from "../../browser.ts";
import { isHttpUrl } from "../../shared/fetch/origins.ts";
import { reloadPage } from "../inspected-page.ts";
import type { Store } from "../store.ts";
import { say, timeOfDay } from "../words.ts";
import { ExampleOffer } from "./example.tsx";
import { FilteredOut } from "./filter/filtered-out.tsx";
import { Text } from "./text.tsx";

/** Why there is nothing to see, and what to do about it: never blank, and true. */
export function Empty({ store }: { store: Store }) {
  if (!store.isEmpty.value) return <FilteredOut store={store} />;
  if (store.openedFile.value) return <Said what={say("har-in.empty")} />;
  return (
    <>
      <State store={store} />
      <ExampleOffer store={store} />
    </>
  );
}

function State({ store }: { store: Store }) {
  const { connection, recording, tab, limits, settings } = store;
  const { paused, recording: isRecording } = recording.value;
  const { since, seen } = store.page.value;
  const url = pageUrlOf(store);
  if (connection.value === "connecting") return <Said what={say("panel.empty.connecting")} />;
  if (connection.value === "extension-updated")
    return <Said what={say("states.updated")} toDo={say("states.updated.do")} />;
  if (tab.value === "closed") return <Said what={say("states.tab-closed")} toDo={say("states.tab-closed.do")} />;
  if (!isRecording && !settings.flightRecorder.value)
    return <Said what={say("states.not-recorded")} toDo={say("states.not-recorded.do")} />;
  if (isRecording && paused) {
    return (
      <Said what={say("states.paused")} toDo={say("states.paused.do")}>
        <button type="button" class="action" onClick={() => store.setPaused(false)}>
          {say("states.record")}
        </button>
      </Said>
    );
  }
  if (limits.value.some(({ allowed }) => allowed.length === 0))
    return <Said what={say("states.no-access")} toDo={say("states.no-access.do")} />;
  if (url === undefined) return <Said what={say("states.hidden-page")} toDo={say("states.hidden-page.do")} />;
  if (url !== null && !isHttpUrl(url) && seen === 0) return <NotOnTheWeb url={url} />;
  const time = timeOfDay(since ?? Date.now());
  const recordingSince = say("panel.empty.recording-since", { time });
  if (seen > 0) {
    const what = `${recordingSince} ${say("states.same-origin", { seen })}`;
    return <Said what={what} toDo={say("states.same-origin.do")} />;
  }
  return (
    <Said what={`${recordingSince} ${say("states.nothing")}`} toDo={say("states.nothing.do")}>
      <button type="button" class="action" onClick={reloadPage}>
        {say("states.reload")}
      </button>
    </Said>
  );
}

/** @returns null where it is not known, undefined where the browser shows the page to no extension */
function pageUrlOf({ tab, pageUrl, limits }: Store): string | null | undefined {
  if (tab.value === null || tab.value === "closed") return pageUrl.value;
  if (tab.value.url !== "") return tab.value.url;
  return limits.value.length === 0 ? undefined : null;
}

function NotOnTheWeb({ url }: { url: string }) {
  const { protocol } = new URL(url);
  if (protocol === "file:") return <Said what={say("states.file-page")} toDo={say(`states.file-page.${engine}`)} />;
  return <Said what={say("states.other-page", { scheme: protocol })} toDo={say("states.other-page.do")} />;
}

interface SaidProps {
  readonly what: string;
  /** What can be done about it, or why it is so. */
  readonly toDo?: string;
  /** Its button. */
  readonly children?: ComponentChildren;
}

function Said({ what, toDo, children }: SaidProps) {
  return (
    <div class="empty" role="status">
      <p class="what">{what}</p>
      {toDo !== undefined && (
        <p>
          <Text>{toDo}</Text>
        </p>
      )}
      {children && <p>{children}</p>}
    </div>
  );
}
