/** The height of a row, in pixels. */
export const rowHeight = 24;

/** What a reader of a list sees of it. */
export interface View {
  /** How far it is scrolled, in pixels. */
  readonly offset: number;
  /** The height of what is seen of the rows, in pixels. */
  readonly height: number;
}

interface Keyed {
  readonly key: string;
}

/** How near to its end a list must be scrolled to follow what comes, in pixels. */
const nearEnd = rowHeight / 2;

/** Whether a view shows the end of a list where the newest rows come in. */
export function showsNewest(count: number, view: View, newestAt: "start" | "end" | null): boolean {
  if (newestAt === "end") return view.offset >= lastOffset(count, view.height) - nearEnd;
  return newestAt === "start" && view.offset <= nearEnd;
}

/**
 * How far a list is to be scrolled after its rows changed, so that what its reader looks at stays where it is: the
 * selected row if it is in sight, or else the first row in sight that is still there. A reader at the end where the
 * newest rows come in, and who has selected none of those in sight, goes on seeing the newest.
 * @param view what was seen before
 * @param height how much of the rows is seen now, in pixels: a notice above the list takes of it, too
 */
export function offsetAfter(
  before: readonly Keyed[],
  after: readonly Keyed[],
  view: View,
  selectedKey: string | null,
  newestAt: "start" | "end" | null,
  height = view.height,
): number {
  const last = lastOffset(after.length, height);
  const inSight = rowsInSight(before, view);
  const selected = inSight.find(({ key }) => key === selectedKey);
  if (!selected && showsNewest(before.length, view, newestAt)) return newestAt === "start" ? 0 : last;
  for (const { key, distance } of selected ? [selected, ...inSight] : inSight) {
    const index = after.findIndex((row) => row.key === key);
    if (index >= 0) return clamp(index * rowHeight - distance, last);
  }
  return clamp(view.offset, last);
}

/** The rows that are seen whole, and how far each is below the upper edge of the view, in pixels. */
export function rowsInSight(rows: readonly Keyed[], { offset, height }: View) {
  const first = Math.ceil(offset / rowHeight);
  const end = Math.floor((offset + height) / rowHeight);
  return rows.slice(first, end).map(({ key }, index) => ({ key, distance: (first + index) * rowHeight - offset }));
}

/** How many rows are newer than a time. @param startOf when what a row stands for began */
export function newerThan<Row>(rows: readonly Row[], startOf: (row: Row) => number, time: number): number {
  return rows.reduce((count, row) => (startOf(row) > time ? count + 1 : count), 0);
}

function lastOffset(count: number, height: number): number {
  return Math.max(0, count * rowHeight - height);
}

function clamp(offset: number, last: number): number {
  return Math.max(0, Math.min(offset, last));
}
