import type { Exchange, Hop, ObservedResponse, Transaction } from "../../exchange/exchange.ts";
import { maskHeaders } from "./headers.ts";
import type { Secrets } from "./secrets.ts";
import { maskDecisive, maskText, maskUrl } from "./text.ts";

/** An exchange without secrets. What its diagnosis rests on is as before, so it is explained as before. */
export function maskExchange(exchange: Exchange, secrets: Secrets): Exchange {
  const { callFrames, call } = exchange;
  const [first, ...rest] = exchange.hops;
  return {
    ...exchange,
    hops: [maskHop(first, secrets), ...rest.map((hop) => maskHop(hop, secrets))],
    ...(callFrames
      ? {
          callFrames: callFrames.map((frame) => ({
            ...frame,
            functionName: maskText(frame.functionName, secrets),
            url: maskUrl(frame.url, secrets),
          })),
        }
      : {}),
    ...(call?.saw === undefined ? {} : { call: { ...call, saw: maskText(call.saw, secrets) } }),
  };
}

function maskHop({ preflight, actual }: Hop, secrets: Secrets): Hop {
  const masked = maskTransaction(actual, secrets);
  return preflight ? { preflight: maskTransaction(preflight, secrets), actual: masked } : { actual: masked };
}

function maskTransaction(transaction: Transaction, secrets: Secrets): Transaction {
  const { url, requestHeaders, preparedHeaders, response, redirectUrl, error, devtools, trial } = transaction;
  return {
    ...transaction,
    url: maskUrl(url, secrets),
    ...(requestHeaders ? { requestHeaders: maskHeaders(requestHeaders, secrets) } : {}),
    ...(preparedHeaders ? { preparedHeaders: maskHeaders(preparedHeaders, secrets) } : {}),
    ...(response ? { response: maskResponse(response, secrets) } : {}),
    ...(redirectUrl === undefined ? {} : { redirectUrl: maskUrl(redirectUrl, secrets) }),
    ...(error === undefined ? {} : { error: maskDecisive(error, secrets) }),
    ...(devtools
      ? {
          devtools: {
            ...devtools,
            error: devtools.error && maskDecisive(devtools.error, secrets),
            ...(devtools.provisionalHeaders
              ? { provisionalHeaders: maskHeaders(devtools.provisionalHeaders, secrets) }
              : {}),
          },
        }
      : {}),
    ...(trial ? { trial: { ...trial, set: maskHeaders(trial.set, secrets) } } : {}),
  };
}

function maskResponse(response: ObservedResponse, secrets: Secrets): ObservedResponse {
  const { statusText, headers, trialHeaders, judgedHeaders } = response;
  return {
    ...response,
    statusText: maskText(statusText, secrets),
    headers: maskHeaders(headers, secrets),
    ...(trialHeaders ? { trialHeaders: maskHeaders(trialHeaders, secrets) } : {}),
    ...(judgedHeaders ? { judgedHeaders: maskHeaders(judgedHeaders, secrets) } : {}),
  };
}
