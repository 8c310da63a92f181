import { describe, expect, test } from "vitest";
import {
  type CommandId,
  chordsOf,
  chordText,
  type KeyPress,
  keysOf,
  shortcutOf,
  shortcuts,
} from "../../../src/panel/shortcuts.ts";

function press(key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 0 };
  return { ...none, key, code, ...more };
}

const control = { ctrlKey: true };
const shift = { shiftKey: true };
const meta = { metaKey: true };

test.each<[string, KeyPress, CommandId | undefined]>([
  ["a letter", press("c", "KeyC"), "copy-explanation"],
  ["with caps lock", press("C", "KeyC"), "copy-explanation"],
  ["where another layout has the letter", press("c", "KeyI"), "copy-explanation"],
  ["what a Russian layout writes there", press("с", "KeyC"), "copy-explanation"],
  ["what a Korean layout writes there", press("ㅜ", "KeyN"), "next-failing"],
  ["with Shift", press("N", "KeyN", shift), "previous-failing"],
  ["with Shift, in a Russian layout", press("Т", "KeyN", shift), "previous-failing"],
  ["a letter with Control is another key", press("c", "KeyC", control), undefined],
  ["a letter with Alt is another key", press("c", "KeyC", { altKey: true }), undefined],
  ["with Control, in a Russian layout", press("а", "KeyF", control), "focus-filter"],
  ["the Mac's Command elsewhere", press("f", "KeyF", meta), undefined],
  ["a character without Shift", press("/", "Slash"), "focus-filter"],
  ["a character that needs Shift", press("?", "Slash", shift), "show-shortcuts"],
  ["a character that needs Shift elsewhere", press("/", "Digit7", shift), "focus-filter"],
  ["a function key", press("F6", "F6"), "next-pane"],
  ["a function key with Shift", press("F6", "F6", shift), "previous-pane"],
  ["the key of an accented letter", press("é", "Digit2"), undefined],
  ["while an input method composes", press("n", "KeyN", { isComposing: true }), undefined],
  ["what an input method takes", press("Process", "KeyN", { keyCode: 229 }), undefined],
])("a shortcut is %s", (_, pressed, expected) => {
  expect(shortcutOf(pressed, false, false)?.command).toBe(expected);
});

describe("where text is typed", () => {
  test.each<[KeyPress, CommandId | undefined]>([
    [press("c", "KeyC"), undefined],
    [press("?", "Slash", shift), undefined],
    [press("f", "KeyF", control), "focus-filter"],
    [press("Escape", "Escape"), "go-back"],
    [press("F6", "F6"), "next-pane"],
  ])("%o", (pressed, expected) => {
    expect(shortcutOf(pressed, false, true)?.command).toBe(expected);
  });
});

describe("on a Mac", () => {
  test.each<[KeyPress, CommandId | undefined]>([
    [press("f", "KeyF", meta), "focus-filter"],
    [press("f", "KeyF", control), undefined],
    [press("k", "KeyK", meta), "clear"],
    [press("l", "KeyL", control), "clear"],
  ])("%o", (pressed, expected) => {
    expect(shortcutOf(pressed, true, false)?.command).toBe(expected);
  });

  test("keys are written as its keyboards have them", () => {
    expect(["Mod+F", "Shift+N", "Control+L", "Escape"].map((chord) => chordText(chord, true))).toEqual([
      "⌘F",
      "⇧N",
      "⌃L",
      "Esc",
    ]);
  });
});

test("keys are written as other keyboards have them", () => {
  expect(["Mod+F", "Shift+N", "Control+L", "ArrowUp"].map((chord) => chordText(chord, false))).toEqual([
    "Ctrl+F",
    "Shift+N",
    "Ctrl+L",
    "↑",
  ]);
  expect(keysOf("focus-filter", false)).toBe("/");
});

test.each([true, false])("no key means two things, on a Mac: %s", (isMac) => {
  const chords = shortcuts.flatMap((shortcut) => chordsOf(shortcut, isMac));
  expect(new Set(chords).size).toBe(chords.length);
});
