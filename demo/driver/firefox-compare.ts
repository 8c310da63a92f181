import { failingSteps } from "../../src/shared/cors/evaluate.ts";
import { type ConsoleReason, geckoConsole } from "../../src/shared/cors/gecko-console.ts";
import type { Explanation } from "../../src/shared/diagnosis/explain.ts";
import { headersOf } from "../../src/shared/exchange/exchange.ts";
import { factValue } from "../../src/shared/exchange/fact.ts";
import { getHeader } from "../../src/shared/fetch/header-list.ts";
import type { Ask } from "../scenario.ts";
import { isNoCors } from "./asked.ts";
import type { Comparison } from "./compare.ts";
import type { PlayedInFirefox, RequestInFirefox } from "./firefox-play.ts";
import { hiddenInFirefox } from "./hidden-in-firefox.ts";
import type { ReportedExchange } from "./play.ts";

/** One exchange of ours: as the report has it, and as the engine has it. */
export interface OurExchange {
  readonly reported: ReportedExchange;
  readonly explanation: Explanation;
}

/** One request in Firefox beside our exchange of it. */
export interface ComparedInFirefox {
  readonly request: RequestInFirefox;
  readonly ours: OurExchange | undefined;
  /**
   * not-seen: it stayed at the page's own origin, or left nothing that an extension can see. hidden: it differs because
   * Firefox decides by what it hides.
   */
  readonly result: Comparison | "not-seen" | "hidden";
  /** What is wrong with it; empty where nothing is. */
  readonly complaints: readonly string[];
}

/** What Firefox did, as far as the page's script and the console tell. "unclear": the page could not use what came. */
type Seen = "passed" | "refused" | "unclear";

/**
 * Compares every request of a run with our exchange of it: its verdict, and what Firefox's console says.
 * @param exchanges in the order in which they began
 * @param reasons what the console said of all of them
 * @param arrived how many requests of the run have reached a server
 */
export function compareInFirefox(
  { requests }: PlayedInFirefox,
  exchanges: readonly OurExchange[],
  reasons: readonly string[],
  arrived: number,
): readonly ComparedInFirefox[] {
  const { pairs, left } = pairsOf(requests, exchanges, reasons);
  const isExplained = canExplain(pairs, reasons);
  return pairs.map(({ request, ours }, index) => {
    const complaints = [
      ...complaintsOf(request, ours, seenOf(request, reasons), reasons, arrived),
      ...(isExplained || index > 0 ? [] : [`the console would say ${said(pairs)} by our account`]),
      ...(index === 0
        ? left.map(({ reported: { id, verdict } }) => `an exchange of no request: ${id} ${verdict}`)
        : []),
    ];
    if (complaints.length > 0 && isHidden(requests)) return { request, ours, result: "hidden", complaints: [] };
    return { request, ours, result: complaints.length > 0 ? "wrong" : resultOf(ours), complaints };
  });
}

function isHidden(requests: readonly RequestInFirefox[]): boolean {
  return requests.some(({ exchange }) => hiddenInFirefox.some((difference) => difference.covers(exchange)));
}

/**
 * Which exchange is whose. Requests of one turn to one URL that look the same are made in no known order: what became of
 * them tells them apart.
 */
function pairsOf(
  requests: readonly RequestInFirefox[],
  exchanges: readonly OurExchange[],
  reasons: readonly string[],
): { readonly pairs: readonly Pair[]; readonly left: readonly OurExchange[] } {
  const left = [...exchanges];
  const pairs = requests.map((request, index) => {
    const isNext = (one: OurExchange) => requests.length === 1 || isAlike(request, one);
    // Those of a later turn begin later than all that are left of this one.
    const ofTurn = requests.slice(index).filter(({ turn }) => turn === request.turn).length;
    const candidates = left.slice(0, ofTurn).filter(isNext);
    const seen = seenOf(request, reasons);
    const ours = candidates.find((one) => contradiction(request, one, seen, reasons) === null) ?? candidates[0];
    if (ours) left.splice(left.indexOf(ours), 1);
    return { request, ours };
  });
  return { pairs, left };
}

/** Whether an exchange looks like a request: by its method, its origin, and the headers that pages alone set. */
function isAlike({ exchange: { ask } }: RequestInFirefox, { reported, explanation }: OurExchange): boolean {
  const { initiator, hops } = explanation.exchange;
  const sent = headersOf(hops[0].actual) ?? [];
  const hasSame = (name: string) => getHeader(sent, name) === (ask.headers?.[name] ?? null);
  const isOpaque = ask.from === "sandboxed-frame";
  return (
    reported.method === methodOf(ask) && isOpaque === (initiator === "null") && ["x-trace", "x-tenant"].every(hasSame)
  );
}

function resultOf(ours: OurExchange | undefined): ComparedInFirefox["result"] {
  if (!ours) return "not-seen";
  if (ours.reported.verdict === "undetermined") return "undetermined";
  return ours.reported.causes[0]?.certainty === "possible" ? "among-alternatives" : "exact";
}

