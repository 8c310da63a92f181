/** The only import of the polyfill: everything that touches the browser's extension APIs goes through here. */
import browser from "webextension-polyfill";

export type { Devtools, Runtime, WebRequest } from "webextension-polyfill";
export { browser };
