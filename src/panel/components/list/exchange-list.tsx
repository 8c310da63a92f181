import { useSignal } from "@preact/signals";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { layoutOf } from "../../list/columns.ts";
import { newerThan } from "../../list/place.ts";
import { type ExchangeRow, headOf, type ListRow, rowsOf } from "../../list/rows.ts";
import { newestAt as newestAtOf } from "../../list/sort.ts";
import { startOf } from "../../list/values.ts";
import type { MenuPlace } from "../../menu.ts";
import type { Store } from "../../store.ts";
import { say } from "../../words.ts";
import { ColumnsMenu, ListHeader } from "./list-header.tsx";
import { NavigationLine, Row, rowId } from "./row.tsx";
import { useVirtualRows } from "./use-virtual-rows.ts";

interface ListProps {
  readonly store: Store;
  /** Whether an explanation is open beside the list. */
  readonly isBeside: boolean;
  readonly openDetail: () => void;
}

/**
 * The exchanges as a table, one row each. Only the rows in sight are drawn. Arrows move the selection, Enter goes to the
 * explanation; Right and Left show and hide what repeats a row.
 */
export function ExchangeList({ store, isBeside, openDetail }: ListProps) {
  const { selectedId, settings } = store;
  const scroller = useRef<HTMLDivElement>(null);
  const menu = useSignal<MenuPlace | null>(null);
  const opened = useSignal<ReadonlySet<string>>(new Set());
  const sort = settings.sort.value;
  const groupRepeats = settings.groupRepeats.value;
  const explanations = store.shown.value;
  const navigations = settings.preserveLog.value ? store.navigations.value : none;
  const rows = useMemo(
    () => rowsOf(explanations, { sort, groupRepeats, opened: opened.value, navigations }),
    [explanations, sort, groupRepeats, opened.value, navigations],
  );
  const layout = layoutOf(settings.columns.value, useWidth(scroller), isBeside);
  const newestAt = newestAtOf(sort);
  const selectedIndex = rows.findIndex((row) => row.key === selectedId.value);
  const virtual = useVirtualRows(scroller, {
    rows,
    selectedKey: selectedId.value,
    newestAt,
    order: JSON.stringify(sort),
  });

  // What is selected elsewhere (a trial's outcome, the newest failure) is brought into sight, out of its group if need be.
  useEffect(() => {
    const isHidden = selectedIndex < 0 && groupRepeats;
    const head = isHidden ? headOf(explanations, sort, selectedId.value) : undefined;
    if (head !== undefined) opened.value = new Set([...opened.value, head]);
    else if (selectedIndex >= 0) virtual.scrollTo(selectedIndex);
  }, [selectedId.value, selectedIndex >= 0]);

  const select = (index: number, step: 1 | -1) => {
    const row = nearest(rows, index, step);
    if (row) selectedId.value = row.key;
    const at = row ? rows.indexOf(row) : -1;
    if (at >= 0) virtual.scrollTo(at);
  };
  const toggle = (key: string, isOpen: boolean) => {
    const row = rows[selectedIndex];
    if (!isOpen && row?.kind === "exchange" && row.repetitionOf === key) selectedId.value = key;
    opened.value = new Set(isOpen ? [...opened.value, key] : [...opened.value].filter((one) => one !== key));
  };
  const latestToggle = useRef(toggle);
  latestToggle.current = toggle;
  // Rows are drawn again where what they are given is another.
  const onToggle = useCallback((key: string, isOpen: boolean) => latestToggle.current(key, isOpen), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[selectedIndex];
    const repeats = row?.kind === "exchange" ? row.repeats : undefined;
    switch (event.key) {
      case "ArrowDown":
        select(selectedIndex + 1, 1);
        break;
      case "ArrowUp":
        select(selectedIndex - 1, -1);
        break;
      case "PageDown":
        select(selectedIndex + virtual.page - 1, -1);
        break;
      case "PageUp":
        select(selectedIndex - virtual.page + 1, 1);
        break;
      case "Home":
        select(0, 1);
        break;
      case "End":
        select(rows.length - 1, -1);
        break;
      case "Enter":
        openDetail();
        break;
      case "ArrowRight":
        if (!row || !repeats || repeats.isOpen) return;
        toggle(row.key, true);
        break;
      case "ArrowLeft":
        if (row?.kind !== "exchange") return;
        if (row.repetitionOf !== undefined) toggle(row.repetitionOf, false);
        else if (repeats?.isOpen) toggle(row.key, false);
        else return;
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const isDrawn = virtual.items.some(({ index }) => index === selectedIndex);

  return (
    <div class="list-frame">
      <div class="rows" ref={scroller}>
        <table
          class={`exchanges ${layout.isCompact ? "compact" : ""}`}
          role="grid"
          aria-label={say("panel.list")}
          aria-rowcount={rows.length + 1}
          tabIndex={0}
          onKeyDown={onKeyDown}
          {...(isDrawn && selectedId.value !== null ? { "aria-activedescendant": rowId(selectedId.value) } : {})}
        >
          <ListHeader
            settings={settings}
            columns={layout.columns}
            onMenu={(place) => {
              menu.value = place;
            }}
          />
          <Space height={virtual.above} />
          <tbody>
            {virtual.items.map(({ index }) => {
              const row = rows[index];
              if (row?.kind === "navigation")
                return <NavigationLine key={row.key} row={row} index={index} span={layout.columns.length} />;
              return (
                row && (
                  <Row
                    key={row.key}
                    row={row}
                    index={index}
                    columns={layout.columns}
                    isSelected={index === selectedIndex}
                    store={store}
                    onToggle={onToggle}
                  />
                )
              );
            })}
          </tbody>
          <Space height={virtual.below} />
        </table>
      </div>
      {menu.value && (
        <ColumnsMenu
          settings={settings}
          place={menu.value}
          onClose={() => {
            menu.value = null;
          }}
        />
      )}
      {/* A file brings its requests at once; none of them is new. */}
      {newestAt && !store.openedFile.value && (
        <NewRows
          rows={rows}
          isAt={newestAt}
          showsNewest={virtual.showsNewest}
          show={() => virtual.scrollTo(newestAt === "end" ? rows.length - 1 : 0)}
        />
      )}
    </div>
  );
}

const none: readonly [] = [];

/** What stands for the rows that are not drawn. */
function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td class="space" style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  );
}

