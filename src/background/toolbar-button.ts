import { browser } from "../browser.ts";

/** The highest number that fits on the button. */
const most = 99;

/** Shows on the extension's button how many requests failed on the page of a tab; nothing where none did. */
export function showOnToolbarButton(tabId: number, count: number): void {
  const text = count > most ? `${most}+` : String(count || "");
  const title =
    count > 0 ? browser.i18n.getMessage("failedOnThisPage", String(count)) : browser.i18n.getMessage("extensionName");
  // The tab may be gone by now.
  void Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: "#c5221f" }),
    browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
