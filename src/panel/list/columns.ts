/** The columns of the list, in their order. */
export const columnIds = [
  "verdict",
  "method",
  "url",
  "domain",
  "status",
  "picture",
  "type",
  "cause",
  "time",
  "started",
] as const;

export type ColumnId = (typeof columnIds)[number];

/** What users set of the columns; what they did not touch is absent and stays the default. */
export interface ColumnSettings {
  readonly shown?: Partial<Readonly<Record<ColumnId, boolean>>>;
  /** In pixels. The URL has none: it takes what the others leave. */
  readonly widths?: Partial<Readonly<Record<ColumnId, number>>>;
}

/** A column as it is drawn. */
export interface Column {
  readonly id: ColumnId;
  /** In pixels; null for the one that takes what the others leave. */
  readonly width: number | null;
}

/** The columns of a list of some width. */
export interface Layout {
  readonly columns: readonly Column[];
  /** Whether the verdict is a picture without its word. */
  readonly isCompact: boolean;
}

const defaultWidths: Readonly<Record<Exclude<ColumnId, "url">, number>> = {
  verdict: 124,
  method: 66,
  domain: 150,
  status: 112,
  picture: 104,
  type: 84,
  cause: 300,
  time: 76,
  started: 96,
};

/** No column is made narrower than this, in pixels. */
export const leastWidth = 28;
/** No column is made wider than this, in pixels. */
export const mostWidth = 1_000;
/** The URL gets at least so much before another column has to go, in pixels. */
const leastUrlWidth = 170;
/** The verdict's picture alone. */
const compactVerdictWidth = 30;

/** What is shown unless users want it otherwise. The URL tells the domain too, where that has no column of its own. */
const shownByDefault: ReadonlySet<ColumnId> = new Set([
  "verdict",
  "method",
  "url",
  "status",
  "picture",
  "cause",
  "time",
]);

/** Beside an open explanation the list is there to choose from: what the explanation says in full goes. */
const shownBeside: ReadonlySet<ColumnId> = new Set(["verdict", "method", "url", "status"]);

/** What goes first where the width does not suffice. "word" is that of the verdict; its picture stays, and so does the URL. */
const sacrifices: readonly (ColumnId | "word")[] = [
  "started",
  "type",
  "domain",
  "time",
  "picture",
  "word",
  "cause",
  "status",
  "method",
];

/** Whether users want a column. The verdict and the URL say what a row is, so they cannot be hidden. */
export function isWanted(id: ColumnId, { shown }: ColumnSettings): boolean {
  return !canBeHidden(id) || (shown?.[id] ?? shownByDefault.has(id));
}

/** Whether users may hide a column. */
export function canBeHidden(id: ColumnId): boolean {
  return id !== "verdict" && id !== "url";
}

/**
 * The columns that a list has room for.
 * @param width of the list, in pixels
 * @param isBeside whether it stands beside an explanation
 */
export function layoutOf(settings: ColumnSettings, width: number, isBeside: boolean): Layout {
  const wanted = new Set(columnIds.filter((id) => isWanted(id, settings) && (!isBeside || shownBeside.has(id))));
  let isCompact = false;
  const widthOf = (id: ColumnId) => {
    if (id === "url") return leastUrlWidth;
    if (id === "verdict" && isCompact) return compactVerdictWidth;
    return settings.widths?.[id] ?? defaultWidths[id];
  };
  const needed = () => [...wanted].reduce((sum, id) => sum + widthOf(id), 0);
  for (const sacrifice of sacrifices) {
    if (needed() <= width) break;
    if (sacrifice === "word") isCompact = true;
    else wanted.delete(sacrifice);
  }
  const columns = columnIds
    .filter((id) => wanted.has(id))
    .map((id) => ({ id, width: id === "url" ? null : widthOf(id) }));
  return { columns, isCompact };
}

/**
 * Which column a drag between two columns makes wider or narrower: the one that is not the URL, which takes what is left.
 * @param index of the column whose right edge is dragged
 * @returns that column, and whether it grows to the right; null where there is nothing to drag
 */
export function resizedAt(columns: readonly Column[], index: number): { id: ColumnId; growsRight: boolean } | null {
  const urlAt = columns.findIndex(({ id }) => id === "url");
  const column = columns[index < urlAt ? index : index + 1];
  return column ? { id: column.id, growsRight: index < urlAt } : null;
}

/** Settings with another width of a column; null is the default one. */
export function withWidth(settings: ColumnSettings, id: ColumnId, width: number | null): ColumnSettings {
  const { [id]: _, ...others } = settings.widths ?? {};
  const own = width === null ? {} : { [id]: Math.round(Math.max(leastWidth, Math.min(mostWidth, width))) };
  return { ...settings, widths: { ...others, ...own } };
}

/** Settings in which a column is shown or hidden. */
export function withShown(settings: ColumnSettings, id: ColumnId, isShown: boolean): ColumnSettings {
  return { ...settings, shown: { ...settings.shown, [id]: isShown } };
}

/** Whether what was stored can be settings of columns. */
export function isColumnSettings(stored: unknown): stored is ColumnSettings {
  if (typeof stored !== "object" || stored === null) return false;
  const { shown = {}, widths = {} } = stored as Record<string, unknown>;
  return (
    isRecordOf(shown, (value) => typeof value === "boolean") &&
    isRecordOf(widths, (value) => typeof value === "number" && value >= leastWidth && value <= mostWidth)
  );
}

function isRecordOf(value: unknown, accepts: (one: unknown) => boolean): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every(accepts);
}
