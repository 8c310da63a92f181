import { expect } from "vitest";
import { wordOf } from "../../demo/driver/judge.ts";
import { exchangeOf, type Played, type Report } from "../../demo/driver/play.ts";
import type { Expectation } from "../../demo/scenario.ts";

/** Checks that the browser's own word and ours, taken from the report, are both what a scenario says. */
export function expectOutcome(report: Report, played: Played, expected: Expectation): void {
  const ours = exchangeOf(report, played);
  expect(wordOf(played.judgement), "Chromium's word").toBe(expected.chromium);
  expect(ours?.verdict ?? null).toBe(expected.verdict);
  if (expected.verdict === null) return;
  expect(ours?.causes.map((cause) => (cause.certainty === "possible" ? `${cause.id}?` : cause.id))).toEqual(
    expected.causes,
  );
  expect(ours?.warnings.map((warning) => warning.id)).toEqual(expected.warnings ?? []);
  if (expected.preflight) expect(ours?.preflight.state).toBe(expected.preflight);
  const isExplained = expected.causes[0] !== "failure-not-explained";
  if (isExplained && played.judgement.corsError)
    expect(ours?.causes[0]?.browsers.chromium).toBe(played.judgement.corsError);
}
