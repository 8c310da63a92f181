import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type FirefoxBench, type JudgedInFirefox, openFirefoxBench } from "../../demo/driver/firefox-bench.ts";
import { playInFirefox } from "../../demo/driver/firefox-play.ts";
import { notPlayable, unknownToFirefox } from "../../demo/driver/not-playable-in-firefox.ts";
import type { Report } from "../../demo/driver/play.ts";
import { scenarioFamilies, scenarios } from "../../demo/scenarios/index.ts";
import { faultsOfReport } from "../validate-report.ts";
import { pageOf, rowOf } from "./browsers-table.ts";

/*
 * Every scenario is played in real Firefox with the extension and its panel. Our report, saved as users save it, must say
 * what Firefox did, and account for every reason on its console.
 */

const playable = scenarios.filter(({ id }) => !(id in notPlayable));
const judged = new Map<string, JudgedInFirefox>();
let bench: FirefoxBench;
let report: Report;

beforeAll(async () => {
  bench = await openFirefoxBench(inject("browser"), inject("extension"));
  const all = await bench.compare(playable);
  report = all.report;
  for (const [index, { id }] of playable.entries()) {
    const one = all.judged[index];
    if (one) judged.set(id, one);
  }
}, 400_000);

afterAll(() => bench?.close());

function judgedOf(id: string): JudgedInFirefox {
  const one = judged.get(id);
  if (!one) throw new Error(`${id} was not played`);
  return one;
}

describe.each(scenarioFamilies)("$title", ({ scenarios: family }) => {
  test.each(family.filter(({ id }) => !(id in notPlayable)).map(({ id, title }) => [id, title] as const))(
    "%s: %s",
    (id) => {
      const { compared } = judgedOf(id);
      expect(compared.flatMap(({ complaints }) => complaints)).toEqual([]);
      expect(compared.map(({ result }) => result)).not.toContain("hidden");
    },
  );
});

test("what is not played is known by name", () => {
  const ids: readonly string[] = scenarios.map(({ id }) => id);
  expect(Object.keys(notPlayable).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(Object.entries(unknownToFirefox))("%s cannot be played: %s", async (id) => {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  await expect(playInFirefox(bench.session, bench.judge, scenario)).rejects.toThrow(/is undefined|is not a function/);
});

test("the report is a valid HAR and fits its own schema", async () => {
  expect(await faultsOfReport(report)).toEqual([]);
});

test("docs/browsers.md says how the browsers differ (npm run browsers writes it)", async () => {
  const rows = playable.map((scenario) => rowOf(scenario, judgedOf(scenario.id)));
  const written = await readFile(new URL("../../docs/browsers.md", import.meta.url), "utf8");
  const [, version = ""] = /Firefox (\d+)/.exec(written) ?? [];
  expect(written).toBe(pageOf(rows, version));
});
