import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ChosenStacks } from "../chosen-stacks.ts";
import { createCommands } from "../commands.ts";
import { createCopier } from "../copier.ts";
import type { HarFiles } from "../har-file.ts";
import { listenForShortcuts } from "../listen-for-shortcuts.ts";
import type { Probe } from "../probe/probe.ts";
import type { SiteAccess } from "../site-access.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say } from "../words.ts";
import { CopyNotice } from "./copy-notice.tsx";
import { Detail } from "./detail.tsx";
import { Divider } from "./divider.tsx";
import { Empty } from "./empty.tsx";
import { HarFileBar } from "./har-file.tsx";
import { ExchangeList } from "./list/exchange-list.tsx";
import { Notices } from "./notices.tsx";
import { ListWithMenu } from "./row-menu.tsx";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { Toolbar } from "./toolbar.tsx";
import { WhatIfView } from "./what-if.tsx";

/** What the panel is made of. */
export interface AppProps {
  readonly store: Store;
  readonly probe: Probe | null;
  readonly whatIf: WhatIf;
  readonly chosenStacks: ChosenStacks;
  readonly siteAccess: SiteAccess;
  readonly files: HarFiles;
}

/** The whole panel. */
export function App({ store, probe, whatIf, chosenStacks, siteAccess, files }: AppProps) {
  const filterInput = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const { listWidth } = store.settings;
  const selected = store.selected.value;
  const imagining = whatIf.isShown.value;

  const copier = useMemo(createCopier, []);
  const sheetShown = useSignal(false);
  const commands = useMemo(
    () => createCommands({ store, whatIf, chosenStacks, copier, sheetShown, root: () => root.current }),
    [store, whatIf, chosenStacks, copier, sheetShown],
  );
  useEffect(() => listenForShortcuts(commands), [commands]);
  const openDetail = () => root.current?.querySelector<HTMLElement>(".detail")?.focus();

  return (
    <div ref={root} class="app">
      <Toolbar
        store={store}
        probe={probe}
        whatIf={whatIf}
        chosenStacks={chosenStacks}
        filterInput={filterInput}
        files={files}
      />
      <Notices store={store} access={siteAccess} />
      <HarFileBar files={files} store={store} />
      <div
        class={`split ${selected || imagining ? "with-detail" : ""}`}
        style={{ "--list-width": `${listWidth.value}%` }}
      >
        <ListWithMenu store={store} whatIf={whatIf} copier={copier} commands={commands} openDetail={openDetail}>
          {store.shown.value.length > 0 ? (
            <ExchangeList store={store} isBeside={selected !== null || imagining} openDetail={openDetail} />
          ) : (
            <Empty store={store} />
          )}
        </ListWithMenu>
        {(selected || imagining) && <Divider percent={listWidth} label={say("panel.divider")} />}
        {imagining ? (
          <WhatIfView whatIf={whatIf} />
        ) : (
          selected && (
            <Detail
              key={selected.exchange.id}
              explanation={selected}
              store={store}
              probe={store.openedFile.value ? null : probe}
              whatIf={whatIf}
              chosenStacks={chosenStacks}
            />
          )
        )}
      </div>
      <ShortcutSheet isShown={sheetShown} />
      <CopyNotice copier={copier} />
    </div>
  );
}
