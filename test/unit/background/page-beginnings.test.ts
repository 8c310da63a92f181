import { describe, expect, test } from "vitest";
import { createPageBeginnings } from "../../../src/background/page-beginnings.ts";

const [one, other] = ["https://page.example/one", "https://page.example/other"];
const at = (url: string, time: number) => ({ url, at: time, seen: 0 });

describe("a page begins", () => {
  test("with its answer, once the tab shows it", () => {
    const pages = createPageBeginnings();
    pages.answered(1, at(one, 10));
    expect(pages.shown(1, at(`${one}#part`, 20))?.at).toBe(10);
    expect(pages.of(1, one)?.at).toBe(10);
    expect(pages.of(1, one)).toBeUndefined();
  });

  test("when it is shown, if it was not asked for: also where it had been answered before", () => {
    const pages = createPageBeginnings();
    for (const [url, time] of [
      [one, 10],
      [other, 20],
    ] as const) {
      pages.answered(1, at(url, time));
      pages.shown(1, at(url, time + 5));
    }
    expect(pages.shown(1, at(one, 30))).toBeUndefined();
    expect(pages.of(1, one)?.at).toBe(30);
    expect(pages.shown(1, at(other, 40))).toBeUndefined();
    expect(pages.of(1, other)?.at).toBe(40);
  });

  test("with its answer, though a script goes elsewhere and back before anybody asks", () => {
    const pages = createPageBeginnings();
    pages.answered(1, at(one, 10));
    pages.shown(1, at(one, 15));
    pages.shown(1, at(other, 20));
    pages.shown(1, at(one, 25));
    expect(pages.of(1, one)?.at).toBe(10);
  });

  test("when it is shown, if it was prerendered; until then it is no page of the tab", () => {
    const pages = createPageBeginnings();
    pages.answered(1, { ...at(one, 10), prerenderedIn: 7 });
    expect(pages.of(1, one)).toBeUndefined();
    pages.answered(1, { ...at(one, 10), prerenderedIn: 7 });
    expect(pages.shown(1, at(one, 20))?.prerenderedIn).toBe(7);
    expect(pages.of(1, one)?.at).toBe(20);
  });

  test("as it did, for the next worker", () => {
    const pages = createPageBeginnings();
    pages.answered(1, at(one, 10));
    pages.shown(1, at(one, 15));
    pages.answered(1, at(other, 20));
    const next = createPageBeginnings();
    next.restore(pages.entries());
    expect(next.of(1, one)?.at).toBe(10);
    expect(next.of(1, other)?.at).toBe(20);
  });
});
