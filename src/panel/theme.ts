import { devtools } from "../browser.ts";

/** Makes the panel light or dark as DevTools is, now and whenever it changes; outside of DevTools, as the browser is. */
export function followTheme(): void {
  if (!devtools) return;
  const { panels } = devtools;
  apply(panels.themeName);
  // Chromium and Firefox have different names for the same event.
  const { setThemeChangeHandler } = panels as { setThemeChangeHandler?: (handler: (name: string) => void) => void };
  if (setThemeChangeHandler) setThemeChangeHandler(apply);
  else panels.onThemeChanged?.addListener(apply);
}

function apply(themeName: string): void {
  document.documentElement.dataset.theme = themeName === "dark" ? "dark" : "light";
}
