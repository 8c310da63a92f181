import type { Frame } from "playwright";
import type { Locale } from "../../src/shared/messages/locales.ts";

/** Chooses the panel's language in its settings, as its user does, and waits until the panel speaks it. */
export async function chooseLanguage(panel: Frame, locale: Locale): Promise<void> {
  const button = panel.locator(".settings-button");
  await button.click();
  await panel.locator(".settings select").selectOption(locale);
  await panel.waitForFunction((language) => document.documentElement.lang === language, locale);
  await button.click();
  await panel.locator(".settings").waitFor({ state: "detached" });
}
