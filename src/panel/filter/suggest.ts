import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Message } from "../../shared/messages/messages.ts";
import { leftBy } from "./apply.ts";
import { type Clause, toClauses } from "./clauses.ts";
import { keys } from "./keys.ts";
import { readTerms } from "./parse.ts";
import { printValue } from "./print.ts";
import { isUnfinished, type KeyName, keyNames, type Place, type Term } from "./term.ts";

/** Something that the text of a filter can become. */
export interface Suggestion {
  readonly kind: "key" | "value" | "recent";
  /** What is offered, as it is written in a filter. */
  readonly label: string;
  readonly meaning?: Message;
  /** How many exchanges have it, of those that the rest of the filter leaves. */
  readonly count?: number;
  /** What becomes of the text, and where the caret stands then. */
  readonly text: string;
  readonly caret: number;
  /** Whether it goes on with what is written, and does not put something else in its place. */
  readonly completes: boolean;
}

/** What suggestions are made from. */
export interface Written {
  readonly text: string;
  /** Place of the caret in it, in characters. */
  readonly caret: number;
  readonly explanations: readonly Explanation[];
  /** The clauses of the text as they are in use. */
  readonly clauses: readonly Clause[];
  /** Filters that were used before, the last one first. */
  readonly recents: readonly string[];
}

/** How many values are offered at most. */
const most = 50;
/** How many are offered where no key is written. */
const mostWithoutKey = 5;
/** The keys whose values are found without the key being written. */
const findable: readonly KeyName[] = ["verdict", "cause", "domain", "method", "preflight", "type"];

/** What can be written at the caret: keys first, then the values that occur. */
export function suggest({ text, caret, explanations, clauses, recents }: Written): readonly Suggestion[] {
  if (text.trim() === "")
    return [...recents.map(suggestRecent), ...suggestKeys(text, { start: caret, end: caret }, "")];
  const terms = readTerms(text);
  const term = terms.find(({ start, end }) => start < caret && caret <= end);
  if (term?.kind === "pattern") return [];
  const others = toClauses(
    terms.filter((other) => other !== term && !isUnfinished(other)),
    clauses,
  );
  const left = leftBy(explanations, others);
  const value = term?.kind === "key" ? term.values.find(({ start, end }) => start <= caret && caret <= end) : undefined;
  if (term?.kind === "key" && value) {
    const begun = text.slice(value.start, caret).replace(/^"/, "").toLowerCase();
    const written = term.values.filter((other) => other !== value).map((other) => other.text.toLowerCase());
    return countValues(term.key, left)
      .filter(([name]) => name.toLowerCase().includes(begun) && !written.includes(name.toLowerCase()))
      .sort(([a], [b]) => Number(beginsWith(b, begun)) - Number(beginsWith(a, begun)))
      .slice(0, most)
      .map(([name]) => suggestValue(text, value, term.key, name, left));
  }
  const place = placeOfName(caret, term);
  const begun = text.slice(place.start, caret).toLowerCase();
  const found = begun.length < 2 ? [] : findable.flatMap((key) => findValues(key, begun, left));
  return [
    ...suggestKeys(text, place, begun),
    ...found
      .slice(0, mostWithoutKey)
      .map(([key, name]) => ({ ...suggestValue(text, place, key, name, left, `${key}:`), completes: false })),
  ];
}

/** Where the key of a term stands, or the word that may become one; at the caret where there is no term. */
function placeOfName(caret: number, term: Term | undefined): Place {
  if (!term) return { start: caret, end: caret };
  const start = Math.min(caret, term.start + (term.negated ? 1 : 0));
  return { start, end: term.kind === "key" ? start + term.key.length + 1 : term.end };
}

function suggestRecent(recent: string): Suggestion {
  return { kind: "recent", label: recent, text: recent, caret: recent.length, completes: false };
}

function suggestKeys(text: string, place: Place, begun: string): readonly Suggestion[] {
  return keyNames
    .filter((key) => key.startsWith(begun))
    .map((key) => ({
      kind: "key",
      label: `${key}:`,
      meaning: { id: `filter.key.${key}` },
      ...replaced(text, place, `${key}:`),
      completes: begun !== "",
    }));
}

/** @param before what has to stand before the value */
function suggestValue(
  text: string,
  place: Place,
  key: KeyName,
  value: string,
  left: readonly Explanation[],
  before = "",
): Suggestion {
  const meaning = keys[key].meaning?.(value);
  return {
    kind: "value",
    label: `${key}:${printValue(value)}`,
    count: countOf(key, value, left),
    ...(meaning ? { meaning } : {}),
    ...replaced(text, place, `${before}${printValue(value)}${text[place.end] === "," ? "" : " "}`),
    completes: true,
  };
}

function findValues(
  key: KeyName,
  begun: string,
  left: readonly Explanation[],
): readonly (readonly [KeyName, string])[] {
  return countValues(key, left)
    .filter(([value]) => beginsWith(value, begun))
    .map(([value]) => [key, value] as const);
}

/** How often each value of a key occurs, the most frequent first. */
type Counts = readonly (readonly [string, number])[];

/** What was counted of explanations; while a first term is written, they stay the same. */
const counted = new WeakMap<readonly Explanation[], Map<KeyName, Counts>>();

function countValues(key: KeyName, left: readonly Explanation[]): Counts {
  const byKey = counted.get(left) ?? new Map<KeyName, Counts>();
  counted.set(left, byKey);
  const known = byKey.get(key);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const explanation of left)
    for (const value of keys[key].valuesOf(explanation)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  byKey.set(key, sorted);
  return sorted;
}

/** How many a value finds: those that have it, and those whose values it is a part of, which may be found too. */
function countOf(key: KeyName, value: string, left: readonly Explanation[]): number {
  const wanted = value.toLowerCase();
  const same = countValues(key, left).filter(([other]) => other.toLowerCase().includes(wanted));
  const test = same.length > 1 ? keys[key].read(value) : null;
  return test ? left.filter(test).length : (same[0]?.[1] ?? 0);
}

function beginsWith(value: string, begun: string): boolean {
  return value.toLowerCase().startsWith(begun);
}

function replaced(text: string, { start, end }: Place, by: string): Pick<Suggestion, "text" | "caret"> {
  // One space is enough behind it.
  const after = by.endsWith(" ") ? text.slice(end).replace(/^\s/, "") : text.slice(end);
  return { text: text.slice(0, start) + by + after, caret: start + by.length };
}