/** Leads to the newest rows where they are out of sight, and says how many came since they were in sight. */
function NewRows({
  rows,
  isAt,
  showsNewest,
  show,
}: {
  rows: readonly ListRow[];
  isAt: "start" | "end";
  showsNewest: boolean;
  show: () => void;
}) {
  const before = useRef(rows);
  /** When the newest of those that were seen began; looked for once others are out of sight. */
  const newest = useRef<number | null>(null);
  if (showsNewest) newest.current = null;
  else newest.current ??= newestOf(before.current);
  before.current = rows;
  const count = newest.current === null ? 0 : newerThan(rows, begun, newest.current);
  if (count === 0) return null;
  return (
    <button type="button" class={`new-rows at-${isAt}`} onClick={show}>
      {say("list.new", { count })}
    </button>
  );
}

/** When what a row stands for began, in milliseconds since the epoch. */
function begun(row: ListRow): number {
  return row.kind === "exchange" ? startOf(row.explanation.exchange) : 0;
}

function newestOf(rows: readonly ListRow[]): number {
  return rows.reduce((last, row) => Math.max(last, begun(row)), 0);
}

/** The nearest row from an index on that can be selected, looked for in one direction and then in the other. */
function nearest(rows: readonly ListRow[], index: number, step: 1 | -1): ExchangeRow | undefined {
  const start = Math.max(0, Math.min(index, rows.length - 1));
  for (const direction of [step, -step]) {
    for (let at = start; at >= 0 && at < rows.length; at += direction) {
      const row = rows[at];
      if (row?.kind === "exchange") return row;
    }
  }
  return undefined;
}

/** The width of an element, in pixels. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.target.clientWidth));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return width;
}
