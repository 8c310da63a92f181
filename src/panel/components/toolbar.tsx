import type { RefObject } from "preact";
import type { ChosenStacks } from "../chosen-stacks.ts";
import type { HarFiles } from "../har-file.ts";
import { reachesPage } from "../inspected-page.ts";
import type { Overview } from "../overview.ts";
import type { Probe } from "../probe/probe.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say } from "../words.ts";
import { ExportButton } from "./export/export-button.tsx";
import { FilterBar } from "./filter/filter-bar.tsx";
import { OpenHarButton } from "./har-file.tsx";
import { ToolIcon } from "./icons.tsx";
import { SettingsButton } from "./settings.tsx";

/** Record, clear, filter and export. */
export function Toolbar({
  store,
  probe,
  whatIf,
  overview,
  chosenStacks,
  filterInput,
  files,
}: {
  store: Store;
  files: HarFiles;
  /** Null outside of DevTools. */
  probe: Probe | null;
  whatIf: WhatIf;
  overview: Overview;
  chosenStacks: ChosenStacks;
  filterInput: RefObject<HTMLInputElement | null>;
}) {
  const paused = store.isPaused.value;
  return (
    <div class="toolbar" role="toolbar" aria-label="CORS">
      <button
        type="button"
        class={`record ${paused ? "" : "on"}`}
        aria-pressed={!paused}
        title={say(paused ? "panel.record" : "panel.pause")}
        aria-label={say("panel.record")}
        onClick={() => store.setPaused(!paused)}
      >
        <span class="dot" />
      </button>
      <button
        type="button"
        class="tool"
        title={say("panel.clear")}
        aria-label={say("panel.clear")}
        onClick={store.clear}
      >
        <ToolIcon name="clear" />
      </button>
      <span class="separator" />
      <FilterBar store={store} input={filterInput} />
      <label class="switch" title={say("list.preserve.hint")}>
        <input
          type="checkbox"
          checked={store.settings.preserveLog.value}
          onChange={({ currentTarget }) => {
            store.settings.preserveLog.value = currentTarget.checked;
          }}
        />
        {say("list.preserve")}
      </label>
      {probe && (
        <button
          type="button"
          class="tool with-text"
          aria-label={say("panel.probe")}
          aria-pressed={probe.state.value === "on"}
          title={say(`panel.probe.${probe.state.value}`)}
          disabled={probe.state.value === "reloading"}
          onClick={probe.start}
        >
          <ToolIcon name="probe" />
          <span class="wide-only">{say("panel.probe")}</span>
        </button>
      )}
      <button
        type="button"
        class="tool with-text"
        aria-label={say("what-if.name")}
        aria-pressed={whatIf.isShown.value}
        title={say("what-if.tool.hint")}
        onClick={whatIf.toggle}
      >
        <ToolIcon name="what-if" />
        <span class="wide-only">{say("what-if.name")}</span>
      </button>
      <OpenHarButton files={files} />
      <button
        type="button"
        class="tool with-text"
        aria-label={say("overview.name")}
        aria-pressed={overview.isShown.value}
        title={say("overview.open")}
        disabled={store.isEmpty.value}
        onClick={overview.toggle}
      >
        <ToolIcon name="overview" />
        <span class="wide-only">{say("overview.name")}</span>
      </button>
      <ExportButton store={store} chosenStacks={chosenStacks} />
      {reachesPage && (
        <button
          type="button"
          class="tool"
          aria-label={say("tab-page.open")}
          title={say("tab-page.open")}
          onClick={store.openTab}
        >
          <ToolIcon name="open-tab" />
        </button>
      )}
      <SettingsButton shown={store.settingsShown} />
    </div>
  );
}
