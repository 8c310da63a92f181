import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { isFailing } from "../store.ts";
import { headOf, type ListOrder, rowsOf } from "./rows.ts";
import { startOf } from "./values.ts";

/**
 * The failing exchange that comes after the selected one in the list, and around its end; repeats count once.
 * @param step 1 goes down, -1 up
 * @returns its id; the newest where nothing of the list is selected; undefined where no other fails
 */
export function nextFailing(
  explanations: readonly Explanation[],
  order: Pick<ListOrder, "sort" | "groupRepeats">,
  selectedId: string | null,
  step: 1 | -1,
): string | undefined {
  const rows = rowsOf(explanations, { ...order, opened: new Set(), navigations: [] }).filter(
    (row) => row.kind === "exchange",
  );
  const indexOf = (key: string | null | undefined) => rows.findIndex((row) => row.key === key);
  const own = indexOf(selectedId);
  const selected = own >= 0 ? own : indexOf(headOf(explanations, order.sort, selectedId));
  if (selected < 0) return newestFailing(explanations);
  const others = rows.slice(1).map((_, index) => rows.at((selected + step * (index + 1)) % rows.length));
  return others.find((row) => row && isFailing(row.explanation))?.key;
}

/** The id of the failing exchange that began last. */
export function newestFailing(explanations: readonly Explanation[]): string | undefined {
  const failing = explanations.filter(isFailing);
  const [newest] = failing.toSorted((one, other) => startOf(other.exchange) - startOf(one.exchange));
  return newest?.exchange.id;
}
