import { elementScroll, observeElementOffset, type Rect, type VirtualItem, Virtualizer } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { offsetAfter, rowHeight, rowsInSight, showsNewest, type View } from "../../list/place.ts";
import type { ListRow } from "../../list/rows.ts";

/** What decides where a list is scrolled when its rows change. */
interface Place {
  readonly rows: readonly ListRow[];
  readonly selectedKey: string | null;
  readonly newestAt: "start" | "end" | null;
  /** Another text where the reader put the rows in another order; then only a selected row that is in sight stays there. */
  readonly order: string;
}

/** The rows of a list that are in sight, and a little beyond. */
export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** The height of the rows above and below them, in pixels. */
  readonly above: number;
  readonly below: number;
  /** Whether the end where the newest rows come in is in sight. */
  readonly showsNewest: boolean;
  /** How many rows are in sight. */
  readonly page: number;
  scrollTo(index: number): void;
}

/** How many rows are drawn beyond those in sight, at either end. */
const overscan = 12;

/**
 * Which rows of a long list have to be drawn. What the reader looks at stays in its place when rows come and go.
 * @param scroller what scrolls; above its rows stands a header, as high as a row, that does not scroll away
 */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, place: Place): VirtualRows {
  const { rows, selectedKey, newestAt } = place;
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const options = {
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: observeRows,
    onChange: () => redraw(undefined),
  };
  const made = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  made.current ??= new Virtualizer<HTMLElement, Element>(options);
  const virtualizer = made.current;
  const before = useRef({ ...place, height: 0 });
  /** Where the list has to be scrolled once the rows are there. */
  const wanted = useRef<number | null>(null);

  virtualizer.setOptions(options);
  const view = (): View => ({
    offset: wanted.current ?? scroller.current?.scrollTop ?? 0,
    height: virtualizer.scrollRect?.height ?? 0,
  });
  const { offset, height } = view();
  if ((before.current.rows !== rows || before.current.height !== height) && scroller.current) {
    const { rows: rowsBefore, order } = before.current;
    const seen = { offset, height: before.current.height || height };
    const isOtherOrder = order !== place.order;
    const keepsPlace = !isOtherOrder || rowsInSight(rowsBefore, seen).some(({ key }) => key === selectedKey);
    const next = keepsPlace
      ? offsetAfter(rowsBefore, rows, seen, selectedKey, isOtherOrder ? null : newestAt, height)
      : 0;
    if (next !== offset) {
      wanted.current = next;
      // The rows of the new place are drawn at once, not after one picture without them.
      virtualizer.scrollOffset = next;
    }
  }
  before.current = { ...place, height };

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    if (wanted.current === null || !scroller.current) return;
    scroller.current.scrollTop = wanted.current;
    wanted.current = null;
  });

  const items = virtualizer.getVirtualItems();
  return {
    items,
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    showsNewest: showsNewest(rows.length, { height, offset: virtualizer.scrollOffset ?? 0 }, newestAt),
    page: Math.max(1, Math.floor(height / rowHeight)),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  };
}

/** Tells how much of the rows is in sight: the header covers the rest. */
function observeRows(virtualizer: Virtualizer<HTMLElement, Element>, tell: (rect: Rect) => void): () => void {
  const { scrollElement } = virtualizer;
  if (!scrollElement) return () => {};
  const measure = () => tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight - rowHeight });
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
