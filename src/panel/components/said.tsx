import type { Exchange } from "../../shared/exchange/exchange.ts";
import type { Message } from "../../shared/messages/messages.ts";
import { type SharedPart, sharedPartOf, showUrl } from "../shown-url.ts";
import { sayMessage } from "../words.ts";
import { Text } from "./text.tsx";

/** The values of sentences that are URLs of the exchange; a faulty header's value is none of them. */
const urlValues: ReadonlySet<string> = new Set(["url", "from", "target", "location", "setBy"]);

/** How many letters of a URL a sentence shows. */
const lettersInSentence = 44;

/** A place in a sentence at which a URL stands: a character that no language uses. */
const placeOf = (index: number) => String.fromCharCode(0xe000 + index);

/** A sentence about an exchange, in which URLs are shown short. Whoever selects or hears it gets them whole. */
export function Said({ message: { id, values = {} }, exchange }: { message: Message; exchange: Exchange }) {
  const urls: string[] = [];
  const placed = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== "string" || !urlValues.has(name) || !isWebUrl(value)) return [name, value];
      urls.push(value);
      return [name, placeOf(urls.length - 1)];
    }),
  );
  const shared = sharedPartOf(exchange, urls);
  const parts = sayMessage({ id, values: placed }).split(/([\ue000-\ue01f])/);
  return (
    <>
      {parts.map((part, index) => {
        const url = urls[part.charCodeAt(0) - 0xe000];
        return part.length === 1 && url !== undefined ? (
          <ShortUrl key={index} url={url} shared={shared} letters={lettersInSentence} />
        ) : (
          <Text key={index}>{part}</Text>
        );
      })}
    </>
  );
}

/** A URL of which only the telling part takes room; all of it is there for the mouse, the clipboard and a reader. */
export function ShortUrl({ url, shared, letters }: { url: string; shared: SharedPart; letters: number }) {
  const { before, start, cut, end } = showUrl(url, shared, letters);
  return (
    <span class="url" title={url}>
      {before !== "" && <span class="cut">{before}</span>}
      {start}
      {cut !== "" && <span class="cut middle">{cut}</span>}
      {end}
    </span>
  );
}

function isWebUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
