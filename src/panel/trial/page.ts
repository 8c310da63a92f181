import { browser } from "../../browser.ts";

/** Runs a script in the inspected page. What comes of it is seen by the recorder. */
export function runInPage(script: string): void {
  void browser.devtools.inspectedWindow.eval(script).catch(() => {});
}

/** Reloads the inspected page, as its user would. */
export function reloadPage(): void {
  void browser.devtools.inspectedWindow.reload();
}
