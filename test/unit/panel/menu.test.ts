import { describe, expect, test } from "vitest";
import { cornerOf, TypeAhead } from "../../../src/panel/menu.ts";

describe("a menu stays inside the window", () => {
  const window = { width: 400, height: 300 };
  const menu = { width: 100, height: 120 };
  const at = (x: number, y: number) => cornerOf({ left: x, top: y, bottom: y }, menu, window);

  test.each([
    ["where there is room", at(50, 60), { left: 50, top: 60 }],
    ["at the right edge", at(390, 60), { left: 300, top: 60 }],
    ["above its place where there is no room below", at(50, 290), { left: 50, top: 170 }],
    ["below its button", cornerOf({ left: 10, top: 20, bottom: 44 }, menu, window), { left: 10, top: 44 }],
    ["above its button", cornerOf({ left: 10, top: 250, bottom: 274 }, menu, window), { left: 10, top: 130 }],
    [
      "where it is as high as the window",
      cornerOf({ left: 0, top: 90, bottom: 90 }, { width: 100, height: 300 }, window),
      { left: 0, top: 0 },
    ],
  ])("%s", (_, corner, expected) => {
    expect(corner).toEqual(expected);
  });
});

describe("an item is found by what is typed", () => {
  const labels = ["Open", "Copy URL", "Copy as curl", "Clear", "Очистить"];

  test.each([
    ["one letter", [["o", 0]], -1, 0],
    ["case does not matter", [["O", 0]], -1, 0],
    ["one letter again and again goes on", [["c", 0]], 1, 2],
    ["and begins anew at the end", [["c", 0]], 3, 1],
    [
      "several letters are a word",
      [
        ["c", 0],
        ["l", 100],
      ],
      1,
      3,
    ],
    [
      "a pause begins a new word",
      [
        ["c", 0],
        ["o", 2_000],
      ],
      1,
      0,
    ],
    ["any script", [["о", 0]], -1, 4],
    ["what no label begins with", [["x", 0]], 2, -1],
  ] as const)("%s", (_, typed, current, expected) => {
    const typeAhead = new TypeAhead();
    const found = typed.map(([letter, at]) => typeAhead.find(letter, at, labels, current));
    expect(found.at(-1)).toBe(expected);
  });
});
