import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ColumnSettings,
  columnIds,
  isColumnSettings,
  layoutOf,
  leastWidth,
  mostWidth,
  resizedAt,
  withShown,
  withWidth,
} from "../../../../src/panel/list/columns.ts";

const namesAt = (width: number, isBeside = false, settings: ColumnSettings = {}) =>
  layoutOf(settings, width, isBeside)
    .columns.map(({ id }) => id)
    .join(" ");

describe("the columns that there is room for", () => {
  test.each([
    [1_400, false, "verdict method url status picture cause time"],
    [1_400, true, "verdict method url status"],
    [600, true, "verdict method url status"],
    [400, false, "verdict method url status"],
    [300, false, "verdict method url"],
    [120, false, "verdict url"],
  ])("at %i pixels (beside an explanation: %s)", (width, isBeside, names) => {
    expect(namesAt(width, isBeside)).toBe(names);
  });

  test("are in their order, with the verdict and the URL, and fit where the least of them fits", () => {
    const settings = fc.record({
      shown: fc.dictionary(fc.constantFrom(...columnIds), fc.boolean()),
      widths: fc.dictionary(fc.constantFrom(...columnIds), fc.integer({ min: leastWidth, max: mostWidth })),
    });
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 3_000 }), fc.boolean(), (chosen, width, isBeside) => {
        const { columns } = layoutOf(chosen, width, isBeside);
        const ids = columns.map(({ id }) => id);
        expect(ids).toEqual(columnIds.filter((id) => ids.includes(id)));
        expect(ids).toEqual(expect.arrayContaining(["verdict", "url"]));
        const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
        if (ids.length > 2) expect(fixed + 170).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("are those that were chosen", () => {
    const chosen = withShown(withShown({}, "domain", true), "cause", false);
    expect(namesAt(1_400, false, chosen)).toBe("verdict method url domain status picture time");
  });
});

test("an edge changes the column on its side of the URL", () => {
  const { columns } = layoutOf({}, 1_400, false);
  expect(resizedAt(columns, 0)).toEqual({ id: "verdict", growsRight: true });
  expect(resizedAt(columns, 1)).toEqual({ id: "method", growsRight: true });
  expect(resizedAt(columns, 2)).toEqual({ id: "status", growsRight: false });
  expect(resizedAt(columns, columns.length - 1)).toBe(null);
});

test("a width stays within bounds, and null takes it back", () => {
  expect(withWidth({}, "time", 5)).toEqual({ widths: { time: leastWidth } });
  expect(withWidth({}, "time", 99_999)).toEqual({ widths: { time: mostWidth } });
  expect(withWidth({ widths: { time: 90, cause: 80 } }, "time", null)).toEqual({ widths: { cause: 80 } });
});

test("what was stored is taken where it can be settings", () => {
  expect([{}, { shown: { time: true } }, { widths: { time: 100 } }].every(isColumnSettings)).toBe(true);
  const others = [
    null,
    1,
    { shown: { time: 1 } },
    { widths: { time: "100" } },
    { widths: { time: -1 } },
    { shown: null },
  ];
  expect(others.some(isColumnSettings)).toBe(false);
});
