import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Download, Locator } from "playwright";
import { describe, expect, test } from "vitest";
import { exchangeOf, exportHar, type Report } from "../../demo/driver/play.ts";
import type { Playable } from "../../demo/servers.ts";
import { loadWords } from "../../src/shared/messages/load-words.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import { faultsOfReport } from "../validate-report.ts";
import { useHarness } from "./harness.ts";

/*
 * Reports as a person makes them: what is chosen, what is hidden, and what opens them.
 */

const demo = useHarness();

const secret = "s3cret-4711-abcd";

const refused: Playable = {
  id: "with-secrets",
  ask: {
    via: "fetch",
    server: "crossSite",
    method: "PUT",
    headers: { authorization: `Bearer ${secret}`, "x-api-key": "another-4711-abcd" },
  },
  hops: [
    {
      preflight: { status: 403, headers: { "set-cookie": `session=${secret}; SameSite=None; Secure` } },
      actual: { status: 200 },
    },
  ],
};

async function openOptions(): Promise<Locator> {
  await demo.panel.getByRole("button", { name: "Export options" }).click();
  const view = demo.panel.getByRole("dialog", { name: "Export" });
  await view.getByRole("button", { name: "Save" }).and(view.locator(":enabled")).waitFor();
  return view;
}

async function save(view: Locator): Promise<{ text: string; name: string; download: Download }> {
  const [download] = await Promise.all([
    demo.session.devtools.waitForEvent("download"),
    view.getByRole("button", { name: "Save" }).click(),
  ]);
  return { text: await readFile(await download.path(), "utf8"), name: download.suggestedFilename(), download };
}

describe("the export view", () => {
  test("says what is hidden, hides it, and shows what it is told to show, this once", async () => {
    const played = await demo.play(refused);
    await demo.rows(played).click();
    let view = await openOptions();
    await view.getByRole("radio", { name: "The selected one" }).check();
    expect(await view.locator(".hidden-kinds code").allTextContents()).toEqual([
      "Set-Cookie: session=redacted-1",
      "authorization: Bearer redacted-1",
      "x-api-key: redacted-2",
    ]);
    await view.getByRole("checkbox", { name: /Headers with tokens/ }).uncheck();
    expect(await view.getByRole("status").allTextContents()).toContain(
      "Not hidden: whoever gets the report can read these values.",
    );
    const shown = await save(view);
    expect(shown.text).toContain("another-4711-abcd");
    expect(shown.text).not.toContain(secret);
    expect(JSON.parse(shown.text).log._cors.exchanges).toHaveLength(1);
    expect(await faultsOfReport(JSON.parse(shown.text))).toEqual([]);
    view = await openOptions();
    expect(await view.locator(".hidden-kinds").getByRole("checkbox", { checked: false }).count()).toBe(0);
    await demo.session.devtools.keyboard.press("Escape");
    await view.waitFor({ state: "detached" });
    expect(await demo.panel.locator(":focus").getAttribute("aria-label")).toBe("Export options");
  });

  test("one click hides everything", async () => {
    const played = await demo.play(refused);
    await demo.rows(played).waitFor();
    const text = await readFile(await exportHar(demo.session, demo.panel), "utf8");
    for (const one of [secret, "another-4711-abcd"]) expect(text).not.toContain(one);
    expect(exchangeOf(JSON.parse(text) as Report, played)).toMatchObject({ verdict: "blocked" });
  });

  test("writes bodies when it is asked to, this once, without their secrets", async () => {
    const allowed = { "Access-Control-Allow-Origin": "*", "Content-Type": "application/json" };
    const body = `{"greeting":"hello","token":"${secret}"}`;
    const sent = '{"question":"how","password":"hunter2"}';
    const ask = { via: "fetch", server: "crossSite", method: "POST", body: sent } as const;
    const played = await demo.play({ id: "with-bodies", ask, hops: [{ actual: { headers: allowed, body } }] });
    await demo.rows(played).click();
    const entriesOf = (text: string) => (JSON.parse(text) as Report).log.entries;
    let view = await openOptions();
    const bodies = () => view.getByRole("checkbox", { name: "Bodies of requests and responses" });
    await view.getByRole("radio", { name: "The selected one" }).check();
    const [without] = entriesOf((await save(view)).text);
    expect(without?.response.content).not.toHaveProperty("text");
    expect(without?.request).not.toHaveProperty("postData");
    view = await openOptions();
    await view.getByRole("radio", { name: "The selected one" }).check();
    await bodies().check();
    await view.getByText("The body of every response is known.").waitFor();
    const { text } = await save(view);
    const [entry] = entriesOf(text);
    const hidden = expect.stringMatching(/^redacted-\d+$/);
    expect(JSON.parse(entry?.response.content.text ?? "")).toEqual({ greeting: "hello", token: hidden });
    expect(JSON.parse(entry?.request.postData?.text ?? "")).toEqual({ question: "how", password: hidden });
    for (const one of [secret, "hunter2"]) expect(text).not.toContain(one);
    expect(await faultsOfReport(JSON.parse(text))).toEqual([]);
    view = await openOptions();
    expect(await bodies().isChecked()).toBe(false);
    await view.getByRole("radio", { name: "HTML" }).check();
    await bodies().waitFor({ state: "detached" });
    await view.getByRole("radio", { name: "HAR" }).check();
    await view.getByRole("button", { name: "Close" }).click();
  });

  test("writes what the filter shows, as Markdown, and keeps the format for the next time", async () => {
    const played = await demo.play("preflight-forbidden");
    await demo.rows(played).waitFor();
    await demo.filter.fill(`/${played.run}/`);
    let view = await openOptions();
    expect(await view.getByRole("radio", { name: "Shown by the filter (1)" }).isChecked()).toBe(true);
    await view.getByRole("radio", { name: "Markdown" }).check();
    const { text, name } = await save(view);
    expect(name).toMatch(/\.md$/);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).toContain(`/${played.run}/`);
    await demo.filter.fill("");
    await demo.session.devtools.keyboard.press("Escape");
    view = await openOptions();
    expect(await view.getByRole("radio", { name: "Markdown" }).isChecked()).toBe(true);
    await view.getByRole("radio", { name: "HAR" }).check();
    await view.getByRole("button", { name: "Close" }).click();
  });

  test("writes in another language than the panel's", async () => {
    const played = await demo.play("preflight-forbidden");
    await demo.rows(played).click();
    const view = await openOptions();
    await view.getByRole("radio", { name: "The selected one" }).check();
    await view.getByRole("radio", { name: "Markdown" }).check();
    await view.getByLabel("Language of the report").selectOption("de");
    const { text } = await save(view);
    const say = createSay(await loadWords("de"));
    expect(text).toContain(say("preflight-answered-by-auth.title"));
    expect(await demo.panel.getByRole("heading", { level: 2 }).first().textContent()).toContain("Blocked");
    await demo.session.devtools.keyboard.press("Escape");
  });

  test("can be used without a mouse", async () => {
    await demo.panel.getByRole("button", { name: "Export options" }).focus();
    const { keyboard } = demo.session.devtools;
    await keyboard.press("Enter");
    const view = demo.panel.getByRole("dialog", { name: "Export" });
    await view.locator(":focus").waitFor();
    expect(await view.getByRole("radio", { name: /^All/ }).evaluate((radio) => radio === document.activeElement)).toBe(
      true,
    );
    await keyboard.press("Escape");
    await view.waitFor({ state: "detached" });
  });
});

