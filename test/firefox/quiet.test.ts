import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callInBackground, reloadAddon, stopEventPage } from "../../demo/driver/firefox-addon.ts";
import { createFirefoxJudge } from "../../demo/driver/firefox-judge.ts";
import { downloadPreferences, exportFile, playInFirefox } from "../../demo/driver/firefox-play.ts";
import { pageIn } from "../../demo/driver/firefox-toolbox.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { useFirefox } from "./harness.ts";
import { drive } from "./panel-driver.ts";

/*
 * Firefox is the judge: it says of each request, before any cache, for whom it is made. Each test goes on where the one
 * before it ended.
 */

const downloads = await mkdtemp(join(tmpdir(), "corsplain-quiet-"));
const demo = useFirefox(downloadPreferences(downloads));
const ui = drive(() => demo.panel);

beforeAll(async () => {
  await demo.session.callBrowser(
    `() => {
      window.corsplainAsked = [];
      const isOurs = (principal) =>
        [principal?.addonPolicy, principal?.contentScriptAddonPolicy].some((one) => one?.id === "corsplain@corsplain");
      Services.obs.addObserver((subject) => {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        const byUs = [loadInfo.loadingPrincipal, loadInfo.triggeringPrincipal].some(isOurs);
        window.corsplainAsked.push({ url: URI.spec, byUs });
      }, "http-on-opening-request");
    }`,
  );
  // What it does when it is installed counts too.
  await reloadAddon(demo.session);
  await demo.showPanel();
});

afterAll(() => rm(downloads, { recursive: true, force: true }));

interface Asked {
  readonly url: string;
  /** Whether it is made for the extension: for its event page, its other pages, or its scripts in pages of the web. */
  readonly byUs: boolean;
}

const asked = () => demo.session.callBrowser<readonly Asked[]>("() => window.corsplainAsked");

async function play(id: string): Promise<string> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  return (await playInFirefox(demo.session, createFirefoxJudge(demo.session), scenario)).run;
}

describe("the extension asks no network", () => {
  test("while it records, explains, imagines and counts", async () => {
    await ui.select(await play("passes-exact"));
    await ui.select(await play("preflight-forbidden"));
    await ui.click("What if …?");
    await expect.poll(() => ui.text("article h2")).toContain("What if");
    await ui.click("Overview");
    await expect.poll(() => ui.text(".overview")).toContain("preflight");
    await ui.click("Overview");
  });

  test("while the page makes a request once more for it, with a fix and without", async () => {
    const run = await play("allow-origin-absent");
    await ui.select(run);
    await ui.click("Check again");
    await expect.poll(() => demo.servers.requestsOf(run)).toEqual(["GET", "GET"]);
    await ui.click("Try this fix in this tab");
    await expect.poll(() => demo.servers.requestsOf(run)).toEqual(["GET", "GET", "GET"]);
    await ui.click("End the trial");
  });

  test("while it is set up", async () => {
    await ui.click("Settings");
    const choose = `({ document, Event }, language) => {
    const select = document.querySelector(".settings select");
    select.value = language;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }`;
    for (const language of ["de", "en"]) {
      await demo.panel.call(choose, language);
      const spoken = () => demo.panel.call(`({ document }) => document.documentElement.lang`);
      await expect.poll(spoken).toBe(language);
    }
    const flightRecorder = `document.querySelector(".settings input[type=checkbox]")`;
    for (const isOn of [true, false, true]) {
      await demo.panel.call(`({ document }) => ${flightRecorder}.click()`);
      const isChecked = () => demo.panel.call(`({ document }) => ${flightRecorder}.checked`);
      await expect.poll(isChecked).toBe(isOn);
    }
    await ui.click("Settings");
  });

  test("while it writes a report, and reads it again", async () => {
    const text = await readFile(await exportFile(demo.session, demo.panel), "utf8");
    await demo.panel.call(
      `({ document, Event, File }, text) => {
      const input = document.querySelector("input[type=file]");
      input.mozSetFileArray([new File([text], "own.har")]);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }`,
      text,
    );
    await expect.poll(() => ui.text(".har-bar")).toContain("own.har");
    await ui.click("Back to recording");
  });

  test("in its other pages, and when its event page starts", async () => {
    await ui.click("Open in a tab");
    await callInBackground(
      demo.session,
      `async (browser, own) => {
      for (const url of ["/extension/popup.html", "/extension/access.html"]) await browser.tabs.create(own({ url }));
    }`,
    );
    for (const name of ["panel", "popup", "access"]) {
      const find = `() => gBrowser.browsers.find(({ currentURI }) => currentURI.filePath === "/extension/${name}.html")`;
      const isThere = () => demo.session.callBrowser(`() => (${find})() !== undefined`);
      await expect.poll(isThere).toBe(true);
      const elements = () =>
        pageIn(demo.session, find).call(`({ document }) => document.querySelectorAll("#app > *").length`);
      await expect.poll(elements).toBeGreaterThan(0);
    }
    await stopEventPage(demo.session);
    const run = await play("allow-origin-absent");
    await demo.ended(`/${run}/`);
  });

  // The one request of the test's own shows that Firefox would tell.
  test("so that Firefox names it only where a test has it open a page of the web", async () => {
    const control = `${demo.servers.pageUrl}?control`;
    await callInBackground(
      demo.session,
      `(browser, own) => browser.tabs.create(own({ url: ${JSON.stringify(control)} })).then(() => null)`,
    );
    await expect.poll(async () => (await asked()).map(({ url }) => url)).toContain(control);
    const ofUs = (await asked()).filter(({ byUs }) => byUs);
    expect(ofUs.map(({ url }) => url)).toEqual([control]);
  });
});
