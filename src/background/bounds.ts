import type { Header, HeaderList } from "../shared/fetch/header-list.ts";

/** What the recorder keeps at most. Servers and pages choose sizes; the recorder must not. */
export const bounds = {
  /** Characters of the value of a header that CORS looks at. */
  corsHeaderValue: 16_384,
  /** Characters of the value of any other header. */
  headerValue: 2_048,
  /** Headers that CORS looks at, per message. */
  corsHeaders: 200,
  /** Other headers, per message. */
  headers: 200,
  /** Characters of a URL. */
  url: 8_192,
  /** Exchanges of one tab. */
  exchangesPerTab: 5_000,
  /** Origins of pages and frames that are remembered of one tab. */
  originsPerTab: 500,
  /** Addresses of documents that are remembered of one tab. */
  documentsPerTab: 200,
  /** Pages that one tab showed, each with when it began. */
  navigationsPerTab: 50,
  /** Characters of all exchanges as JSON; browsers give storage.session ten megabytes. */
  totalSize: 8_000_000,
} as const;

const corsHeader = /^(access-control-|origin$|vary$|location$|sec-fetch-|(set-)?cookie$|authorization$|content-type$)/i;

/** A header list within bounds, and how many of its headers were left out. */
export function boundHeaders(headers: HeaderList): { readonly headers: HeaderList; readonly omitted: number } {
  let corsHeaders = 0;
  let others = 0;
  const kept = headers.filter(({ name }) =>
    corsHeader.test(name) ? ++corsHeaders <= bounds.corsHeaders : ++others <= bounds.headers,
  );
  return { headers: kept.map(boundHeader), omitted: headers.length - kept.length };
}

/** A text within bounds; what was cut is marked. */
export function boundText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length} characters)`;
}

function boundHeader({ name, value }: Header): Header {
  const length = corsHeader.test(name) ? bounds.corsHeaderValue : bounds.headerValue;
  return { name: boundText(name, bounds.headerValue), value: boundText(value, length) };
}
