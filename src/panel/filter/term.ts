/** The words that can stand before a colon. docs/filter.md explains each of them. */
export const keyNames = [
  "verdict",
  "cause",
  "domain",
  "origin",
  "method",
  "status",
  "type",
  "preflight",
  "credentials",
  "header",
  "hop",
  "who",
  "is",
  "larger-than",
] as const;

export type KeyName = (typeof keyNames)[number];

/** Where something stands in the text of a filter: from the character `start` to before the character `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One of the values behind a key, without its quotes; "" where it is not written yet. */
export interface Value extends Place {
  readonly text: string;
}

/** What every term has. `negated` ones begin with a minus, and hide what they describe. */
interface AnyTerm extends Place {
  readonly negated: boolean;
}

/** A text to look for. */
export interface TextTerm extends AnyTerm {
  readonly kind: "text";
  readonly text: string;
}

/** A regular expression, without the slashes around it. */
export interface PatternTerm extends AnyTerm {
  readonly kind: "pattern";
  readonly source: string;
}

/** A key with its values, of which one has to fit. */
export interface KeyTerm extends AnyTerm {
  readonly kind: "key";
  readonly key: KeyName;
  readonly values: readonly Value[];
}

/** One term of a filter, with its place in the text. */
export type Term = TextTerm | PatternTerm | KeyTerm;

/** Whether a term says nothing yet: a lone minus, a key without a value. */
export function isUnfinished(term: Term): boolean {
  if (term.kind === "key") return term.values.every(({ text }) => text === "");
  return term.kind === "text" && term.text === "";
}
