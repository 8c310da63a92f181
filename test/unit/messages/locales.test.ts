import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { isLocale, locales, matchLocale } from "../../../src/shared/messages/locales.ts";

test("the language is the first of the user's that has a catalogue", () => {
  expect(matchLocale(["fr-FR", "de-AT", "ko"])).toBe("de");
  expect(matchLocale(["ja"])).toBe("ja");
  expect(matchLocale(["ru-RU"])).toBe("ru");
});

test("Chinese goes by its script: Hong Kong reads what Taiwan reads, and the mainland does not", () => {
  expect(matchLocale(["zh-HK"])).toBe("zh-TW");
  expect(matchLocale(["zh-Hant"])).toBe("zh-TW");
  expect(matchLocale(["zh-CN"])).toBe("en");
});

test("English is for everybody else, and for what is no language", () => {
  expect(matchLocale([])).toBe("en");
  expect(matchLocale(["_", ""])).toBe("en");
  expect(isLocale("fr")).toBe(false);
});

test.each(locales)("the manifest's texts in %s are complete and no longer than stores allow", async (locale) => {
  const folder = new URL("../../../extension/public/_locales/", import.meta.url);
  const read = async (name: string): Promise<Record<string, { readonly message: string }>> =>
    JSON.parse(await readFile(new URL(`${name.replace("-", "_")}/messages.json`, folder), "utf8"));
  const [texts, english] = await Promise.all([read(locale), read("en")]);
  expect(Object.keys(texts)).toEqual(Object.keys(english));
  expect(texts.extensionName?.message.length).toBeLessThanOrEqual(75);
  expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
});
