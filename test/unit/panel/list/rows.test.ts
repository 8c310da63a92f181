import { describe, expect, test } from "vitest";
import { headOf, type ListOrder, rowsOf } from "../../../../src/panel/list/rows.ts";
import { newestAt, sorted } from "../../../../src/panel/list/sort.ts";
import { isSort, nextSort } from "../../../../src/panel/list/sort-order.ts";
import { chromiumProfile } from "../../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../../src/shared/diagnosis/explain.ts";
import { allowPage, api, exchangeOf, type RequestSpec } from "../../events.ts";

const failed = "net::ERR_FAILED";

function explained(id: string, spec: Partial<RequestSpec> = {}): Explanation {
  const { hops: [hop] = [], ...rest } = spec;
  const whole = { id, at: Number(id) * 100, hops: [{ response: { status: 500 }, ...hop }], end: failed, ...rest };
  return explain(exchangeOf(whole), chromiumProfile, indexByUrl([]));
}

const passed = (id: string, spec: Partial<RequestSpec> = {}) =>
  explained(id, { end: "readable", ...spec, hops: [{ response: { headers: allowPage }, ...spec.hops?.[0] }] });

const plain: ListOrder = { sort: null, groupRepeats: false, opened: new Set(), navigations: [] };

/** Rows as words: keys, with the count of repeats, ">" before one that repeats another, "--" between pages. */
function drawn(explanations: readonly Explanation[], order: Partial<ListOrder> = {}): string {
  return rowsOf(explanations, { ...plain, ...order })
    .map((row) => {
      if (row.kind === "navigation") return "--";
      const count = row.repeats ? `x${row.repeats.count}${row.repeats.isOpen ? " open" : ""}` : "";
      return `${row.repetitionOf === undefined ? "" : ">"}${row.key}${count}`;
    })
    .join(" ");
}

describe("repeats", () => {
  const polls = [1, 2, 3].map((id) => explained(String(id), { hops: [{ url: `${api}?i=${id}` }] }));

  test("are one row where that is wanted, which opens", () => {
    const all = [polls[0], passed("9"), polls[1], polls[2]].filter((one) => one !== undefined);
    expect(drawn(all)).toBe("1 9 2 3");
    expect(drawn(all, { groupRepeats: true })).toBe("1x3 9");
    expect(drawn(all, { groupRepeats: true, opened: new Set(["1"]) })).toBe("1x3 open >2 >3 9");
    expect(headOf(all, null, "3")).toBe("1");
    expect(headOf(all, null, "1")).toBe(undefined);
    expect(headOf(all, null, "9")).toBe(undefined);
  });

  test.each<[string, Explanation]>([
    ["another verdict", passed("4", { hops: [{ url: `${api}?i=4` }] })],
    ["another status", explained("4", { hops: [{ response: { status: 404 } }] })],
    [
      "another cause",
      explained("4", { hops: [{ response: { status: 500, headers: { "Access-Control-Allow-Origin": "x" } } }] }),
    ],
    ["another method", explained("4", { hops: [{ method: "HEAD" }] })],
    ["another path", explained("4", { hops: [{ url: `${api}/4` }] })],
    ["another origin that asks", explained("4", { initiator: "https://other.example" })],
    ["no end yet", explained("4", { hops: [{}], end: null })],
  ])("are none with %s", (_, other) => {
    expect(drawn([...polls, other], { groupRepeats: true })).toBe("1x3 4");
  });
});

describe("the order", () => {
  test("changes with each click: ascending, descending, as they came", () => {
    const first = nextSort(null, "url");
    const second = nextSort(first, "url");
    expect([first?.direction, second?.direction, nextSort(second, "url")]).toEqual(["ascending", "descending", null]);
    expect(nextSort(second, "time")).toEqual({ column: "time", direction: "ascending" });
  });

  test("leaves what is equal as it came, and what has no value at the end", () => {
    const list = [
      passed("1"),
      explained("2"),
      explained("3", { hops: [{ response: { headers: allowPage } }], end: "readable" }),
      explained("4"),
    ];
    const ids = (direction: "ascending" | "descending", column: "verdict" | "time" | "cause") =>
      sorted(list, { column, direction }).map(({ exchange }) => exchange.id);
    expect(ids("ascending", "verdict").slice(0, 2)).toEqual(["2", "4"]);
    expect(ids("ascending", "verdict").slice(2)).toEqual(["1", "3"]);
    expect(ids("descending", "verdict")).toEqual(["1", "3", "2", "4"]);
    expect(ids("ascending", "cause").slice(0, 2)).toEqual(["2", "4"]);
    expect(ids("descending", "cause").slice(0, 2)).toEqual(["2", "4"]);
    expect(sorted(list, null)).toBe(list);
  });

  test("by URL counts numbers as numbers", () => {
    const list = ["10", "9", "100"].map((part, index) =>
      explained(String(index), { hops: [{ url: `${api}/${part}` }] }),
    );
    const urls = sorted(list, { column: "url", direction: "ascending" }).map(
      ({ exchange }) => exchange.hops[0].actual.url,
    );
    expect(urls).toEqual([`${api}/9`, `${api}/10`, `${api}/100`]);
  });

  test("tells where the newest come in", () => {
    expect(newestAt(null)).toBe("end");
    expect(newestAt({ column: "started", direction: "ascending" })).toBe("end");
    expect(newestAt({ column: "started", direction: "descending" })).toBe("start");
    expect(newestAt({ column: "url", direction: "ascending" })).toBe(null);
  });

  test("is taken from what was stored where it can be one", () => {
    expect([null, { column: "url", direction: "ascending" }].every(isSort)).toBe(true);
    expect([1, {}, { column: "no", direction: "ascending" }, { column: "url" }].some(isSort)).toBe(false);
  });
});

describe("pages", () => {
  const navigations = [50, 150, 160, 400].map((at) => ({ url: "https://app.example/", at, seen: 0 }));

  test("are divided by lines, but not above the first request, nor where the list is sorted", () => {
    const list = ["1", "2", "3"].map((id) => explained(id));
    expect(drawn(list, { navigations })).toBe("1 -- -- 2 3 --");
    expect(drawn(list, { navigations, sort: { column: "url", direction: "ascending" } })).toBe("1 2 3");
  });
});
