import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { clickInPanel, press } from "../../demo/driver/firefox-input.ts";
import { createFirefoxJudge } from "../../demo/driver/firefox-judge.ts";
import { downloadPreferences, type PlayedInFirefox, playInFirefox } from "../../demo/driver/firefox-play.ts";
import { type FirefoxSession, launchFirefox } from "../../demo/driver/firefox-session.ts";
import { eventually, type FirefoxPanel, pageIn, showFirefoxPanel } from "../../demo/driver/firefox-toolbox.ts";
import { exchangeOf, type Report } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { type DemoServers, startServers } from "../../demo/servers.ts";
import manifest from "../../manifest.json" with { type: "json" };
import { packageExtension } from "../../scripts/packages.ts";
import { faultsOfReport } from "../validate-report.ts";
import { copied } from "./harness.ts";

/*
 * The package that is handed to Mozilla, in Firefox's own toolbox: mouse, keyboard, clipboard, downloads, themes, sizes.
 */

let downloads: string;
let servers: DemoServers;
let session: FirefoxSession;
let panel: FirefoxPanel;
let played: readonly PlayedInFirefox[];

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), "corsplain-downloads-"));
  servers = await startServers(scenarios, []);
  session = await launchFirefox({
    executablePath: inject("browser"),
    url: servers.pageUrl,
    extensions: [await packageExtension("firefox")],
    preferences: {
      ...downloadPreferences(downloads),
      "devtools.theme": "light",
      "devtools.toolbox.footer.height": 450,
    },
  });
  panel = await showFirefoxPanel(session);
  played = [];
  for (const id of ["preflight-forbidden", "allow-origin-absent", "passes-exact"]) played = [...played, await play(id)];
  await until(`({ document }) => document.querySelectorAll("tbody tr[id]:not(.pending)").length === 3`);
});

afterAll(async () => {
  await session?.close();
  await servers?.close();
  await rm(downloads, { recursive: true, force: true });
});

async function play(id: string): Promise<PlayedInFirefox> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  return playInFirefox(session, createFirefoxJudge(session), scenario);
}

/** Waits until a function of the panel's window says yes. */
function until(call: string, argument?: unknown, page = panel): Promise<void> {
  return eventually(() => page.call<boolean>(call, argument));
}

/** The index of the selected row, or -1. */
const selectedRow = () =>
  panel.call<number>(
    `({ document }) => [...document.querySelectorAll("tbody tr[id]")].findIndex((row) => row.ariaSelected === "true")`,
  );
/** The accessible name, or the class, of what has the focus. */
const focused = () =>
  panel.call<string>(`({ document: { activeElement } }) => activeElement.ariaLabel ?? activeElement.className`);
/** Which of all elements has the focus. */
const focusedPlace = () =>
  panel.call<number>(`({ document }) => [...document.querySelectorAll("*")].indexOf(document.activeElement)`);
/** Runs in a page: how much red its background has. */
const backgroundOfBody = `(window) =>
  Number(/\\d+/.exec(window.getComputedStyle(window.document.body).backgroundColor)[0])`;
const row = (index: number) => `tbody tr[id]:nth-child(${index + 1})`;

test("exports the report as a file, at a click", async () => {
  await clickInPanel(session, panel, "[aria-label='Export HAR']");
  await expect.poll(() => readdir(downloads)).toEqual([expect.stringMatching(/^cors-[\d-]+T[\d-]+Z\.har$/)]);
  const [name = ""] = await readdir(downloads);
  const read = async () =>
    JSON.parse(await readFile(join(downloads, name), "utf8").catch(() => "null")) as Report | null;
  await expect.poll(read).not.toBeNull();
  const report = await read();
  expect(await faultsOfReport(report)).toEqual([]);
  expect(report?.log).toMatchObject({
    creator: { name: "Corsplain" },
    browser: { name: "Firefox", version: `${session.version.split(".")[0]}.0` },
  });
  const ours = report && played[0] && exchangeOf(report, played[0]);
  expect([ours?.verdict, ours?.causes[0]?.id]).toEqual(["blocked", "preflight-answered-by-auth"]);
});

