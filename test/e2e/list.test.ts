import type { Locator } from "playwright";
import { beforeEach, describe, expect, test } from "vitest";
import { useHarness } from "./harness.ts";

/*
 * The list in real DevTools: rows that are not in sight, columns, order, repeats, what stays in its place, and pages.
 */

const demo = useHarness({ size: { width: 1400, height: 700 } });

const rows = () => demo.rows();
const grid = () => demo.panel.getByRole("grid");
const scroller = () => demo.panel.locator(".rows");
const header = (name: string) => demo.panel.getByRole("columnheader", { name, exact: true });
const selected = () => demo.panel.locator("tbody tr[aria-selected=true]");
const press = (key: string) => demo.session.devtools.keyboard.press(key);
const rowCount = async () => Number(await grid().getAttribute("aria-rowcount")) - 1;
/** How far the list could be scrolled further down, in pixels. */
const fromEnd = () =>
  scroller().evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight);
const newButton = () => demo.panel.getByRole("button", { name: /new requests?$/ });

/** Has the page ask for a resource that does not allow it, again and again. */
async function ask(path: string, count: number, from = 0): Promise<void> {
  await demo.session.page.evaluate(
    async ([url, first, last]) => {
      for (let index = first; index < last; index++) await fetch(`${url}?i=${index}`).catch(() => {});
    },
    [`${demo.servers.origins.crossSite}/turn/none/${path}`, from, from + count] as const,
  );
}

/** Chooses an item of the menu of the columns. */
async function choose(name: string): Promise<void> {
  await header("URL").click({ button: "right" });
  await demo.panel.getByRole("menuitemcheckbox", { name, exact: true }).click();
}

async function clear(): Promise<void> {
  await demo.panel.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => rows().count()).toBe(0);
}

