import { readFile } from "node:fs/promises";
import type { Locator } from "playwright";
import { beforeEach, describe, expect, test } from "vitest";
import { exchangeOf, exportHar, type Report } from "../../demo/driver/play.ts";
import { useHarness } from "./harness.ts";

/*
 * The built extension in real DevTools, used as a person uses it.
 */

const demo = useHarness();

beforeEach(() => demo.filter.fill(""));

describe("a refused request", () => {
  test("shows the reason, the place and the fix, and the downloaded HAR holds them", async () => {
    const played = await demo.play("allow-origin-mismatch-slash");
    await demo.rows(played).click();
    const detail = demo.panel.getByRole("article");
    await detail.getByRole("heading", { name: "Access-Control-Allow-Origin names another origin" }).waitFor();
    const origin = demo.servers.pageOrigin;
    expect(await detail.locator("header").textContent()).toContain(
      `allows the origin ${origin}/, but the page’s origin is ${origin}.`,
    );
    expect(await detail.locator(".frame .fault").allTextContents()).toEqual(["/"]);
    expect(await addedLines(detail)).toEqual([`+ Access-Control-Allow-Origin: ${origin}`, "+ Vary: Origin"]);
    const report = JSON.parse(await readFile(await exportHar(demo.session, demo.panel), "utf8")) as Report;
    const ours = exchangeOf(report, played);
    expect(ours).toMatchObject({
      verdict: "blocked",
      causes: [{ id: "allow-origin-mismatch", browsers: { chromium: "AllowOriginMismatch" } }],
      fix: {
        who: "api",
        responses: [{ set: [{ name: "access-control-allow-origin", value: origin }, { name: "vary" }] }],
      },
    });
    const [entry] = ours?.entries ?? [];
    expect(report.log.entries[entry ?? -1]?.comment).toContain("but the page’s origin is");
  });

  test("shows a missing header where it belongs, and everything that would fail next", async () => {
    const played = await demo.play("preflight-forbidden");
    await demo.rows(played).click();
    const detail = demo.panel.getByRole("article");
    await detail.locator(".frame .fault", { hasText: "403 Forbidden" }).waitFor();
    expect(await detail.locator(".frame .fault").allTextContents()).toEqual(["403 Forbidden"]);
    const missing = await detail.locator(".frame .missing").allTextContents();
    expect(missing.map((line) => line.replace(/:.*/, ""))).toEqual([
      "+ Access-Control-Allow-Origin",
      "+ Access-Control-Allow-Credentials",
      "+ Access-Control-Allow-Methods",
      "+ Access-Control-Allow-Headers",
    ]);
    expect(await detail.getByRole("region", { name: "Would fail next" }).getByRole("listitem").count()).toBe(4);
  });

  test("of a shared worker says that its tab is not known, and of a page does not", async () => {
    const shared = await demo.play("from-shared-worker-missing");
    await demo.rows(shared).click();
    const detail = demo.panel.getByRole("article");
    await detail.getByText("The browser names no tab for this request").waitFor();
    expect(await detail.locator(".sequence svg").getAttribute("aria-label")).toContain("an error");
    const own = await demo.play("allow-origin-absent");
    await demo.rows(own).click();
    await detail.getByText("Failed to fetch").first().waitFor();
    expect(await detail.getByText("The browser names no tab for this request").count()).toBe(0);
    const report = await demo.report();
    expect(exchangeOf(report, shared)).toMatchObject({ tabUnknown: true });
    expect(exchangeOf(report, own)).not.toHaveProperty("tabUnknown");
  });

  test("is drawn as a sequence in which the request was never sent", async () => {
    const played = await demo.play("preflight-forbidden");
    await demo.rows(played).click();
    const picture = demo.panel.getByRole("article").locator(".sequence");
    expect(await picture.locator(".stopped .label").allTextContents()).toEqual(["403 Forbidden"]);
    expect(await picture.locator(".never-sent .label").allTextContents()).toEqual(["PUT was never sent"]);
  });

  test("says what other browsers do otherwise, in a fold that is there only where they do", async () => {
    const detail = demo.panel.getByRole("article");
    const fold = detail.locator("details", { hasText: "In other browsers" });
    await demo.rows(await demo.play("preflight-forbidden")).click();
    await fold.locator("summary").click();
    expect(await fold.locator("section > p").allTextContents()).toEqual([
      "The same comes of it in Firefox, but:",
      "The same comes of it in Safari, but:",
    ]);
    expect(await fold.getByText("Preflight response is not successful. Status code: 403").count()).toBe(1);
    await demo.rows(await demo.play("allow-origin-absent-on-500")).click();
    await detail.getByRole("heading", { name: "The server answered with an error" }).waitFor();
    expect(await fold.count()).toBe(0);
  });

  test("names both possible reasons where hidden credentials decide", async () => {
    const played = await demo.play("preflight-hidden-credentials");
    await demo.rows(played).click();
    const header = demo.panel.getByRole("article").locator("header");
    await header.getByText("Blocked, for one of 2 reasons").waitFor();
    expect(await header.getByRole("listitem").allTextContents()).toEqual([
      expect.stringContaining("If it has none: The preflight"),
      expect.stringContaining("If the request has credentials: The answer"),
    ]);
  });

  test("copies the fix to the clipboard", async () => {
    const played = await demo.play("allow-origin-absent");
    await demo.rows(played).click();
    const fix = demo.panel.getByRole("article").getByRole("region", { name: "Fix" });
    await fix.getByRole("button", { name: "Copy", exact: true }).click();
    await fix.getByText("Copied").waitFor();
    const { filter } = demo;
    await filter.focus();
    await demo.session.devtools.keyboard.press("Control+V");
    expect(await filter.inputValue()).toBe(`Access-Control-Allow-Origin: ${demo.servers.pageOrigin} Vary: Origin`);
    await filter.fill("");
    await demo.session.devtools.keyboard.press("Escape");
  });
});