test("is light or dark as DevTools is, at once", async () => {
  const theme = () => panel.call<string>("({ document }) => document.documentElement.dataset.theme");
  const brightness = () => panel.call<number>(backgroundOfBody);
  expect([await theme(), await brightness()]).toEqual(["light", 255]);
  const change = (name: string) =>
    session.callBrowser(`(name) => Services.prefs.setStringPref("devtools.theme", name)`, name);
  await change("dark");
  await expect.poll(theme).toBe("dark");
  expect(await brightness()).toBeLessThan(80);
  await change("light");
  await expect.poll(theme).toBe("light");
});

describe("the keyboard", () => {
  test("moves through the list, into the explanation and back", async () => {
    await clickInPanel(session, panel, `${row(0)} td.url`);
    await expect.poll(selectedRow).toBe(0);
    for (const [key, index] of [
      ["End", 2],
      ["ArrowUp", 1],
      ["ArrowDown", 2],
      ["Home", 0],
    ] as const) {
      await press(session, key);
      await expect.poll(selectedRow).toBe(index);
    }
    await press(session, "Enter");
    await expect.poll(focused).toBe("Explanation");
    await press(session, "Escape");
    await expect.poll(selectedRow).toBe(-1);
    expect(await focused()).toBe("Cross-origin requests");
    await closeSplitConsole();
  });

  test("finds the filter with / and with Control+F, and leaves it with Escape", async () => {
    await clickInPanel(session, panel, ".toolbar .separator");
    for (const key of ["/", "Control+f"]) {
      await press(session, key);
      await expect.poll(focused).toBe("Filter");
      await press(session, "Escape");
      await expect.poll(focused).toBe("Cross-origin requests");
      await closeSplitConsole();
    }
  });

  test("reaches everything in the toolbar in its order", async () => {
    await clickInPanel(session, panel, ".toolbar .separator");
    await press(session, "/");
    await expect.poll(focused).toBe("Filter");
    const reached: string[] = [];
    while (reached.at(-1) !== "Cross-origin requests") {
      const before = await focusedPlace();
      await press(session, "Tab");
      await expect.poll(focusedPlace).not.toBe(before);
      reached.push(await focused());
    }
    const tools = ["Probe", "What if", "Export HAR", "Open in a tab", "Cross-origin requests"];
    expect(reached.filter((name) => tools.includes(name))).toEqual(tools);
  });
});

/** Escape is the toolbox's own key for its split console too, and no page in it can keep the key for itself. */
async function closeSplitConsole(): Promise<void> {
  const isOpen = () => session.callBrowser<boolean>(`() => (${toolbox})().splitConsole`);
  await expect.poll(isOpen).toBe(true);
  await session.callBrowser(`async () => (${toolbox})().closeSplitConsole()`);
  await clickInPanel(session, panel, ".toolbar .separator");
  await panel.call(`({ document }) => document.querySelector("table").focus()`);
}

const toolbox = `() => {
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  return require("devtools/client/framework/devtools").gDevTools.getToolboxes()[0];
}`;

test("copies the fix to the clipboard", async () => {
  await clickInPanel(session, panel, `${row(1)} td.url`);
  await until(`({ document }) => document.querySelector("article .fix-part p button.copy") !== null`);
  await panel.call(
    `({ document }) => document.querySelector("article .fix-part p button.copy").scrollIntoView({ block: "center" })`,
  );
  await clickInPanel(session, panel, "article .fix-part p button.copy");
  await until(`({ document }) => document.querySelector("article .fix-part p button.copy").innerText === "Copied"`);
  const text = await copied(session);
  expect(text).toBe(`Access-Control-Allow-Origin: ${servers.pageOrigin}\nVary: Origin`);
});

test("a cause leads to its page, which comes with the extension", async () => {
  await panel.call(`({ document }) => document.querySelector("article .links a").scrollIntoView({ block: "center" })`);
  await clickInPanel(session, panel, "article .links a");
  const docs = `() => gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes("/docs/causes/"))`;
  await eventually(() => session.callBrowser(`() => (${docs})() !== undefined`));
  const page = pageIn(session, docs);
  await until(
    `({ document }) => document.querySelector("h1")?.innerText === "Access-Control-Allow-Origin is missing"`,
    null,
    page,
  );
  await session.callBrowser(`() => gBrowser.removeTab(gBrowser.getTabForBrowser((${docs})()))`);
});

