import { type Exchange, judgedHeaders, type ObservedResponse } from "../exchange/exchange.ts";
import { getHeader, headerLines } from "../fetch/header-list.ts";
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
  const answers = exchanges
    .flatMap(({ hops }) => hops.flatMap(({ preflight, actual }) => [preflight, actual]))
    .flatMap((transaction) =>
      transaction?.response && originOf(transaction.url) === server ? [transaction.response] : [],
    );
  const guesses = new Map<StackId, StackGuess>();
  for (const sign of signs) {
    const because = seen(sign, server, answers, bodies);
    if (because !== undefined && !guesses.has(sign.stack)) guesses.set(sign.stack, { stack: sign.stack, because });
  }
  return [...guesses.values()];
}

/** @returns "" for an opaque origin, which has none */
function hostnameOf(server: string): string {
  return URL.canParse(server) ? new URL(server).hostname : "";
}

/** @returns what shows a sign, in the server's own words; undefined where nothing does */
function seen(
  sign: Sign,
  server: string,
  answers: readonly ObservedResponse[],
  bodies: readonly string[],
): string | undefined {
  switch (sign.where) {
    case "host":
      return sign.pattern.test(hostnameOf(server)) ? hostnameOf(server) : undefined;
    case "body":
      return bodies.map((body) => sign.pattern.exec(body)?.[0]).find((match) => match !== undefined);
    case "cookie":
      return answers
        .flatMap((answer) => headerLines(judgedHeaders(answer), "set-cookie"))
        .map((line) => line.split("=")[0]?.trim() ?? "")
        .filter((name) => sign.pattern.test(name))
        .map((name) => `Set-Cookie: ${name}`)[0];
    case "header":
      return answers
        .map((answer) => getHeader(judgedHeaders(answer), sign.name.toLowerCase()))
        .filter((value) => value !== null && sign.pattern.test(value))
        .map((value) => `${sign.name}: ${value}`)[0];
  }
}
