import type { Entry, Har, Header as HarHeader, Page, QueryString } from "har-format";
import type { EnginePrediction } from "../cors/other-engines.ts";
import { ownProfile } from "../cors/own-profile.ts";
import type { PreflightState } from "../cors/preflight-need.ts";
import type { Cause, Diagnosis } from "../diagnosis/diagnose.ts";
import { type Explanation, indexByUrl, predictOthers } from "../diagnosis/explain.ts";
import {
  type Exchange,
  headersOf,
  isTrial,
  judgedHeaders,
  namesNoTab,
  type Transaction,
} from "../exchange/exchange.ts";
import { isOfHiddenPage } from "../exchange/prerendered.ts";
import { getHeader, type HeaderList } from "../fetch/header-list.ts";
import { locationUrl, redirectLocation } from "../fetch/location.ts";
import type { Say } from "../messages/messages.ts";
import { consoleReport } from "./console.ts";
import { observedExchange, observedTransaction } from "./observed.ts";
import { otherBrowsersReport } from "./other-browsers.ts";
import type { ReportSource } from "./source.ts";
import { durationOf, timingsOf } from "./timings.ts";

/** The version of the `_cors` fields; docs/har-cors.schema.json describes them. */
const reportVersion = 1;

/**
 * Writes explanations as a HAR 1.2 log with the analysis in `_cors` fields. What stands in them stands in the report, so
 * they come out of `redactExchanges`.
 * @param explanations in the order in which their exchanges began
 * @param say the words of the report's language
 * @param exchangesAt where earlier exchanges are looked up, those that are not reported too
 */
export function toHar(
  explanations: readonly Explanation[],
  source: ReportSource,
  say: Say,
  exchangesAt = indexByUrl(explanations.map(({ exchange }) => exchange)),
): Har {
  const reported = explanations.map((explanation) => ({ explanation, entries: entriesOf(explanation, say) }));
  // Wire order; a preflight goes before its request although it begins after it.
  const all = reported.flatMap(({ entries }) => entries).sort((a, b) => a.wireTime - b.wireTime || a.order - b.order);
  const indexes = new Map(all.map((entry, index) => [entry, index]));
  return {
    log: {
      version: "1.2",
      creator: { ...source.creator },
      browser: { ...source.browser },
      // HAR 1.2 does without them; Firefox's Network panel opens no file that has none.
      pages: pagesOf(explanations.map(({ exchange }) => exchange)),
      // Who reads the file piece by piece knows the exchanges before their entries.
      ...({
        _cors: {
          version: reportVersion,
          browser: { ...source.browser },
          exchanges: reported.map(({ explanation, entries }) =>
            exchangeReport(
              explanation,
              predictOthers(explanation, exchangesAt),
              entries.map((entry) => indexes.get(entry) ?? -1),
              say,
            ),
          ),
        },
      } as object),
      entries: all.map(({ entry }) => entry),
    },
  };
}

interface OrderedEntry {
  readonly entry: Entry;
  /** Milliseconds since the epoch at which it went on the wire, or would have. */
  readonly wireTime: number;
  readonly order: number;
}

function entriesOf({ exchange, evaluation, diagnosis }: Explanation, say: Say): readonly OrderedEntry[] {
  return exchange.hops.flatMap(({ preflight, actual }, hop) => {
    const roles = [...(preflight ? [["preflight", preflight] as const] : []), ["actual", actual] as const];
    return roles.map(([role, transaction]) => {
      const causes = diagnosis.causes.filter(
        (cause) => cause.hop === hop && (cause.on === "preflight") === (role === "preflight"),
      );
      const summary = [...causes, ...diagnosis.causes][0];
      const cors = {
        exchange: exchange.id,
        role,
        hop,
        verdict: evaluation.verdict,
        causes: causes.map(({ id }) => id),
        observed: observedTransaction(transaction),
      };
      const sentence = summary
        ? say(summary.summary.id, summary.summary.values)
        : say(`verdict.${evaluation.verdict}.sentence`);
      const comment = transaction.trial ? `${say("trial.report")} ${sentence}` : sentence;
      return {
        entry: { ...entryOf(exchange, transaction), comment, ...({ _cors: cors } as object) },
        // A request that was not sent stands where it ended; its preflight, sent or not, stands before it.
        wireTime: transaction.sentAt ?? (role === "actual" ? transaction.endedAt : undefined) ?? transaction.startedAt,
        order: hop * 2 + (role === "actual" ? 1 : 0),
      };
    });
  });
}

