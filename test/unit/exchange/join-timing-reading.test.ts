import { describe, expect, test } from "vitest";
import { assemble } from "../../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../../src/shared/exchange/assembly.ts";
import type { RequestEvent, TimingEntry, TimingReading } from "../../../src/shared/exchange/network-event.ts";
import { api, eventsOf } from "../events.ts";

/** A request that begins at a time and ends with a response, in Firefox. */
function begun(id: string, at: number, change: object = {}): readonly RequestEvent[] {
  const events = eventsOf({ id, at, hops: [{ response: {} }] }) as readonly RequestEvent[];
  return events.map((event) => ({ ...event, engine: "gecko", ...change }) as RequestEvent);
}

function entry(startedAt: number, endedAt: number, responseStatus: number, initiatorType = "fetch"): TimingEntry {
  return { startedAt, endedAt, responseStatus, initiatorType };
}

/** What is known of each exchange after one reading. */
function read(requests: readonly (readonly RequestEvent[])[], reading: Partial<TimingReading>) {
  const assembly = createAssembly();
  for (const event of requests.flat()) assemble(assembly, event);
  assemble(assembly, {
    type: "timing-reading",
    tabId: 1,
    frameId: 0,
    url: api,
    entries: [],
    isLast: false,
    ...reading,
  });
  return [...assembly.exchanges.values()].map(({ timing }) => timing);
}

describe("an entry of resource timing", () => {
  test.each([0, 200])("of status %i belongs to the exchange that began meanwhile", (status) => {
    expect(read([begun("a", 1_000)], { entries: [entry(999, 1_010, status)] })).toEqual([{ responseStatus: status }]);
  });

  test("is not taken for that of another URL, tab, time or kind of request", () => {
    const entries = [entry(999, 1_010, 0)];
    const isLast = true;
    expect(read([begun("a", 1_000)], { entries, isLast, url: `${api}/b` })).toEqual([undefined]);
    expect(read([begun("a", 1_000)], { entries, isLast, tabId: 2 })).toEqual([undefined]);
    expect(read([begun("a", 9_000)], { entries, isLast })).toEqual([{ missing: "unlisted" }]);
    expect(read([begun("a", 1_000, { resourceType: "image" })], { entries, isLast })).toEqual([
      { missing: "unlisted" },
    ]);
    expect(read([begun("a", 1_000)], { entries: [entry(999, 1_010, 0, "img")], isLast })).toEqual([
      { missing: "unlisted" },
    ]);
  });

  test("is taken by no request of another document, nor by one that Chromium made", () => {
    const entries = [entry(999, 1_010, 0)];
    expect(read([begun("a", 1_000, { frameId: 3 })], { entries, isLast: true })).toEqual([undefined]);
    const ofFrame = { frameId: 3, entries, isLast: true };
    expect(read([begun("a", 1_000, { frameId: 3 })], ofFrame)).toEqual([{ responseStatus: 0 }]);
    expect(read([begun("a", 1_000, { frameId: -1 })], { ...ofFrame, frameId: -1 })).toEqual([undefined]);
    expect(read([begun("a", 1_000, { engine: undefined })], { entries, isLast: true })).toEqual([undefined]);
  });

  test("is looked for until the last time, and what is found later counts", () => {
    const assembly = createAssembly();
    for (const event of begun("a", 1_000)) assemble(assembly, event);
    const timing = () => assembly.exchanges.get("a")?.timing;
    const reading = { type: "timing-reading", tabId: 1, frameId: 0, url: api, entries: [] } as const;
    assemble(assembly, { ...reading, isLast: false });
    expect(timing()).toBeUndefined();
    assemble(assembly, { ...reading, isLast: true, lack: "list-full" });
    expect(timing()).toEqual({ missing: "list-full" });
    assemble(assembly, { ...reading, isLast: true, entries: [entry(999, 1_010, 200)] });
    expect(timing()).toEqual({ responseStatus: 200 });
    expect([...assemble(assembly, { ...reading, isLast: true })]).toEqual([]);
    expect(timing()).toEqual({ responseStatus: 200 });
  });
});

describe("of several calls to one URL", () => {
  const isLast = true;

  test("that went one after the other, each has its own entry", () => {
    const entries = [entry(1_112, 1_120, 200), entry(1_000, 1_010, 0)];
    expect(read([begun("a", 1_001), begun("b", 1_113)], { entries, isLast })).toEqual([
      { responseStatus: 0 },
      { responseStatus: 200 },
    ]);
  });

  test("that were answered one after the other, each has its own entry, though the first's does not tell its end", () => {
    const entries = [entry(1_012, 1_160, 200), entry(1_000, 1_000, 0)];
    expect(read([begun("a", 1_001), begun("b", 1_013)], { entries, isLast })).toEqual([
      { responseStatus: 0 },
      { responseStatus: 200 },
    ]);
    // The first one has not ended when the second one begins.
    expect(read([begun("a", 1_001), begun("b", 1_003)], { entries, isLast })).toEqual([
      { missing: "several-calls" },
      { missing: "several-calls" },
    ]);
  });

  test("a status belongs to the only one that was answered with it, though its entry comes last", () => {
    const refused = begun("b", 1_006).map((event) =>
      event.type === "completed" ? { ...event, type: "failed" as const, error: "NS_ERROR_DOM_BAD_URI" } : event,
    );
    const entries = [entry(1_000, 1_000, 0), entry(1_004, 1_025, 200)];
    expect(read([begun("a", 1_004), refused], { entries })).toEqual([{ responseStatus: 200 }, undefined]);
  });

  test("that were under way together, entries tell only what they agree in", () => {
    const requests = [begun("a", 1_001), begun("b", 1_002)];
    const same = [entry(1_000, 1_010, 0), entry(1_001, 1_012, 0)];
    expect(read(requests, { entries: same, isLast })).toEqual([{ responseStatus: 0 }, { responseStatus: 0 }]);
    const different = [entry(1_000, 1_010, 0), entry(1_001, 1_012, 200)];
    expect(read(requests, { entries: different, isLast })).toEqual([
      { missing: "several-calls" },
      { missing: "several-calls" },
    ]);
  });

  test("nothing is told where one of them has no entry", () => {
    const requests = [begun("a", 1_001), begun("b", 1_002)];
    expect(read(requests, { entries: [entry(1_000, 1_010, 0)], isLast })).toEqual([
      { missing: "several-calls" },
      { missing: "several-calls" },
    ]);
  });
});
