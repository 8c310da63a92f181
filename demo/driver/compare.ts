import type { Ask } from "../scenario.ts";
import { isNoCors } from "./asked.ts";
import { wordOf } from "./judge.ts";
import type { PlayedRequest, ReportedExchange } from "./play.ts";

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
 * @param request what Chromium said of it, and what the page's script saw
 * @param ask what the page asked for
 */
export function compare(
  ours: ReportedExchange | undefined,
  { judgement, script }: Pick<PlayedRequest, "judgement" | "script">,
  ask: Ask,
): Comparison {
  if (!ours) return "wrong";
  const word = wordOf(judgement);
  if (ours.verdict === "undetermined") return "undetermined";
  // Chromium calls it aborted, and yet the page got a response: a redirect that it handles itself.
  if (script.startsWith("opaqueredirect") && word === "net::ERR_ABORTED")
    return ours.verdict === "opaque" ? "exact" : "wrong";
  if (judgement.responded) {
    return ours.verdict === (isNoCors(ask) ? "opaque" : "allowed") ? "exact" : "wrong";
  }
  if (judgement.corsError === null) {
    // Of a call that never became a request Chromium says nothing; the page's script got the error.
    const said = judgement.neverLeft ? script : word;
    return ours.verdict === "failed" && errorOf(ours) === said ? "exact" : "wrong";
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

/** The error that the first cause rests on; the part of a network error behind the dot is DevTools' own. */
function errorOf({ causes: [first] }: ReportedExchange): string | null {
  const error = first?.evidence.find(({ name }) => name === "error")?.value ?? null;
  return error?.startsWith("net::") ? error.replace(/\..*$/, "") : error;
}
