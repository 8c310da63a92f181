import { type Exchange, lastHop, redirectTarget, urlList } from "../shared/exchange/exchange.ts";

/** A URL in pieces of which only `start` and `end` are shown; between them stands an ellipsis where `cut` is not "". */
export interface ShownUrl {
  readonly before: string;
  readonly start: string;
  readonly cut: string;
  readonly end: string;
}

/** What all URLs of an exchange share, and what therefore need not be said with each. */
export type SharedPart = "origin" | "scheme" | "nothing";

/**
 * The part that the URLs of an exchange share, the one included that a redirect names and nobody asked.
 * @param others what is named beside them
 */
export function sharedPartOf(exchange: Exchange, others: readonly string[] = []): SharedPart {
  const target = redirectTarget(lastHop(exchange).actual);
  const urls = [...urlList(exchange), ...others, ...(target === null ? [] : [target])].flatMap((url) =>
    URL.canParse(url) ? [new URL(url)] : [],
  );
  if (new Set(urls.map(({ protocol, host }) => `${protocol}//${host}`)).size === 1) return "origin";
  return new Set(urls.map(({ protocol }) => protocol)).size === 1 ? "scheme" : "nothing";
}

/**
 * A URL for a line that is to be read: without what goes without saying, and cut in its middle where it is long.
 * @param letters how many may be shown
 */
export function showUrl(url: string, shared: SharedPart, letters: number): ShownUrl {
  const [, scheme = "", host = "", path = ""] = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/is.exec(url) ?? [];
  const before =
    scheme === "" ? "" : shared === "origin" && path.length > 1 ? scheme + host : shared === "nothing" ? "" : scheme;
  const rest = url.slice(before.length);
  if (rest.length <= letters) return { before, start: rest, cut: "", end: "" };
  const startLetters = Math.ceil((letters - 1) / 2);
  const endLetters = letters - 1 - startLetters;
  return {
    before,
    start: rest.slice(0, startLetters),
    cut: rest.slice(startLetters, rest.length - endLetters),
    end: rest.slice(rest.length - endLetters),
  };
}
