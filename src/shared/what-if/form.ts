import type { RequestMode } from "../cors/facts.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import { type Exchange, headersOf, judgedHeaders, type Transaction } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { askedHeaderNames } from "../exchange/join-preflight.ts";
import type { CallFacts } from "../exchange/network-event.ts";
import { geckoRefusal } from "../exchange/prepared.ts";
import { hasHeader } from "../fetch/header-list.ts";
import { redirectLocation } from "../fetch/location.ts";
import { setByPage } from "../reproduce/page-call.ts";
import { headerText } from "./header-text.ts";

/** How many characters a field of the form takes: more than servers do, and few enough to follow each letter. */
export const longestField = 100_000;

/** How a request ended that no form can tell: a broken connection, a policy, another extension, an abort. */
export interface GivenEnd {
  /** The browser's network error; "" where the request never left the page. */
  readonly error: string;
  /** Whether there was a response all the same. */
  readonly hasResponse: boolean;
  /** Whether the page had got the response before. */
  readonly handedOver: boolean;
}

/** An answer as it is edited. */
export interface FormAnswer {
  readonly status: string;
  readonly headers: string;
  /** What is kept as it was, whatever is edited; without it the answer is the one above. */
  readonly given?: GivenEnd;
}

/** The answers of one URL as they are edited. */
export interface FormHop {
  readonly preflight: FormAnswer;
  readonly actual: FormAnswer;
  /** Whether an earlier permission spares the preflight. */
  readonly permissionHeld?: true;
  /** Where the browser itself sent the request instead, without asking the server (from http to https). */
  readonly upgradedTo?: string;
}

/** The engines whose steps can be taken over a form. */
export type ImaginedEngine = "chromium" | "gecko";

/** A request with the answers to it as they are edited: text, right or wrong, so that nothing that is typed is lost. */
export interface WhatIfForm {
  /** Whose steps are taken. */
  readonly engine: ImaginedEngine;
  readonly method: string;
  readonly url: string;
  /** The serialized origin of the page. */
  readonly origin: string;
  /** Those that the page sets. */
  readonly headers: string;
  readonly mode: RequestMode;
  readonly credentials: NonNullable<CallFacts["credentials"]> | "unknown";
  readonly redirect: NonNullable<CallFacts["redirect"]>;
  /** Whether the browser asks first for what no header shows: an upload listener, or a stream. */
  readonly asksAnyway?: true;
  /** There may be more than the request gets to. */
  readonly hops: readonly [FormHop, ...FormHop[]];
}

/** The answers of a URL that nobody has edited yet. */
export const untouchedHop: FormHop = {
  preflight: { status: "204", headers: "" },
  actual: { status: "200", headers: "" },
};

/**
 * A form to begin with.
 * @param origin the serialized origin of the page
 * @param engine that of the browser in which it is shown
 */
export function emptyForm(origin: string, engine: ImaginedEngine): WhatIfForm {
  return {
    engine,
    method: "GET",
    url: "https://api.example/items",
    origin,
    headers: "",
    mode: "cors",
    credentials: "same-origin",
    redirect: "follow",
    hops: [untouchedHop],
  };
}

/** Errors that follow from the answers, so that they need not be kept. */
const computed: ReadonlySet<string> = new Set([
  "net::ERR_FAILED",
  "net::ERR_INVALID_REDIRECT",
  "net::ERR_UNSAFE_REDIRECT",
  "net::ERR_TOO_MANY_REDIRECTS",
  "net::ERR_UNEXPECTED_PROXY_AUTH",
  geckoRefusal,
  "NS_ERROR_REDIRECT_LOOP",
]);

/** Firefox's errors of redirects that it announced and then did not follow. */
const computedAtRedirects: ReadonlySet<string> = new Set([
  "NS_ERROR_NET_ON_RECEIVING_FROM",
  "NS_ERROR_UNEXPECTED",
  "NS_ERROR_CORRUPTED_CONTENT",
]);

