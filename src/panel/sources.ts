import { devtools } from "../browser.ts";
import type { CallFrame } from "../shared/exchange/network-event.ts";

/** What opens a source line: nothing in Firefox, and outside of DevTools. The polyfill's type knows no columns. */
const panels = devtools?.panels as unknown as
  | { readonly openResource?: (url: string, line: number, column: number) => Promise<void> | undefined }
  | undefined;

/**
 * Opens the line of a call frame in DevTools' Sources; undefined where the browser has no API for it.
 * Resolves to whether it was opened: DevTools forgets scripts of pages that are gone, and older versions do not say.
 */
export const openInSources: ((frame: CallFrame) => Promise<boolean>) | undefined =
  panels?.openResource &&
  (async ({ url, line, column }) => {
    try {
      await panels.openResource?.(url, line - 1, column - 1);
      return true;
    } catch {
      return false;
    }
  });