test("whoever doubts finds a form that names this browser and what it calls the failure", async () => {
  const summary = "article .wrong-explanation summary";
  await panel.call(`({ document }) => document.querySelector("${summary}").scrollIntoView({ block: "center" })`);
  await clickInPanel(session, panel, summary);
  await until(`({ document }) => document.querySelector("article .wrong-explanation a") !== null`);
  const form = new URL(
    await panel.call<string>(`({ document }) => document.querySelector("article .wrong-explanation a").href`),
  );
  expect(`${form.origin}${form.pathname}`).toBe(`${manifest.homepage_url}/issues/new`);
  expect(Object.fromEntries(form.searchParams)).toMatchObject({
    browser: `Firefox ${session.version.split(".")[0]}.0`,
    cause: "allow-origin-missing",
    name: "CORSMissingAllowOrigin",
  });
});

test.each([360, 640])("has room for everything in %d pixels", async (width) => {
  await dock("right", width);
  await clickInPanel(session, panel, `${row(0)} td.url`);
  await until(`({ document }) => document.querySelector("article") !== null`);
  const beyond = await panel.call<readonly string[]>(`({ document, innerWidth }) =>
    [...document.querySelectorAll("button, input, select, h2, h3, td, th")]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.outerHTML)`);
  expect(beyond).toEqual([]);
  await dock("bottom", 1_000);
});

/** Docks the toolbox, which then loads its panels anew. @param width of a toolbox at the right */
async function dock(where: "right" | "bottom", width: number): Promise<void> {
  await session.callBrowser(
    `async ([where, width]) => {
      Services.prefs.setIntPref("devtools.toolbox.sidebar.width", width);
      await (${toolbox})().switchHost(where);
    }`,
    [where, width],
  );
  const test = where === "right" ? `innerWidth <= ${width}` : `innerWidth >= ${width}`;
  await until(`({ innerWidth, document }) => ${test} && document.querySelector("tbody tr[id]") !== null`);
}

describe("in a tab of its own", () => {
  const findTab = `() => gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes("/extension/panel.html?tab="))`;
  let page: FirefoxPanel;

  test("opens from the toolbar and says which tab it shows", async () => {
    await clickInPanel(session, panel, "[aria-label='Open in a tab']");
    await eventually(() => session.callBrowser(`() => (${findTab})() !== undefined`));
    page = pageIn(session, findTab);
    await until(`({ document }) => document.querySelectorAll("tbody tr[id]").length === 3`, null, page);
    expect(await page.call(`({ document }) => document.querySelector(".tab-line").innerText`)).toContain(
      servers.pageUrl,
    );
    expect(await session.callBrowser(`() => gBrowser.selectedBrowser === (${findTab})()`)).toBe(true);
  });

  test("is light or dark as the browser is", async () => {
    const brightness = () => page.call<number>(backgroundOfBody);
    const prefer = (scheme: "dark" | "light") =>
      session.callBrowser(
        `(value) => Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value)`,
        scheme === "dark" ? 0 : 1,
      );
    await prefer("dark");
    await expect.poll(brightness).toBeLessThan(80);
    await prefer("light");
    await expect.poll(brightness).toBe(255);
  });

  test("goes on when the toolbox is closed, and when the tab is", async () => {
    await session.callBrowser(`async () => (${toolbox})().destroy()`);
    const notice = (text: string) =>
      until(
        `({ document }, text) => document.querySelector(".notice")?.innerText.startsWith(text) ?? false`,
        text,
        page,
      );
    await notice("DevTools was closed on that tab.");
    const { run } = await play("allow-origin-absent");
    await until(`({ document }, run) => document.querySelector("tbody").innerText.includes(run)`, run, page);
    await session.callBrowser(`() => gBrowser.removeTab(gBrowser.tabs[0])`);
    await notice("That tab was closed.");
    expect(await page.call(`({ document }) => document.querySelectorAll("tbody tr[id]").length`)).toBe(4);
  });
});