/** fetch() and XHR spell some methods in capitals. */
function methodOf(ask: Ask): string {
  const method = ask.method ?? (ask.via === "beacon" ? "POST" : "GET");
  return /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
}

const scripted: ReadonlySet<string> = new Set(["fetch", "xhr", "event-source", "cache"]);
/** Whether a script says that it got a response, or an element that it could use one. */
export function gotResponse(script: string): boolean {
  return /^(basic|cors|opaque|opaqueredirect|xhr|added|font face loaded|message event|load|[1-9]\d* font)\b/.test(
    script,
  );
}

/** What a script says of a response whose body was of no use. */
const brokenBody = /Content-Length header of network response exceeds|Decoding failed/;

function seenOf({ exchange: { ask }, script }: RequestInFirefox, reasons: readonly string[]): Seen {
  if (scripted.has(ask.via)) return gotResponse(script) ? "passed" : brokenBody.test(script) ? "unclear" : "refused";
  // An element says only whether it could use what came. Of each refusal by CORS the console has a reason, and what we say
  // is held against that; Firefox refuses some redirects without a word.
  if (reasons.length > 0) return "refused";
  return gotResponse(script) ? "passed" : "unclear";
}

function complaintsOf(
  request: RequestInFirefox,
  ours: OurExchange | undefined,
  seen: Seen,
  reasons: readonly string[],
  arrived: number,
): readonly string[] {
  const { ask } = request.exchange;
  if (ours) return [contradiction(request, ours, seen, reasons) ?? []].flat();
  const isOwn = ask.server === "page" && ask.from === undefined;
  return isOwn || arrived === 0 ? [] : ["we have no exchange of it"];
}

/** Where our verdict contradicts what Firefox did; null where it does not. */
function contradiction(
  { exchange: { ask }, script }: RequestInFirefox,
  ours: OurExchange,
  seen: Seen,
  reasons: readonly string[],
): string | null {
  const { verdict, warnings } = ours.reported;
  switch (verdict) {
    case "undetermined":
      return null;
    case "allowed":
    case "opaque": {
      const expected = isNoCors(ask) || script.startsWith("opaqueredirect") ? "opaque" : "allowed";
      if (seen === "passed") return verdict === expected ? null : `it is ${expected}, we say ${verdict}`;
      const isIncomplete = warnings.some(({ id }) => id === "response-body-incomplete") && reasons.length === 0;
      return seen === "unclear" || isIncomplete ? null : `it was refused, we say ${verdict}`;
    }
    case "blocked":
      if (seen === "passed") return "it passed, we say blocked";
      return consolesOf(ours).some((reason) => reason.length > 0) ? null : "we say blocked, and have no reason";
    case "failed":
      return seen === "passed" ? "it passed, we say failed" : null;
    default:
      return `we say ${verdict}`;
  }
}

/** What the console would say of our exchange, under each possibility that we name. */
function consolesOf({ explanation: { exchange, evaluation } }: OurExchange): readonly (readonly ConsoleReason[])[] {
  return evaluation.alternatives.map((alternative) => {
    const [first] = failingSteps(alternative);
    return first ? geckoConsole(first, exchange, factValue(evaluation.mode)) : [];
  });
}

interface Pair {
  readonly request: RequestInFirefox;
  readonly ours: OurExchange | undefined;
}

/**
 * Whether the reasons of a run are those that the console would give, by what we say of its requests.
 * @param mayBeMore whether there is one among them of which the console may have said anything
 */
function canExplain(pairs: readonly Pair[], reasons: readonly string[], mayBeMore = false): boolean {
  const [first, ...others] = pairs;
  if (!first) return mayBeMore || reasons.length === 0;
  const lists = listsOf(first);
  if (lists === "anything") return canExplain(others, reasons, true);
  return lists.some((list) => {
    const left = [...reasons];
    for (const names of list) {
      const at = left.findIndex((reason) => names.includes(reason));
      if (at === -1) return false;
      left.splice(at, 1);
    }
    return canExplain(others, left, mayBeMore);
  });
}

type NamesInOrder = readonly (readonly string[])[];

function listsOf({ request, ours }: Pair): readonly NamesInOrder[] | "anything" {
  if (!ours || ours.reported.verdict === "undetermined") return "anything";
  const { verdict } = ours.reported;
  if (verdict === "allowed" || verdict === "opaque") return [[]];
  const lists = consolesOf(ours).map((list) => list.map(({ names }) => names));
  // The call of a page whose service worker passed it on fails once more, as the page's own.
  const { from, serviceWorker = "pass-on" } = request.exchange.ask;
  if (from !== "controlled-frame" || serviceWorker !== "pass-on") return lists;
  return lists.map((list) => [...list, ["CORSDidNotSucceed"]]);
}

function said(pairs: readonly Pair[]): string {
  const texts = pairs.map((pair) => {
    const lists = listsOf(pair);
    if (lists === "anything") return lists;
    return lists.map((list) => list.map((names) => names.join("/")).join(", ") || "nothing").join(" or ");
  });
  return texts.join(" & ");
}
