import { browser } from "../browser.ts";
import type { InspectedTab } from "../shared/protocol.ts";

/** What of a page's own tab has to be known to show it. */
interface OwnTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** A tab as our page shows it. @returns null where it is gone */
export async function inspectedTab(tabId: number, hasDevtools: boolean): Promise<InspectedTab | null> {
  try {
    // Both are shown because of the permission for all hosts.
    const { title = "", url = "", incognito } = await browser.tabs.get(tabId);
    return { title, url, isPrivate: incognito, hasDevtools };
  } catch {
    return null;
  }
}

/**
 * Shows the panel in a tab of its own, beside the tab that it is about.
 * @param shown the tab that shows it already
 */
export async function showTabPage(tabId: number, shown: OwnTab | undefined): Promise<void> {
  if (shown?.id !== undefined) {
    await browser.tabs.update(shown.id, { active: true });
    if (shown.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
    return;
  }
  const { windowId, index } = await browser.tabs.get(tabId);
  const url = browser.runtime.getURL(`extension/panel.html?tab=${tabId}`);
  await browser.tabs.create({
    url,
    openerTabId: tabId,
    index: index + 1,
    ...(windowId === undefined ? {} : { windowId }),
  });
}