const urls = async () =>
  (await rows().locator(".url .path").allTextContents()).map((path) => path.replace(/^.*\//, ""));
const top = async (row: Locator) => (await row.boundingBox())?.y;

beforeEach(async () => {
  await demo.session.page.waitForFunction(() => "play" in globalThis);
});

describe("300 rows", () => {
  test("are drawn where they are in sight, and counted for who does not see them", async () => {
    await ask("many", 300);
    await expect.poll(rowCount).toBe(300);
    expect(await rows().count()).toBeLessThan(80);
    expect(await rows().count()).toBeGreaterThan(20);
    await scroller().evaluate((element) => element.scrollTo(0, 0));
    await expect.poll(() => rows().first().getAttribute("aria-rowindex")).toBe("2");
    expect(await rows().first().textContent()).toContain("?i=0");
    expect((await rows().first().boundingBox())?.height).toBe(24);
  });

  test("are moved through with the keyboard; the selected one is always in sight", async () => {
    await grid().focus();
    for (const [key, index] of [
      ["End", 299],
      ["ArrowUp", 298],
      ["Home", 0],
      ["ArrowDown", 1],
    ] as const) {
      await press(key);
      await expect.poll(() => selected().getAttribute("aria-rowindex")).toBe(String(index + 2));
      await expect.poll(() => selected().locator(".url").textContent()).toContain(`?i=${index} `);
      const id = await grid().getAttribute("aria-activedescendant");
      expect(id).toBe(await selected().getAttribute("id"));
      const [row, list] = [await selected().boundingBox(), await scroller().boundingBox()];
      if (!row || !list) throw new Error("not drawn");
      // Below the header, above the end.
      expect(row.y).toBeGreaterThanOrEqual(list.y + 23);
      expect(row.y + row.height).toBeLessThanOrEqual(list.y + list.height + 1);
    }
    await press("PageDown");
    const page = Number(await selected().getAttribute("aria-rowindex"));
    expect(page).toBeGreaterThan(15);
    await press("PageUp");
    await expect.poll(() => selected().getAttribute("aria-rowindex")).toBe("3");
    await press("Escape");
  });
});

describe("the columns", () => {
  test("sort at a click or a key; the third click gives back the order in which the requests came", async () => {
    await clear();
    for (const path of ["b", "a", "c"]) await ask(path, 1);
    await expect.poll(urls).toEqual(["b?i=0", "a?i=0", "c?i=0"]);
    await header("URL").getByRole("button").click();
    expect(await header("URL").getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(urls).toEqual(["a?i=0", "b?i=0", "c?i=0"]);
    await press("Enter");
    expect(await header("URL").getAttribute("aria-sort")).toBe("descending");
    await expect.poll(urls).toEqual(["c?i=0", "b?i=0", "a?i=0"]);
    await press("Space");
    expect(await header("URL").getAttribute("aria-sort")).toBe(null);
    await expect.poll(urls).toEqual(["b?i=0", "a?i=0", "c?i=0"]);
  });

  test("are as wide as they are dragged, also with the keys; a double click gives the width back", async () => {
    const edge = header("First cause").getByRole("separator", { name: "Width of Time" });
    const width = async () => Number(await edge.getAttribute("aria-valuenow"));
    const drawn = async () => Math.round((await header("Time").boundingBox())?.width ?? 0);
    const before = await width();
    expect(await drawn()).toBe(before);
    const box = await edge.boundingBox();
    if (!box) throw new Error("not drawn");
    const { mouse } = demo.session.devtools;
    await mouse.move(box.x + 3, box.y + 10);
    await mouse.down();
    await mouse.move(box.x + 3 - 40, box.y + 10, { steps: 4 });
    await mouse.up();
    expect(await width()).toBe(before + 40);
    expect(await drawn()).toBe(before + 40);
    await edge.focus();
    await press("ArrowRight");
    expect(await width()).toBe(before + 32);
    await edge.dblclick();
    expect(await width()).toBe(before);
  });

  test("are chosen in a menu, and are the same after the panel was shown anew", async () => {
    await choose("Domain");
    await choose("Method");
    expect(await header("Domain").count()).toBe(1);
    expect(await header("Method").count()).toBe(0);
    expect(await rows().first().locator("td.domain").textContent()).toContain("127.0.0.1:");
    // The domain stands once in a row.
    expect(await rows().first().locator(".host").count()).toBe(0);
    const stored = () =>
      demo.panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { sync: { get(key: string): Promise<object> } } };
        };
        return JSON.stringify(await chrome.storage.sync.get("settings.columns"));
      });
    await expect.poll(stored).toContain('"method":false');
    await demo.session.closeDevtools();
    await demo.session.openDevtools();
    demo.panel = await demo.session.showPanel();
    await header("Domain").waitFor();
    expect(await header("Method").count()).toBe(0);
    await header("URL").click({ button: "right" });
    await demo.panel.getByRole("menuitem", { name: "Reset columns" }).click();
    await header("Method").waitFor();
    expect(await header("Domain").count()).toBe(0);
  });

  test("are fewer beside an explanation, and fewer yet where there is no room", async () => {
    const names = () => demo.panel.getByRole("columnheader").allTextContents();
    expect(await names()).toEqual(["Verdict", "Method", "URL", "Status", "Sequence", "First cause", "Time"]);
    await rows().first().click();
    await expect.poll(names).toEqual(["Verdict", "Method", "URL", "Status"]);
    await press("Escape");
    const { devtools } = demo.session;
    await devtools.setViewportSize({ width: 400, height: 700 });
    await expect.poll(names).toEqual(["Verdict", "Method", "URL", "Status"]);
    const url = await rows().first().locator("td.url").boundingBox();
    expect(url?.width).toBeGreaterThan(160);
    await expect.poll(() => demo.panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await devtools.setViewportSize({ width: 1400, height: 700 });
    await expect.poll(names).toHaveLength(7);
  });
});

