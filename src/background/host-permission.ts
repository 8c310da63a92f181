import { browser } from "../browser.ts";

const allHosts = { origins: ["<all_urls>"] };

/** Whether the user lets the extension see the requests of all sites. */
export function hasHostPermission(): Promise<boolean> {
  return browser.permissions.contains(allHosts);
}

/** Calls the listener whenever a permission was given or taken. Must be called in the worker's first turn. */
export function onHostPermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
