import type { Frame, Page } from "playwright";
import { expect, test } from "vitest";
import { openTab } from "../../demo/driver/more-tabs.ts";
import { useHarness } from "./harness.ts";

/*
 * Several windows and tabs at once: each request is listed where it belongs, once.
 */

const demo = useHarness();

let count = 0;

/** Has a page make a request to another origin. @returns a part of its URL that no other has */
async function ask(page: Page): Promise<string> {
  const part = `/play/marker/life${++count}/`;
  await page.evaluate((url) => fetch(url).then((response) => response.text()), urlOf(part));
  return part;
}

function urlOf(part: string): string {
  return `${demo.servers.origins.crossSite}${part}0`;
}

/** The parts of the URLs that a panel lists. */
async function listed(panel: Frame): Promise<readonly string[]> {
  const texts = await panel.locator("tbody tr[id]").allInnerTexts();
  return texts.map((text) => /\/play\/marker\/[^/]+\//.exec(text)?.[0] ?? text);
}

test("two windows with two tabs each: each panel lists what its own tab asked for", async () => {
  const { session, servers } = demo;
  const first = { page: session.page, panel: demo.panel };
  const others = [];
  for (const inNewWindow of [false, true, false]) others.push(await openTab(session, servers.pageUrl, inNewWindow));
  const tabs = [first, ...others];
  const asked = await Promise.all(tabs.map(async ({ page }) => [await ask(page), await ask(page), await ask(page)]));
  await session.stopWorker(demo.panel);
  const more = await Promise.all(tabs.map(({ page }) => ask(page)));
  for (const [index, { panel }] of tabs.entries()) {
    const own = [...(asked[index] ?? []), more[index]].sort();
    await expect.poll(async () => [...(await listed(panel))].sort()).toEqual(own);
  }
  for (const { page } of others) await page.close();
});