function entryOf(exchange: Exchange, transaction: Transaction): Entry {
  const { response, startedAt, error, devtools } = transaction;
  const timings = timingsOf(transaction);
  const headers = response ? judgedHeaders(response) : [];
  const requestHeaders = headersOf(transaction) ?? devtools?.provisionalHeaders ?? [];
  return {
    pageref: pageId(exchange),
    startedDateTime: new Date(startedAt).toISOString(),
    time: durationOf(timings),
    request: {
      method: transaction.method,
      url: transaction.url,
      httpVersion: response?.httpVersion || "unknown",
      cookies: [],
      headers: harHeaders(requestHeaders),
      queryString: queryString(transaction.url),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: response?.status ?? 0,
      statusText: response?.statusText ?? "",
      httpVersion: response?.httpVersion || "unknown",
      cookies: [],
      headers: harHeaders(headers),
      content: {
        size: Math.max(0, devtools?.measured?.bodySize ?? 0),
        mimeType: getHeader(headers, "content-type") ?? "x-unknown",
      },
      redirectURL: redirectUrl(transaction),
      headersSize: -1,
      bodySize: -1,
      ...(error === undefined ? {} : { _error: error }),
    },
    cache: {},
    timings,
    ...(response?.ip === undefined ? {} : { serverIPAddress: response.ip.replace(/^\[|\]$/g, "") }),
    _resourceType: (devtools?.resourceType ?? exchange.resourceType) as NonNullable<Entry["_resourceType"]>,
  };
}

function exchangeReport(
  explanation: Explanation,
  others: readonly EnginePrediction[],
  entries: readonly number[],
  say: Say,
) {
  const { exchange, evaluation, diagnosis } = explanation;
  const { url, method, startedAt } = exchange.hops[0].actual;
  return {
    id: exchange.id,
    url,
    method,
    origin: exchange.initiator ?? null,
    resourceType: exchange.resourceType,
    startedDateTime: new Date(startedAt).toISOString(),
    verdict: evaluation.verdict,
    causes: diagnosis.causes.map((cause) => causeReport(cause, say)),
    warnings: diagnosis.warnings.map((cause) => causeReport(cause, say)),
    preflight: preflightReport(evaluation.preflights),
    entries,
    fix: fixReport(diagnosis, say),
    facts: { mode: evaluation.mode, credentialsMode: evaluation.credentialsMode, outcome: evaluation.outcome },
    trace: evaluation.alternatives[0].trace,
    otherBrowsers: otherBrowsersReport(others, ownProfile(exchange).engine, say),
    ...consoleReport(explanation, say),
    ...(isTrial(exchange) ? { trial: true } : {}),
    ...(exchange.beginningMissed ? { beginningMissed: true } : {}),
    ...(exchange.interrupted ? { interrupted: true } : {}),
    ...(exchange.knownFrom ? { knownFrom: exchange.knownFrom } : {}),
    ...(exchange.beforeDevtools ? { beforeDevtools: true } : {}),
    ...(exchange.prerendered ? { prerendered: isOfHiddenPage(exchange) ? "not-shown" : "shown" } : {}),
    ...(exchange.call ? { call: callReport(exchange.call) } : {}),
    ...(exchange.timing ? { resourceTiming: exchange.timing } : {}),
    ...(namesNoTab(exchange) ? { tabUnknown: true } : {}),
    ...(exchange.callFrames ? { callFrames: exchange.callFrames } : {}),
    observed: observedExchange(exchange),
  };
}

function callReport({ callId: _, settledAt: __, ...facts }: NonNullable<Exchange["call"]>) {
  return facts;
}

function causeReport(cause: Cause, say: Say) {
  const { id, on, hop, certainty, assuming, title, summary, detail, evidence, browsers, spec, docs } = cause;
  return {
    id,
    on,
    hop,
    certainty,
    ...(assuming ? { assuming } : {}),
    title: say(title.id, title.values),
    summary: say(summary.id, summary.values),
    detail: say(detail.id, detail.values),
    evidence,
    browsers,
    spec,
    docs,
  };
}

/** The preflight that matters to a reader: the first that was sent, else that was cached, else that is unknown. */
function preflightReport(states: readonly PreflightState[]): PreflightState {
  const order = ["sent", "cached", "unknown", "not-needed"] as const;
  const found = order.flatMap((state) => states.filter((one) => one.state === state))[0];
  return found ?? { state: "unknown", because: [] };
}

function fixReport({ fix }: Diagnosis, say: Say) {
  if (!fix) return null;
  return {
    who: fix.who,
    responses: fix.responses,
    request: fix.request.map(({ text, code, responses }) => ({
      text: say(text.id, text.values),
      ...(code ? { code } : {}),
      ...(responses ? { responses } : {}),
    })),
    notes: fix.notes.map(({ id, values }) => say(id, values)),
  };
}

function pagesOf(exchanges: readonly Exchange[]): Page[] {
  const pages = new Map<string, Page>();
  for (const exchange of exchanges) {
    const id = pageId(exchange);
    if (pages.has(id)) continue;
    const startedDateTime = new Date(exchange.hops[0].actual.startedAt).toISOString();
    pages.set(id, { id, startedDateTime, title: exchange.initiator ?? "unknown", pageTimings: {} });
  }
  return [...pages.values()];
}

function pageId({ documentId, tabId }: Exchange): string {
  return documentId ?? `tab ${tabId}`;
}

function harHeaders(headers: HeaderList): HarHeader[] {
  return headers.map(({ name, value }) => ({ name, value }));
}

function queryString(url: string): QueryString[] {
  if (!URL.canParse(url)) return [];
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

function redirectUrl({ url, response, redirectUrl: followed }: Transaction): string {
  if (followed !== undefined) return followed;
  const location = response && redirectLocation(response.status, judgedHeaders(response));
  return location == null ? "" : (locationUrl(location, url) ?? location);
}
