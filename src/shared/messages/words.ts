import { en } from "./en/index.ts";
import type { Locale } from "./locales.ts";

/** Every text that people read has an id in the English catalogue. */
export type MessageId = keyof typeof en;

/** All texts in one language. */
export interface Words {
  readonly locale: Locale;
  readonly texts: Readonly<Record<MessageId, string>>;
}

/** The texts of a part of the catalogue in another language: all of them, and no other. */
export type Translation<Part> = { readonly [Id in keyof Part]: string };

/** The language that is always there. */
export const english: Words = { locale: "en", texts: en };
