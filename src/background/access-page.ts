import { browser } from "../browser.ts";

/**
 * Opens the page that asks the browser to let the extension see more sites, beside the inspected tab. Firefox has no
 * such question for pages inside DevTools.
 * @param origins the sites, as match patterns
 */
export async function openAccessPage(tabId: number, origins: readonly string[]): Promise<void> {
  const { windowId, index } = await browser.tabs.get(tabId);
  if (windowId === undefined) return;
  const query = new URLSearchParams([["tab", String(tabId)], ...origins.map((origin) => ["origin", origin])]);
  const url = browser.runtime.getURL(`extension/access.html?${query}`);
  await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: tabId });
}