test("the requests of an exchange are drawn, and named for who does not see them", async () => {
  const refused = await demo.play("preflight-forbidden");
  const redirected = await demo.play("redirect-second-preflight");
  const named = async (run: typeof refused) =>
    demo.rows(run).getByRole("img", { name: "OPTIONS" }).getAttribute("aria-label");
  expect(await named(refused)).toBe("OPTIONS 403 refused, PUT never sent");
  expect(await named(redirected)).toBe("OPTIONS 204 passed, PUT 307 passed, OPTIONS 404 refused, PUT never sent");
});

describe("repeats", () => {
  test("share a row where that is wanted, and nothing hides behind another verdict", async () => {
    await clear();
    await ask("poll", 5);
    const allowed = await demo.play("passes-exact");
    await ask("poll", 3, 5);
    await expect.poll(rowCount).toBe(9);
    await choose("Group repeats");
    await expect.poll(rowCount).toBe(2);
    expect(await demo.rows(allowed).count()).toBe(1);
    const toggle = rows().first().getByRole("button");
    expect(await toggle.textContent()).toBe("8×");
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
    // Requests are counted, not rows.
    await demo.panel.getByRole("button", { name: "All 9" }).waitFor();
  });

  test("are shown with Right, left with Left, and with a click", async () => {
    await rows().first().locator("td.status").click();
    await grid().focus();
    await press("ArrowRight");
    await expect.poll(rowCount).toBe(9);
    await press("ArrowDown");
    expect(await selected().getAttribute("aria-rowindex")).toBe("3");
    await press("ArrowLeft");
    await expect.poll(rowCount).toBe(2);
    expect(await selected().getAttribute("aria-rowindex")).toBe("2");
    await rows().first().getByRole("button").click();
    await expect.poll(rowCount).toBe(9);
    await rows().nth(3).locator("td.status").click();
    await rows().first().getByRole("button").click();
    await expect.poll(rowCount).toBe(2);
    // What was selected is hidden now; what stands for it is selected.
    expect(await selected().getAttribute("aria-rowindex")).toBe("2");
    await press("Escape");
    await choose("Group repeats");
    await expect.poll(rowCount).toBe(9);
  });
});

describe("while requests come in", () => {
  test("the end is followed by who looks at it, and nobody else is moved", async () => {
    await clear();
    await ask("live", 60);
    await expect.poll(rowCount).toBe(60);
    await expect.poll(async () => (await urls()).at(-1)).toBe("live?i=59");
    await ask("live", 5, 60);
    await expect.poll(async () => (await urls()).at(-1)).toBe("live?i=64");
    expect(await newButton().count()).toBe(0);
    // Also where less of the list is seen, as when a notice comes above it.
    const height = async () => (await scroller().boundingBox())?.height ?? 0;
    const seenBefore = await height();
    await demo.session.devtools.setViewportSize({ width: 1400, height: 600 });
    await expect.poll(height).toBeLessThan(seenBefore);
    await expect.poll(fromEnd).toBeLessThanOrEqual(1);
    await demo.session.devtools.setViewportSize({ width: 1400, height: 700 });
    await expect.poll(height).toBe(seenBefore);
    await expect.poll(fromEnd).toBeLessThanOrEqual(1);
    await scroller().evaluate((element) => element.scrollTo(0, 240));
    await expect.poll(() => rows().filter({ hasText: "?i=10 " }).count()).toBe(1);
    const looked = rows().filter({ hasText: "?i=12 " });
    const before = await top(looked);
    await ask("live", 7, 65);
    await demo.panel.getByRole("button", { name: "7 new requests" }).waitFor();
    expect(await top(looked)).toBe(before);
    await newButton().click();
    await expect.poll(async () => (await urls()).at(-1)).toBe("live?i=71");
    await expect.poll(() => newButton().count()).toBe(0);
  });

  test("the selected row stays where it is when others come in above it", async () => {
    await choose("Started");
    const sort = header("Started").getByRole("button");
    await sort.click();
    await sort.click();
    await scroller().evaluate((element) => element.scrollTo(0, 480));
    await rows().filter({ hasText: "?i=45 " }).locator("td.status").click();
    await expect.poll(() => selected().textContent()).toContain("?i=45 ");
    const before = await top(selected());
    await ask("live", 6, 72);
    await demo.panel.getByRole("button", { name: "6 new requests" }).waitFor();
    expect(await selected().textContent()).toContain("?i=45 ");
    expect(await top(selected())).toBe(before);
    await grid().focus();
    await press("ArrowUp");
    await expect.poll(() => selected().textContent()).toContain("?i=46 ");
    await press("Escape");
    await sort.click();
    await choose("Started");
  });
});

