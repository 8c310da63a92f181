import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { exchangeOf, type Played, type Report } from "../../demo/driver/play.ts";
import { faultsOfReport } from "../validate-report.ts";
import { useHarness } from "./harness.ts";

/*
 * The panel as a page in a tab of its own. Each test goes on where the one before it ended.
 */

const demo = useHarness();
let page: Page;

const isTabPage = (one: Page) => one.url().includes("/extension/panel.html?tab=");
const isDevtools = (one: Page) => one.url().startsWith("devtools://devtools/bundled/devtools_app.html");
/** What a worker that is stopped has not heard of yet, nobody can keep: a row counts once it says what came of it. */
const row = (played: Played) => page.locator("tbody tr[id]:not(.pending)", { hasText: `/${played.run}/` });

/** The tests' browser opens DevTools on each tab, so on our page too, where nobody needs it. */
async function closeDevtoolsOfTabPage(): Promise<void> {
  const others = () => demo.session.context.pages().filter((one) => isDevtools(one) && one !== demo.session.devtools);
  await expect.poll(() => others().length).toBe(1);
  for (const other of others()) await other.close();
}

test("opens from the panel's toolbar, shows what was recorded, and says of which tab", async () => {
  const before = await demo.play("preflight-forbidden");
  const [opened] = await Promise.all([
    demo.session.context.waitForEvent("page", { predicate: isTabPage }),
    demo.panel.getByRole("button", { name: "Open in a tab" }).click(),
  ]);
  page = opened;
  await closeDevtoolsOfTabPage();
  await row(before).waitFor();
  await page.getByText(`Requests of Corsplain demo: servers that misbehave ${demo.servers.pageUrl}`).waitFor();
  expect(await page.title()).toBe("CORS: Corsplain demo: servers that misbehave");
  await row(before).click();
  await page
    .getByRole("article")
    .getByRole("heading", { name: "Something in front of the server refused the preflight" })
    .waitFor();
});

test("is shown again instead of opened twice", async () => {
  await demo.session.page.bringToFront();
  await demo.panel.getByRole("button", { name: "Open in a tab" }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe("visible");
  expect(demo.session.context.pages().filter(isTabPage)).toHaveLength(1);
});

test("shows what comes, and offers nothing that only DevTools can do", async () => {
  const played = await demo.play("credentials-wildcard");
  await row(played).click();
  const again = page.getByRole("region", { name: "After a change of the server" });
  await again.getByText("Only the panel inside DevTools can make this call again.").waitFor();
  expect(await again.getByRole("button").allTextContents()).toEqual(["Reload page"]);
  expect(await page.getByRole("button", { name: "Probe" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Open in a tab" }).count()).toBe(0);
  // It begins with the origin of the page in the tab.
  await page.getByRole("button", { name: "What if", exact: true }).click();
  expect(await page.getByLabel("Page’s origin").inputValue()).toBe(demo.servers.pageOrigin);
  await page.getByRole("article").getByRole("button", { name: "Close" }).click();
});

test("is light or dark as the browser is", async () => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await background()).toBe("rgb(40, 40, 40)");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await background()).toBe("rgb(255, 255, 255)");
});

test("goes on recording when DevTools is closed, and says what is missing then", async () => {
  await demo.session.closeDevtools();
  const notice = page.getByText("DevTools was closed on that tab.");
  await notice.waitFor();
  const alone = await demo.play("allow-origin-absent");
  await row(alone).waitFor();
  await demo.session.stopWorker(page.mainFrame());
  const afterStop = await demo.play("preflight-not-found");
  await row(afterStop).waitFor();
  await demo.session.openDevtools();
  await notice.waitFor({ state: "detached" });
  demo.panel = await demo.session.showPanel();
  await demo.rows(alone).waitFor();
  await demo.rows(afterStop).waitFor();
});

test("does not begin a recording", async () => {
  const address = page.url();
  await page.close();
  await demo.session.closeDevtools();
  page = await demo.session.context.newPage();
  await closeDevtoolsOfTabPage();
  await page.goto(address);
  await page.getByText("Nothing is being recorded. Open DevTools on that tab to go on.").waitFor();
  const unseen = await demo.play("passes-exact");
  await demo.session.openDevtools();
  await page.getByText("Nothing is being recorded.").waitFor({ state: "detached" });
  const seen = await demo.play("passes-wildcard");
  await row(seen).waitFor();
  expect(await row(unseen).count()).toBe(0);
});

test("no page of the web can hold it", async () => {
  const address = page.url();
  const inFrame = await demo.session.page.evaluate(async (src) => {
    const frame = document.createElement("iframe");
    frame.src = src;
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
    return frame.contentDocument === null;
  }, address);
  expect(inFrame).toBe(true);
  const frames = demo.session.page.frames().map((frame) => frame.url());
  expect(frames).toContain("chrome-error://chromewebdata/");
  expect(frames).not.toContain(address);
});

test("keeps what was recorded of a tab that was closed, to read and to export", async () => {
  const played = await demo.play("preflight-forbidden");
  await row(played).waitFor();
  const count = await page.locator("tbody tr[id]").count();
  await demo.session.page.close();
  await page.getByText("That tab was closed.").waitFor();
  // A worker that was stopped knows nothing of the tab any more.
  await demo.session.stopWorker(page.mainFrame());
  expect(await page.locator("tbody tr[id]").count()).toBe(count);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export HAR" }).click(),
  ]);
  const report = JSON.parse(await readFile(await download.path(), "utf8")) as Report;
  expect(await faultsOfReport(report)).toEqual([]);
  expect(exchangeOf(report, played)?.causes[0]?.id).toBe("preflight-answered-by-auth");
});

test("an address of a tab that is gone says so", async () => {
  await page.reload();
  await page.getByText("That tab was closed.").waitFor();
  expect(await page.locator("tbody tr[id]").count()).toBe(0);
});
