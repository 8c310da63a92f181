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

const light: Appearance & { readonly name: string } = { name: "light", theme: "light", width: 1280, height: 800 };

const appearances: readonly (typeof light)[] = [
  light,
  { name: "dark", theme: "dark", width: 1280, height: 800 },
  { name: "forced colors", theme: "dark", width: 1280, height: 800, forcedColors: true },
  { name: "narrow", theme: "light", width: 400, height: 800 },
];

/** What a window of 1280 pixels has left where everything is four times as large. */
const smallest: Appearance = { theme: "light", width: 320, height: 640 };

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

/** What would have to be scrolled in two directions to be read. */
function whatDoesNotFit(): Promise<readonly string[]> {
  return demo.panel.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".detail, header, footer, .toolbar")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className, scrollWidth }) => `${tagName} ${className} is ${scrollWidth} wide`),
  );
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
    await setAppearance(demo.session.devtools, demo.panel, smallest);
    found.smallest = await whatDoesNotFit();
    await setAppearance(demo.session.devtools, demo.panel, light);
    await leave(stage, view);
    expect(found).toEqual({ ...Object.fromEntries(appearances.map(({ name }) => [name, []])), smallest: [] });
  });
});

test("every view is looked at in both themes, in the colors of the system and in a narrow window", () => {
  expect(appearances.map(({ name }) => name)).toEqual(["light", "dark", "forced colors", "narrow"]);
  expect(chapters.flatMap(({ views }) => views).length).toBeGreaterThan(20);
});

test("nothing moves where motion is to be reduced", async () => {
  await setAppearance(demo.session.devtools, demo.panel, { ...light, reducedMotion: true });
  await demo.panel.getByRole("button", { name: "Overview", exact: true }).click();
  await demo.panel.getByRole("region", { name: "Overview" }).waitFor();
  const moving = await demo.panel.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration.split(", ").some((duration) => duration !== "0s");
      })
      .map(({ className }) => className),
  );
  expect(moving).toEqual([]);
});
