import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { callSite, placeOf } from "../call-site.ts";
import type { Commands } from "../commands.ts";
import type { Copied, Copier } from "../copier.ts";
import {
  curlText,
  docsLinkText,
  errorNameText,
  fetchText,
  responseHeadersText,
  urlText,
  withoutSecrets,
} from "../copies.ts";
import { reportOf } from "../export.ts";
import { withTerm } from "../filter-terms.ts";
import { domainOf, firstFinding } from "../list/values.ts";
import type { MenuPlace } from "../menu.ts";
import { showInNetworkPanel } from "../network-panel.ts";
import { isMac } from "../platform.ts";
import { keysOf } from "../shortcuts.ts";
import { openInSources } from "../sources.ts";
import type { Store } from "../store.ts";
import type { WhatIf } from "../what-if.ts";
import { say } from "../words.ts";
import { Menu, type MenuEntry } from "./menu.tsx";
import { showWrongExplanation } from "./wrong-explanation.tsx";

interface RowMenuProps {
  readonly store: Store;
  readonly whatIf: WhatIf;
  readonly copier: Copier;
  readonly commands: Commands;
  /** Goes to the explanation of the selected row. */
  readonly openDetail: () => void;
}

/**
 * The list, with a menu for its selected row: the pointer selects the row that it presses, and the keyboard's menu key
 * is about the selected one anyway.
 */
export function ListWithMenu({ children, ...props }: RowMenuProps & { children: ComponentChildren }) {
  const place = useSignal<MenuPlace | null>(null);
  const selected = props.store.selected.value;
  const onContextMenu = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const row = event.currentTarget.querySelector("[aria-selected=true]");
    const isOnRow = row?.contains(event.target as Element) === true;
    const byPointer = event.button === 2;
    if (event.defaultPrevented || !props.store.selected.value || (byPointer && !isOnRow)) return;
    event.preventDefault();
    place.value = row && !byPointer ? { under: row } : { x: event.clientX, y: event.clientY };
  };
  return (
    <div class="list" role="group" onContextMenu={onContextMenu}>
      {children}
      {place.value && selected && (
        <RowMenu
          {...props}
          explanation={selected}
          place={place.value}
          onClose={() => {
            place.value = null;
          }}
        />
      )}
    </div>
  );
}

function RowMenu({
  explanation,
  place,
  onClose,
  ...props
}: RowMenuProps & { explanation: Explanation; place: MenuPlace; onClose: () => void }) {
  const { method, url } = explanation.exchange.hops[0].actual;
  return (
    <Menu
      label={say("row-menu", { method, url })}
      entries={rowEntries(explanation, props)}
      place={place}
      onClose={onClose}
    />
  );
}

function rowEntries(explanation: Explanation, props: RowMenuProps): readonly MenuEntry[] {
  const { store, whatIf, commands, openDetail } = props;
  const isPending = explanation.evaluation.verdict === "pending";
  return [
    { label: say("row-menu.open"), onSelect: openDetail, keys: "Enter" },
    {
      label: say("row-menu.what-if"),
      onSelect: () => whatIf.openFrom(explanation),
      disabledBecause: isPending ? say("row-menu.reason.pending") : undefined,
      keys: keysOf("what-if", isMac),
    },
    "separator",
    ...filterEntries(explanation, store),
    "separator",
    ...copyEntries(explanation, props),
    ...elsewhereEntries(explanation),
    "separator",
    // An example is nobody's request.
    ...(explanation.exchange.isExample
      ? []
      : [
          {
            label: say("row-menu.wrong"),
            onSelect: () => doubt(whatIf),
            disabledBecause: isPending ? say("row-menu.reason.pending") : undefined,
          },
        ]),
    { label: say("row-menu.clear"), onSelect: commands.clear, keys: keysOf("clear", isMac) },
  ];
}

/** Goes to where an explanation can be reported, which "What if" hides. */
function doubt(whatIf: WhatIf): void {
  if (whatIf.isShown.value) void whatIf.toggle();
  setTimeout(showWrongExplanation);
}

function filterEntries(explanation: Explanation, { filter }: Store): readonly MenuEntry[] {
  const domain = domainOf(explanation.exchange);
  const cause = firstFinding(explanation);
  const add = (term: string) => () => {
    filter.value = withTerm(filter.value, term);
  };
  return [
    ...(domain
      ? [
          { label: say("row-menu.filter-domain", { domain }), onSelect: add(`domain:${domain}`) },
          { label: say("row-menu.hide-domain", { domain }), onSelect: add(`-domain:${domain}`) },
        ]
      : []),
    {
      label: say("row-menu.filter-cause"),
      onSelect: add(`cause:${cause?.id}`),
      disabledBecause: cause ? undefined : say("row-menu.reason.no-cause"),
    },
  ];
}

function copyEntries(recorded: Explanation, { store, copier, commands }: RowMenuProps): readonly MenuEntry[] {
  const explanation = withoutSecrets(recorded);
  /** @param why there is nothing to copy, where there is not */
  const entry = (what: Copied, label: string, text: string | undefined, why?: string): MenuEntry => ({
    label,
    onSelect: () => copier.copy(what, text ?? ""),
    disabledBecause: text === undefined ? why : undefined,
  });
  const isStopped = explanation.diagnosis.causes.length > 0;
  return [
    {
      label: say("row-menu.copy-explanation"),
      onSelect: commands["copy-explanation"],
      keys: keysOf("copy-explanation", isMac),
    },
    entry("url", say("row-menu.copy-url"), urlText(explanation)),
    entry("curl", say("row-menu.copy-curl"), curlText(explanation), say("row-menu.reason.no-request")),
    entry("fetch", say("row-menu.copy-fetch"), fetchText(explanation), say("row-menu.reason.no-fetch")),
    entry(
      "headers",
      say("row-menu.copy-response-headers"),
      responseHeadersText(explanation),
      say("row-menu.reason.no-response"),
    ),
    // What nothing stopped has neither.
    ...(isStopped
      ? [
          entry(
            "name",
            say("row-menu.copy-error-name"),
            errorNameText(explanation),
            say("row-menu.reason.no-error-name"),
          ),
          entry("link", say("row-menu.copy-docs-link"), docsLinkText(explanation)),
        ]
      : []),
    {
      label: say("row-menu.copy-har"),
      onSelect: () => copier.copy("har", reportOf("har", store.shown.value, { store }).text),
    },
  ];
}

/** What leads to other panels of DevTools, as far as this browser has a way there. */
function elsewhereEntries({ exchange }: Explanation): readonly MenuEntry[] {
  const frame = callSite(exchange.callFrames ?? []);
  const { method, url } = exchange.hops[0].actual;
  const entries: readonly MenuEntry[] = [
    ...(frame && openInSources
      ? [{ label: say("row-menu.sources", { place: placeOf(frame) }), onSelect: () => void openInSources?.(frame) }]
      : []),
    ...(showInNetworkPanel
      ? [{ label: say("row-menu.network"), onSelect: () => void showInNetworkPanel?.(url, method) }]
      : []),
  ];
  return entries.length > 0 ? ["separator", ...entries] : [];
}
