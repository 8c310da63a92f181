import { useEffect, useRef } from "preact/hooks";
import type { ChosenStacks } from "../chosen-stacks.ts";
import type { HarFiles } from "../har-file.ts";
import type { Probe } from "../probe/probe.ts";
import type { SiteAccess } from "../site-access.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say } from "../words.ts";
import { Detail } from "./detail.tsx";
import { Divider } from "./divider.tsx";
import { Empty } from "./empty.tsx";
import { HarFileBar } from "./har-file.tsx";
import { ExchangeList } from "./list/exchange-list.tsx";
import { Notices } from "./notices.tsx";
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

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // An open menu has all keys to itself.
      if ((event.target as Element).closest("[role=menu]")) return;
      const inField = (event.target as Element).matches("input, textarea, select");
      const inFilter = event.target === filterInput.current;
      if ((event.key === "f" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !inField)) {
        filterInput.current?.focus();
        filterInput.current?.select();
      } else if (event.key === "Escape" && inFilter) {
        store.filter.value = "";
        root.current?.querySelector<HTMLElement>(".exchanges")?.focus();
      } else if (event.key === "Escape" && whatIf.isShown.value) {
        whatIf.toggle();
        root.current?.querySelector<HTMLElement>(".exchanges, .detail")?.focus();
      } else if (event.key === "Escape" && store.selectedId.value !== null) {
        store.selectedId.value = null;
        root.current?.querySelector<HTMLElement>(".exchanges")?.focus();
      } else {
        return;
      }
      event.preventDefault();
      // DevTools takes some keys, Escape among them, from whoever has let them pass.
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [store, whatIf]);

  return (
    <div ref={root} class="app">
      <Toolbar store={store} probe={probe} whatIf={whatIf} filterInput={filterInput} files={files} />
      <Notices store={store} access={siteAccess} />
      <HarFileBar files={files} store={store} />
      <div
        class={`split ${selected || imagining ? "with-detail" : ""}`}
        style={{ "--list-width": `${listWidth.value}%` }}
      >
        <div class="list">
          {store.shown.value.length > 0 ? (
            <ExchangeList
              store={store}
              isBeside={selected !== null || imagining}
              openDetail={() => root.current?.querySelector<HTMLElement>(".detail")?.focus()}
            />
          ) : (
            <Empty store={store} />
          )}
        </div>
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
    </div>
  );
}
