import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { exchangeOf } from "../../demo/driver/play.ts";
import manifest from "../../manifest.json" with { type: "json" };
import { useHarness } from "./harness.ts";

/*
 * What leads from the panel elsewhere: DevTools' own panels, the clipboard, the menu of a request.
 */

const demo = useHarness();

beforeEach(async () => {
  await showPanel();
  await clearFilter();
});

/** Empties the filter and leaves it, so that its suggestions go. */
async function clearFilter(): Promise<void> {
  await demo.filter.fill("");
  await demo.filter.blur();
}

/** Shows our panel again, whichever DevTools shows. */
async function showPanel(): Promise<void> {
  demo.panel = await demo.session.showPanel();
}

/** The panel that DevTools shows. */
const shownInDevtools = () =>
  demo.session.devtools.evaluate<string>(`(async () => {
    const { InspectorView } = await import("./ui/legacy/legacy.js");
    return InspectorView.InspectorView.instance().tabbedPane.selectedTabId;
  })()`);

const detail = () => demo.panel.getByRole("article");
const menu = () => demo.panel.getByRole("menu");
const menuItem = (name: string) => menu().getByRole("menuitem", { name, exact: true });

/** What the clipboard holds, as it can be pasted. */
async function pasted(): Promise<string> {
  await demo.panel.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    document.body.append(field);
    field.focus();
  });
  await demo.session.devtools.keyboard.press("Control+V");
  return demo.panel.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>("#pasted");
    field?.remove();
    return field?.value ?? "";
  });
}

/** Has the page ask for URLs from a script of its own. @returns once all have failed */
async function askFromScript(script: string, ...calls: readonly (readonly [url: string, method: string])[]) {
  await addScript(
    script,
    `async function loadOrders(url, method) {
  await Promise.resolve();
  await fetch(url, { method }).catch(() => {});
}
async function start(calls) {
  for (const [url, method] of calls) await loadOrders(url, method);
}`,
  );
  await demo.session.page.evaluate(
    (calls) => (globalThis as unknown as { start(calls: unknown): Promise<void> }).start(calls),
    calls,
  );
}

/** Adds a script to the page. @param path what the page's URL is followed by in its name */
async function addScript(path: string, content: string): Promise<void> {
  await demo.session.page.addScriptTag({ content: `${content}\n//# sourceURL=${demo.servers.pageUrl}${path}` });
}

/** The row of a URL's end. */
const rowOf = (text: string) => demo.rows().filter({ hasText: text });

describe("the line that made the call", () => {
  test("stands in the head, and a click opens it in Sources", async () => {
    const url = `${demo.servers.origins.crossSite}/orders-of-a-line`;
    await askFromScript("app.js", [url, "GET"]);
    await rowOf("/orders-of-a-line").click();
    await detail().locator("header").getByRole("button", { name: "Called from app.js:3 in loadOrders" }).click();
    await expect.poll(shownInDevtools).toBe("sources");
    const shownLine = () =>
      demo.session.devtools.evaluate<unknown>(`(async () => {
        const { SourcesPanel } = await import("./panels/sources/sources.js");
        const view = SourcesPanel.SourcesPanel.instance().sourcesView();
        const { state } = view.currentSourceFrame()?.textEditor ?? {};
        return [view.currentUISourceCode()?.url(), state && state.doc.lineAt(state.selection.main.head).number];
      })()`);
    await expect.poll(shownLine).toEqual([`${demo.servers.pageUrl}app.js`, 3]);
  });

  test("is one of the page's own: what libraries add is folded, and what was called later says so", async () => {
    const url = `${demo.servers.origins.crossSite}/orders-of-a-library`;
    await addScript(
      "node_modules/client/index.js",
      "function get(url) {\n  return globalThis.fetch(url);\n}\nfunction request(url) {\n  return get(url);\n}",
    );
    await addScript(
      "shop.js",
      "async function loadShop(url) {\n  await Promise.resolve();\n  await request(url).catch(() => {});\n}\nasync function openShop(url) {\n  await loadShop(url);\n}",
    );
    await demo.session.page.evaluate(
      (url) => (globalThis as unknown as { openShop(url: string): Promise<void> }).openShop(url),
      url,
    );
    await rowOf("/orders-of-a-library").click();
    await detail().locator("header").getByRole("button", { name: "Called from shop.js:3 in loadShop" }).waitFor();
    await detail().getByText("Call stack").click();
    const stack = detail().locator(".frames").first();
    const library = stack.getByText("2 library frames");
    await library.waitFor();
    expect(await stack.getByText("index.js:2").isVisible()).toBe(false);
    await library.click();
    expect(await stack.getByText("index.js:2").isVisible()).toBe(true);
    expect(await stack.getByRole("listitem").filter({ hasText: "await (async)" }).last().textContent()).toContain(
      "shop.js:6",
    );
  });

  test("can be gone, and the panel says so", async () => {
    const url = `${demo.servers.origins.crossSite}/orders-of-a-gone-page`;
    await askFromScript("gone.js", [url, "GET"]);
    await rowOf("/orders-of-a-gone-page").click();
    const called = detail().getByRole("button", { name: "Called from gone.js:3 in loadOrders" });
    await called.waitFor();
    await demo.session.page.reload();
    await called.click();
    await detail().getByText("DevTools no longer has this script.").waitFor();
    expect(await shownInDevtools()).not.toBe("sources");
  });

  test("is known of what a frame and a worker ask for, too", async () => {
    for (const id of ["from-worker-xhr-missing", "sandboxed-frame-not-allowed"]) {
      const played = await demo.play(id);
      const report = await demo.report();
      expect(exchangeOf(report, played)?.callFrames?.length, id).toBeGreaterThan(0);
      await demo.rows(played).click();
      await detail()
        .locator("header")
        .getByRole("button", { name: /^Called from / })
        .waitFor();
    }
  });
});

