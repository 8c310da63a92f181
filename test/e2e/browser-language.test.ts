import { expect, test } from "vitest";
import { loadWords } from "../../src/shared/messages/load-words.ts";
import { matchLocale } from "../../src/shared/messages/locales.ts";
import { useHarness } from "./harness.ts";

/*
 * The panel in a browser that speaks German, where it has the words for that: Chromium follows the environment on Linux,
 * and Debian has its languages in a package of their own (chromium-l10n).
 */

process.env.LANGUAGE = "de";
const demo = useHarness();

test("the panel speaks the browser's language where none was chosen", async () => {
  const spoken = await demo.panel.evaluate(() =>
    (globalThis as unknown as { chrome: { i18n: { getUILanguage(): string } } }).chrome.i18n.getUILanguage(),
  );
  const expected = matchLocale([spoken]);
  const { texts } = await loadWords(expected);
  expect(await demo.panel.evaluate(() => document.documentElement.lang)).toBe(expected);
  await demo.panel.getByRole("button", { name: texts["settings.name"] }).click();
  expect(await demo.panel.locator(".settings select").inputValue()).toBe("");
});
