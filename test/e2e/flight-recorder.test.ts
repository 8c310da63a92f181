import type { Page } from "playwright";
import { expect, test } from "vitest";
import { exchangeOf, type Played } from "../../demo/driver/play.ts";
import { faultsOfReport } from "../validate-report.ts";
import { useHarness } from "./harness.ts";

/*
 * What happened before DevTools was opened. Each test goes on where the one before it ended.
 */

const demo = useHarness({ panelAtOnce: false });

/** The extension APIs that tests use inside the worker. */
interface Chrome {
  readonly storage: {
    readonly session: { get(key: null): Promise<object> };
  };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
    getTitle(of: { readonly tabId: number }): Promise<string>;
  };
  readonly tabs: { query(which: { readonly url: string }): Promise<readonly { readonly id: number }[]> };
  readonly webRequest: { readonly onBeforeRequest: { hasListeners(): boolean } };
}

/** The number on the extension's button for the demo's page, and what it is called. */
async function button(): Promise<readonly [string, string]> {
  const worker = await demo.session.worker();
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ url: `${new URL(url).origin}/*` });
    const of = { tabId: tab?.id ?? 0 };
    return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)] as const;
  }, demo.servers.pageUrl);
}

async function badge(): Promise<string> {
  return (await button())[0];
}

async function isListening(): Promise<boolean> {
  const worker = await demo.session.worker();
  return worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.webRequest.onBeforeRequest.hasListeners(),
  );
}

async function kept(played: Played): Promise<boolean> {
  const worker = await demo.session.worker();
  return worker.evaluate(async (part) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return JSON.stringify(await chrome.storage.session.get(null)).includes(part);
  }, `/${played.run}/`);
}

/** The tests' browser opens DevTools on each tab. */
async function closeDevtools(): Promise<void> {
  const open = () => demo.session.context.pages().filter((one) => one.url().includes("/devtools_app.html"));
  await expect.poll(() => open().length).toBe(1);
  await Promise.all(open().map((one) => one.close()));
}

/**
 * What a click on the button opens, as a page: headless browsers have no toolbar. It is about the demo's tab, as if that
 * were the one in front.
 */
async function popup(): Promise<Page> {
  const page = await demo.session.context.newPage();
  await closeDevtools();
  await page.addInitScript((url) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const query = tabs.query.bind(tabs);
    Object.assign(tabs, { query: () => query({ url: `${new URL(url).origin}/*` }) });
  }, demo.servers.pageUrl);
  await page.goto(`chrome-extension://${demo.session.extensionId}/extension/popup.html`);
  return page;
}

async function openPanel(): Promise<void> {
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
}

const row = (played: Played) => demo.rows(played);
let before: Played;

test("is off until somebody switches it on: a closed DevTools has no listener and no number", async () => {
  demo.panel = await demo.session.showPanel();
  await demo.session.closeDevtools();
  await expect.poll(isListening).toBe(false);
  const unseen = await demo.play("allow-origin-absent");
  expect(await kept(unseen)).toBe(false);
  expect(await badge()).toBe("");
});

test("switched on in the settings it records at once, without a reload, and is marked in the list", async () => {
  await openPanel();
  await demo.panel.getByRole("button", { name: "Settings" }).click();
  await demo.panel.getByRole("checkbox", { name: "Flight recorder" }).check();
  await demo.session.closeDevtools();
  before = await demo.play("preflight-forbidden");
  await expect.poll(badge).toBe("1");
  expect((await button())[1]).toBe("Corsplain: failed requests on this page: 1");
  await openPanel();
  await row(before).waitFor();
  expect(await row(before).getByRole("img", { name: "Recorded before DevTools was opened" }).count()).toBe(1);
  await row(before).click();
  const article = demo.panel.getByRole("article");
  await article.getByRole("heading", { name: "Something in front of the server refused the preflight" }).waitFor();
  await article.getByText("The flight recorder saw this request before DevTools was opened.").waitFor();
});

