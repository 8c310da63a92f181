import { perExchange } from "../cors/per-recording.ts";
import { type Exchange, judgedHeaders } from "../exchange/exchange.ts";
import { getHeader, type HeaderList, headerLines } from "../fetch/header-list.ts";
import { originOf } from "../fetch/origins.ts";
import type { StackId } from "./stack-id.ts";
import { type Sign, signs } from "./stack-signs.ts";

/** A stack that a server's answers speak of, and what speaks of it: for example "Server: nginx/1.22.1". */
export interface StackGuess {
  readonly stack: StackId;
  readonly because: string;
}

/**
 * The stacks that a server's answers speak of: what made an answer comes before what passed it on.
 * @param server the origin of the server's URLs
 * @param exchanges where its answers are looked for
 * @param bodies bodies of error responses that the page could read; the browser shows no others
 * @returns each stack once, the likeliest first; empty where nothing speaks of any
 */
export function guessStacks(
  server: string,
  exchanges: readonly Exchange[],
  bodies: readonly string[],
): readonly StackGuess[] {
  const answered = new Map<Sign, string>();
  for (const exchange of exchanges)
    for (const { sign, because, ...shown } of signsIn(exchange))
      if (shown.server === server && !answered.has(sign)) answered.set(sign, because);
  const guesses = new Map<StackId, StackGuess>();
  for (const sign of signs) {
    const because = answered.get(sign) ?? seen(sign, server, bodies);
    if (because !== undefined && !guesses.has(sign.stack)) guesses.set(sign.stack, { stack: sign.stack, because });
  }
  return [...guesses.values()];
}

/** What the headers of an answer show. */
interface SignOfAnswer {
  readonly sign: Sign;
  /** The origin of who answered. */
  readonly server: string;
  /** In the server's own words. */
  readonly because: string;
}

/** There may be thousands of exchanges, and each is looked through once. */
const signsIn = perExchange(({ hops }): readonly SignOfAnswer[] =>
  hops
    .flatMap(({ preflight, actual }) => [preflight, actual])
    .flatMap((transaction) => {
      if (!transaction?.response) return [];
      const headers = judgedHeaders(transaction.response);
      const shown = [...cookieSigns(headers), ...headerSigns(headers)];
      if (shown.length === 0) return [];
      const server = originOf(transaction.url);
      return shown.map(([sign, because]) => ({ sign, server, because }));
    }),
);

function cookieSigns(headers: HeaderList): readonly (readonly [Sign, string])[] {
  return headerLines(headers, "set-cookie").flatMap((line) => {
    const name = line.split("=")[0]?.trim() ?? "";
    return signs
      .filter((sign) => sign.where === "cookie" && sign.pattern.test(name))
      .map((sign) => [sign, `Set-Cookie: ${name}`] as const);
  });
}

const headersThatSpeak = signs.flatMap((sign) =>
  sign.where === "header" ? [{ sign, name: sign.name, lowerCase: sign.name.toLowerCase() }] : [],
);

function headerSigns(headers: HeaderList): readonly (readonly [Sign, string])[] {
  const names = new Set(headers.map(({ name }) => name.toLowerCase()));
  return headersThatSpeak.flatMap(({ sign, name, lowerCase }) => {
    const value = names.has(lowerCase) ? getHeader(headers, lowerCase) : null;
    return value !== null && sign.pattern.test(value) ? [[sign, `${name}: ${value}`] as const] : [];
  });
}

/** @returns "" for an opaque origin, which has none */
function hostnameOf(server: string): string {
  return URL.canParse(server) ? new URL(server).hostname : "";
}

/** @returns what shows a sign beside the headers of answers; undefined where nothing does */
function seen(sign: Sign, server: string, bodies: readonly string[]): string | undefined {
  if (sign.where === "host") return sign.pattern.test(hostnameOf(server)) ? hostnameOf(server) : undefined;
  if (sign.where === "body")
    return bodies.map((body) => sign.pattern.exec(body)?.[0]).find((match) => match !== undefined);
  return undefined;
}
