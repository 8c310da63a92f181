import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { marker } from "../../demo/driver/play.ts";
import { type DemoServers, type Playable, startServers } from "../../demo/servers.ts";
import { type Devtools, type LifeBrowser, startLifeBrowser, type Tab } from "./life-browser.ts";

/*
 * Nothing that was recorded is lost or mixed up when pages come back, are made in advance or are thrown away, and when
 * windows, the extension and the browser come and go.
 */

/** A page that Chromium may keep, which those of the demo are not: they must not be stored. */
const page: Playable = {
  id: "page",
  ask: { via: "fetch", server: "page" },
  hops: [
    {
      actual: {
        headers: { "Content-Type": "text/html", "Cache-Control": "max-age=0" },
        body: `<!doctype html><title>A page</title><link rel="icon" href="data:,"><script>
          globalThis.shown = [];
          addEventListener("pageshow", ({ persisted }) => shown.push(persisted));
        </script>`,
      },
    },
  ],
};

let servers: DemoServers;
let profile: string;
let browser: LifeBrowser;

beforeAll(async () => {
  servers = await startServers([marker, page], []);
  profile = await mkdtemp(join(tmpdir(), "corsplain-life-"));
  browser = await startLifeBrowser(inject("browser"), profile, servers.browserArguments);
  await browser.load(inject("extension"));
});

