import { isNoCors } from "../../demo/driver/asked.ts";
import type { Judgement } from "../../demo/driver/judge.ts";
import { wordOf } from "../../demo/driver/judge.ts";
import type { Ask } from "../../demo/scenario.ts";
import type { Verdict } from "../../src/shared/cors/evaluate.ts";

/** How a verdict over a file stands to what the browser said while it was recorded. */
export type Agreement = "agrees" | "cannot tell" | "DISAGREES";

/**
 * Compares a verdict with Chromium's own word.
 * @param script what the page's script saw
 */
export function agreementWithChromium(verdict: Verdict, judgement: Judgement, script: string, ask: Ask): Agreement {
  if (verdict === "undetermined" || verdict === "pending") return "cannot tell";
  const word = wordOf(judgement);
  const isLeft = script.startsWith("opaqueredirect");
  const said: Verdict = isLeft
    ? "opaque"
    : judgement.responded
      ? isNoCors(ask)
        ? "opaque"
        : "allowed"
      : judgement.corsError !== null
        ? "blocked"
        : word === null
          ? "undetermined"
          : "failed";
  return verdict === said ? "agrees" : "DISAGREES";
}
