import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { useHarness } from "./harness.ts";

/*
 * What the panel says where it has nothing to show, or not everything: each state is brought about in the browser.
 */

const demo = useHarness();

const said = () => demo.panel.locator(".empty");

async function says(text: string): Promise<void> {
  await expect.poll(async () => (await said().textContent())?.replace(/\s+/g, " ")).toContain(text);
}

/** Goes to a page and clears the list there. */
async function goTo(url: string): Promise<void> {
  await demo.session.page.goto(url);
  await demo.panel.getByRole("button", { name: "Clear" }).click();
}

test("no request: since when that is, and a button that reloads the page", async () => {
  await goTo("about:blank");
  await goTo(demo.servers.pageUrl);
  await says("No request was made since then.");
  expect(await said().textContent()).toMatch(/Recording since \d/);
  const loaded = demo.session.page.waitForEvent("load");
  await said().getByRole("button", { name: "Reload page" }).click();
  await loaded;
});

test("requests to the page's own origin alone: how many they are", async () => {
  await demo.panel.getByRole("button", { name: "Clear" }).click();
  await demo.session.page.evaluate(() => Promise.all([fetch("?1"), fetch("?2"), fetch("?3")]));
  await says("3 requests were seen, none of them cross-origin.");
  await says("CORS concerns no request to the page’s own origin");
});

test("a pause: the button that ends it stands there", async () => {
  await demo.panel.getByRole("button", { name: "Record" }).click();
  await says("Recording is paused.");
  await said().getByRole("button", { name: "Record" }).click();
  await says("Recording since");
});

test("a page that is not on the web", async () => {
  await goTo("about:blank");
  await says("This page (about:) is not on the web.");
});

test("a local file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "corsplain-file-"));
  const file = join(folder, "page.html");
  await writeFile(file, "<title>A file</title>");
  await goTo(pathToFileURL(file).href);
  await says("This page is a local file.");
  await says("Allow access to file URLs");
  await demo.session.page.goto(demo.servers.pageUrl);
  await rm(folder, { recursive: true });
});

test("no site may be seen: it does not say that there was no request", async () => {
  await demo.setHostAccess("ON_CLICK");
  await goTo(demo.servers.pageUrl);
  await says("The browser shows this extension no requests, because it may not see any site.");
  await demo.setHostAccess("ON_ALL_SITES");
  await demo.session.page.reload();
  await expect.poll(() => said().textContent()).not.toContain("may not see");
});

test("the panel goes on when the worker was stopped for being idle, and says nothing of it", async () => {
  await goTo(demo.servers.pageUrl);
  await demo.session.stopWorker(demo.panel);
  const played = await demo.play("allow-origin-absent");
  await demo.rows(played).waitFor();
  await demo.session.stopWorker(demo.panel);
  await demo.session.stopWorker(demo.panel);
  const again = await demo.play("preflight-forbidden");
  await demo.rows(again).waitFor();
  expect(await demo.panel.locator(".notice").count()).toBe(0);
});

test("a recorder that does not answer is said, and no more once it answers", async () => {
  // No worker can be kept from starting; so the line ends in the panel, at a port that says nothing.
  await demo.panel.evaluate(() => {
    const apis = globalThis as unknown as Record<"browser" | "chrome", { runtime: { connect: unknown } } | undefined>;
    // They may be one and the same.
    for (const runtime of new Set([apis.browser?.runtime, apis.chrome?.runtime])) {
      if (!runtime) continue;
      const { connect } = runtime;
      const mend = (disconnected: () => void) => () => {
        runtime.connect = connect;
        disconnected();
      };
      runtime.connect = () => ({
        postMessage() {},
        onMessage: { addListener() {} },
        onDisconnect: {
          addListener: (disconnected: () => void) => addEventListener("mend", mend(disconnected), { once: true }),
        },
      });
    }
  });
  await demo.session.stopWorker(demo.panel);
  const notice = demo.panel.getByText("The recorder does not answer.");
  await notice.waitFor();
  const meanwhile = await demo.play("allow-origin-absent-on-500");
  expect(await demo.rows(meanwhile).count()).toBe(0);
  await demo.panel.evaluate(() => dispatchEvent(new Event("mend")));
  await demo.rows(meanwhile).waitFor();
  expect(await notice.count()).toBe(0);
});

test("a list that is full says what went, that it was the oldest, and what to do", async () => {
  await goTo(demo.servers.pageUrl);
  const headers = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`X-Large-${index}`, "x".repeat(2_000)]),
  );
  demo.servers.add({ id: "large", ask: { via: "fetch", server: "crossSite" }, hops: [{ actual: { headers } }] });
  const notice = demo.panel.getByText("the oldest first, went to make room: 5,000 of a tab are kept");
  // Some forty of them fill the memory.
  const isFull = async () => {
    await demo.session.page.evaluate(
      (url) => Promise.all(Array.from({ length: 5 }, (_, index) => fetch(`${url}?${index}`).catch(() => {}))),
      `${demo.servers.origins.crossSite}/play/large/full/0`,
    );
    return notice.count();
  };
  await expect.poll(isFull, { timeout: 40_000 }).toBe(1);
  await demo.panel.getByRole("button", { name: "Clear" }).click();
  await says("Recording since");
});

test("the tab of a panel in a tab is closed: what there was not is said, too", async () => {
  const { context } = demo.session;
  const isTabPage = (one: Page) => one.url().includes("/extension/panel.html?tab=");
  const [page] = await Promise.all([
    context.waitForEvent("page", { predicate: isTabPage }),
    demo.panel.getByRole("button", { name: "Open in a tab" }).click(),
  ]);
  await page.getByText("Recording since").waitFor();
  await demo.session.page.close();
  await page.getByText("That tab was closed before a cross-origin request was seen.").waitFor();
});
