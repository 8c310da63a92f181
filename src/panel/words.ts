import { computed, signal } from "@preact/signals";
import { loadWords } from "../shared/messages/load-words.ts";
import type { Locale } from "../shared/messages/locales.ts";

export { canonicalHeaderName } from "../shared/fetch/canonical-header-name.ts";

import { createSay, type Message, type Say } from "../shared/messages/messages.ts";
import { english, type Words } from "../shared/messages/words.ts";

/** The words that our pages speak. */
const words = signal(english);
const sayInWords = computed(() => createSay(words.value));

/** The words of our pages. What is drawn or computed with them follows when the language changes. */
export const say: Say = (id, values) => sayInWords.value(id, values);

/** All words that our pages speak. */
export function spokenWords(): Words {
  return words.value;
}

/** The language of our pages; numbers and times follow it too. */
export function locale(): Locale {
  return words.value.locale;
}

let wantedLast: Locale = "en";

/** Speaks another language from now on; of several wanted in a hurry, the last one. */
export async function speak(wanted: Locale): Promise<void> {
  wantedLast = wanted;
  const loaded = await loadWords(wanted);
  if (wantedLast !== wanted) return;
  words.value = loaded;
  document.documentElement.lang = wanted;
}

const numberFormat = computed(() => new Intl.NumberFormat(locale()));

/** A number as the language of our pages writes it: 3,334. */
export function numberText(number: number): string {
  return numberFormat.value.format(number);
}

/** A time of day in words. @param time in milliseconds since the epoch */
export function timeOfDay(time: number): string {
  return new Date(time).toLocaleTimeString(locale());
}

/** A message of the shared code in the panel's words. */
export function sayMessage({ id, values }: Message): string {
  return say(id, values);
}
