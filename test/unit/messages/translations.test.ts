import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { loadWords } from "../../../src/shared/messages/load-words.ts";
import { locales } from "../../../src/shared/messages/locales.ts";
import { english, type MessageId, type Words } from "../../../src/shared/messages/words.ts";

const ids = Object.keys(english.texts) as MessageId[];

/** What a text takes in, as one line for each argument: its kind, and the cases of a select. */
function argumentsOf(text: string, locale: string): readonly string[] {
  const lines = new Set<string>();
  const visit = (elements: ReturnType<IntlMessageFormat["getAst"]>) => {
    for (const element of elements) {
      if (!("value" in element) || element.type === 0) continue;
      if ("options" in element) {
        const isSelect = element.type === 5;
        lines.add(
          isSelect ? `${element.value}: ${Object.keys(element.options).sort().join(" | ")}` : `${element.value} counts`,
        );
        for (const option of Object.values(element.options)) visit(option.value);
      } else {
        lines.add(element.type === 2 ? `${element.value} is a number` : element.value);
      }
    }
  };
  visit(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst());
  return [...lines].sort();
}

/** What must stand in every language as it is: code, names of headers, of browsers and of their errors. */
function neverTranslated(text: string): readonly string[] {
  const code = text.match(/`[^`]*`/g) ?? [];
  const prose = text.replace(/`[^`]*`/g, "");
  const names = prose.match(
    /\b(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)+|CORS[A-Za-z]+|Firefox|Chrome|Chromium|Safari|DevTools|CORS)\b/g,
  );
  return [...new Set([...code, ...(names ?? [])])].sort();
}

describe.each(locales.filter((locale) => locale !== "en"))("the catalogue of %s", async (locale) => {
  const { texts } = await loadWords(locale);

  test("has the same texts as the English one, and no other", () => {
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
  });

  test("takes the same values in each text", () => {
    const taken = (texts: Words["texts"], of: string) =>
      Object.fromEntries(ids.map((id) => [id, argumentsOf(texts[id], of)]));
    expect(taken(texts, locale)).toEqual(taken(english.texts, "en"));
  });

  test("keeps what is never translated", () => {
    const lost = ids.flatMap((id) =>
      neverTranslated(english.texts[id])
        .filter((name) => !texts[id].includes(name))
        .map((name) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test("says no sentence in English", () => {
    const isSentence = (text: string) =>
      /[a-z]+ [a-z]+ [a-z]+/.test(text.replace(/`[^`]*`|\{[^}]*\}/g, "")) && !text.startsWith("TypeError: ");
    const same = ids.filter((id) => texts[id] === english.texts[id] && isSentence(texts[id]));
    expect(same).toEqual([]);
  });
});
