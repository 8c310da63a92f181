import { effect } from "@preact/signals";
import { browser } from "../browser.ts";
import { isLocale, matchLocale } from "../shared/messages/locales.ts";
import type { Settings } from "./settings.ts";
import { speak } from "./words.ts";

/**
 * Speaks the language that the user set, or else the browser's own, also when it is changed.
 * @returns once its words are there
 */
export async function followLanguage({ language }: Settings): Promise<void> {
  const wanted = () => (isLocale(language.value) ? language.value : matchLocale([browser.i18n.getUILanguage()]));
  await speak(wanted());
  effect(() => {
    void speak(wanted());
  });
}
