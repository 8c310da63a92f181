import type { Verdict } from "../../shared/cors/evaluate.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { statusText } from "../row.ts";
import { sayMessage } from "../words.ts";
import type { ColumnId } from "./columns.ts";
import type { Sort } from "./sort-order.ts";
import { domainOf, durationOf, firstFinding, startOf, typeOf } from "./values.ts";

/** At which end of the list the newest requests come in; null where they come in anywhere. */
export function newestAt(sort: Sort | null): "start" | "end" | null {
  if (!sort) return "end";
  if (sort.column !== "started") return null;
  return sort.direction === "ascending" ? "end" : "start";
}

/**
 * Explanations in an order; what is equal in it stays as it came. What has no value comes last in either direction.
 * @param sort null for the order in which the requests came
 */
export function sorted(explanations: readonly Explanation[], sort: Sort | null): readonly Explanation[] {
  if (!sort) return explanations;
  const sign = sort.direction === "ascending" ? 1 : -1;
  return explanations
    .map((explanation) => ({ explanation, value: sortValue(explanation, sort.column) }))
    .sort((a, b) => {
      if (a.value === b.value) return 0;
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return sign * compare(a.value, b.value);
    })
    .map(({ explanation }) => explanation);
}

/** The worst first. */
const gravity: Readonly<Record<Verdict, number>> = {
  blocked: 0,
  failed: 1,
  undetermined: 2,
  pending: 3,
  opaque: 4,
  allowed: 5,
};

/** By what a column is sorted; null where an exchange has nothing in it. */
function sortValue(explanation: Explanation, column: ColumnId): string | number | null {
  const { exchange, evaluation } = explanation;
  const { method, url } = exchange.hops[0].actual;
  switch (column) {
    case "verdict":
      return gravity[evaluation.verdict];
    case "method":
      return method;
    case "url":
      return url;
    case "domain":
      return domainOf(exchange);
    case "status":
      return statusText(explanation);
    case "picture":
      return exchange.hops.reduce((count, { preflight }) => count + (preflight ? 2 : 1), 0);
    case "type":
      return typeOf(exchange);
    case "cause": {
      const finding = firstFinding(explanation);
      return finding ? sayMessage(finding.title) : null;
    }
    case "time":
      return durationOf(exchange);
    case "started":
      return startOf(exchange);
  }
}

const collator = new Intl.Collator(undefined, { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}