test("the HTML page opens from a file, loads nothing and runs nothing", async () => {
  const played = await demo.play("preflight-forbidden");
  await demo.rows(played).waitFor();
  const view = await openOptions();
  await view.getByRole("radio", { name: "HTML" }).check();
  const { download } = await save(view);
  const path = join(await download.path().then((one) => `${one}.html`));
  await download.saveAs(path);
  const page = await demo.session.context.newPage();
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url()));
  page.on("console", (message) => seen.push(message.text()));
  page.on("pageerror", (error) => seen.push(error.message));
  await page.goto(`file://${path}`);
  expect(seen).toEqual([`file://${path}`]);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("article").count()).toBeGreaterThan(0);
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.close();
});

test("the HAR opens in DevTools' own Network panel, with a row for each request", async () => {
  const played = await demo.play("preflight-forbidden");
  await demo.rows(played).waitFor();
  // Under another name than what the Network panel has recorded itself.
  const har = (await readFile(await exportHar(demo.session, demo.panel), "utf8")).replaceAll(played.run, "imported");
  const { entries } = (JSON.parse(har) as Report).log;
  // What a drop of the file on the panel calls. As a text, because it imports DevTools' own modules.
  const shown = (await demo.session.devtools.evaluate(`(async () => {
    const load = (path) => import(new URL(path, document.baseURI).href);
    const { NetworkPanel } = await load("panels/network/network.js");
    const { ViewManager } = await load("ui/legacy/legacy.js");
    await ViewManager.ViewManager.instance().showView("network");
    const view = NetworkPanel.NetworkPanel.instance().networkLogView;
    await view.onLoadFromFile(new File([${JSON.stringify(har)}], "export.har"));
    const { NetworkLog } = await load("models/logs/logs.js");
    return NetworkLog.NetworkLog.instance().requests().map((request) => request.statusCode + " " + request.url());
  })()`)) as string[];
  expect(shown.sort()).toEqual(entries.map(({ request, response }) => `${response.status} ${request.url}`).sort());
  expect(shown.join()).toContain("/imported/");
  await demo.session.devtools.locator(".network-log-grid td.type-column", { hasText: "preflight" }).first().waitFor();
});
