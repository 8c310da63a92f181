import { browser } from "../browser.ts";

const { inspectedWindow } = browser.devtools;

/** Runs code in the page. @returns its value; undefined where it could not run */
export async function evaluateInPage(code: string): Promise<unknown> {
  try {
    const result: unknown = await inspectedWindow.eval(code);
    // Chromium gives the value, the polyfill and Firefox give it with an error beside it.
    return Array.isArray(result) ? result[0] : result;
  } catch {
    return undefined;
  }
}

/** Reloads the page. */
export function reloadPage(): void {
  inspectedWindow.reload();
}
