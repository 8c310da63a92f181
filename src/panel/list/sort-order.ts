import { type ColumnId, columnIds } from "./columns.ts";

/** By which column the list is sorted. */
export interface Sort {
  readonly column: ColumnId;
  readonly direction: "ascending" | "descending";
}

/** The order after one more click on the header of a column: ascending, descending, then as the requests came. */
export function nextSort(sort: Sort | null, column: ColumnId): Sort | null {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : null;
}

/** Whether what was stored can be an order. */
export function isSort(stored: unknown): stored is Sort | null {
  if (stored === null) return true;
  if (typeof stored !== "object") return false;
  const { column, direction } = stored as Partial<Sort>;
  return columnIds.includes(column as ColumnId) && (direction === "ascending" || direction === "descending");
}
