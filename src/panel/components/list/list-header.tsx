import {
  type Column,
  type ColumnId,
  canBeHidden,
  columnIds,
  isWanted,
  leastWidth,
  mostWidth,
  resizedAt,
  withShown,
  withWidth,
} from "../../list/columns.ts";
import { nextSort } from "../../list/sort-order.ts";
import type { MenuPlace } from "../../menu.ts";
import type { Settings } from "../../settings.ts";
import { say } from "../../words.ts";
import { Menu, type MenuEntry } from "../menu.tsx";

/** The name of each column. */
const names = {
  verdict: "panel.column.verdict",
  method: "panel.column.method",
  url: "panel.column.url",
  domain: "list.column.domain",
  status: "panel.column.status",
  picture: "list.column.picture",
  type: "list.column.type",
  cause: "panel.column.cause",
  time: "panel.column.time",
  started: "list.column.started",
} as const satisfies Record<ColumnId, string>;

interface HeaderProps {
  readonly settings: Settings;
  readonly columns: readonly Column[];
  /** Called where the menu of the columns is wanted. */
  readonly onMenu: (place: MenuPlace) => void;
}

/** The names of the columns: a click sorts, a right click chooses the columns, the edges between them are dragged. */
export function ListHeader({ settings, columns, onMenu }: HeaderProps) {
  const sort = settings.sort.value;
  return (
    <>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={width === null ? {} : { width: `${width}px` }} />
        ))}
      </colgroup>
      <thead
        onContextMenu={(event) => {
          event.preventDefault();
          const { clientX: x, clientY: y, target } = event;
          // Asked for with the keyboard it has no point, or one of the focused element.
          onMenu(event.button === 2 ? { x, y } : { under: target as Element });
        }}
      >
        <tr aria-rowindex={1}>
          {columns.map(({ id }, index) => (
            <th
              key={id}
              scope="col"
              class={id}
              aria-label={say(names[id])}
              {...(sort?.column === id ? { "aria-sort": sort.direction } : {})}
            >
              <button
                type="button"
                class="sort"
                onClick={() => {
                  settings.sort.value = nextSort(sort, id);
                }}
              >
                {say(names[id])}
              </button>
              <Edge settings={settings} columns={columns} index={index} />
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** Which columns there are, and what else can be chosen of the list. */
export function ColumnsMenu({
  settings,
  place,
  onClose,
}: {
  settings: Settings;
  place: MenuPlace;
  onClose: () => void;
}) {
  return <Menu label={say("list.columns")} entries={entriesOf(settings)} place={place} onClose={onClose} />;
}

function entriesOf(settings: Settings): readonly MenuEntry[] {
  const columns = settings.columns.value;
  return [
    ...columnIds.filter(canBeHidden).map((id) => ({
      label: say(names[id]),
      checked: isWanted(id, columns),
      onSelect: () => {
        settings.columns.value = withShown(columns, id, !isWanted(id, columns));
      },
    })),
    "separator",
    {
      label: say("list.group"),
      checked: settings.groupRepeats.value,
      onSelect: () => {
        settings.groupRepeats.value = !settings.groupRepeats.value;
      },
    },
    {
      label: say("list.columns.reset"),
      onSelect: () => {
        settings.columns.value = {};
      },
    },
  ];
}

/** How far an arrow key moves an edge, in pixels. */
const keyStep = 8;

/** The right edge of a column, to drag or to move with the arrow keys; a double click gives the default width back. */
function Edge({ settings, columns, index }: { settings: Settings; columns: readonly Column[]; index: number }) {
  const resized = resizedAt(columns, index);
  const width = columns.find(({ id }) => id === resized?.id)?.width;
  if (!resized || width === undefined || width === null) return null;
  const { id, growsRight } = resized;
  const setWidth = (value: number | null) => {
    settings.columns.value = withWidth(settings.columns.value, id, value);
  };
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.button !== 0) return;
    const { currentTarget, clientX: start, pointerId } = event;
    currentTarget.setPointerCapture(pointerId);
    const onMove = ({ clientX }: PointerEvent) => setWidth(width + (growsRight ? clientX - start : start - clientX));
    currentTarget.addEventListener("pointermove", onMove);
    currentTarget.addEventListener(
      "lostpointercapture",
      () => currentTarget.removeEventListener("pointermove", onMove),
      { once: true },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const isWider = (event.key === "ArrowRight") === growsRight;
    setWidth(width + (isWider ? keyStep : -keyStep));
    event.preventDefault();
  };
  return (
    <div
      class="edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={say("list.column.width", { column: say(names[id]) })}
      aria-valuenow={Math.round(width)}
      aria-valuemin={leastWidth}
      aria-valuemax={mostWidth}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onDblClick={() => setWidth(null)}
      onKeyDown={onKeyDown}
    />
  );
}
