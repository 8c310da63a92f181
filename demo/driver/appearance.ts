import type { Frame, Page } from "playwright";

/** How a DevTools window looks. */
export interface Appearance {
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  /** Whether the system gives all colors, as Windows does in its contrast themes. */
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}

/**
 * Changes how an open DevTools window looks, the theme as its user does in DevTools' own settings, and waits until the
 * panel in it looks so too.
 */
export async function setAppearance(devtools: Page, panel: Frame, appearance: Appearance): Promise<void> {
  const { theme, width, height, forcedColors = false, reducedMotion = false } = appearance;
  // Text, because programs that compile this file must not touch the import.
  await devtools.evaluate(`(async () => {
    const { Settings } = await import("./core/common/common.js");
    Settings.Settings.instance().moduleSetting("ui-theme").set(${JSON.stringify(theme === "dark" ? "dark" : "default")});
  })()`);
  await devtools.setViewportSize({ width, height });
  await devtools.emulateMedia({
    forcedColors: forcedColors ? "active" : "none",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    colorScheme: theme,
  });
  await panel.waitForFunction(
    ([themeName, most]) =>
      document.documentElement.dataset.theme === themeName && innerWidth <= most && innerWidth > most - 40,
    [theme, width] as const,
  );
  await panel.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
