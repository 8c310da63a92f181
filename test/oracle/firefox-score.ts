import type { JudgedInFirefox } from "../../demo/driver/firefox-bench.ts";
import type { ComparedInFirefox } from "../../demo/driver/firefox-compare.ts";
import { hiddenInFirefox } from "../../demo/driver/hidden-in-firefox.ts";
import { type Counts, count, shares } from "./score.ts";

/** What came of a run of the oracle in Firefox. */
export interface FirefoxScore {
  readonly results: Counts;
  /** Why requests are undetermined. */
  readonly undetermined: Counts;
  /** The reasons on Firefox's console. */
  readonly reasons: Counts;
  complaints: number;
}

export function createFirefoxScore(): FirefoxScore {
  return { results: new Map(), undetermined: new Map(), reasons: new Map(), complaints: 0 };
}

/** Counts what came of one playable. */
export function addToFirefoxScore(score: FirefoxScore, { compared, reasons }: JudgedInFirefox): void {
  for (const reason of reasons) count(score.reasons, reason);
  for (const one of compared) {
    count(score.results, one.result);
    if (one.result === "undetermined") count(score.undetermined, whyUndetermined(one));
    if (one.complaints.length > 0) score.complaints++;
  }
}

/** Why a verdict is undetermined: what would have to be known, why nothing tells it, and who asked. */
function whyUndetermined({ request: { exchange }, ours }: ComparedInFirefox): string {
  const { via, from = "page" } = exchange.ask;
  const { causes = [], facts } = ours?.reported ?? {};
  return `${causes[0]?.id ?? "-"} (${facts?.outcome.basis}), ${via} of ${from}`;
}

/** The score in lines for people. */
export function linesOfFirefoxScore({ results, undetermined, reasons }: FirefoxScore): readonly string[] {
  const determined = (results.get("exact") ?? 0) + (results.get("among-alternatives") ?? 0);
  const judged = determined + (results.get("undetermined") ?? 0) + (results.get("wrong") ?? 0);
  return [
    ...shares("requests to other origins", results, {
      exact: "named exactly",
      "among-alternatives": "named among alternatives",
      undetermined: "said to be undetermined",
      wrong: "wrong",
    }),
    `determined: ${((100 * determined) / Math.max(judged, 1)).toFixed(1)} %`,
    `besides: ${results.get("not-seen") ?? 0} stayed at the page's own origin, or left nothing that an extension can see`,
    `besides: ${results.get("hidden") ?? 0} where we differ because Firefox hides what decides:`,
    ...hiddenInFirefox.map(({ what, reason }) => `  ${what}; ${reason}`),
    "undetermined, by what is hidden and who asked:",
    ...linesOf(undetermined),
    "reasons on Firefox's console:",
    ...linesOf(reasons),
  ];
}

function linesOf(counts: Counts): readonly string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([what, n]) => `  ${String(n).padStart(6)}  ${what}`);
}
