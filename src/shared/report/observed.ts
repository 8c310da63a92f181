import type { Exchange, ObservedResponse, Transaction } from "../exchange/exchange.ts";

/*
 * What was observed of an exchange and stands nowhere else in a report. With it the same diagnosis can be made again from
 * the report alone (har-in/own-report.ts reads it). Exchanges come out of `redactExchanges` here too.
 */

/** Of a whole exchange. */
export function observedExchange(exchange: Exchange) {
  const { tabId, frameId, documentId, engine, fromDocument, cookieStoreId, topLevelOrigin, untold, call } = exchange;
  return {
    tabId,
    frameId,
    ...(documentId === undefined ? {} : { documentId }),
    ...(engine ? { engine } : {}),
    ...(fromDocument ? { fromDocument } : {}),
    ...(cookieStoreId === undefined ? {} : { cookieStoreId }),
    ...(topLevelOrigin === undefined ? {} : { topLevelOrigin }),
    ...(untold ? { untold } : {}),
    ...(call ? { callId: call.callId, ...(call.settledAt === undefined ? {} : { settledAt: call.settledAt }) } : {}),
  };
}

/** Of one request and its answer; times are milliseconds since the epoch. */
export function observedTransaction(transaction: Transaction) {
  const { requestId, startedAt, sentAt, endedAt, redirectUrl, outOfSight, trial, response, devtools } = transaction;
  const { omittedRequestHeaders } = transaction;
  const headers = transaction.requestHeaders
    ? "sent"
    : transaction.preparedHeaders
      ? "prepared"
      : devtools?.provisionalHeaders
        ? "provisional"
        : "none";
  return {
    requestId,
    startedAt,
    headers,
    ...(omittedRequestHeaders === undefined ? {} : { omittedRequestHeaders }),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(redirectUrl === undefined ? {} : { redirectUrl }),
    ...(outOfSight ? { outOfSight } : {}),
    ...(trial ? { trial } : {}),
    ...(response ? { response: observedResponse(response) } : {}),
    ...(devtools
      ? {
          devtools: {
            resourceType: devtools.resourceType,
            status: devtools.status,
            error: devtools.error,
            ...(devtools.measured ? { measured: devtools.measured } : {}),
          },
        }
      : {}),
  };
}

/** The entry's own headers are those that the browser judged. */
function observedResponse(response: ObservedResponse) {
  const { receivedAt, startedAt, fromCache, omittedHeaders, headers, trialHeaders, judgedHeaders } = response;
  const isChanged = judgedHeaders !== undefined || trialHeaders !== undefined;
  return {
    receivedAt,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(fromCache === undefined ? {} : { fromCache }),
    ...(omittedHeaders === undefined ? {} : { omittedHeaders }),
    ...(isChanged ? { serverHeaders: headers } : {}),
    ...(trialHeaders ? { trialHeaders } : {}),
    ...(judgedHeaders ? { judgedHeaders: true } : {}),
  };
}
