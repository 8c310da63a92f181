import { type Exchange, judgedHeaders } from "../exchange/exchange.ts";
import { getHeader } from "../fetch/header-list.ts";
import type { StackId } from "./stack-id.ts";

/** What stacks say of themselves; servers come first, because they stand in front and can answer for all behind them. */
const signs: readonly (readonly [header: string, value: RegExp, stack: StackId])[] = [
  ["server", /^nginx/, "nginx"],
  ["server", /^Apache(?:\/|$)/, "apache"],
  ["server", /^Caddy/, "caddy"],
  ["x-powered-by", /^PHP\//, "php"],
];

/**
 * The stack that a server's answers speak of.
 * @param server the origin of the server's URLs
 * @returns null where nothing speaks of any
 */
export function guessStack(exchange: Exchange, server: string): StackId | null {
  const answers = exchange.hops
    .flatMap(({ preflight, actual }) => [preflight, actual])
    .flatMap((transaction) =>
      transaction?.response && new URL(transaction.url).origin === server ? [judgedHeaders(transaction.response)] : [],
    );
  const sign = signs.find(([header, value]) => answers.some((headers) => value.test(getHeader(headers, header) ?? "")));
  return sign?.[2] ?? null;
}
