import { wordOf } from "../../demo/driver/judge.ts";
import { play } from "../../demo/driver/play.ts";
import type { Playable } from "../../demo/servers.ts";
import { applyFix } from "../scenarios/apply-fix.ts";
import type { Bench } from "./bench.ts";
import type { Compared } from "./compare-run.ts";

/** What came of applying a fix to the servers, once: the request passes, or what stopped it then. */
export interface TriedFix {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

/**
 * Applies the fix of a request and plays it again.
 * @returns null where no response is to be changed, or a redirect hides where the chain would have led
 */
export async function tryFix(
  { session, judge, servers }: Bench,
  playable: Playable,
  { ours }: Compared,
): Promise<TriedFix | null> {
  const fix = ours?.fix;
  // Of a redirect chain only the beginning was seen, so a fix cannot promise its end.
  if (!fix || fix.responses.length === 0 || playable.hops.length > 1) return null;
  const fixed = applyFix(playable, fix);
  servers.add(fixed);
  const { judgement } = await play(session, judge, fixed);
  return {
    passed: judgement.responded,
    lines: [
      `Chromium: ${wordOf(judgement)}`,
      `fix: ${JSON.stringify(fix.responses)}`,
      JSON.stringify(fixed).slice(0, 3000),
    ],
  };
}
