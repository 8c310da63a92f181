import { isNetworkError } from "../cors/network-errors.ts";
import { type Exchange, judgedHeaders, lastHop } from "../exchange/exchange.ts";
import { getHeader } from "../fetch/header-list.ts";
import type { Evidence, Finding } from "./rule.ts";

const subjects = { preflight: "preflight", redirect: "redirect", response: "actual", request: "actual" } as const;

/** A header of the response that the step judged; value null where it is absent. */
export function responseHeader({ step, response }: Finding, name: string): Evidence {
  const value = response ? getHeader(judgedHeaders(response), name) : null;
  return { where: `${subjects[step.on]}.response.header`, name, value, hop: step.hop };
}

/** A header of the request whose answer the step judged; value null where it is absent or was not seen. */
export function requestHeader({ step, transaction }: Finding, name: string): Evidence {
  const value = getHeader(transaction.requestHeaders ?? [], name);
  return { where: `${subjects[step.on]}.request.header`, name, value, hop: step.hop };
}

/** The status of the response that the step judged. */
export function responseStatus({ step, response }: Finding): Evidence {
  const value = response ? String(response.status) : null;
  return { where: `${subjects[step.on]}.response.status`, name: "status", value, hop: step.hop };
}

/** The browser's own network error. */
export function networkError({ step, transaction, hop }: Finding): Evidence {
  // DevTools puts a reason behind some names: "net::ERR_BLOCKED_BY_RESPONSE.NotSameSite".
  const named = isNetworkError(step.value) ? step.value : null;
  const longer = named && transaction.devtools?.error?.startsWith(`${named}.`) ? transaction.devtools.error : null;
  const value = longer ?? named ?? (transaction.devtools?.error || transaction.error) ?? hop.actual.error ?? null;
  return { where: `${subjects[step.on]}.response.error`, name: "error", value, hop: step.hop };
}

/** What the page's script saw of a call, as far as the probe noted it. */
export function callError({ step, exchange }: Finding): Evidence {
  return { where: "actual.response.error", name: "error", value: exchange.call?.saw ?? null, hop: step.hop };
}

/** A header of the judged response, or "" where it is absent. */
export function headerText({ response }: Finding, name: string): string {
  return (response && getHeader(judgedHeaders(response), name)) ?? "";
}

/** The values that every text may use: who asked whom for what, and what came back. */
export function commonValues({
  step,
  transaction,
  response,
  origin,
}: Finding): Readonly<Record<string, string | number>> {
  return {
    on: step.on,
    method: transaction.method,
    url: shortUrl(transaction.url),
    origin,
    status: response?.status ?? 0,
    statusText: response ? statusLine(response.status, response.statusText) : "",
    value: step.value ?? "",
  };
}

/** A URL for a sentence: without credentials, query and fragment, and cut in its middle where it is very long. */
export function shortUrl(url: string): string {
  const end = url.search(/[?#]/);
  const text = (end === -1 ? url : url.slice(0, end)).replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
  return text.length <= 120 ? text : `${text.slice(0, 80)}…${text.slice(-38)}`;
}

const reasonPhrases: Readonly<Record<number, string>> = {
  204: "No Content",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  407: "Proxy Authentication Required",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** A status as people know it: "403 Forbidden". HTTP/2 sends no reason phrase, so the usual one stands in. */
export function statusLine(status: number, reasonPhrase: string): string {
  const phrase = reasonPhrase || (reasonPhrases[status] ?? "");
  return phrase === "" ? String(status) : `${status} ${phrase}`;
}

/** A header of an exchange's last response; value null where it is absent. */
export function finalResponseHeader(exchange: Exchange, name: string): Evidence {
  const { response } = lastHop(exchange).actual;
  const value = response ? getHeader(judgedHeaders(response), name) : null;
  return { where: "actual.response.header", name, value, hop: exchange.hops.length - 1 };
}

/** A header of an exchange's last request; value null where it is absent. */
export function finalRequestHeader(exchange: Exchange, name: string): Evidence {
  const value = getHeader(lastHop(exchange).actual.requestHeaders ?? [], name);
  return { where: "actual.request.header", name, value, hop: exchange.hops.length - 1 };
}

/** The values of texts about a whole exchange. */
export function exchangeValues(exchange: Exchange): Readonly<Record<string, string>> {
  const { method, url } = lastHop(exchange).actual;
  return { method, url: shortUrl(url) };
}
