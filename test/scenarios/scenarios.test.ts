import type { Frame } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { compare } from "../../demo/driver/compare.ts";
import { createJudge, type Judge } from "../../demo/driver/judge.ts";
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
import { chromiumProfile } from "../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../src/shared/diagnosis/explain.ts";
import { formOf } from "../../src/shared/what-if/form.ts";
import { whatIf } from "../../src/shared/what-if/what-if.ts";
import { complaint } from "../oracle/expected-differences.ts";
import { faultsOfReport } from "../validate-report.ts";
import { applyFix } from "./apply-fix.ts";
import { expectOutcome } from "./outcome.ts";
import { recordedExchanges } from "./recorded.ts";

/*
 * Every scenario is played in a real browser with the extension and real DevTools. The browser's own word and ours,
 * taken from the report that "Export HAR" writes, must both be what the scenario says.
 */

let servers: DemoServers;
let session: Session;
let judge: Judge;
let report: Report;
let panel: Frame;
const played = new Map<string, Played>();

beforeAll(async () => {
  servers = await startServers([marker, ...scenarios], scenarioFamilies);
  session = await launch({
    executablePath: inject("browser"),
    extension: inject("extension"),
    headless: true,
    url: servers.pageUrl,
    browserArguments: servers.browserArguments,
  });
  judge = await createJudge(session.page);
  for (const scenario of scenarios) played.set(scenario.id, await play(session, judge, scenario));
  panel = await session.showPanel();
  ({ report } = await settledReport(session, panel, judge, marker));
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
  // "$id" would be cut where it is long, and could not be named with -t.
  test.each(family.map((scenario) => [scenario.id, scenario.title, scenario] as const))("%s: %s", (id, _, scenario) => {
    const { expect: expected } = scenario;
    expect(exchangesOf(report, playedOf(id))).toHaveLength(requestsOf(scenario));
    expectOutcome(report, playedOf(id), expected);
  });
});

test("what we say is what Chromium says, apart from the expected differences", () => {
  const seen = scenarios.filter(({ expect: { verdict } }) => verdict !== null);
  const complaints = seen.flatMap(({ id }) => {
    const one = playedOf(id);
    const [request] = one.requests.slice(-1);
    if (!request) throw new Error(`${id} was not played`);
    const found = complaint(request, compare(exchangeOf(report, one), request, request.exchange.ask));
    return found ? [`${id}: ${found}`] : [];
  });
  expect(complaints).toEqual([]);
});

test("the report is a valid HAR and fits its own schema", async () => {
  expect(await faultsOfReport(report)).toEqual([]);
});

test("what is imagined from a recorded request, with nothing changed, is what was recorded", async () => {
  const recorded = await recordedExchanges(panel);
  expect(recorded.length).toBeGreaterThan(scenarios.length);
  const exchangesAt = indexByUrl(recorded);
  const said = ({ evaluation, diagnosis: { causes, warnings } }: Explanation) => [
    evaluation.verdict,
    ...causes.map(({ id, hop, certainty }) => `${id} ${hop} ${certainty === "possible" ? "possible" : ""}`),
    ...warnings.map(({ id }) => id),
  ];
  for (const exchange of recorded) {
    const { url } = exchange.hops[0].actual;
    // Node's own URL.canParse says now this, now that of letters beyond ASCII.
    if (url.includes("/behind-mismatch-unicode/")) continue;
    const real = explain(exchange, chromiumProfile, exchangesAt);
    const { explanation, withCredentials, problems } = whatIf(formOf(real), exchange, recorded);
    expect({ url, problems, withCredentials, said: explanation && said(explanation) }).toEqual({
      url,
      problems: [],
      withCredentials: undefined,
      said: said(real),
    });
  }
});

test("what no form can hold is kept as it was, and CORS decided of none of it", async () => {
  const recorded = await recordedExchanges(panel);
  const kept = recorded
    .map((exchange) => explain(exchange, chromiumProfile, indexByUrl(recorded)))
    .filter((real) => formOf(real).hops.some(({ preflight, actual }) => preflight.given ?? actual.given));
  expect(kept.length).toBeGreaterThan(20);
  const first = (real: Explanation) => real.diagnosis.causes[0]?.id ?? real.diagnosis.warnings[0]?.id;
  const byCors = kept.filter(({ evaluation }) => evaluation.verdict === "blocked" || evaluation.verdict === "allowed");
  // A request whose body nobody reads ends when the browser likes, and nothing is to be said of it.
  expect([...new Set(byCors.flatMap((real) => first(real) ?? []))].sort()).toEqual([
    "https-upgrade",
    "insecure-page-to-local-network",
    "local-network-access-denied",
    "response-body-incomplete",
  ]);
});

describe("a fix, applied once to the servers, makes the request pass", () => {
  test.each(scenarios.filter(({ expect: { fixable } }) => fixable))("$id", async (scenario) => {
    const fix = exchangeOf(report, playedOf(scenario.id))?.fix;
    if (!fix) throw new Error("there is no fix");
    expect(fix.responses.length).toBeGreaterThan(0);
    const fixed = applyFix(scenario, fix.responses);
    servers.add(fixed);
    const { judgement } = await play(session, judge, fixed);
    expect(judgement).toMatchObject({ responded: true, corsError: null });
  });
});

/** The scenarios with a verdict, by whether their fix changes a response. */
function idsByChange(verdicts: readonly string[], changes: boolean): readonly string[] {
  return scenarios
    .filter(({ id, expect: { verdict, causes } }) => {
      const count = exchangeOf(report, playedOf(id))?.fix?.responses.length ?? 0;
      return verdict !== null && verdicts.includes(verdict) && causes.length > 0 && count > 0 === changes;
    })
    .map(({ id }) => id);
}

test("where CORS did not decide, the fix changes no response, unless one redirects to a URL with a password", () => {
  expect(idsByChange(["failed", "undetermined"], true)).toEqual(["redirect-with-credentials-no-cors"]);
});

test("where headers cannot help, or not safely, the fix changes none", () => {
  expect(idsByChange(["blocked"], false)).toEqual([
    "redirect-with-credentials-to-other-origin",
    "redirect-to-app",
    "hsts-preflight",
    "local-network-not-permitted",
    "local-network-not-permitted-preflight",
    "local-network-insecure",
    "local-network-insecure-preflight",
    "local-network-wrong-space-preflight",
  ]);
});
