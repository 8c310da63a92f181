import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createJudge, type Judge, wordOf } from "../../demo/driver/judge.ts";
import { launch, type Session } from "../../demo/driver/launch.ts";
import {
  exchangeOf,
  exchangesOf,
  marker,
  type Played,
  play,
  type Report,
  settledReport,
} from "../../demo/driver/play.ts";
import type { Scenario } from "../../demo/scenario.ts";
import { scenarioFamilies, scenarios } from "../../demo/scenarios/index.ts";
import { type DemoServers, startServers } from "../../demo/servers.ts";
import { faultsOfReport } from "../validate-report.ts";
import { applyFix } from "./apply-fix.ts";

/*
 * Every scenario is played in a real browser with the extension and real DevTools. The browser's own word and ours,
 * taken from the report that "Export HAR" writes, must both be what the scenario says.
 */

let servers: DemoServers;
let session: Session;
let judge: Judge;
let report: Report;
const played = new Map<string, Played>();

beforeAll(async () => {
  servers = await startServers([marker, ...scenarios], scenarioFamilies);
  session = await launch({
    executablePath: inject("browser"),
    extension: inject("extension"),
    headless: true,
    url: servers.pageUrl,
  });
  judge = await createJudge(session.page);
  for (const scenario of scenarios) played.set(scenario.id, await play(session, judge, scenario));
  ({ report } = await settledReport(session, await session.showPanel(), judge, marker));
});

afterAll(async () => {
  await session?.close();
  await servers?.close();
});

function playedOf(id: string): Played {
  const one = played.get(id);
  if (!one) throw new Error(`${id} was not played`);
  return one;
}

/** How many exchanges we should have of a scenario. */
function requestsOf({ earlier, expect: { verdict } }: Scenario): number {
  return (earlier ? 1 : 0) + (verdict === null ? 0 : 1);
}

describe.each(scenarioFamilies)("$title", ({ scenarios: family }) => {
  test.each(family)("$id: $title", (scenario) => {
    const { id, expect: expected } = scenario;
    const one = playedOf(id);
    const ours = exchangeOf(report, one);
    expect(exchangesOf(report, one)).toHaveLength(requestsOf(scenario));
    expect(wordOf(one.judgement), "Chromium's word").toBe(expected.chromium);
    expect(ours?.verdict ?? null).toBe(expected.verdict);
    if (expected.verdict === null) return;
    expect(ours?.causes.map((cause) => (cause.certainty === "possible" ? `${cause.id}?` : cause.id))).toEqual(
      expected.causes,
    );
    expect(ours?.warnings.map((warning) => warning.id)).toEqual(expected.warnings ?? []);
    if (expected.preflight) expect(ours?.preflight.state).toBe(expected.preflight);
    if (one.judgement.corsError) expect(ours?.causes[0]?.browsers.chromium).toBe(one.judgement.corsError);
  });
});

test("the report is a valid HAR and fits its own schema", async () => {
  expect(await faultsOfReport(report)).toEqual([]);
});

describe("a fix, applied once to the servers, makes the request pass", () => {
  test.each(scenarios.filter(({ expect: { fixable } }) => fixable))("$id", async (scenario) => {
    const fix = exchangeOf(report, playedOf(scenario.id))?.fix;
    if (!fix) throw new Error("there is no fix");
    expect(fix.responses.length).toBeGreaterThan(0);
    const fixed = applyFix(scenario, fix);
    servers.add(fixed);
    const { judgement } = await play(session, judge, fixed);
    expect(judgement).toMatchObject({ responded: true, corsError: null });
  });
});

test("where headers cannot help, or not safely, the fix changes none", () => {
  const changed = scenarios
    .filter(
      ({ id, expect: { causes } }) =>
        causes.length > 0 && (exchangeOf(report, playedOf(id))?.fix?.responses.length ?? 0) === 0,
    )
    .map(({ id }) => id);
  expect(changed).toEqual([
    "redirect-with-credentials-to-other-origin",
    "redirect-to-data",
    "redirect-to-app",
    "redirect-to-nonsense",
    "redirect-loop",
    "redirect-refused-by-page",
    "redirect-left-to-page",
    "redirect-out-of-own-origin",
    "connection-refused",
    "connection-closed",
    "connection-not-http",
    "preflight-refused-by-network",
    "preflight-dropped",
    "connection-closed-after-preflight",
    "aborted-by-page",
    "preflight-hangs",
    "resource-policy",
    "opaque-response-blocked",
  ]);
});
