import { hasCorsTainting } from "../cors/facts.ts";
import { isRedirectLeftToPage, judgedHeaders, lastHop, type ObservedResponse } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { getHeader } from "../fetch/header-list.ts";
import { type ResponseHeaderAccess, readabilityOf } from "../fetch/response-headers.ts";
import { isOkStatus } from "../fetch/status.ts";
import type { Message } from "../messages/messages.ts";
import type { Explanation } from "./explain.ts";
import { type Requester, requestersOf } from "./requester.ts";

/** A response header, and whether the script that asked can read it. */
export interface ScriptHeader {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly access: ResponseHeaderAccess;
}

/** What the page's script gets of an exchange. */
export interface ScriptView {
  /** What the probe in the page saw, word for word. */
  readonly saw?: string;
  /** What each that can have asked gets; one where it is known who asked. */
  readonly sights: readonly { readonly requester: Requester; readonly text: Message }[];
  /** Whether it may as well have been fetchLater(), which DevTools calls "fetch" too and whose script is told nothing. */
  readonly maybeLater: boolean;
  /** The headers of a response that a script can read; empty where there is none. */
  readonly headers: readonly ScriptHeader[];
}

/** How an exchange ends for the script that asked. */
type Ending =
  | "error"
  | "never-sent"
  | "abort"
  | "opaque"
  | "opaque-redirect"
  | "readable"
  | "incomplete"
  | "pending"
  | "unknown";

/** The text of fetch()'s TypeError, which is the same whatever went wrong. */
const fetchErrors = {
  chromium: "TypeError: Failed to fetch",
  gecko: "TypeError: NetworkError when attempting to fetch resource.",
} as const;

/**
 * What the page's script gets of an exchange: an error, an opaque response, or one that it can read, with which headers.
 * Where it is not shown who asked, it says what each would get.
 */
export function scriptView(explanation: Explanation): ScriptView {
  const { exchange, evaluation } = explanation;
  const ending = endingOf(explanation);
  const requesters = requestersOf(exchange, factValue(evaluation.mode));
  const { response } = lastHop(exchange).actual;
  const saw = exchange.isImagined ? undefined : exchange.call?.saw;
  const readsHeaders = requesters.includes("fetch") || requesters.includes("xhr");
  const isReadable = ending === "readable" || ending === "incomplete";
  return {
    ...(saw === undefined ? {} : { saw }),
    sights: requesters.map((requester) => ({ requester, text: textOf(explanation, ending, requester) })),
    maybeLater: requesters.includes("fetch") && !exchange.call && !exchange.isImagined && exchange.engine !== "gecko",
    headers: isReadable && readsHeaders && response ? headersFor(explanation, response) : [],
  };
}

/** The error that fetch() gives where a request fails. */
export function fetchErrorOf({ exchange }: Explanation): string {
  return fetchErrors[exchange.engine ?? exchange.imaginedIn ?? "chromium"];
}

function endingOf({ exchange, evaluation, diagnosis }: Explanation): Ending {
  const [first] = diagnosis.causes;
  switch (evaluation.verdict) {
    case "pending":
      return "pending";
    case "undetermined":
      return "unknown";
    case "opaque":
      return isRedirectLeftToPage(exchange) ? "opaque-redirect" : "opaque";
    case "allowed":
      return diagnosis.warnings.some(({ id }) => id === "response-body-incomplete") ? "incomplete" : "readable";
    default:
      if (first?.step?.id === "request-not-aborted") return "abort";
      return first?.step?.id === "request-leaves-page" ? "never-sent" : "error";
  }
}

function textOf(explanation: Explanation, ending: Ending, requester: Requester): Message {
  const { exchange } = explanation;
  const { response } = lastHop(exchange).actual;
  if (ending === "pending" || ending === "unknown") return { id: `script-view.${ending}` };
  if (requester === "beacon") return { id: "script-view.beacon" };
  switch (ending) {
    case "opaque-redirect":
      return { id: "script-view.opaque-redirect" };
    case "opaque":
      // XMLHttpRequest, EventSource and fonts always ask with CORS.
      return requester === "xhr" || requester === "event-source" || requester === "font"
        ? { id: "script-view.opaque.other" }
        : { id: `script-view.opaque.${requester}` };
    case "abort":
    case "never-sent":
      return requester === "fetch" || requester === "xhr"
        ? { id: `script-view.${ending}.${requester}` }
        : { id: `script-view.${ending}.other` };
    case "incomplete":
      return requester === "fetch" || requester === "xhr"
        ? { id: `script-view.incomplete.${requester}`, values: responseValues(explanation, response) }
        : { id: "script-view.incomplete.other" };
    case "error":
      return { id: `script-view.error.${requester}`, values: { error: fetchErrorOf(explanation) } };
    default:
      return { id: `script-view.readable.${requester}`, values: responseValues(explanation, response) };
  }
}

function responseValues({ exchange }: Explanation, response: ObservedResponse | undefined) {
  const status = response?.status ?? 0;
  const contentType = (response && getHeader(judgedHeaders(response), "content-type")) ?? "";
  return {
    status,
    ok: String(isOkStatus(status)),
    type: hasCorsTainting(exchange, exchange.hops.length - 1) ? "cors" : "basic",
    stream: status === 200 && /^text\/event-stream\s*(;|$)/i.test(contentType) ? "yes" : "no",
  };
}

/** Each header with all its lines as one, as scripts get it, and what decides whether they get it. */
function headersFor({ exchange, evaluation }: Explanation, response: ObservedResponse): readonly ScriptHeader[] {
  const headers = judgedHeaders(response);
  const names = [...new Set(headers.map(({ name }) => name.toLowerCase()))];
  const isCors = hasCorsTainting(exchange, exchange.hops.length - 1);
  const mode = factValue(evaluation.credentialsMode);
  return names.map((name) => ({
    name,
    value: getHeader(headers, name) ?? "",
    access: readabilityOf(headers, name, { isCors, credentialsMode: mode ?? "unknown" }),
  }));
}
