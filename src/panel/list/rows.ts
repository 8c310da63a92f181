import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { isTrial } from "../../shared/exchange/exchange.ts";
import type { Navigation } from "../../shared/protocol.ts";
import { statusText } from "../row.ts";
import { sorted } from "./sort.ts";
import type { Sort } from "./sort-order.ts";
import { startOf } from "./values.ts";

/** A row of the list that stands for an exchange. */
export interface ExchangeRow {
  readonly kind: "exchange";
  /** Tells rows apart, and stays the same while the list changes. */
  readonly key: string;
  readonly explanation: Explanation;
  /** Present on the first of several that repeat. */
  readonly repeats?: { readonly count: number; readonly isOpen: boolean };
  /** The key of the first one, on those that repeat it. */
  readonly repetitionOf?: string;
}

/** A row between the exchanges of two pages. */
export interface NavigationRow {
  readonly kind: "navigation";
  readonly key: string;
  readonly navigation: Navigation;
}

export type ListRow = ExchangeRow | NavigationRow;

/** How a list is put together. */
export interface ListOrder {
  readonly sort: Sort | null;
  readonly groupRepeats: boolean;
  /** The keys of the first of those that repeat, where the others are shown. */
  readonly opened: ReadonlySet<string>;
  /** The pages whose beginnings are shown; none in a sorted list, where they would divide nothing. */
  readonly navigations: readonly Navigation[];
}

/** The rows of a list. */
export function rowsOf(explanations: readonly Explanation[], order: ListOrder): readonly ListRow[] {
  const inOrder = sorted(explanations, order.sort);
  const rows = order.groupRepeats ? grouped(inOrder, order.opened) : inOrder.map(rowOf);
  return order.sort === null && order.navigations.length > 0 ? divided(rows, order.navigations) : rows;
}

/** A row of an exchange that did not change is the same, so that it need not be drawn again. */
const made = new WeakMap<Explanation, ExchangeRow>();

function rowOf(explanation: Explanation): ExchangeRow {
  const known = made.get(explanation);
  if (known) return known;
  const row: ExchangeRow = { kind: "exchange", key: explanation.exchange.id, explanation };
  made.set(explanation, row);
  return row;
}

/** The first of those that repeat stands for all of them, where it is; the others follow it where that is opened. */
function grouped(explanations: readonly Explanation[], opened: ReadonlySet<string>): readonly ExchangeRow[] {
  const groups = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    const key = repetitionKey(explanation);
    const known = groups.get(key);
    if (known) known.push(explanation);
    else groups.set(key, [explanation]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const row = rowOf(first);
    if (others.length === 0) return [row];
    const isOpen = opened.has(row.key);
    const head = { ...row, repeats: { count: others.length + 1, isOpen } };
    return isOpen ? [head, ...others.map((other) => ({ ...rowOf(other), repetitionOf: row.key }))] : [head];
  });
}

/** The key of the first of those that repeat an exchange; undefined where it is the first itself, or not listed. */
export function headOf(explanations: readonly Explanation[], sort: Sort | null, id: string | null): string | undefined {
  const own = explanations.find(({ exchange }) => exchange.id === id);
  if (!own) return undefined;
  const key = repetitionKey(own);
  const head = sorted(explanations, sort).find((one) => repetitionKey(one) === key);
  return head && head !== own ? head.exchange.id : undefined;
}

/** The same text for exchanges that say the same: nothing that differs in its verdict or a cause is hidden behind another. */
function repetitionKey(explanation: Explanation): string {
  const known = keys.get(explanation);
  if (known !== undefined) return known;
  const { exchange, evaluation, diagnosis } = explanation;
  const { method, url } = exchange.hops[0].actual;
  // What is still under way may come to anything.
  const isOpenEnded = evaluation.verdict === "pending" ? exchange.id : null;
  const findings = [...diagnosis.causes, ...diagnosis.warnings].map(({ id, certainty }) => [id, certainty]);
  const key = JSON.stringify([
    method,
    url.split(/[?#]/)[0],
    exchange.initiator,
    evaluation.verdict,
    statusText(explanation),
    findings,
    isTrial(exchange),
    isOpenEnded,
  ]);
  keys.set(explanation, key);
  return key;
}

const keys = new WeakMap<Explanation, string>();

function divided(rows: readonly ExchangeRow[], navigations: readonly Navigation[]): readonly ListRow[] {
  const result: ListRow[] = [];
  let next = 0;
  const divideUpTo = (time: number) => {
    for (let navigation = navigations[next]; navigation && navigation.at <= time; navigation = navigations[++next])
      // Above the first request there is nothing to divide.
      if (result.length > 0) result.push({ kind: "navigation", key: `navigation-${navigation.at}`, navigation });
  };
  for (const row of rows) {
    divideUpTo(startOf(row.explanation.exchange));
    result.push(row);
  }
  divideUpTo(Number.POSITIVE_INFINITY);
  return result;
}
