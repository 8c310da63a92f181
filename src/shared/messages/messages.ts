import { IntlMessageFormat } from "intl-messageformat";
import { english, type MessageId, type Words } from "./words.ts";

export type { MessageId };

/** What goes into a text's placeholders: real values of the request, never sentences. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A text that is not yet in any language. */
export interface Message {
  readonly id: MessageId;
  readonly values?: MessageValues;
}

/** Puts a message into the words of one language. Values stand in it unchanged. */
export type Say = (id: MessageId, values?: MessageValues) => string;

/**
 * The way to speak a language.
 * @param words its texts
 */
export function createSay({ locale, texts }: Words = english): Say {
  const formats = new Map<MessageId, IntlMessageFormat>();
  return (id, values) => {
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(texts[id], locale, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return String(format.format(values));
  };
}