describe("the list", () => {
  test("is moved through with the keyboard; Enter goes to the explanation, Escape back", async () => {
    await demo.play("passes-exact");
    await demo.play("preflight-not-found");
    const table = demo.panel.getByRole("grid");
    const selected = demo.panel.locator("tbody tr[aria-selected=true]");
    await demo.panel.getByRole("article").getByRole("button", { name: "Close" }).click();
    await table.focus();
    await demo.session.devtools.keyboard.press("End");
    const last = await selected.textContent();
    await demo.session.devtools.keyboard.press("ArrowUp");
    expect(await selected.textContent()).not.toBe(last);
    await demo.session.devtools.keyboard.press("ArrowDown");
    expect(await selected.textContent()).toBe(last);
    await demo.session.devtools.keyboard.press("Enter");
    expect(await demo.panel.getByRole("article").evaluate((element) => element === document.activeElement)).toBe(true);
    await demo.session.devtools.keyboard.press("Escape");
    await demo.panel.getByRole("article").waitFor({ state: "detached" });
    expect(await table.evaluate((element) => element === document.activeElement)).toBe(true);
    // Escape is DevTools' own key for its drawer; it must not open behind our back.
    expect(await demo.session.devtools.getByRole("tab", { name: "Console" }).count()).toBe(1);
  });

  test("is filtered by URL, cause and browsers' names, and says what it hides", async () => {
    const total = await demo.rows().count();
    await demo.panel.getByRole("grid").focus();
    await demo.session.devtools.keyboard.press("/");
    const { filter } = demo;
    expect(await filter.evaluate((element) => element === document.activeElement)).toBe(true);
    await demo.session.devtools.keyboard.type("AllowOriginMismatch");
    await demo.panel.getByText(`1 of ${total} cross-origin requests`).waitFor();
    await filter.fill("nothing-has-this");
    await demo.panel.getByText(`${total} requests are hidden by the filter.`).waitFor();
    await demo.panel.getByRole("button", { name: "Show all" }).click();
    expect(await demo.rows().count()).toBe(total);
  });

  test("says why it is empty: nothing yet, only the page's own requests, or paused", async () => {
    await demo.panel.getByRole("button", { name: "Clear" }).click();
    await demo.panel.getByText(/Recording since .* No request was made since then/).waitFor();
    await demo.session.page.evaluate(() => fetch("/scenarios.json"));
    await demo.panel.getByText(/1 request was seen, and it goes to the page’s own origin/).waitFor();
    const record = demo.panel.locator("button.record");
    await record.click();
    await demo.panel.getByText("Recording is paused.").waitFor();
    await demo.play("passes-exact");
    await record.click();
    await demo.panel.getByRole("button", { name: "Record", pressed: true }).waitFor();
    const recorded = await demo.play("passes-wildcard");
    await demo.rows(recorded).waitFor();
    expect(await demo.rows().count()).toBe(1);
  });
});

/** The lines that a fix adds, without the words of their buttons. */
async function addedLines(detail: Locator): Promise<readonly (string | null | undefined)[]> {
  return detail
    .locator(".diff .added")
    .evaluateAll((lines) => lines.map((line) => line.firstElementChild?.textContent));
}

test("a cause leads to its page, which comes with the extension", async () => {
  const played = await demo.play("preflight-not-found");
  await demo.rows(played).click();
  await demo.panel.getByRole("link", { name: "More about this cause" }).click();
  // Its tab brings a window with DevTools of its own, and either can be the first.
  const docs = () => demo.session.context.pages().find((page) => page.url().includes("/docs/causes/"));
  await expect.poll(docs).toBeDefined();
  const page = docs();
  if (!page) throw new Error("the page was closed");
  await page.getByRole("heading", { level: 1, name: "The server has no route for OPTIONS" }).waitFor();
  expect(page.url()).toBe(`chrome-extension://${demo.session.extensionId}/docs/causes/preflight-route-missing.html`);
  await page.close();
});

test("a switch that is quickly used twice does not go back in between", async () => {
  const shown = await demo.panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { onChanged: { addListener(listener: () => void): void } } } };
    };
    const { control: preserveLog } = document.querySelector<HTMLLabelElement>("label.switch") ?? {};
    const states: (boolean | undefined)[] = [];
    const isStored = new Promise<void>((resolve) => {
      chrome.storage.sync.onChanged.addListener(() => {
        // What the panel's own listener changed is drawn before this.
        queueMicrotask(() => {
          states.push((preserveLog as HTMLInputElement).checked);
          if (states.length === 2) resolve();
        });
      });
    });
    preserveLog?.click();
    preserveLog?.click();
    await isStored;
    return states;
  });
  expect(shown).toEqual([false, false]);
});
