import { withoutFragment } from "../exchange/assembly.ts";
import { mayShareCaches } from "../exchange/caches.ts";
import { type Exchange, judgedHeaders, type ObservedResponse, type Transaction } from "../exchange/exchange.ts";
import { type HeaderList, hasHeader, isSameHeaderList } from "../fetch/header-list.ts";
import { varyFieldNames } from "../fetch/response-headers.ts";
import type { ExchangesAt } from "./preflight-reason.ts";

/**
 * Whether a rejected response came from the HTTP cache, where an earlier request without Origin had put it.
 *
 * Inference: DevTools shows no response of a cached answer that was rejected, and it has the very headers (with the
 * very date) of an earlier response at this URL.
 */
export function cameFromHttpCache(exchange: Exchange, transaction: Transaction, exchangesAt: ExchangesAt): boolean {
  const { response } = transaction;
  if (transaction.devtools?.status !== 0 || !response) return false;
  if (varyFieldNames(judgedHeaders(response)).includes("origin")) return false;
  return exchangesAt(withoutFragment(transaction.url)).some(
    (other) =>
      other.id !== exchange.id &&
      mayShareCaches(exchange, other) &&
      other.hops.some(
        ({ actual }) =>
          withoutFragment(actual.url) === withoutFragment(transaction.url) &&
          actual.response !== undefined &&
          actual.response.receivedAt <= response.receivedAt &&
          !hasHeader(actual.requestHeaders ?? [], "origin") &&
          isSameHeaderList(storedHeaders(actual.response), storedHeaders(response)),
      ),
  );
}

/** The headers that a cache stores: those of the one connection stay behind. */
function storedHeaders(response: ObservedResponse): HeaderList {
  return judgedHeaders(response).filter(
    ({ name }) => !/^(connection|keep-alive|transfer-encoding|upgrade)$/i.test(name),
  );
}
