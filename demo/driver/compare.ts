import type { Ask, Requester } from "../scenario.ts";
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

/** Elements, and links, that load without CORS unless they have the attribute "crossorigin". */
const corsByAttribute: ReadonlySet<Requester> = new Set<Requester>([
  "image",
  "canvas-image",
  "webgl-texture",
  "video",
  "audio",
  "stylesheet",
  "script",
  "preload",
  "prefetch",
]);

/** Whether a request is made with mode "no-cors". */
export function isNoCors({ via, mode, crossOrigin, contentType }: Ask): boolean {
  if (via === "beacon") return contentType === undefined;
  return mode === "no-cors" || (corsByAttribute.has(via) && crossOrigin === undefined);
}

/**
 * Compares what we say of an exchange with what Chromium said.
 * @param noCors whether the page asked with mode "no-cors"
 */
export function compare(ours: ReportedExchange | undefined, judgement: Judgement, noCors: boolean): Comparison {
  if (!ours) return "wrong";
  const word = wordOf(judgement);
  if (ours.verdict === "undetermined") return "undetermined";
  if (judgement.responded) {
    const expected = noCors ? "opaque" : "allowed";
    return ours.verdict === expected || (noCors && ours.verdict === "allowed") ? "exact" : "wrong";
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

/** The network error that the first cause rests on. */
function errorOf({ causes: [first] }: ReportedExchange): string | null {
  return first?.evidence.find(({ name }) => name === "error")?.value ?? null;
}
