import type { Frame, Locator } from "playwright";

/**
 * Text of a function that finds the row of an exchange by a part of its text, in the panel's document. Rows out of sight
 * are not in the page: where it finds none it scrolls on, so that it finds the row when it is called again.
 */
export const findRow = `(document, part) => {
  const found = [...document.querySelectorAll("tbody tr[id]")].find(({ innerText }) => innerText.includes(part));
  const list = document.querySelector(".rows");
  if (found || !list) return found;
  const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
  list.scrollTop = isAtEnd ? 0 : list.scrollTop + list.clientHeight;
}`;

/** The field of the panel's filter, whatever the panel's language is. */
export function filterOf(panel: Frame): Locator {
  return panel.locator("header").getByRole("combobox").first();
}

/** Scrolls the panel's list to its end, where the rows of what is played next come in. */
export async function showEndOfList(panel: Frame): Promise<void> {
  await panel.locator(".rows").evaluateAll((lists) => {
    for (const list of lists) list.scrollTop = list.scrollHeight;
  });
}
