import { type Judgement, wordOf } from "../../demo/driver/judge.ts";
import { type Compared, isWithinProbe } from "./compare-run.ts";
import { corsErrors } from "./cors-errors.ts";
import { expectedDifferences } from "./expected-differences.ts";

/** How often something occurred. */
export type Counts = Map<string, number>;

/** What came of a run of the oracle. */
export interface Score {
  readonly results: Counts;
  readonly preflights: Counts;
  readonly credentials: Counts;
  /** Chromium's words: CORS errors, network errors, "readable". */
  readonly words: Counts;
  /** Expected differences, by what they are. */
  readonly expected: Counts;
  complaints: number;
}

export function createScore(): Score {
  return {
    results: new Map(),
    preflights: new Map(),
    credentials: new Map(),
    words: new Map(),
    expected: new Map(),
    complaints: 0,
  };
}

/** Counts one request. */
export function addToScore(score: Score, compared: Compared, isProbed: boolean): void {
  const { request, result, preflight, credentials, complaints } = compared;
  const isBeyondProbe = isProbed && !isWithinProbe(request.exchange.ask);
  count(score.results, isBeyondProbe ? "beyond-probe" : result);
  count(score.preflights, preflight);
  count(score.credentials, isBeyondProbe ? "none" : credentials);
  count(score.words, saidOf(request.judgement));
  for (const difference of expectedDifferences)
    if (result === difference.result && difference.covers(request)) count(score.expected, difference.what);
  if (complaints.length > 0) score.complaints++;
}

/** What Chromium said, in a word. */
export function saidOf(judgement: Judgement): string {
  return wordOf(judgement) ?? (judgement.neverLeft ? "TypeError" : "readable");
}

/** Counts one more. */
export function count(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The score in lines for people. */
export function linesOfScore(score: Score): readonly string[] {
  const ownOrigin = score.results.get("own-origin") ?? 0;
  const leftNothing = score.results.get("left-nothing") ?? 0;
  const beyondProbe = score.results.get("beyond-probe") ?? 0;
  return [
    ...shares("requests to other origins", score.results, {
      exact: "named exactly",
      "among-alternatives": "named among alternatives",
      undetermined: "said to be undetermined",
      wrong: "wrong",
    }),
    `besides: ${leftNothing} left nothing that an extension can see, ${ownOrigin} stayed at the page's own origin`,
    ...(beyondProbe > 0 ? [`besides: ${beyondProbe} by frames and elements, which the probe does not reach`] : []),
    ...shares("their preflights", score.preflights, {
      agrees: "said as Chromium did it",
      unknown: "said to be unknown",
      wrong: "wrong",
    }),
    ...shares("the credentials mode of their CORS requests", score.credentials, {
      right: "found",
      unknown: "said to be unknown",
      wrong: "wrong",
    }),
    ...expectedDifferences.map(
      ({ what, reason }) => `expected to differ: ${score.expected.get(what) ?? 0} × ${what}, because ${reason}`,
    ),
    ...linesOfWords(score.words),
  ];
}

/** Numbers and shares of a total, in lines. */
export function shares(title: string, counts: Counts, names: Readonly<Record<string, string>>): readonly string[] {
  const total = Object.keys(names).reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const lines = Object.entries(names).map(([key, name]) => {
    const n = counts.get(key) ?? 0;
    return `  ${name.padEnd(26)} ${String(n).padStart(6)}  ${((100 * n) / Math.max(total, 1)).toFixed(1)} %`;
  });
  return [`${title}: ${total}`, ...lines];
}

function linesOfWords(words: Counts): readonly string[] {
  const lines = Object.entries(corsErrors).map(([error, reason]) => {
    const n = words.get(error) ?? 0;
    return `  ${String(n).padStart(6)}  ${error}${reason && n === 0 ? ` (cannot occur: ${reason})` : ""}`;
  });
  const others = [...words].filter(([word]) => !(word in corsErrors)).sort(([, a], [, b]) => b - a);
  return [
    "what Chromium said, its CORS errors first:",
    ...lines,
    ...others.map(([word, n]) => `  ${String(n).padStart(6)}  ${word}`),
  ];
}

/** The CORS errors that random exchanges can cause and that did not occur. */
export function missingErrors({ words }: Score): readonly string[] {
  return Object.entries(corsErrors).flatMap(([error, reason]) => (reason === null && !words.has(error) ? [error] : []));
}
