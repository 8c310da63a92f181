import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseLanguage } from "../../demo/driver/choose-language.ts";
import { exportHar } from "../../demo/driver/play.ts";
import { useHarness } from "./harness.ts";
import { readNetLog } from "./net-log.ts";

/*
 * Whoever does not look at the panel does not notice that it is there, and no server ever hears of it.
 */

const folder = await mkdtemp(join(tmpdir(), "corsplain-quiet-"));
const netLog = join(folder, "net-log.json");
const demo = useHarness({ browserArguments: [`--log-net-log=${netLog}`] });

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What of the page itself can be different with an extension in the browser. */
function traces(): Promise<unknown> {
  return demo.session.page.evaluate(() => ({
    globals: Object.keys(globalThis).sort(),
    symbols: Object.getOwnPropertySymbols(globalThis).length,
    elements: document.querySelectorAll("*").length,
    isFetchOwn: /\[native code\]/.test(fetch.toString()) && /\[native code\]/.test(XMLHttpRequest.toString()),
  }));
}

test("a page with the panel open has no line more in its console, and nothing of its own is changed", async () => {
  const lines: string[] = [];
  demo.session.page.on("console", (message) => lines.push(message.text()));
  demo.session.page.on("pageerror", (error) => lines.push(String(error)));
  await demo.session.page.reload();
  await demo.play("passes-exact");
  const withPanel = await traces();
  expect(withPanel).toMatchObject({ isFetchOwn: true, symbols: 0 });
  await demo.session.closeDevtools();
  await demo.session.page.reload();
  await demo.play("passes-exact");
  expect(await traces()).toEqual(withPanel);
  expect(lines).toEqual([]);
});

/* The browser's own record of its network is the judge: it names who asked. Each test goes on where the last one ended. */
describe("the extension asks no network", () => {
  const { play, rows } = demo;
  const button = (name: string) => demo.panel.getByRole("button", { name, exact: true });
  const detail = () => demo.panel.getByRole("article");

  beforeAll(async () => {
    await demo.session.openDevtools();
    demo.panel = await demo.session.showPanel();
  });

  test("while it records, explains, imagines and counts", async () => {
    const blocked = await play("preflight-forbidden");
    const allowed = await play("passes-exact");
    for (const [played, verdict] of [
      [blocked, "Blocked"],
      [allowed, "Allowed"],
    ] as const) {
      await rows(played).click();
      await detail().getByRole("heading", { level: 2 }).filter({ hasText: verdict }).waitFor();
    }
    await button("What if …?").click();
    await demo.panel.getByRole("article", { name: "What if" }).getByLabel("Status").first().fill("500");
    await demo.session.devtools.keyboard.press("Escape");
    await button("Overview").click();
    await demo.panel.getByRole("region", { name: "Overview" }).waitFor();
    await button("Overview").click();
  });

  test("while the page makes a request once more for it, with a fix and without", async () => {
    const played = await play("allow-origin-absent");
    await rows(played).click();
    await button("Check again").click();
    await expect.poll(() => demo.servers.requestsOf(played.run)).toEqual(["GET", "GET"]);
    await button("Try this fix in this tab").click();
    await expect.poll(() => demo.servers.requestsOf(played.run)).toEqual(["GET", "GET", "GET"]);
    await detail().getByRole("button", { name: "End the trial" }).click();
  });

  test("while it is set up", async () => {
    await chooseLanguage(demo.panel, "de");
    await chooseLanguage(demo.panel, "en");
    await button("Settings").click();
    const flightRecorder = demo.panel.getByRole("checkbox", { name: "Flight recorder" });
    await flightRecorder.check();
    await flightRecorder.uncheck();
    await flightRecorder.check();
    await button("Settings").click();
  });

  test("while it writes a report, and reads it again", async () => {
    const path = await exportHar(demo.session, demo.panel);
    await demo.panel.locator("input[type=file]").setInputFiles(path);
    await demo.panel.getByRole("region", { name: /^Showing / }).waitFor();
    await rows().first().click();
    await detail().getByRole("heading", { level: 2 }).waitFor();
    await button("Back to recording").click();
  });

  test("in its other pages, and when its worker starts", async () => {
    const { context, extensionId } = demo.session;
    const [tabPage] = await Promise.all([
      context.waitForEvent("page", (page) => page.url().includes("/extension/panel.html?tab=")),
      button("Open in a tab").click(),
    ]);
    await tabPage.locator("tbody tr[id]").first().waitFor();
    const page = await context.newPage();
    for (const name of ["popup", "access"]) {
      await page.goto(`chrome-extension://${extensionId}/extension/${name}.html`);
      await page.locator("#app > *").first().waitFor();
    }
    await page.goto(`chrome-extension://${extensionId}/docs/causes/allow-origin-missing.html`);
    await page.locator("h1").waitFor();
    await demo.session.stopWorker(demo.panel);
    const played = await play("allow-origin-absent");
    await rows(played).waitFor();
  });

  // The one request of the test's own shows that the record would tell.
  test("so that the record names it only where a test has one of its pages go to the web", async () => {
    const { context, extensionId } = demo.session;
    const { pageUrl } = demo.servers;
    const control = `${pageUrl}?control`;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/extension/popup.html`);
    await page.evaluate((url) => location.assign(url), control);
    await page.waitForURL(control);
    await demo.session.close();
    const events = await readNetLog(netLog);
    const ofExtension = events.filter(({ params }) =>
      JSON.stringify(params).includes(`chrome-extension://${extensionId}`),
    );
    expect(ofExtension.map(({ type, params }) => [type, params.url ?? params.host])).toEqual([
      ["URL_REQUEST_START_JOB", control],
    ]);
    // Nobody is named for a page that an extension opens in a new tab.
    const pages = events.filter(({ params }) => params.request_type === "main frame");
    expect(new Set(pages.map(({ params }) => params.url))).toEqual(new Set([pageUrl, control]));
  });
});
