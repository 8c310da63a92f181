import type { Locale } from "./locales.ts";
import { english, type Words } from "./words.ts";

/**
 * Loads the texts of a language. Only what somebody reads is loaded.
 * @param locale a language with a catalogue
 */
export async function loadWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case "en":
      return english;
    case "ko":
      return { locale, texts: (await import("./ko/index.ts")).ko };
    case "ru":
      return { locale, texts: (await import("./ru/index.ts")).ru };
    case "ja":
      return { locale, texts: (await import("./ja/index.ts")).ja };
    case "de":
      return { locale, texts: (await import("./de/index.ts")).de };
    case "zh-TW":
      return { locale, texts: (await import("./zh-TW/index.ts")).zhTW };
  }
}
