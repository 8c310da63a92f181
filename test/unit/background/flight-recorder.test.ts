import { describe, expect, test, vi } from "vitest";
import { bounds } from "../../../src/background/bounds.ts";
import { createFailureBadge } from "../../../src/background/failure-badge.ts";
import { createPageTurns } from "../../../src/background/page-turns.ts";
import { createRecorder } from "../../../src/background/recorder.ts";
import type { RecorderStorage } from "../../../src/background/recorder-storage.ts";
import type { NetworkEvent } from "../../../src/shared/exchange/network-event.ts";
import { api, eventsOf, page } from "../events.ts";
import { caughtUp } from "./caught-up.ts";
import { memoryStorage } from "./memory-storage.ts";

const loadsAnew = { status: "loading", address: page };

/** A recorder of tab 1 with the flight recorder on and no DevTools open, and the numbers on the toolbar's button. */
async function flying(storage: RecorderStorage, isOn = () => true) {
  const numbers: number[] = [];
  const recorder = createRecorder(
    storage,
    {
      changed: (tabId, exchanges, state) => badge.changed(tabId, exchanges, state),
      removed: (_, ids) => badge.removed(ids),
      done: () => {},
    },
    () => 42,
    { seesAll: () => true, sees: () => true },
    (event) => event,
    { isOn },
    createPageTurns("chromium"),
  );
  const badge = createFailureBadge(isOn, recorder.exchangesOf, (_, count) => numbers.push(count));
  await caughtUp(recorder);
  const see = (events: readonly NetworkEvent[]) => {
    for (const event of events) recorder.observe(event);
  };
  const kept = () => recorder.exchangesOf(1).map(({ id }) => id);
  const load = () => {
    recorder.pageAnswered(1, page, later());
    recorder.tabChanged(1, loadsAnew);
  };
  return { recorder, badge, numbers, see, kept, load };
}

let clock = 1_000;

/** A time after all others. */
function later(): number {
  clock += 100;
  return clock;
}

function fails(id: string, documentId = "doc"): readonly NetworkEvent[] {
  const events = eventsOf({ id, at: later(), hops: [{ response: { status: 500 } }], end: "net::ERR_FAILED" });
  return events.map((event) => ("requestId" in event ? { ...event, documentId } : event));
}

const readable = (id: string) =>
  eventsOf({ id, at: later(), hops: [{ response: { headers: { "Access-Control-Allow-Origin": "*" } } }] });

describe("the flight recorder", () => {
  test("keeps nothing of a tab that was closed, though the browser still tells of it", async () => {
    const { recorder, see, kept } = await flying(memoryStorage().storage);
    const [start, ...rest] = fails("late");
    if (start) see([start]);
    await recorder.forget(1);
    see(rest);
    see(fails("later"));
    expect([kept(), recorder.stateOf(1).since]).toEqual([[], null]);
  });

  test("records while no DevTools is open, and marks what it saw; DevTools goes on from there", async () => {
    const { recorder, see } = await flying(memoryStorage().storage);
    expect(recorder.isWanted(7)).toBe(true);
    see(fails("a"));
    recorder.start(1);
    see(fails("b"));
    expect(recorder.exchangesOf(1)).toMatchObject([{ id: "a", beforeDevtools: true }, { id: "b" }]);
    expect(recorder.exchangesOf(1)[1]).not.toHaveProperty("beforeDevtools");
    expect(recorder.stateOf(1)).toMatchObject({ since: 42, recording: true, seen: 2 });
  });

  test("records nothing while it is off, and forgets what it recorded when it is switched off", async () => {
    let isOn = false;
    const { recorder, see, kept } = await flying(memoryStorage().storage, () => isOn);
    see(fails("off"));
    expect([recorder.isWanted(1), recorder.isWanted(-1), kept()]).toEqual([false, false, []]);
    isOn = true;
    recorder.start(1);
    see(fails("devtools"));
    recorder.stop(1);
    see(fails("flight"));
    expect(kept()).toEqual(["devtools", "flight"]);
    isOn = false;
    recorder.flightRecorderChanged();
    await vi.waitFor(() => expect(kept()).toEqual(["devtools"]));
  });

  test("keeps the requests of the page that the tab shows, and what DevTools recorded", async () => {
    const { recorder, see, kept, load } = await flying(memoryStorage().storage);
    recorder.start(1);
    see(fails("devtools"));
    recorder.stop(1);
    see(fails("a"));
    load();
    see(fails("b", "doc2"));
    expect(kept()).toEqual(["devtools", "b"]);
    recorder.start(1);
    load();
    see(fails("c", "doc3"));
    expect(kept()).toEqual(["devtools", "b", "c"]);
  });

  test("keeps what a prerendered page asked for once the tab shows it, and counts it from then on", async () => {
    const { recorder, see, kept, numbers } = await flying(memoryStorage().storage);
    see(fails("old"));
    recorder.pageAnswered(1, `${page}/next`, later(), 7);
    see(fails("early", "doc2").map((event) => ("requestId" in event ? { ...event, prerenderedIn: 7 } : event)));
    await vi.waitFor(() => expect(numbers).toEqual([1]));
    recorder.tabChanged(1, { status: "loading", url: `${page}/next`, address: `${page}/next` });
    see(fails("own", "doc2"));
    expect(kept()).toEqual(["early", "own"]);
    await vi.waitFor(() => expect(numbers.at(-1)).toBe(2));
  });

  test("counts a page's requests from nothing", async () => {
    const { recorder, see, load } = await flying(memoryStorage().storage);
    see([...fails("a"), ...readable("b")]);
    load();
    expect(recorder.stateOf(1)).toMatchObject({ since: 42, seen: 0, dropped: 0 });
    see(fails("c", "doc2"));
    expect(recorder.stateOf(1)).toMatchObject({ seen: 1 });
  });

  test("what was under way when the page went goes once it ends", async () => {
    const { see, kept, load } = await flying(memoryStorage().storage);
    const events = fails("a");
    see(events.slice(0, 3));
    load();
    see(fails("b", "doc2"));
    expect(kept()).toEqual(["a", "b"]);
    see(events.slice(3));
    expect(kept()).toEqual(["b"]);
  });

  test("keeps less than DevTools does, drops the oldest and counts them", async () => {
    const { recorder, see, kept } = await flying(memoryStorage().storage);
    for (let index = 0; index < bounds.flightExchangesPerTab + 2; index++) see(fails(`e${index}`));
    await vi.waitFor(() => expect(kept()).toHaveLength(bounds.flightExchangesPerTab));
    expect(kept()[0]).toBe("e2");
    expect(recorder.stateOf(1)).toMatchObject({ dropped: 0, droppedBefore: 2 });
  });

  test("makes room for DevTools, not the other way round", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder, see } = await flying(storage);
    const large = "x".repeat(8_000);
    recorder.start(1);
    const big = (id: string, tabId: number) =>
      eventsOf({ id, at: later(), hops: [{ url: `${api}?${large}`, response: {} }] }).map((event) => ({
        ...event,
        tabId,
      }));
    see(big("devtools", 1));
    for (let index = 0; index < 400; index++) see(big(`f${index}`, 2 + (index % 4)));
    const size = () => JSON.stringify([...exchanges.values()]).length;
    await vi.waitFor(() => expect(exchanges.has("f399")).toBe(true));
    expect(exchanges.has("devtools")).toBe(true);
    expect(exchanges.has("f0")).toBe(false);
    expect(size()).toBeLessThanOrEqual(bounds.flightSize + 40_000);
  });

  test("a new worker goes on with the page's ring, and knows a page that it has not seen", async () => {
    const { storage, exchanges } = memoryStorage();
    const first = await flying(storage);
    first.see(fails("a"));
    await vi.waitFor(() => expect(exchanges.size).toBe(1));
    const second = await flying(storage);
    second.see(fails("b"));
    expect(second.kept()).toEqual(["a", "b"]);
    second.see(fails("c", "doc2"));
    expect(second.kept()).toEqual(["c"]);
  });
});

