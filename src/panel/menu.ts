/** Where a menu opens: at a point of the window, in CSS pixels, or under an element such as its button. */
export type MenuPlace = { readonly x: number; readonly y: number } | { readonly under: Element };

/** The edges of what a menu opens at, in CSS pixels of the window; a point has no extent. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The edges of a place, as they are now. */
export function edgesOf(place: MenuPlace): Edges {
  return "under" in place ? place.under.getBoundingClientRect() : { left: place.x, top: place.y, bottom: place.y };
}

/**
 * The left upper corner of a menu that stays inside the window: below its place, above it where there is no room below.
 * @param menu the size of the menu, which is no larger than the window
 */
export function cornerOf({ left, top, bottom }: Edges, menu: Size, window: Size): { left: number; top: number } {
  const below = bottom + menu.height <= window.height;
  const above = top - menu.height >= 0;
  return {
    left: Math.max(0, Math.min(left, window.width - menu.width)),
    top: below ? bottom : above ? top - menu.height : window.height - menu.height,
  };
}

/** How long the letters of one word may be apart, in milliseconds. */
const pause = 700;

/** Finds an item by the letters that are typed. Keep one for each time a menu is open. */
export class TypeAhead {
  #typed = "";
  #lastAt = Number.NEGATIVE_INFINITY;

  /**
   * @param letter what was typed
   * @param at when, in milliseconds
   * @param current the index of the item that has the focus, -1 where none has
   * @returns the index of the next label that begins with what was typed, -1 where none does; one letter again and again
   *   goes through all that begin with it
   */
  find(letter: string, at: number, labels: readonly string[], current: number): number {
    this.#typed = at - this.#lastAt > pause ? letter : this.#typed + letter;
    this.#lastAt = at;
    const isRepeated = [...this.#typed].every((one) => one === letter);
    const wanted = (isRepeated ? letter : this.#typed).toLocaleLowerCase();
    const from = isRepeated ? current + 1 : Math.max(0, current);
    const indices = labels.map((_, index) => (from + index) % labels.length);
    return indices.find((index) => labels[index]?.toLocaleLowerCase().startsWith(wanted)) ?? -1;
  }
}
