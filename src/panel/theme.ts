import { browser } from "../browser.ts";

/** Makes the panel light or dark as DevTools is, now and whenever it changes. */
export function followTheme(): void {
  const { panels } = browser.devtools;
  apply(panels.themeName);
  // Chromium and Firefox have different names for the same event.
  const { setThemeChangeHandler } = panels as { setThemeChangeHandler?: (handler: (name: string) => void) => void };
  if (setThemeChangeHandler) setThemeChangeHandler(apply);
  else panels.onThemeChanged?.addListener(apply);
}

function apply(themeName: string): void {
  document.documentElement.dataset.theme = themeName === "dark" ? "dark" : "light";
}
