import type { Ask } from "../scenario.ts";
import { isNoCors } from "./asked.ts";
import { type Judgement, wordOf } from "./judge.ts";
import type { ReportedExchange } from "./play.ts";

/** How our word for an exchange stands to the browser's. */
export type Comparison =
  /** Verdict and name are the browser's. */
  | "exact"
  /** The verdict is; the name is among the possible ones that we stated, because a fact is hidden. */
  | "among-alternatives"
  /** We said that it cannot be told. */
  | "undetermined"
  | "wrong";

/**
 * Compares what we say of an exchange with what Chromium said.
 * @param ask what the page asked for
 */
export function compare(ours: ReportedExchange | undefined, judgement: Judgement, ask: Ask): Comparison {
  if (!ours) return "wrong";
  const word = wordOf(judgement);
  if (ours.verdict === "undetermined") return "undetermined";
  if (judgement.responded) {
    return ours.verdict === (isNoCors(ask) ? "opaque" : "allowed") ? "exact" : "wrong";
  }
  if (judgement.corsError === null) {
    return ours.verdict === "failed" && errorOf(ours) === word ? "exact" : "wrong";
  }
  if (ours.verdict !== "blocked") return "wrong";
  const [first] = ours.causes;
  if (first?.certainty !== "possible") return first?.browsers.chromium === word ? "exact" : "wrong";
  // Under each assumption, the first cause that holds under it is the one that would have stopped the browser.
  const firsts = (["omit", "include"] as const).map((mode) =>
    ours.causes.find(({ assuming }) => assuming === undefined || assuming.credentialsMode === mode),
  );
  return firsts.some((cause) => cause?.browsers.chromium === word) ? "among-alternatives" : "wrong";
}

/** The network error that the first cause rests on; the part behind the dot is DevTools' own. */
function errorOf({ causes: [first] }: ReportedExchange): string | null {
  return first?.evidence.find(({ name }) => name === "error")?.value?.replace(/\..*$/, "") ?? null;
}
