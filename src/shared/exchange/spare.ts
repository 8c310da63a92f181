import { spareHeaders } from "./bounds.ts";
import type { Exchange, Hop, ObservedResponse, Transaction } from "./exchange.ts";

/**
 * An exchange that is far too large, without what can be spared: redirects, preflights and headers add up, and servers and
 * pages choose all of them. What CORS looks at stays as it is; what goes is counted, what is cut is marked.
 */
export function spareExchange(exchange: Exchange): Exchange {
  const [first, ...rest] = exchange.hops;
  return { ...exchange, hops: [spareHop(first), ...rest.map(spareHop)] };
}

function spareHop({ preflight, actual }: Hop): Hop {
  return { ...(preflight ? { preflight: spareTransaction(preflight) } : {}), actual: spareTransaction(actual) };
}

function spareTransaction(transaction: Transaction): Transaction {
  const { requestHeaders, preparedHeaders, response, devtools, omittedRequestHeaders = 0 } = transaction;
  const own = requestHeaders ?? preparedHeaders ?? devtools?.provisionalHeaders;
  const omitted = omittedRequestHeaders + (own ? spareHeaders(own).omitted : 0);
  return {
    ...transaction,
    ...(requestHeaders ? { requestHeaders: spareHeaders(requestHeaders).headers } : {}),
    ...(preparedHeaders ? { preparedHeaders: spareHeaders(preparedHeaders).headers } : {}),
    ...(omitted > 0 ? { omittedRequestHeaders: omitted } : {}),
    ...(response ? { response: spareResponse(response) } : {}),
    ...(devtools?.provisionalHeaders
      ? { devtools: { ...devtools, provisionalHeaders: spareHeaders(devtools.provisionalHeaders).headers } }
      : {}),
  };
}

function spareResponse(response: ObservedResponse): ObservedResponse {
  const { trialHeaders, judgedHeaders, omittedHeaders = 0 } = response;
  const { headers, omitted } = spareHeaders(response.headers);
  return {
    ...response,
    headers,
    ...(omittedHeaders + omitted > 0 ? { omittedHeaders: omittedHeaders + omitted } : {}),
    ...(trialHeaders ? { trialHeaders: spareHeaders(trialHeaders).headers } : {}),
    ...(judgedHeaders ? { judgedHeaders: spareHeaders(judgedHeaders).headers } : {}),
  };
}
