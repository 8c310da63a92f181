import { devtools } from "../browser.ts";
import { networkFilter } from "./network-filter.ts";

/** Chromium's Network panel; the polyfill's types do not know it, and neither does Firefox. */
const networkPanel = (
  devtools?.panels as unknown as
    | { readonly network?: { readonly show?: (options: { readonly filter: string }) => Promise<void> } }
    | undefined
)?.network;

/** Shows the rows of a URL and method in DevTools' Network panel; undefined where the browser has no API for it. */
export const showInNetworkPanel: ((url: string, method: string) => Promise<void>) | undefined =
  networkPanel?.show && (async (url, method) => networkPanel.show?.({ filter: networkFilter(url, method) }));
