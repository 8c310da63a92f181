import { useEffect, useRef } from "preact/hooks";
import type { ChosenStacks } from "../chosen-stacks.ts";
import type { Overview } from "../overview.ts";
import type { Probe } from "../probe/probe.ts";
import type { SiteAccess } from "../site-access.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say } from "../words.ts";
import { Announcer } from "./announcer.tsx";
import { Detail } from "./detail.tsx";
import { Divider } from "./divider.tsx";
import { Empty } from "./empty.tsx";
import { ExchangeList } from "./exchange-list.tsx";
import { Notices } from "./notices.tsx";
import { OverviewView } from "./overview/overview.tsx";
import { StatusBar } from "./overview/status-bar.tsx";
import { Toolbar } from "./toolbar.tsx";
import { WhatIfView } from "./what-if.tsx";

/** What the panel is made of. */
export interface AppProps {
  readonly store: Store;
  readonly probe: Probe | null;
  readonly whatIf: WhatIf;
  readonly overview: Overview;
  readonly chosenStacks: ChosenStacks;
  readonly siteAccess: SiteAccess;
}

/** The whole panel. */
export function App({ store, probe, whatIf, overview, chosenStacks, siteAccess }: AppProps) {
  const filterInput = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const { listWidth } = store.settings;
  const selected = store.selected.value;
  const imagining = whatIf.isShown.value;
  const surveying = overview.isShown.value;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
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
      } else if (event.key === "Escape" && overview.isShown.value) {
        overview.toggle();
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
  }, [store, whatIf, overview]);

  return (
    <div ref={root} class="app">
      <header>
        <h1>{say("panel.title")}</h1>
        <Toolbar store={store} probe={probe} whatIf={whatIf} overview={overview} filterInput={filterInput} />
        <Notices store={store} access={siteAccess} />
      </header>
      <main
        class={`split ${selected || imagining || surveying ? "with-detail" : ""}`}
        style={{ "--list-width": `${listWidth.value}%` }}
      >
        <div class="list">
          {store.shown.value.length > 0 ? (
            <ExchangeList
              store={store}
              openDetail={() => root.current?.querySelector<HTMLElement>(".detail")?.focus()}
            />
          ) : (
            <Empty store={store} />
          )}
        </div>
        {(selected || imagining || surveying) && <Divider percent={listWidth} label={say("panel.divider")} />}
        {surveying && <OverviewView overview={overview} store={store} />}
        {imagining ? (
          <WhatIfView whatIf={whatIf} />
        ) : (
          selected && (
            <Detail
              key={selected.exchange.id}
              explanation={selected}
              store={store}
              probe={probe}
              whatIf={whatIf}
              chosenStacks={chosenStacks}
            />
          )
        )}
      </main>
      <StatusBar overview={overview} />
      <Announcer />
    </div>
  );
}