/** The form that stands for a recorded exchange. */
export function formOf({ exchange, evaluation }: Explanation): WhatIfForm {
  const { call, initiator = "null" } = exchange;
  const [{ preflight, actual }] = exchange.hops;
  const sent = headersOf(actual) ?? actual.devtools?.provisionalHeaders ?? [];
  const asked = preflight ? askedHeaderNames(preflight) : [];
  // The parentheses are in no safelisted value, so that the name is asked for.
  const unseen = asked.filter((name) => !hasHeader(sent, name)).map((name) => ({ name, value: "(not seen)" }));
  const credentials = factValue(evaluation.credentialsMode);
  const asksAnyway = evaluation.preflights[0]?.because.some(({ kind }) => kind !== "method" && kind !== "header");
  const [first = untouchedHop, ...rest] = exchange.hops.map((_, index) => hopOf(exchange, index, evaluation));
  return {
    engine: exchange.engine ?? "chromium",
    method: actual.method,
    url: actual.url,
    origin: initiator,
    headers: headerText([...setByPage(sent, asked), ...unseen]),
    mode: factValue(evaluation.mode) ?? "cors",
    credentials:
      call?.credentials ??
      (credentials === undefined ? "unknown" : credentials === "include" ? "include" : "same-origin"),
    redirect: call?.redirect ?? redirectOf(evaluation),
    ...(asksAnyway ? { asksAnyway } : {}),
    hops: [first, ...rest],
  };
}

function hopOf(exchange: Exchange, index: number, { preflights, alternatives }: Explanation["evaluation"]): FormHop {
  const { preflight, actual } = exchange.hops[index] ?? exchange.hops[0];
  const stop = alternatives[0].trace.find(({ result }) => result === "fail");
  const onPreflight = preflight !== undefined && actual.requestHeaders === undefined && actual.response === undefined;
  const { error } = actual;
  const isRedirectMode = stop?.id === "redirect-mode-follow" && stop.names?.join() === "error";
  const isTooMany = exchange.hops.length > 20;
  const isUpgrade = actual.redirectUrl !== undefined && actual.response === undefined;
  const follows =
    isRedirectMode ||
    stop?.id === "redirect-url-scheme" ||
    stop?.id === "redirect-url-without-credentials" ||
    isTooMany;
  const isLeft = exchange.call?.redirect === "manual" && actual.redirectUrl !== undefined;
  const isKept =
    error !== undefined &&
    !isComputed(error, onPreflight ? preflight : actual) &&
    !follows &&
    !isLeft &&
    index === exchange.hops.length - 1;
  const unnamed = stop?.id === "target-address-space-matches" || stop?.id === "outcome-explained";
  const noAnswer = onPreflight && preflight.response === undefined && error !== undefined;
  const given = isKept || noAnswer || (unnamed && stop.hop === index) ? error : undefined;
  return {
    preflight: answerOf(preflight, "204", onPreflight ? given : undefined),
    actual: answerOf(actual, "200", onPreflight ? undefined : given),
    ...(preflights[index]?.state === "cached" ? { permissionHeld: true } : {}),
    ...(isUpgrade && actual.redirectUrl ? { upgradedTo: actual.redirectUrl } : {}),
  };
}

/** Whether an end follows from the answer that came before it. */
function isComputed(error: string, { response }: Transaction): boolean {
  if (!response) return false;
  const isRedirect = redirectLocation(response.status, judgedHeaders(response)) !== null;
  return computed.has(error) || (isRedirect && computedAtRedirects.has(error));
}

function answerOf(transaction: Transaction | undefined, status: string, error: string | undefined): FormAnswer {
  const { response } = transaction ?? {};
  const answer = response
    ? { status: String(response.status), headers: headerText(judgedHeaders(response)) }
    : { status, headers: "" };
  return error === undefined
    ? answer
    : {
        ...answer,
        given: { error, hasResponse: response !== undefined, handedOver: response?.startedAt !== undefined },
      };
}

function redirectOf({ alternatives: [{ trace }] }: Explanation["evaluation"]): WhatIfForm["redirect"] {
  const stop = trace.find(({ result }) => result === "fail");
  const isError = stop?.id === "redirect-mode-follow" && stop.names?.join() === "error";
  return isError ? "error" : "follow";
}