test("what comes while DevTools is open is not marked, and the report says which was before", async () => {
  const during = await demo.play("preflight-not-found");
  await row(during).waitFor();
  expect(await row(during).locator(".before-mark").count()).toBe(0);
  const report = await demo.report();
  expect(await faultsOfReport(report)).toEqual([]);
  expect(exchangeOf(report, before)).toMatchObject({ verdict: "blocked", beforeDevtools: true });
  expect(exchangeOf(report, during)).not.toHaveProperty("beforeDevtools");
});

test("a stopped worker loses nothing of it, and counts on", async () => {
  await demo.panel.getByRole("button", { name: "Clear" }).click();
  await expect.poll(badge).toBe("");
  await demo.session.closeDevtools();
  const first = await demo.play("allow-origin-absent");
  await expect.poll(badge).toBe("1");
  await expect.poll(() => kept(first)).toBe(true);
  const settings = await popup();
  await demo.session.stopWorker(settings.mainFrame());
  await settings.close();
  const second = await demo.play("allow-origin-absent-on-500");
  await expect.poll(badge).toBe("2");
  expect(await kept(first)).toBe(true);
  expect(await kept(second)).toBe(true);
});

test("an address that a script changes is the same page; a reload and another page are not", async () => {
  await demo.session.page.evaluate(() => history.pushState({}, "", "?route"));
  // As routers do when they start.
  await demo.session.page.evaluate(() => history.replaceState({}, "", location.href));
  const same = await demo.play("allow-origin-absent");
  await expect.poll(badge).toBe("3");
  await demo.session.page.reload();
  await expect.poll(() => kept(same)).toBe(false);
  expect(await badge()).toBe("");
  const after = await demo.play("allow-origin-absent");
  await expect.poll(badge).toBe("1");
  await demo.session.page.goto(demo.servers.pageUrl);
  const next = await demo.play("allow-origin-absent-on-500");
  await expect.poll(() => kept(next)).toBe(true);
  expect(await kept(after)).toBe(false);
  await expect.poll(badge).toBe("1");
});

test("the popup names what failed on the page, says where it is explained, and opens the panel in a tab", async () => {
  const view = await popup();
  await view.getByRole("heading", { name: "1 request of this page failed." }).waitFor();
  await view.getByText("The server answered with an error that has no CORS headers").waitFor();
  await view.getByText("choose CORS").waitFor();
  const isTabPage = (one: Page) => one.url().includes("/extension/panel.html?tab=");
  const [panel] = await Promise.all([
    demo.session.context.waitForEvent("page", { predicate: isTabPage }),
    // The popup goes with the click, and its driver may find it gone.
    view
      .getByRole("button", { name: "Show in a tab" })
      .click()
      .catch((error) => {
        if (!view.isClosed()) throw error;
      }),
  ]);
  await panel.getByText("DevTools is not open on that tab. The flight recorder keeps the last requests").waitFor();
  await panel.getByText("The server answered with an error that has no CORS headers").first().waitFor();
  await panel.close();
  await demo.session.page.bringToFront();
});

test("a closed tab is forgotten", async () => {
  const other = await demo.session.context.newPage();
  await closeDevtools();
  await other.goto(demo.servers.pageUrl);
  const url = "/play/marker/closed-tab/";
  const isKept = async () => {
    const worker = await demo.session.worker();
    return worker.evaluate(async (part) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return JSON.stringify(await chrome.storage.session.get(null)).includes(part);
    }, url);
  };
  const ask = async () => {
    await other.evaluate((to) => fetch(to), `${demo.servers.origins.crossSite}${url}0`);
    return isKept();
  };
  await expect.poll(ask).toBe(true);
  await other.close();
  await expect.poll(isKept).toBe(false);
});

test("switched off it forgets what it recorded, and listens no more", async () => {
  const settings = await popup();
  await settings.getByRole("checkbox", { name: "Flight recorder" }).uncheck();
  await settings.close();
  await expect.poll(badge).toBe("");
  await expect.poll(isListening).toBe(false);
});
