import { IntlMessageFormat } from "intl-messageformat";
import { en } from "./en/index.ts";

/** Every text that people read has an id in the English catalogue. */
export type MessageId = keyof typeof en;

/** What goes into a text's placeholders: real values of the request, never sentences. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A text that is not yet in any language. */
export interface Message {
  readonly id: MessageId;
  readonly values?: MessageValues;
}

/** Puts a message into the words of one language. Values stand in it unchanged. */
export type Say = (id: MessageId, values?: MessageValues) => string;

/** The languages with a catalogue. */
export type Locale = "en";

const catalogues: Readonly<Record<Locale, Readonly<Record<MessageId, string>>>> = { en };

/**
 * The words of one language.
 * @param locale a language with a catalogue
 */
export function createSay(locale: Locale): Say {
  const formats = new Map<MessageId, IntlMessageFormat>();
  return (id, values) => {
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(catalogues[locale][id], locale, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return String(format.format(values));
  };
}