describe("the number on the toolbar's button", () => {
  test("counts what failed on the page, neither what passed nor what the page gave up", async () => {
    const { see, numbers } = await flying(memoryStorage().storage);
    const aborted = eventsOf({ id: "aborted", at: later(), hops: [{ request: {} }], end: "net::ERR_ABORTED" });
    see([...fails("a"), ...readable("b"), ...aborted, ...fails("c")]);
    await vi.waitFor(() => expect(numbers.at(-1)).toBe(2));
  });

  test("begins anew with another page, also while DevTools keeps what was before", async () => {
    const { recorder, see, numbers, load } = await flying(memoryStorage().storage);
    recorder.start(1);
    see([...fails("a"), ...fails("b")]);
    await vi.waitFor(() => expect(numbers).toEqual([2]));
    load();
    await vi.waitFor(() => expect(numbers).toEqual([2, 0]));
    see(fails("c", "doc2"));
    await vi.waitFor(() => expect(numbers).toEqual([2, 0, 1]));
  });

  test("is not shown while the flight recorder is off", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder, see, numbers } = await flying(storage, () => false);
    recorder.start(1);
    see(fails("a"));
    // It is stored after everybody was told of it.
    await vi.waitFor(() => expect(exchanges.size).toBe(1));
    expect(numbers).toEqual([]);
  });
});

describe("another page in a tab", () => {
  const address = (path: string, origin = page) => ({ status: "loading", url: `${origin}${path}` });

  test("in Chromium: a reload and another origin; a script that writes the address, or the same one, makes none", () => {
    const turns = createPageTurns("chromium");
    turns.changed(1, { url: `${page}/` });
    expect(turns.changed(1, loadsAnew, true)).toBe(true);
    expect(turns.changed(1, loadsAnew)).toBe(false);
    expect(turns.changed(1, { status: "complete" })).toBe(false);
    expect(turns.changed(1, address("/route"))).toBe(false);
    expect(turns.changed(1, address("/", "https://other.example"))).toBe(true);
    expect(turns.changed(1, {})).toBe(false);
  });

  test("in Chromium: a link within the origin shows in the first request of the new document", () => {
    const turns = createPageTurns("chromium");
    expect(turns.asked(1, "a")).toBe(false);
    expect(turns.changed(1, address("/next"))).toBe(false);
    expect(turns.asked(1, "b")).toBe(true);
    expect(turns.asked(1, "b")).toBe(false);
    expect(turns.changed(1, loadsAnew, true)).toBe(true);
  });

  test("in Chromium: a link within the origin to a page that was answered", () => {
    const turns = createPageTurns("chromium");
    expect(turns.asked(1, "a")).toBe(false);
    expect(turns.changed(1, address("/next"), true)).toBe(true);
    expect(turns.asked(1, "b")).toBe(false);
  });

  test("in Firefox: the address beside “loading”; a download and a script's address make none", () => {
    const turns = createPageTurns("gecko");
    expect(turns.changed(1, loadsAnew)).toBe(false);
    expect(turns.changed(1, { status: "complete", url: `${page}/route` })).toBe(false);
    expect(turns.changed(1, address("/"))).toBe(true);
  });

  test("in Firefox: a first request that comes before the address is counted once", () => {
    const turns = createPageTurns("gecko");
    turns.asked(1, "a");
    expect(turns.asked(1, "b")).toBe(true);
    expect(turns.changed(1, address("/"))).toBe(false);
    expect(turns.changed(1, address("/"))).toBe(true);
  });
});
