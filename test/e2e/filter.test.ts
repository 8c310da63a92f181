import type { CDPSession } from "playwright";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Played } from "../../demo/driver/play.ts";
import { useHarness } from "./harness.ts";

/*
 * The filter in real DevTools, used with keys, mouse and an input method.
 */

const demo = useHarness();
let blocked: Played;
let allowed: Played;

const press = (key: string) => demo.session.devtools.keyboard.press(key);
const type = (text: string) => demo.session.devtools.keyboard.type(text);
const options = () => demo.panel.getByRole("option");
const isFocused = () => demo.filter.evaluate((field) => field === document.activeElement);
const button = (name: RegExp) =>
  demo.panel.getByRole("group", { name: "Show by verdict" }).getByRole("button", { name });

/** The text of the option that keys would take. */
async function marked(): Promise<string | null> {
  const id = await demo.filter.getAttribute("aria-activedescendant");
  return id === null ? null : demo.panel.locator(`#${id} .label`).textContent();
}

beforeAll(async () => {
  blocked = await demo.play("preflight-forbidden");
  allowed = await demo.play("passes-exact");
  await demo.play("connection-refused");
  await demo.rows(allowed).waitFor();
});

beforeEach(async () => {
  await demo.filter.fill("");
  await demo.panel.getByRole("grid").focus();
});

describe("with the keyboard", () => {
  test("a key and its value are completed, and what they find is shown", async () => {
    await press("/");
    await type("verd");
    expect(await options().allTextContents()).toEqual([expect.stringContaining("verdict:")]);
    await press("Tab");
    expect(await demo.filter.inputValue()).toBe("verdict:");
    await expect.poll(() => options().count()).toBeGreaterThan(2);
    await press("ArrowDown");
    await press("ArrowDown");
    await press("ArrowUp");
    expect(await marked()).toBe(await options().first().locator(".label").textContent());
    await type("bl");
    expect(await marked()).toBeNull();
    expect(await options().allTextContents()).toEqual([expect.stringMatching(/^verdict:blocked.*1$/)]);
    await press("ArrowDown");
    await press("Enter");
    expect(await demo.filter.inputValue()).toBe("verdict:blocked ");
    expect(await isFocused()).toBe(true);
    expect(await demo.filter.getAttribute("aria-expanded")).toBe("false");
    await expect.poll(() => demo.rows().count()).toBe(1);
    expect(await demo.rows(blocked).count()).toBe(1);
  });

  test("writing is left alone: Enter takes nothing that was not marked, and Tab goes on where nothing is completed", async () => {
    await press("/");
    await type("blocked");
    await options().first().waitFor();
    await press("Tab");
    expect(await demo.filter.inputValue()).toBe("blocked");
    expect(await isFocused()).toBe(false);
    await press("Shift+Tab");
    await type("me");
    await press("Enter");
    expect(await demo.filter.inputValue()).toBe("me");
    expect(await options().count()).toBe(0);
  });

  test("Escape closes the suggestions, then clears the text, then goes to the list", async () => {
    await press("/");
    await type("me");
    await options().first().waitFor();
    await press("Escape");
    expect([await options().count(), await demo.filter.inputValue()]).toEqual([0, "me"]);
    await press("Escape");
    expect([await demo.filter.inputValue(), await isFocused()]).toEqual(["", true]);
    await press("Escape");
    expect(await demo.panel.getByRole("grid").evaluate((list) => list === document.activeElement)).toBe(true);
    // Escape is DevTools' own key for its drawer; it must not open behind our back.
    expect(await demo.session.devtools.getByRole("tab", { name: "Console" }).count()).toBe(1);
  });

  test("filters that were used before are offered in an empty field", async () => {
    await press("/");
    await type("method:PUT");
    await press("Enter");
    await press("Escape");
    await press("ArrowDown");
    expect(await options().first().textContent()).toContain("method:PUT");
    await press("ArrowDown");
    await press("Tab");
    expect(await demo.filter.inputValue()).toBe("method:PUT");
  });

  test("keys belong to an input method while it composes", async () => {
    await demo.filter.focus();
    await type("verdict:");
    await options().first().waitFor();
    const protocol: CDPSession = await demo.session.context.newCDPSession(demo.panel);
    await protocol.send("Input.imeSetComposition", { text: "ブロック", selectionStart: 4, selectionEnd: 4 });
    expect(await demo.filter.inputValue()).toBe("verdict:ブロック");
    for (const key of ["ArrowDown", "Enter", "Tab", "Escape"]) {
      await demo.filter.evaluate(
        (field, pressed) =>
          field.dispatchEvent(
            new KeyboardEvent("keydown", { key: pressed, isComposing: true, bubbles: true, cancelable: true }),
          ),
        key,
      );
    }
    expect([await demo.filter.inputValue(), await isFocused()]).toEqual(["verdict:ブロック", true]);
    await protocol.send("Input.insertText", { text: "ブロック" });
    expect(await demo.filter.inputValue()).toBe("verdict:ブロック");
    await protocol.detach();
  });
});

