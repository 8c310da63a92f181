import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { clickInPanel, press } from "../../demo/driver/firefox-input.ts";
import { downloadPreferences } from "../../demo/driver/firefox-play.ts";
import { type CommandId, chordsOf, shortcuts } from "../../src/panel/shortcuts.ts";
import { copied, useFirefox } from "./harness.ts";

/*
 * The menu of a request and the panel's keys in Firefox's own toolbox.
 */

const downloads = mkdtempSync(join(tmpdir(), "corsplain-downloads-"));
const firefox = useFirefox(downloadPreferences(downloads));

afterAll(() => rmSync(downloads, { recursive: true, force: true }));

/** Makes three requests, of which the last one passes. */
async function makeRequests(): Promise<void> {
  const { crossSite } = firefox.servers.origins;
  for (const path of ["older", "newer", "play/passes-exact/run1/0"]) await firefox.ask(`${crossSite}/${path}`);
  for (const path of ["older", "newer", "run1"]) await firefox.ended(path);
}

beforeEach(async () => {
  if ((await count("tbody tr[id]")) === 0) await makeRequests();
  await clickInPanel(firefox.session, firefox.panel, "tbody tr[id]:last-of-type td.url");
  await expect.poll(selected).toBe("run1");
});

/** What of the three requests is selected. */
const selected = () =>
  firefox.panel.call<string | null>(
    `({ document }) => /older|newer|run1/.exec(document.querySelector("[aria-selected=true]")?.innerText)?.[0] ?? null`,
  );
const focused = () =>
  firefox.panel.call<string>(`({ document: { activeElement } }) => activeElement.ariaLabel ?? activeElement.className`);
const count = (selector: string) =>
  firefox.panel.call<number>(`({ document }, selector) => document.querySelectorAll(selector).length`, selector);
const notice = () => firefox.panel.call<string>(`({ document }) => document.querySelector(".copy-notice").innerText`);

/** What is there once a key has done what it is for; each test begins with the request that passed, the last one. */
const outcomes: Readonly<Record<CommandId, () => Promise<void>>> = {
  "focus-filter": () => expect.poll(focused).toBe("Filter"),
  "newest-failing": () => expect.poll(selected).toBe("newer"),
  "next-failing": () => expect.poll(selected).toBe("older"),
  "previous-failing": () => expect.poll(selected).toBe("newer"),
  "next-pane": () => expect.poll(focused).toBe("Explanation"),
  "previous-pane": () => expect.poll(focused).toBe("Filter"),
  async "go-back"() {
    await expect.poll(() => count("article")).toBe(0);
    expect(await focused()).toBe("Cross-origin requests");
    // The toolbox takes Escape too, and no page in it can keep the key for itself.
    await firefox.session.callBrowser(`async () => {
      const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
      await require("devtools/client/framework/devtools").gDevTools.getToolboxes()[0].closeSplitConsole();
    }`);
  },
  async "copy-explanation"() {
    await expect.poll(notice).toBe("The explanation is copied.");
    expect(await copied(firefox.session)).toMatch(/^# Allowed/);
  },
  async "what-if"() {
    await expect.poll(focused).toBe("What if");
    await press(firefox.session, "i");
    await expect.poll(() => count("article.what-if")).toBe(0);
  },
  export: () => expect.poll(() => readdirSync(downloads)).toContainEqual(expect.stringMatching(/\.har$/)),
  clear: () => expect.poll(() => count("tbody tr[id]")).toBe(0),
  async pause() {
    await expect.poll(() => count(".record[aria-pressed=false]")).toBe(1);
    await press(firefox.session, "p");
    await expect.poll(() => count(".record[aria-pressed=true]")).toBe(1);
  },
  async "show-shortcuts"() {
    await expect.poll(() => count(".shortcut-sheet")).toBe(1);
    await press(firefox.session, "?");
    await expect.poll(() => count(".shortcut-sheet")).toBe(0);
  },
};

test.each(
  shortcuts.flatMap((shortcut) => chordsOf(shortcut, false).map((chord) => [chord, shortcut.command] as const)),
)("%s: %s", async (chord, command) => {
  const letter = /^(Shift\+)?([A-Z])$/.exec(chord);
  await press(
    firefox.session,
    letter
      ? `${letter[1] ?? ""}${letter[1] ? letter[2] : letter[2]?.toLowerCase()}`
      : chord.replace("Mod+F", "Control+f"),
  );
  await outcomes[command]();
});

describe("the menu of a request", () => {
  const items = () =>
    firefox.panel.call<readonly string[]>(
      `({ document }) => [...document.querySelectorAll("[role=menuitem] .label")].map(({ innerText }) => innerText)`,
    );

  test("offers what this browser has a way to", async () => {
    await clickInPanel(firefox.session, firefox.panel, "[aria-selected=true] td.url", "right");
    await expect.poll(() => items()).toContain("Copy as curl");
    expect(await items()).not.toContain("Show in Network panel");
    expect((await items()).filter((label) => label.includes("Sources"))).toEqual([]);
    expect(await focused()).toBe("");
    await press(firefox.session, "Tab");
    await expect.poll(items).toEqual([]);
    expect(await focused()).toBe("Cross-origin requests");
  });

  test("is moved through with the keyboard, and copies", async () => {
    await clickInPanel(firefox.session, firefox.panel, "[aria-selected=true] td.url", "right");
    await expect.poll(() => items()).toContain("Copy URL");
    for (const key of ["End", "Home", ..."copy", "ArrowDown"]) await press(firefox.session, key);
    await press(firefox.session, "Enter");
    await expect.poll(notice).toBe("The URL is copied.");
    expect(await copied(firefox.session)).toBe(`${firefox.servers.origins.crossSite}/play/passes-exact/run1/0`);
    expect(await items()).toEqual([]);
  });
});
