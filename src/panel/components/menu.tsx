import { useLayoutEffect, useRef } from "preact/hooks";
import { cornerOf, edgesOf, type MenuPlace, TypeAhead } from "../menu.ts";

/** Something that a menu offers. */
export interface MenuItem {
  readonly label: string;
  /** Called once the menu is closed and the focus is back where it was. */
  readonly onSelect: () => void;
  /** Why it cannot be done now; then it is shown, and does nothing. */
  readonly disabledBecause?: string | undefined;
  /** Whether it is switched on; an item without it switches nothing. Space switches it and leaves the menu open. */
  readonly checked?: boolean;
  /** The keys that do the same, as they are shown. */
  readonly keys?: string | undefined;
}

/** What stands in a menu, from top to bottom. */
export type MenuEntry = MenuItem | "separator";

interface MenuProps {
  /** The menu's accessible name. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly place: MenuPlace;
  /** Called when the menu wants to go; whoever shows it stops doing so. */
  readonly onClose: () => void;
}

/**
 * A menu, open as long as it is shown. It takes the focus, and gives it back to what had it; it closes when something is
 * chosen, with Escape or Tab, and when the focus goes elsewhere.
 *
 * A popover keeps it above everything. It is a manual one: the browsers' own dismissal closes a menu with the button
 * that opened it at a right click, and does not see clicks beside the panel's frame.
 */
export function Menu({ label, entries, place, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const typeAhead = useRef(new TypeAhead());

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    if (!element.contains(document.activeElement)) cameFrom.current = document.activeElement;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const { left, top } = cornerOf(edgesOf(place), { width, height }, { width: innerWidth, height: innerHeight });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    itemsOf(element)[0]?.focus();
  }, [place]);

  const close = () => {
    onClose();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  };
  const select = ({ disabledBecause, onSelect }: MenuItem) => {
    if (disabledBecause !== undefined) return;
    close();
    onSelect();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const items = itemsOf(event.currentTarget);
    const current = items.indexOf(document.activeElement as HTMLElement);
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: -1,
    };
    const to = moves[event.key];
    const isLetter = [...event.key].length === 1 && event.key !== " ";
    if (to !== undefined) items.at(to === items.length ? 0 : Math.max(-1, to))?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else if (isLetter && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const labels = items.map(({ textContent }) => textContent);
      items[typeAhead.current.find(event.key, event.timeStamp, labels, current)]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label={label}
      popover="manual"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) onClose();
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map((entry, index) =>
        entry === "separator" ? <hr key={index} /> : <Item key={index} item={entry} onSelect={() => select(entry)} />,
      )}
    </div>
  );
}

function Item({ item, onSelect }: { item: MenuItem; onSelect: () => void }) {
  const { label, disabledBecause, checked, keys } = item;
  const isDisabled = disabledBecause !== undefined;
  const role =
    checked === undefined
      ? ({ role: "menuitem" } as const)
      : ({ role: "menuitemcheckbox", "aria-checked": checked } as const);
  const onSpace = (event: KeyboardEvent) => {
    if (event.key !== " " || checked === undefined) return;
    if (event.type === "keydown" && !isDisabled) item.onSelect();
    // Chromium would click after the one, Firefox after the other.
    event.preventDefault();
  };
  return (
    <button
      type="button"
      {...role}
      aria-disabled={isDisabled}
      aria-description={disabledBecause}
      tabIndex={-1}
      onClick={onSelect}
      onKeyDown={onSpace}
      onKeyUp={onSpace}
      onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
    >
      <span class="label">{label}</span>
      {keys && (
        <span class="keys" aria-hidden="true">
          {keys}
        </span>
      )}
      {isDisabled && (
        <span class="reason" aria-hidden="true">
          {disabledBecause}
        </span>
      )}
    </button>
  );
}

/** What can be chosen in an open menu, disabled items too: their reason can be read. */
function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}
