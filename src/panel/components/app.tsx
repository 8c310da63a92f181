import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ChosenStacks } from "../chosen-stacks.ts";
import { createCommands } from "../commands.ts";
import { createCopier } from "../copier.ts";
import type { HarFiles } from "../har-file.ts";
import { listenForShortcuts } from "../listen-for-shortcuts.ts";
import type { Overview } from "../overview.ts";
import type { Probe } from "../probe/probe.ts";
import type { SiteAccess } from "../site-access.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say } from "../words.ts";
import { Announcer } from "./announcer.tsx";
import { CopyNotice } from "./copy-notice.tsx";
import { Detail } from "./detail.tsx";
import { Divider } from "./divider.tsx";
import { Empty } from "./empty.tsx";
import { ExampleHints } from "./example.tsx";
import { FilterLine } from "./filter/filter-line.tsx";
import { HarFileBar } from "./har-file.tsx";
import { ExchangeList } from "./list/exchange-list.tsx";
import { Notices } from "./notices.tsx";
import { OverviewView } from "./overview/overview.tsx";
import { StatusBar } from "./overview/status-bar.tsx";
import { ListWithMenu } from "./row-menu.tsx";
import { SettingsView } from "./settings.tsx";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { Toolbar } from "./toolbar.tsx";
import { WhatIfView } from "./what-if.tsx";

/** What the panel is made of. */
export interface AppProps {
  readonly store: Store;
  /** Holds the example for the first use, and nothing else. */
  readonly example: Store;
  readonly probe: Probe | null;
  readonly whatIf: WhatIf;
  readonly overview: Overview;
  readonly chosenStacks: ChosenStacks;
  readonly siteAccess: SiteAccess;
  readonly files: HarFiles;
}

/** The whole panel. */
export function App({ store, example, probe, whatIf, overview, chosenStacks, siteAccess, files }: AppProps) {
  const filterInput = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const { listWidth } = store.settings;
  // The example is a store of its own, so that nothing of it can get among what was recorded.
  const listed = store.exampleShown.value ? example : store;
  const selected = listed.selected.value;
  const imagining = whatIf.isShown.value;
  const surveying = overview.isShown.value;

  const copier = useMemo(createCopier, []);
  const sheetShown = useSignal(false);
  const commands = useMemo(
    () => createCommands({ store, whatIf, overview, chosenStacks, copier, sheetShown, root: () => root.current }),
    [store, whatIf, overview, chosenStacks, copier, sheetShown],
  );
  useEffect(() => listenForShortcuts(commands), [commands]);
  const openDetail = () => root.current?.querySelector<HTMLElement>(".detail")?.focus();

  return (
    <div ref={root} class="app">
      <header>
        <h1>{say("app.name")}</h1>
        <Toolbar
          store={store}
          probe={probe}
          whatIf={whatIf}
          overview={overview}
          chosenStacks={chosenStacks}
          filterInput={filterInput}
          files={files}
        />
        {store.settingsShown.value && <SettingsView store={store} />}
        <FilterLine store={store} />
        <Notices store={store} access={siteAccess} />
        <HarFileBar files={files} store={store} />
      </header>
      <main
        class={`split ${selected || imagining || surveying ? "with-detail" : ""}`}
        style={{ "--list-width": `${listWidth.value}%` }}
      >
        <ListWithMenu store={listed} whatIf={whatIf} copier={copier} commands={commands} openDetail={openDetail}>
          {listed.showsNone.value ? (
            <Empty store={listed} />
          ) : (
            <ExchangeList
              store={listed}
              isBeside={selected !== null || imagining || surveying}
              openDetail={openDetail}
            />
          )}
          {listed === example && <ExampleHints leave={store.leaveExample} />}
        </ListWithMenu>
        {(selected || imagining || surveying) && <Divider percent={listWidth} label={say("panel.divider")} />}
        {surveying && <OverviewView overview={overview} store={store} />}
        {imagining ? (
          <WhatIfView whatIf={whatIf} />
        ) : (
          selected && (
            <Detail
              key={selected.exchange.id}
              explanation={selected}
              store={listed}
              probe={store.openedFile.value ? null : probe}
              whatIf={whatIf}
              chosenStacks={chosenStacks}
            />
          )
        )}
      </main>
      <StatusBar overview={overview} />
      <ShortcutSheet isShown={sheetShown} />
      <CopyNotice copier={copier} />
      <Announcer />
    </div>
  );
}
