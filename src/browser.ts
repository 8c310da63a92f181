/** The only import of the polyfill: everything that touches the browser's extension APIs goes through here. */
import browser from "webextension-polyfill";

export type { Runtime, WebRequest } from "webextension-polyfill";
export { browser };

/** The API of DevTools; pages outside of DevTools have none. */
export const devtools = (browser as Partial<typeof browser>).devtools;

/** The engine that runs the extension; each has a scheme of its own for extensions. */
export const engine = browser.runtime.getURL("").startsWith("moz-extension:") ? "gecko" : "chromium";
