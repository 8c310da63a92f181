import type { Cause } from "../diagnosis/diagnose.ts";
import { statusLine } from "../diagnosis/evidence.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import { headersOf, judgedHeaders, type Transaction } from "../exchange/exchange.ts";
import { canonicalHeaderName } from "../fetch/canonical-header-name.ts";
import { type HeaderList, isHeaderName } from "../fetch/header-list.ts";
import { isTellingHeader } from "../fetch/telling-headers.ts";
import { visible } from "./document.ts";

/** Whether a request header tells what the browser asked for. */
function isTellingRequestHeader(name: string): boolean {
  return /^(origin|access-control-request-.*|sec-fetch-mode)$/i.test(name);
}

/** A request and its answer as far as they decide something. */
export interface Frame {
  readonly cause: Cause;
  /** As on the wire: the request with its headers and, behind an empty line, the answer. */
  readonly text: string;
  /** Names of the headers whose absence is this fault. */
  readonly missing: readonly string[];
  /** The browser's error, where there was one and no answer. */
  readonly error: string | null;
}

/** The requests on which causes stand, each once, with the headers that decide. */
export function framesOf({ exchange, diagnosis }: Explanation, causes: readonly Cause[]): readonly Frame[] {
  const frames = new Map<Transaction, Frame>();
  for (const cause of causes) {
    const hop = exchange.hops[cause.hop];
    const transaction = (cause.on === "preflight" ? hop?.preflight : undefined) ?? hop?.actual;
    if (!transaction || frames.has(transaction)) continue;
    const isHere = ({ hop, on }: Cause) => hop === cause.hop && (on === "preflight") === (cause.on === "preflight");
    const evidence = [...diagnosis.causes, cause].filter(isHere).flatMap((one) => one.evidence);
    const absent = cause.evidence.filter(({ where, value }) => value === null && where.endsWith("response.header"));
    const error = transaction.response ? undefined : (transaction.devtools?.error ?? transaction.error);
    frames.set(transaction, {
      cause,
      text: wireText(
        transaction,
        evidence.map(({ name }) => name),
      ),
      missing: transaction.response ? [...new Set(absent.map(({ name }) => canonicalHeaderName(name)))] : [],
      error: error || null,
    });
  }
  return [...frames.values()];
}

function wireText(transaction: Transaction, names: readonly string[]): string {
  const { method, url, response } = transaction;
  const shown = (list: HeaderList, isTelling: (name: string) => boolean) =>
    list
      .filter(({ name }) => isTelling(name) || names.some((one) => isHeaderName(name, one)))
      .map(({ name, value }) => `${canonicalHeaderName(name)}: ${value}`);
  const request = [
    `${method} ${url}`,
    ...shown(headersOf(transaction) ?? transaction.devtools?.provisionalHeaders ?? [], isTellingRequestHeader),
  ];
  const answer = response
    ? ["", statusLine(response.status, response.statusText), ...shown(judgedHeaders(response), isTellingHeader)]
    : [];
  return [...request, ...answer].map((line) => visible(line)).join("\n");
}
