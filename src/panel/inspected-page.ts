import { browser, devtools } from "../browser.ts";

/** Whether code can be run in the page: DevTools alone can. */
export const reachesPage = devtools !== undefined;

/** Whether this page is in a private window: what is chosen there goes with it. */
export const isPrivateWindow = browser.extension.inIncognitoContext === true;

/** The tab that the panel is about; a page outside of DevTools is told by its address. */
export const inspectedTabId = devtools?.inspectedWindow.tabId ?? tabIn(location.search);

/** @returns the id of no tab where none is named */
function tabIn(search: string): number {
  const named = new URLSearchParams(search).get("tab") ?? "";
  return /^\d{1,15}$/.test(named) ? Number(named) : browser.tabs.TAB_ID_NONE;
}

/** Runs code in the page. @returns its value; undefined where it could not run */
export async function evaluateInPage(code: string): Promise<unknown> {
  try {
    const result: unknown = await devtools?.inspectedWindow.eval(code);
    // Chromium gives the value, the polyfill and Firefox give it with an error beside it.
    return Array.isArray(result) ? result[0] : result;
  } catch {
    return undefined;
  }
}

/**
 * Follows the address of the page, inside DevTools.
 * @param shows told the address, now and whenever the tab shows another page; undefined where the browser does not say it
 */
export function followPageUrl(shows: (url: string | undefined) => void): void {
  if (!devtools) return;
  void evaluateInPage("location.href").then((url) => shows(typeof url === "string" ? url : undefined));
  devtools.network.onNavigated.addListener(shows);
}

/** Reloads the page. */
export function reloadPage(): void {
  if (devtools) devtools.inspectedWindow.reload();
  else void browser.tabs.reload(inspectedTabId);
}
