import { type Exchange, judgedHeaders } from "../exchange/exchange.ts";
import { getHeader } from "../fetch/header-list.ts";
import type { StackId } from "./stack-id.ts";

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
  return answers.some((headers) => getHeader(headers, "server")?.startsWith("nginx")) ? "nginx" : null;
}
