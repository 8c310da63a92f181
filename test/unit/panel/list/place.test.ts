import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newerThan, offsetAfter, rowHeight, showsNewest } from "../../../../src/panel/list/place.ts";

const keyed = (keys: readonly (string | number)[]) => keys.map((key) => ({ key: String(key) }));
const numbered = (count: number) => keyed([...Array(count).keys()]);
const view = (row: number, rows = 10) => ({ offset: row * rowHeight, height: rows * rowHeight });

describe("how far a list is scrolled after its rows changed", () => {
  test("is the end for who looks at it, and has selected nothing there", () => {
    expect(offsetAfter(numbered(20), numbered(25), view(10), null, "end")).toBe(15 * rowHeight);
    expect(offsetAfter(numbered(5), numbered(25), view(0), null, "end")).toBe(15 * rowHeight);
    expect(offsetAfter(numbered(20), numbered(25), view(10), "12", "end")).toBe(10 * rowHeight);
    expect(offsetAfter(numbered(20), numbered(25), view(10), "2", "end")).toBe(15 * rowHeight);
    expect(offsetAfter(numbered(20), numbered(25), view(10), null, null)).toBe(10 * rowHeight);
  });

  test("is the beginning for who looks at it where the newest come in there", () => {
    const after = keyed(["a", "b", ...Array(20).keys()]);
    expect(offsetAfter(numbered(20), after, view(0), null, "start")).toBe(0);
    expect(offsetAfter(numbered(20), after, view(3), null, "start")).toBe(5 * rowHeight);
    expect(offsetAfter(numbered(20), after, view(0), "4", "start")).toBe(2 * rowHeight);
  });

  test("is the end also where less of the list is seen than before, and more", () => {
    expect(offsetAfter(numbered(20), numbered(20), view(10), null, "end", 8 * rowHeight)).toBe(12 * rowHeight);
    expect(offsetAfter(numbered(20), numbered(20), view(10), null, "end", 12 * rowHeight)).toBe(8 * rowHeight);
    expect(offsetAfter(numbered(20), numbered(20), view(5), null, "end", 8 * rowHeight)).toBe(5 * rowHeight);
  });

  test("leaves a row in sight where it was, the selected one before all others", () => {
    const anyKeys = fc.uniqueArray(fc.nat(200), { minLength: 30, maxLength: 80 });
    fc.assert(
      fc.property(anyKeys, anyKeys, fc.nat(1_000), fc.option(fc.nat(200)), (before, after, offset, selected) => {
        const seen = { offset: Math.min(offset, before.length * rowHeight - 240), height: 240 };
        const key = selected === null ? null : String(selected);
        const next = offsetAfter(keyed(before), keyed(after), seen, key, null);
        const inSight = before.filter((_, index) => {
          const y = index * rowHeight - seen.offset;
          return y >= 0 && y + rowHeight <= seen.height;
        });
        const left = inSight.filter((one) => after.includes(one));
        const anchor = left.find((one) => String(one) === key) ?? left[0];
        if (anchor === undefined) return;
        const distance = before.indexOf(anchor) * rowHeight - seen.offset;
        const wanted = after.indexOf(anchor) * rowHeight - distance;
        const last = after.length * rowHeight - seen.height;
        expect(next).toBe(Math.max(0, Math.min(wanted, last)));
      }),
    );
  });
});

test("the newest are in sight at their end alone", () => {
  expect(showsNewest(20, view(10), "end")).toBe(true);
  expect(showsNewest(20, view(9), "end")).toBe(false);
  expect(showsNewest(20, view(0), "start")).toBe(true);
  expect(showsNewest(20, view(1), "start")).toBe(false);
  expect(showsNewest(20, view(10), null)).toBe(false);
  expect(newerThan([1, 5, 3, 9], (one) => one, 3)).toBe(2);
});