describe("when the tab shows another page", () => {
  const asked = () => demo.panel.getByText("/turn/none/").allTextContents();

  test("the list begins anew, with everything that the new page asked for", async () => {
    await clear();
    await ask("before", 3);
    await expect.poll(rowCount).toBe(3);
    await demo.session.page.addInitScript((url) => {
      // The first thing that a page can do.
      if (window === window.top) fetch(url).catch(() => {});
    }, `${demo.servers.origins.crossSite}/turn/none/at-once`);
    await demo.session.page.reload();
    await expect.poll(asked).toEqual([expect.stringContaining("at-once")]);
    await demo.session.page.goto(`${demo.servers.pageUrl}?second`);
    await expect.poll(() => rows().count()).toBe(1);
  });

  test("what it showed before comes back where the log is preserved, page by page", async () => {
    await demo.panel.getByLabel("Preserve log").check();
    await expect.poll(asked).toHaveLength(5);
    await expect
      .poll(() => demo.panel.locator("tr.navigation").allTextContents())
      .toEqual([`Navigated to ${demo.servers.pageUrl}`, `Navigated to ${demo.servers.pageUrl}?second`]);
    expect(await grid().getAttribute("aria-rowcount")).toBe("8");
    // Keys pass over the lines between the pages.
    await grid().focus();
    await press("Home");
    for (let step = 0; step < 4; step++) await press("ArrowDown");
    await expect.poll(() => selected().getAttribute("aria-rowindex")).toBe("8");
    await press("Escape");
    await demo.panel.getByLabel("Preserve log").uncheck();
    await expect.poll(() => rows().count()).toBe(1);
  });

  test("nothing changes with an address that a script changed, a frame, or a download", async () => {
    await demo.session.page.evaluate(async () => {
      history.pushState(null, "", "/?pushed");
      location.hash = "part";
      const frame = document.createElement("iframe");
      frame.src = "/frame.html";
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      document.body.append(frame);
      await loaded;
    });
    const marked = await demo.play("passes-exact");
    await demo.rows(marked).waitFor();
    expect(await rows().count()).toBe(2);
  });

  test("going back and forward shows the requests of the page that is shown", async () => {
    await demo.session.page.goto(demo.servers.origins.thirdSite);
    await expect.poll(() => rows().filter({ hasText: "at-once" }).count()).toBe(1);
    await expect.poll(rowCount).toBe(1);
    await demo.session.page.goBack();
    const played = await demo.play("passes-exact");
    await demo.rows(played).waitFor();
    await expect.poll(() => rows().filter({ hasText: "passes-exact" }).count()).toBe(1);
  });

  test("an explanation that is being read stays", async () => {
    const played = await demo.play("preflight-forbidden");
    await demo.rows(played).click();
    const heading = demo.panel.getByRole("article").getByRole("heading", { name: "sign-in check refused" });
    const text = await demo.panel.getByRole("article").locator("header").textContent();
    await demo.session.page.reload();
    await expect.poll(() => demo.rows(played).count()).toBe(0);
    expect(await demo.panel.getByRole("article").locator("header").textContent()).toBe(text);
    expect(await heading.count()).toBe(0);
    await press("Escape");
  });
});