test("the Network panel shows exactly the URL and the method", async () => {
  const url = `${demo.servers.origins.crossSite}/a.b/orders?(x)=[1]`;
  await askFromScript("app.js", [url, "GET"], [`${url}&page=2`, "GET"], [url, "POST"], [`${url}#part`, "GET"]);
  await rowOf("/a.b/orders?(x)=[1] ").filter({ hasText: "POST" }).click({ button: "right" });
  await menuItem("Show in Network panel").click();
  await expect.poll(shownInDevtools).toBe("network");
  const rows = demo.session.devtools.locator(".network-log-grid tr.data-grid-data-grid-node:not(.parent-filler)");
  const methods = async () => {
    const texts = await rows.allTextContents();
    return texts.filter((text) => text.includes("orders"));
  };
  await expect.poll(methods).toHaveLength(1);
  await showPanel();
  await rowOf("/a.b/orders?(x)=[1] ").filter({ hasText: "GET" }).first().click({ button: "right" });
  await menuItem("Show in Network panel").click();
  await expect.poll(methods).toHaveLength(2);
});

test("links open tabs of their own, at Enter too", async () => {
  await demo.rows(await demo.play("preflight-forbidden")).click();
  const links = await detail()
    .getByRole("link", { includeHidden: true })
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href, target }) => `${target} ${href}`));
  expect(links.every((link) => link.startsWith("_blank "))).toBe(true);
  const text = links.join("\n");
  expect(text).toContain("https://fetch.spec.whatwg.org/#");
  expect(text).toContain("https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors/CORS");
  await detail().getByRole("link", { name: "More about this cause" }).first().focus();
  await demo.session.devtools.keyboard.press("Enter");
  const opened = () => demo.session.context.pages().find((page) => page.url().includes("/docs/causes/"));
  await expect.poll(opened).toBeDefined();
  await opened()?.close();
});

