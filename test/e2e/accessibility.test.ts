import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type Appearance, setAppearance } from "../../demo/driver/appearance.ts";
import { chapters, leave, type Stage } from "../../demo/views.ts";
import { useHarness } from "./harness.ts";

/*
 * Every view of the panel in real DevTools, in each of its appearances, as axe-core sees it: all of its rules, best
 * practices too. Nothing is left out.
 */

const demo = useHarness();

const appearances: readonly (Appearance & { readonly name: string })[] = [
  { name: "light", theme: "light", width: 1280, height: 800 },
  { name: "dark", theme: "dark", width: 1280, height: 800 },
  { name: "forced colors", theme: "dark", width: 1280, height: 800, forcedColors: true },
  { name: "narrow", theme: "light", width: 400, height: 800 },
];

let stage: Stage;

beforeAll(async () => {
  const { session, servers, judge, panel } = demo;
  stage = { session, servers, judge, panel, played: new Map() };
  const script = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await panel.evaluate(script);
});

/** What axe has to complain about in the panel, each with the first place. */
async function complaints(): Promise<readonly string[]> {
  const { violations } = await demo.panel.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(where: Document): Promise<AxeResults> } };
    return axe.run(document);
  });
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id}: ${help}: ${first?.html} ${first?.failureSummary} (${nodes.length} places)`;
  });
}

describe.each(chapters.map((chapter, index) => ({ ...chapter, index })))("chapter $index", ({ prepare, views }) => {
  beforeAll(() => prepare(stage));

  test.each(views)("$name", async (view) => {
    await view.show(stage);
    const found: Record<string, readonly string[]> = {};
    for (const appearance of appearances) {
      await setAppearance(demo.session.devtools, demo.panel, appearance);
      found[appearance.name] = await complaints();
    }
    const [light] = appearances;
    if (light) await setAppearance(demo.session.devtools, demo.panel, light);
    await leave(stage, view);
    expect(found).toEqual(Object.fromEntries(appearances.map(({ name }) => [name, []])));
  });
});