afterAll(async () => {
  await browser?.close();
  await servers?.close();
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

let runs = 0;

/** The address of a page that was not there yet. */
function newPage(server: "page" | "crossSite" = "page"): string {
  return `${servers.origins[server]}/play/page/page${++runs}/0`;
}

/** Code that makes a request to a third site, which the page may read, and the part of its URL that no other has. */
function request(): { readonly code: string; readonly part: string } {
  const part = `/play/marker/life${++runs}/`;
  const url = JSON.stringify(`${servers.origins.thirdSite}${part}0`);
  return { code: `fetch(${url}).then((response) => response.text()).then(() => {})`, part };
}

/** Has the page of a tab make a request. @returns what is in its URL alone */
async function ask(tab: Tab): Promise<string> {
  const { code, part } = request();
  await tab.evaluate(code);
  return part;
}

/** What a panel lists, in its order, once each row says what came of its request: requests, and lines between pages. */
async function listed(devtools: Devtools): Promise<readonly string[]> {
  const rows = await devtools.inPanel<
    readonly (string | null)[]
  >(`[...document.querySelectorAll("tbody tr[id], tr.navigation")]
    .map((row) => row.matches(".pending") ? null : row.textContent)`);
  return rows.map((text) => text?.match(/\/play\/(?:marker|page)\/[^/]+\//)?.[0] ?? text ?? "pending");
}

/** What the rows of a panel are marked with. */
function marks(devtools: Devtools): Promise<readonly (string | null)[]> {
  return devtools.inPanel(`[...document.querySelectorAll("tbody tr[id], tr.navigation")]
    .map((row) => row.querySelector(".before-mark")?.getAttribute("aria-label") ?? null)`);
}

/** Switches "Preserve log" in a panel. */
async function preserveLog(devtools: Devtools, isOn: boolean): Promise<void> {
  await devtools.inPanel(`(() => {
    const box = [...document.querySelectorAll("label")].find(({ textContent }) => textContent.trim() === "Preserve log").querySelector("input");
    if (box.checked !== ${isOn}) box.click();
  })()`);
}

/** Has a script of the page go somewhere, and waits until the tab shows it. */
async function goTo(tab: Tab, url: string): Promise<void> {
  await tab.leave(`location.href = ${JSON.stringify(url)}`);
  await shows(tab, url);
}

/** Waits until a tab shows a page. */
async function shows(tab: Tab, url: string): Promise<void> {
  await expect.poll(() => tab.evaluate("document.readyState + location.href").catch(String)).toBe(`complete${url}`);
}

/** Opens a page in a tab of its own, and waits for it. */
async function openTab(url: string): Promise<Tab> {
  const tab = await browser.openTab(url);
  await shows(tab, url);
  return tab;
}

/** The tab that shows a page which the test did not open, once the page is there. */
async function tabWith(url: string): Promise<Tab> {
  const tab = await browser.tabWith(url);
  await shows(tab, url);
  return tab;
}

const lineOf = (url: string) => /\/play\/page\/[^/]+\//.exec(url)?.[0];

describe("a page that comes back from the back/forward cache", () => {
  test("has what it asks for from then on, once; the pages between keep what was theirs", async () => {
    const [first, second] = [newPage(), newPage("crossSite")];
    const tab = await openTab(first);
    const devtools = await tab.openDevtools();
    const before = await ask(tab);
    await expect.poll(() => listed(devtools)).toEqual([before]);
    await goTo(tab, second);
    const meanwhile = await ask(tab);
    await expect.poll(() => listed(devtools)).toEqual([meanwhile]);
    await tab.leave("history.back()");
    await shows(tab, first);
    // Otherwise it was loaded anew, and nothing of this is proven.
    expect(await tab.evaluate("shown")).toEqual([false, true]);
    const after = await ask(tab);
    await expect.poll(() => listed(devtools)).toEqual([after]);
    await tab.leave("history.forward()");
    await shows(tab, second);
    expect(await tab.evaluate("shown")).toEqual([false, true]);
    await expect.poll(() => listed(devtools)).toEqual([]);
    await preserveLog(devtools, true);
    await expect
      .poll(() => listed(devtools))
      .toEqual([before, lineOf(second), meanwhile, lineOf(first), after, lineOf(second)]);
    await preserveLog(devtools, false);
    await tab.close();
  });
});

describe("a page that is prerendered", () => {
  /** Has a page prerender another one. */
  async function prerender(tab: Tab, url: string): Promise<void> {
    const rules = JSON.stringify({ prerender: [{ source: "list", urls: [url], eagerness: "immediate" }] });
    await tab.evaluate(`(() => {
      const script = Object.assign(document.createElement("script"), { type: "speculationrules" });
      script.textContent = ${JSON.stringify(rules)};
      document.head.append(script);
    })()`);
    const isReady = () => tab.evaluateInPrerendered("document.readyState + location.href").catch(String);
    await expect.poll(isReady).toBe(`complete${url}`);
  }

  const hidden = "Made by a prerendered page that was not shown";

  test("has its requests marked as another page's, and as its own, once, when the tab shows it", async () => {
    const [first, second] = [newPage(), newPage()];
    const tab = await openTab(first);
    const devtools = await tab.openDevtools();
    await prerender(tab, second);
    const early = request();
    await tab.evaluateInPrerendered(early.code);
    const own = await ask(tab);
    await expect.poll(() => listed(devtools)).toEqual([early.part, own]);
    expect(await marks(devtools)).toEqual([hidden, null]);
    await goTo(tab, second);
    // Otherwise it was loaded anew.
    expect(await tab.evaluate(`performance.getEntriesByType("navigation")[0].activationStart`)).toBeGreaterThan(0);
    const later = await ask(tab);
    await expect.poll(() => listed(devtools)).toEqual([early.part, later]);
    expect(await marks(devtools)).toEqual(["Made before the page was shown", null]);
    await tab.close();
  });

  test("goes with the page before where the tab shows another one", async () => {
    const [first, second, third] = [newPage(), newPage(), newPage()];
    const tab = await openTab(first);
    const devtools = await tab.openDevtools();
    await prerender(tab, second);
    const early = request();
    await tab.evaluateInPrerendered(early.code);
    await expect.poll(() => listed(devtools)).toEqual([early.part]);
    await goTo(tab, third);
    const own = await ask(tab);
    await expect.poll(() => listed(devtools)).toEqual([own]);
    await preserveLog(devtools, true);
    await expect.poll(() => listed(devtools)).toEqual([early.part, lineOf(third), own]);
    expect(await marks(devtools)).toEqual([hidden, null, null]);
    await preserveLog(devtools, false);
    await tab.close();
  });
});

/** What the extension keeps in memory, as text. */
function kept(): Promise<string> {
  return browser.inExtension("chrome.storage.session.get(null).then(JSON.stringify)");
}

/** What the extension keeps on disk, as text. */
function stored(): Promise<string> {
  return browser.inExtension("chrome.storage.local.get(null).then(JSON.stringify)");
}

/** A tab with a request that DevTools recorded before it was closed, and another that the flight recorder alone keeps. */
async function openKeptTab(
  url: string,
): Promise<{ readonly tab: Tab; readonly before: string; readonly unseen: string }> {
  await browser.inExtension(`chrome.storage.local.set({ "settings.flightRecorder": true })`);
  const tab = await openTab(url);
  const devtools = await tab.openDevtools();
  const before = await ask(tab);
  await expect.poll(() => listed(devtools)).toEqual([before]);
  await devtools.close();
  const unseen = await ask(tab);
  await expect.poll(kept).toContain(unseen);
  return { tab, before, unseen };
}

describe("a tab that is discarded", () => {
  test("keeps what DevTools recorded, and the flight recorder nothing of the page that went", async () => {
    const url = newPage();
    const { before, unseen } = await openKeptTab(url);
    const oldId = await browser.inExtension<number>(`(async () => {
      const [{ id }] = await chrome.tabs.query({ url: ${JSON.stringify(url)} });
      await chrome.tabs.reload((await chrome.tabs.discard(id)).id);
      return id;
    })()`);
    await expect.poll(kept).not.toContain(unseen);
    expect(await kept()).not.toContain(`${oldId}`);
    const again = await tabWith(url);
    const after = await ask(again);
    const reopened = await again.openDevtools();
    await expect.poll(() => listed(reopened)).toEqual([before, after]);
    await again.close();
    await expect.poll(kept).not.toContain(before);
  });

  test("with DevTools open, which Chromium closes, keeps what was recorded", async () => {
    const url = newPage();
    const tab = await openTab(url);
    const devtools = await tab.openDevtools();
    const before = await ask(tab);
    await expect.poll(() => listed(devtools)).toEqual([before]);
    const newId = await browser.inExtension<number>(`(async () => {
      const [{ id }] = await chrome.tabs.query({ url: ${JSON.stringify(url)} });
      const discarded = await chrome.tabs.discard(id);
      await chrome.tabs.reload(discarded.id);
      return discarded.id;
    })()`);
    await expect.poll(() => devtools.isOpen()).toBe(false);
    const again = await tabWith(url);
    const reopened = await again.openDevtools();
    const after = await ask(again);
    await expect.poll(() => listed(reopened)).toEqual([before, after]);
    const { recordings } = JSON.parse(await kept()) as { recordings: readonly (readonly [number, object])[] };
    expect(recordings.map(([id]) => id)).toContain(newId);
    await again.close();
  });
});

test("a private window and another one list what is their own, and nothing of it outlives the private one", async () => {
  await browser.inExtension(`chrome.storage.local.set({ "settings.flightRecorder": true })`);
  // To the extension this is a reload.
  await browser.inSettings(
    (id) => `chrome.developerPrivate.updateExtensionConfiguration({
    extensionId: "${id}", incognitoAccess: true,
  })`,
  );
  const [normalUrl, privateUrl] = [newPage(), newPage()];
  const normal = await openTab(normalUrl);
  const devtools = await normal.openDevtools();
  await browser.inExtension(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(privateUrl)} }).then(() => {})`,
  );
  const secret = await tabWith(privateUrl);
  const secretDevtools = await secret.openDevtools();
  const own = await ask(normal);
  const hidden = await ask(secret);
  await expect.poll(() => listed(secretDevtools)).toEqual([hidden]);
  await expect.poll(() => listed(devtools)).toEqual([own]);
  await secretDevtools.close();
  const unseen = await ask(secret);
  await expect.poll(kept).toContain(unseen);
  await secret.close();
  await expect.poll(kept).not.toContain(unseen);
  expect(await kept()).not.toContain(hidden);
  expect(await kept()).not.toContain(lineOf(privateUrl));
  expect(await kept()).toContain(own);
  expect(await stored()).not.toContain("/play/");
  expect(await listed(devtools)).toEqual([own]);
  await normal.close();
});

test("a worker that idles until the browser stops it goes on where it was", async () => {
  const stops = browser.workerStops();
  const { tab, before, unseen } = await openKeptTab(newPage());
  // Chromium gives a worker half a minute.
  await expect.poll(() => browser.workerStops(), { timeout: 90_000 }).toBeGreaterThan(stops);
  const after = await ask(tab);
  const devtools = await tab.openDevtools();
  await expect.poll(() => listed(devtools)).toEqual([before, unseen, after]);
  await tab.close();
});

test("an extension that is reloaded goes with DevTools, and records in one that is opened again", async () => {
  const tab = await openTab(newPage());
  const devtools = await tab.openDevtools();
  const before = await ask(tab);
  await expect.poll(() => listed(devtools)).toEqual([before]);
  await browser.inSettings((id) => `chrome.developerPrivate.reload("${id}", { failQuietly: true })`);
  await expect.poll(() => devtools.isOpen()).toBe(false);
  const reopened = await tab.openDevtools();
  const after = await ask(tab);
  await expect.poll(() => listed(reopened)).toEqual([after]);
  await tab.close();
});

test("a browser that is started again with its tabs records them, and lists nothing from before", async () => {
  const url = newPage();
  const { before, unseen } = await openKeptTab(url);
  await browser.close();
  browser = await startLifeBrowser(
    inject("browser"),
    profile,
    [...servers.browserArguments, "--restore-last-session"],
    browser.extensionId(),
  );
  const again = await tabWith(url);
  // Chromium shows its tabs before it shows extensions what they ask for.
  const asked: string[] = [];
  const isSeen = async () => {
    asked.push(await ask(again));
    const text = await kept();
    return asked.some((part) => text.includes(part));
  };
  await expect.poll(isSeen).toBe(true);
  const flight = await ask(again);
  await expect.poll(kept).toContain(flight);
  expect(await kept()).not.toContain(before);
  expect(await kept()).not.toContain(unseen);
  const reopened = await again.openDevtools();
  const after = await ask(again);
  const last = async () => (await listed(reopened)).slice(-2);
  await expect.poll(last).toEqual([flight, after]);
  const earlier = (await listed(reopened)).slice(0, -2);
  expect(earlier.every((part) => asked.includes(part))).toBe(true);
});