test("with the mouse a suggestion is taken, and the field keeps the focus", async () => {
  await demo.filter.click();
  await type("type:");
  await options().first().click();
  expect(await demo.filter.inputValue()).toMatch(/^type:\w+ $/);
  expect(await isFocused()).toBe(true);
  await demo.panel.getByRole("button", { name: "Clear the filter" }).click();
  expect([await demo.filter.inputValue(), await isFocused()]).toEqual(["", true]);
});

test("the counts by verdict write into the filter and take it out again", async () => {
  await button(/^Blocked 1$/).click();
  expect(await demo.filter.inputValue()).toBe("verdict:blocked");
  expect(await button(/^Blocked/).getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => demo.rows().count()).toBe(1);
  await button(/^Failed 1$/).click();
  expect(await demo.filter.inputValue()).toBe("verdict:blocked,failed");
  await expect.poll(() => demo.rows().count()).toBe(2);
  await demo.filter.fill("verdict:failed");
  expect(await button(/^Blocked/).getAttribute("aria-pressed")).toBe("false");
  await button(/^All/).click();
  expect(await demo.filter.inputValue()).toBe("");
  await expect.poll(() => demo.rows(allowed).count()).toBe(1);
});

test("where everything is hidden each term says what it hides, and one click takes it away", async () => {
  const total = await demo.rows().count();
  await demo.filter.fill("verdict:blocked method:PUT nothing-has-this");
  await demo.panel.getByText(`${total} requests are hidden by the filter.`).waitFor();
  const reasons = demo.panel.getByRole("listitem");
  expect((await reasons.allTextContents())[0]).toBe(`nothing-has-this hides ${total}. Without it 1 is shown. Remove`);
  await demo.panel.getByRole("button", { name: "Remove nothing-has-this" }).click();
  expect(await demo.filter.inputValue()).toBe("verdict:blocked method:PUT");
  await demo.rows(blocked).waitFor();
});

test("what cannot be read is said, and a pattern that takes others for ever does not", async () => {
  const total = await demo.rows().count();
  const problem = demo.panel.getByText("is no regular expression, so it is left out.").filter({ visible: true });
  await demo.filter.fill("/a(/");
  await problem.waitFor();
  expect(await demo.rows().count()).toBe(total);
  await demo.panel.getByRole("grid").focus();
  await problem.waitFor();
  await demo.filter.fill("/^(([a-z:/.0-9-])+)+=$/");
  await expect.poll(() => demo.rows().count()).toBe(0);
});

test("the filter of last time is there again, and says what it hides", async () => {
  await demo.filter.fill("verdict:blocked");
  const stored = () =>
    demo.panel.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      return (await storage.local.get("settings.filter"))["settings.filter"];
    });
  await expect.poll(stored).toBe("verdict:blocked");
  await demo.session.closeDevtools();
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
  expect(await demo.filter.inputValue()).toBe("verdict:blocked");
  const hidden = await demo.play("passes-exact");
  await demo.panel.getByText(/^The filter is the one from last time\. It hides \d+ requests?\./).waitFor();
  expect(await demo.rows(hidden).count()).toBe(0);
  await demo.panel.getByRole("button", { name: "Show all" }).last().click();
  await demo.rows(hidden).waitFor();
  expect(await demo.panel.getByText("The filter is the one from last time.").count()).toBe(0);
});

test("leads to its page, which comes with the extension", async () => {
  await demo.filter.click();
  await type("he");
  await demo.panel.getByRole("link", { name: "All keys, with examples" }).click();
  const docs = () => demo.session.context.pages().find((page) => page.url().endsWith("/docs/filter.html"));
  await expect.poll(docs).toBeDefined();
  const page = docs();
  await page?.getByRole("heading", { level: 1, name: "The filter" }).waitFor();
  await page?.close();
});
