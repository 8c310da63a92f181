import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Played } from "../../demo/driver/play.ts";
import { type Chord, type CommandId, chordsOf, chordText, ownKeys, shortcuts } from "../../src/panel/shortcuts.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import { useHarness } from "./harness.ts";

/*
 * Every key of the panel, pressed in real DevTools, docked as most people have it.
 */

const demo = useHarness({ dock: "bottom" });
const say = createSay("en");

let passed: Played;
let older: Played;
let newer: Played;

beforeAll(async () => {
  older = await demo.play("preflight-forbidden");
  newer = await demo.play("allow-origin-absent");
  passed = await demo.play("passes-exact");
});

beforeEach(async () => {
  await demo.panel.getByRole("searchbox").fill("");
  await demo.rows(passed).click();
  await detail().waitFor();
});

const detail = () => demo.panel.getByRole("article", { name: "Explanation" });
const sheet = () => demo.panel.getByRole("complementary", { name: "Keyboard shortcuts" });
const press = (chord: Chord) => demo.session.devtools.keyboard.press(chord.replace("Mod", "Control"));
const focused = () =>
  demo.panel.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.tagName ?? "");
const selected = async () => {
  const rows = await demo.panel.locator("tbody tr[aria-selected=true]").allTextContents();
  return [older, newer, passed].findIndex(({ run }) => rows[0]?.includes(`/${run}/`));
};
/** How many views DevTools shows in its drawer: none where it is closed. */
const drawer = () =>
  demo.session.devtools.evaluate<boolean>(`(async () => {
    const { InspectorView } = await import("./ui/legacy/legacy.js");
    return InspectorView.InspectorView.instance().drawerVisible();
  })()`);

/** What is there once a key has done what it is for; each test begins with the passed request, which is the last one. */
const outcomes: Readonly<Record<CommandId, () => Promise<void>>> = {
  "focus-filter": () => expect.poll(focused).toBe("Filter"),
  "newest-failing": () => expect.poll(selected).toBe(1),
  // It goes on at the top.
  "next-failing": () => expect.poll(selected).toBe(0),
  "previous-failing": () => expect.poll(selected).toBe(1),
  "next-pane": () => expect.poll(focused).toBe("Explanation"),
  "previous-pane": () => expect.poll(focused).toBe("Filter"),
  async "go-back"() {
    await detail().waitFor({ state: "detached" });
    expect(await focused()).toBe("Cross-origin requests");
  },
  "copy-explanation": () => demo.panel.getByText("The explanation is copied.").waitFor(),
  async "what-if"() {
    await expect.poll(focused).toBe("What if");
    await press("Escape");
    await detail().waitFor();
  },
  async export() {
    const download = await demo.session.devtools.waitForEvent("download");
    expect(download.suggestedFilename()).toMatch(/^cors-.*\.har$/);
  },
  async clear() {
    await demo.panel.getByText(/Recording since/).waitFor();
    [older, newer, passed] = [
      await demo.play("preflight-forbidden"),
      await demo.play("allow-origin-absent"),
      await demo.play("passes-exact"),
    ];
  },
  async pause() {
    await demo.panel.getByRole("button", { name: "Record", pressed: false }).waitFor();
    await press("P");
    await demo.panel.getByRole("button", { name: "Record", pressed: true }).waitFor();
  },
  async "show-shortcuts"() {
    await sheet().waitFor();
    await press("?");
    await sheet().waitFor({ state: "detached" });
  },
};

test.each(
  shortcuts.flatMap((shortcut) => chordsOf(shortcut, false).map((chord) => [chord, shortcut.command] as const)),
)("%s: %s", async (chord, command) => {
  await Promise.all([outcomes[command](), press(chord)]);
  // None of them got to DevTools, which has other uses for some.
  expect(await drawer()).toBe(false);
  expect(await demo.session.devtools.getByRole("heading", { name: "Settings" }).count()).toBe(0);
});

test("the sheet lists the table, and the panel goes on working beside it", async () => {
  await press("?");
  const rows = sheet().locator("dl > div");
  const listed = await rows.evaluateAll((all) =>
    all.map((row) => [
      [...row.querySelectorAll("kbd")].map(({ textContent }) => textContent),
      row.querySelector("dd")?.textContent,
    ]),
  );
  expect(listed).toEqual(
    [...shortcuts, ...ownKeys].map((one) => [
      chordsOf(one, false).map((chord) => chordText(chord, false)),
      say(one.text),
    ]),
  );
  await press("L");
  await expect.poll(selected).toBe(1);
  await press("Escape");
  await sheet().waitFor({ state: "detached" });
  expect(await detail().count()).toBe(1);
});

describe("the list's own keys", () => {
  test.each([
    ["ArrowUp", 1],
    ["PageUp", 0],
    ["Home", 0],
  ] as const)("%s", async (key, row) => {
    await press(key);
    await expect.poll(selected).toBe(row);
    await press(key === "ArrowUp" ? "ArrowDown" : key === "Home" ? "End" : "PageDown");
    await expect.poll(selected).toBe(2);
  });

  test("Enter", async () => {
    await press("Enter");
    await expect.poll(focused).toBe("Explanation");
  });

  test.each(["Shift+F10", "ContextMenu"])("%s", async (key) => {
    await press(key);
    await demo.panel.getByRole("menu").waitFor();
    await press("Escape");
    await demo.panel.getByRole("menu").waitFor({ state: "detached" });
    expect(await detail().count()).toBe(1);
  });
});

test("letters are text where text is typed", async () => {
  const field = demo.panel.getByRole("searchbox");
  await field.focus();
  for (const letter of ["n", "c", "p", "?"]) await press(letter);
  expect(await field.inputValue()).toBe("ncp?");
  expect(await sheet().count()).toBe(0);
  await press("Escape");
  await expect.poll(focused).toBe("Cross-origin requests");
  expect(await field.inputValue()).toBe("");
});

test("letters are found in other scripts too", async () => {
  const protocol = await demo.session.context.newCDPSession(demo.session.devtools);
  for (const type of ["keyDown", "keyUp"] as const) {
    await protocol.send("Input.dispatchKeyEvent", { type, key: "д", code: "KeyL", windowsVirtualKeyCode: 76 });
  }
  await expect.poll(selected).toBe(1);
  await protocol.detach();
});

test("Escape goes back step by step, and is DevTools' own once there is nothing left", async () => {
  await press("I");
  await expect.poll(focused).toBe("What if");
  await press("?");
  await sheet().waitFor();
  await press("Shift+F6");
  await expect.poll(focused).toBe("Cross-origin requests");
  await press("Shift+F10");
  const views = ["menu", "sheet", "what-if", "explanation"];
  const shown = async () => {
    const here = [
      demo.panel.getByRole("menu"),
      sheet(),
      demo.panel.getByRole("article", { name: "What if" }),
      detail(),
    ];
    const counts = await Promise.all(here.map((one) => one.count()));
    return views.filter((_, index) => counts[index]);
  };
  for (const expected of [["menu", "sheet", "what-if"], ["sheet", "what-if"], ["what-if"], ["explanation"], []]) {
    await expect.poll(shown).toEqual(expected);
    expect(await drawer()).toBe(false);
    await press("Escape");
  }
  await expect.poll(drawer).toBe(true);
  await demo.session.devtools.keyboard.press("Escape");
});
