/** The languages with a catalogue, as BCP 47 tags; the first is the one that the others are translated from. */
export const locales = ["en", "ko", "ru", "ja", "de", "zh-TW"] as const;

export type Locale = (typeof locales)[number];

/** Whether somebody's text names a language with a catalogue. */
export function isLocale(text: unknown): text is Locale {
  return (locales as readonly unknown[]).includes(text);
}

/**
 * The language to speak with somebody: the first of theirs that has a catalogue. Language and script decide, not the
 * country: zh-HK gets zh-TW, whose characters it shares, and zh-CN does not.
 * @param preferred their languages as BCP 47 tags, the best first, such as navigator.languages
 * @returns English where there is none
 */
export function matchLocale(preferred: readonly string[]): Locale {
  const ours = new Map(locales.map((locale) => [languageAndScript(locale), locale]));
  for (const tag of preferred) {
    const match = ours.get(languageAndScript(tag));
    if (match) return match;
  }
  return "en";
}

/** "zh-Hant" for "zh-TW"; what is no language tag gives itself. */
function languageAndScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