describe("the menu of a request", () => {
  test("opens at a right click, at Shift+F10 and at the menu key, and gives the focus back", async () => {
    const { keyboard } = demo.session.devtools;
    await demo.panel.getByRole("button", { name: "Clear" }).click();
    const played = await demo.play("preflight-forbidden");
    await demo.rows(played).click();
    const row = await demo.rows(played).boundingBox();
    const focused = () => demo.panel.evaluate(() => document.activeElement?.textContent ?? "");
    for (const key of ["Shift+F10", "ContextMenu"]) {
      await keyboard.press(key);
      await menu().waitFor();
      expect((await menu().boundingBox())?.y).toBe((row?.y ?? 0) + (row?.height ?? 0));
      expect(await focused()).toContain("Go to the explanation");
      await keyboard.press(key === "Shift+F10" ? "Escape" : "Tab");
      await menu().waitFor({ state: "detached" });
      expect(await demo.panel.getByRole("grid").evaluate((grid) => grid === document.activeElement)).toBe(true);
    }
    // Escape did not get to DevTools, which would have opened its drawer.
    expect(await demo.session.devtools.getByRole("tab", { name: "Console" }).count()).toBe(1);
    await demo.rows(played).click({ button: "right", position: { x: 90, y: 10 } });
    await menu().waitFor();
    await demo.filter.click();
    await menu().waitFor({ state: "detached" });
    expect(await demo.filter.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("is moved through with arrows, Home, End and letters, and does what Enter is pressed on", async () => {
    const { keyboard } = demo.session.devtools;
    const played = await demo.play("preflight-forbidden");
    await demo.rows(played).click();
    await keyboard.press("Shift+F10");
    const focused = () => demo.panel.evaluate(() => document.activeElement?.querySelector(".label")?.textContent);
    for (const [key, label] of [
      ["ArrowDown", "What if …?"],
      ["ArrowUp", "Go to the explanation"],
      ["ArrowUp", "Clear"],
      ["ArrowDown", "Go to the explanation"],
      ["End", "Clear"],
      ["Home", "Go to the explanation"],
      ["h", `Hide ${new URL(demo.servers.origins.crossSite).host}`],
      ["Home", "Go to the explanation"],
    ] as const) {
      await keyboard.press(key);
      expect(await focused(), key).toBe(label);
    }
    await keyboard.press("Enter");
    await menu().waitFor({ state: "detached" });
    expect(await detail().evaluate((article) => article === document.activeElement)).toBe(true);
  });

  test("stays inside a small window", async () => {
    const played = await demo.play("preflight-forbidden");
    await demo.session.devtools.setViewportSize({ width: 420, height: 380 });
    await demo.rows(played).click({ button: "right", position: { x: 380, y: 10 } });
    const box = await menu().boundingBox();
    const size = await demo.panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const frame = await (await demo.panel.frameElement()).boundingBox();
    expect(box && frame && box.x >= frame.x && box.x + box.width <= frame.x + size.width).toBe(true);
    expect(box && frame && box.y >= frame.y && box.y + box.height <= frame.y + size.height).toBe(true);
    await demo.session.devtools.keyboard.press("Escape");
    await demo.session.devtools.setViewportSize({ width: 1400, height: 900 });
  });

  test("leads whoever doubts to a form, which learns nothing of the request, and to a report without secrets", async () => {
    const url = `${demo.servers.origins.crossSite}/doubted-orders?token=abc`;
    await askFromScript("app.js", [url, "GET"]);
    await rowOf("/doubted-orders").click({ button: "right" });
    await menuItem("This explanation is wrong …").click();
    const part = detail().locator(".wrong-explanation");
    await expect.poll(() => part.locator("summary:focus").count()).toBe(1);
    const form = new URL((await part.getByRole("link").getAttribute("href")) ?? "");
    expect(`${form.origin}${form.pathname}`).toBe(`${manifest.homepage_url}/issues/new`);
    expect(Object.fromEntries(form.searchParams)).toEqual({
      template: "wrong-explanation.yml",
      version: manifest.version,
      browser: expect.stringMatching(/^Chrome [\d.]+$/),
      verdict: "blocked",
      cause: "allow-origin-missing-on-error-response",
      name: "MissingAllowOriginHeader",
    });
    await demo.session.devtools.keyboard.press("Tab");
    await demo.session.devtools.keyboard.press("Enter");
    await part.getByRole("button", { name: "Copied" }).waitFor();
    const report = await pasted();
    expect(report).toMatch(/^# Blocked: /);
    expect(report).toContain("/doubted-orders?token=redacted-1");
    const [download] = await Promise.all([
      demo.session.devtools.waitForEvent("download"),
      part.getByRole("button", { name: "Save as HAR" }).click(),
    ]);
    const har = await readFile(await download.path(), "utf8");
    expect(JSON.parse(har).log._cors.exchanges).toHaveLength(1);
    expect(report + har).not.toContain("token=abc");
  });

  test("says why something cannot be done, and does not do it", async () => {
    const played = await demo.play("passes-exact");
    await demo.rows(played).click({ button: "right" });
    const item = menuItem("Show only this cause");
    expect(await item.getAttribute("aria-disabled")).toBe("true");
    expect(await item.textContent()).toContain("Nothing stopped this request.");
    // Playwright itself would wait until it is enabled.
    await item.click({ force: true });
    expect(await menu().count()).toBe(1);
    expect(await demo.filter.inputValue()).toBe("");
    await demo.session.devtools.keyboard.press("Escape");
  });

  test("writes what is filtered into the filter's field", async () => {
    const played = await demo.play("allow-origin-absent");
    const { filter: field } = demo;
    const { host } = new URL(demo.servers.origins.crossSite);
    for (const [item, text] of [
      [`Show only ${host}`, `domain:${host}`],
      [`Hide ${host}`, `-domain:${host}`],
      ["Show only this cause", "cause:allow-origin-missing"],
    ] as const) {
      await demo.rows(played).click({ button: "right" });
      await menuItem(item).click();
      expect(await field.inputValue()).toBe(text);
      await clearFilter();
    }
  });

  test("copies, with secrets masked, and says so", async () => {
    const url = `${demo.servers.origins.crossSite}/secret-orders?token=abc`;
    await askFromScript("app.js", [url, "GET"]);
    const masked = url.replace("abc", "redacted-1");
    const copy = async (name: string, notice: string) => {
      await rowOf("/secret-orders").click({ button: "right" });
      await menuItem(name).click();
      await demo.panel.getByText(notice).waitFor();
      return pasted();
    };
    expect(await copy("Copy URL", "The URL is copied.")).toBe(masked);
    expect(await copy("Copy as curl", "The curl command is copied.")).toContain(`'${masked}'`);
    expect(await copy("Copy as fetch", "The fetch call is copied.")).toContain(`fetch("${masked}"`);
    expect(await copy("Copy response headers", "The response headers are copied.")).toMatch(/^404 Not Found\n/);
    expect(await copy("Copy error name", "The error name is copied.")).toBe("MissingAllowOriginHeader");
    expect(await copy("Copy link to documentation", "The link is copied.")).toBe(
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors/CORSMissingAllowOrigin",
    );
    const markdown = await copy("Copy explanation as Markdown", "The explanation is copied.");
    expect(markdown).toMatch(/^# Blocked: /);
    expect(markdown).not.toContain("token=abc");
    const har = JSON.parse(await copy("Copy all shown as HAR", "The HAR is copied."));
    expect(har.log._cors.exchanges).toHaveLength(await demo.rows().count());
  });
});
