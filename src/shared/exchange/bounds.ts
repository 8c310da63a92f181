import type { Header, HeaderList } from "../fetch/header-list.ts";

/** What is kept of one message at most. Servers, pages and files choose sizes; who keeps them must not let them. */
export const messageBounds = {
  /** Characters of the value of a header that CORS looks at. */
  corsHeaderValue: 16_384,
  /** Characters of the value of any other header. */
  headerValue: 2_048,
  /** Headers that CORS looks at, per message. */
  corsHeaders: 200,
  /** Other headers, per message. */
  headers: 200,
  /** Characters of all names and values of a message: several times what servers and proxies take or send by default. */
  allHeaders: 65_536,
  /** Characters of a URL. */
  url: 8_192,
} as const;

const corsHeader = /^(access-control-|origin$|vary$|location$|sec-fetch-|(set-)?cookie$|authorization$|content-type$)/i;

/** A header list within bounds, and how many of its headers were left out. */
export function boundHeaders(headers: HeaderList): { readonly headers: HeaderList; readonly omitted: number } {
  let corsHeaders = 0;
  let others = 0;
  let size = 0;
  const kept = headers
    .filter(({ name }) =>
      corsHeader.test(name) ? ++corsHeaders <= messageBounds.corsHeaders : ++others <= messageBounds.headers,
    )
    .map(boundHeader)
    .filter(({ name, value }) => {
      size += name.length + value.length;
      return size <= messageBounds.allHeaders;
    });
  return { headers: kept, omitted: headers.length - kept.length };
}

/** A text within bounds; what was cut is marked. */
export function boundText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length} characters)`;
}

function boundHeader({ name, value }: Header): Header {
  const length = corsHeader.test(name) ? messageBounds.corsHeaderValue : messageBounds.headerValue;
  return { name: boundText(name, messageBounds.headerValue), value: boundText(value, length) };
}
