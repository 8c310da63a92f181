import { describe, expect, test, vi } from "vitest";
import { boundHeaders, bounds, boundText } from "../../../src/background/bounds.ts";
import { createRecorder, type RecorderListener } from "../../../src/background/recorder.ts";
import type { RecorderStorage } from "../../../src/background/recorder-storage.ts";
import { exchangeOf, textOf } from "../../../src/background/stored-exchange.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import type { NetworkEvent } from "../../../src/shared/exchange/network-event.ts";
import { api, eventsOf, headers, page } from "../events.ts";
import { caughtUp } from "./caught-up.ts";
import { memoryStorage } from "./memory-storage.ts";

type Access = Parameters<typeof createRecorder>[3];

const everything: Access = { seesAll: () => true, sees: () => true };

/** A recorder that records tab 1, with what it told its listener. */
async function recording(storage: RecorderStorage, access: Access = everything, now = () => 42) {
  const shown = new Map<string, Exchange>();
  const removed: string[] = [];
  const listener: RecorderListener = {
    changed: (_, exchanges) => {
      for (const exchange of exchanges) shown.set(exchange.id, exchange);
    },
    removed: (_, ids) => {
      removed.push(...ids);
      for (const id of ids) shown.delete(id);
    },
    done: () => {},
  };
  const recorder = createRecorder(storage, listener, now, access, (event) => event);
  await caughtUp(recorder);
  recorder.start(1);
  return { recorder, shown, removed };
}

const crossAt = (id: string, at: number) =>
  eventsOf({ id, at, hops: [{ response: { status: 500 } }], end: "net::ERR_FAILED" });
const cross = (id: string) => crossAt(id, 1_000);
const shared = (id: string) => cross(id).map((event) => ({ ...event, tabId: -1, frameId: -1 }));
const own = (id: string) => eventsOf({ id, hops: [{ url: `${page}/own`, response: {} }] });

describe("the pages of a tab", () => {
  const navigations = (recorder: ReturnType<typeof createRecorder>) => recorder.stateOf(1).navigations;

  test("begin with their answer, whenever it is noticed that they are shown", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    for (const event of cross("old")) recorder.observe(event);
    recorder.pageAnswered(1, `${page}/next`, 2_000);
    for (const event of crossAt("new", 2_001)) recorder.observe(event);
    recorder.navigated(1, `${page}/next#part`, 1_500);
    expect(navigations(recorder)).toEqual([{ url: `${page}/next#part`, at: 2_000, seen: 1 }]);
    // Nothing is deleted: the panel hides it, and can show it again.
    expect(recorder.exchangesOf(1)).toHaveLength(2);
  });

  test("begin when they say where no answer was seen, and a download begins none", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    for (const event of cross("old")) recorder.observe(event);
    recorder.pageAnswered(1, `${page}/download`, 2_000);
    recorder.navigated(1, `${page}/restored`, 3_000);
    for (const event of crossAt("new", 3_001)) recorder.observe(event);
    recorder.navigated(1, `${page}/again`, 3_500);
    expect(navigations(recorder)).toEqual([
      { url: `${page}/restored`, at: 3_000, seen: 1 },
      { url: `${page}/again`, at: 3_500, seen: 2 },
    ]);
  });

  test("an answer begins one page, also if the same address is shown again without being asked for", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    recorder.pageAnswered(1, page, 2_000);
    recorder.navigated(1, page, 1_900);
    recorder.navigated(1, page, 3_000);
    expect(navigations(recorder)?.map(({ at }) => at)).toEqual([2_000, 3_000]);
  });

  test("are forgotten with what was recorded, and kept for the next worker", async () => {
    const { storage } = memoryStorage();
    const { recorder } = await recording(storage);
    recorder.navigated(1, page, 3_000);
    await vi.waitFor(async () => expect((await storage.load()).recordings.get(1)?.navigations).toHaveLength(1));
    recorder.clear(1);
    expect(navigations(recorder)).toBe(undefined);
  });

  test("are bounded", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    for (let at = 1; at <= bounds.navigationsPerTab + 3; at++) recorder.navigated(1, page, at);
    expect(
      navigations(recorder)
        ?.map(({ at }) => at)
        .slice(0, 1),
    ).toEqual([4]);
    expect(navigations(recorder)).toHaveLength(bounds.navigationsPerTab);
  });
});

describe("a recorder", () => {
  test("shows and stores cross-origin exchanges, and counts the others", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder, shown } = await recording(storage);
    for (const event of [...cross("a"), ...own("b"), ...own("c")]) recorder.observe(event);
    await vi.waitFor(() => expect([...exchanges.keys()]).toEqual(["a"]));
    expect([...shown.keys()]).toEqual(["a"]);
    expect(recorder.stateOf(1)).toEqual({ since: 42, recording: true, paused: false, seen: 3, dropped: 0 });
    expect(recorder.exchangesOf(1)).toHaveLength(1);
  });

  test("drops what is no request but a look into the cache", async () => {
    const { recorder, shown, removed } = await recording(memoryStorage().storage);
    const look = eventsOf({ id: "look", resourceType: "font", hops: [{ request: {} }], end: "net::ERR_CACHE_MISS" });
    const font = eventsOf({ id: "font", resourceType: "font", hops: [{ response: {} }] });
    for (const event of [...look, ...font]) recorder.observe(event);
    await vi.waitFor(() => expect([...shown.keys()]).toEqual(["font"]));
    expect(removed).toEqual(["look"]);
    expect(recorder.exchangesOf(1)).toHaveLength(1);
  });

  test("takes up what an earlier worker stored, and events that came before it was read", async () => {
    const { storage, exchanges } = memoryStorage();
    const first = await recording(storage);
    const events = cross("a");
    for (const event of events.slice(0, 3)) first.recorder.observe(event);
    await vi.waitFor(() => expect(exchanges.size).toBe(1));
    const second = createRecorder(
      storage,
      { changed: () => {}, removed: () => {}, done: () => {} },
      () => 43,
      everything,
      (event) => event,
    );
    expect(second.isWanted(99)).toBe(true);
    for (const event of events.slice(3)) second.observe(event);
    await caughtUp(second);
    expect(second.isWanted(99)).toBe(false);
    expect(second.exchangesOf(1)).toMatchObject([{ id: "a", hops: [{ actual: { error: "net::ERR_FAILED" } }] }]);
    expect(second.stateOf(1)).toMatchObject({ since: 42, seen: 1 });
  });

  test("ignores tabs that are not recorded, and a paused one", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    for (const event of cross("other")) recorder.observe({ ...event, tabId: 2 });
    recorder.setPaused(1, true);
    for (const event of cross("paused")) recorder.observe(event);
    expect([...recorder.exchangesOf(1), ...recorder.exchangesOf(2)]).toEqual([]);
    recorder.setPaused(1, false);
    for (const event of cross("again")) recorder.observe(event);
    expect(recorder.exchangesOf(1)).toHaveLength(1);
  });

  test("a request without a tab belongs to each recorded tab that showed a page of its origin", async () => {
    const { storage } = memoryStorage();
    const { recorder } = await recording(storage);
    for (const event of shared("too-early")) recorder.observe(event);
    recorder.start(2);
    recorder.start(3);
    recorder.shows(1, `${page}/path`);
    for (const event of own("own")) recorder.observe({ ...event, tabId: 2 });
    recorder.shows(3, "https://other.example/");
    expect(recorder.isWanted(-1)).toBe(true);
    for (const event of shared("a")) recorder.observe(event);
    expect(recorder.exchangesOf(1)).toMatchObject([{ id: "a-tab-1", tabId: 1, frameId: -1 }]);
    expect(recorder.exchangesOf(2)).toMatchObject([{ id: "a-tab-2", tabId: 2, frameId: -1 }]);
    expect(recorder.exchangesOf(3)).toEqual([]);
    recorder.setPaused(1, true);
    recorder.clear(2);
    for (const event of shared("b")) recorder.observe(event);
    expect(recorder.exchangesOf(1)).toMatchObject([{ id: "a-tab-1" }]);
    expect(recorder.exchangesOf(2)).toMatchObject([{ id: "b-tab-2" }]);
    for (const tabId of [1, 2, 3]) recorder.stop(tabId);
    expect(recorder.isWanted(-1)).toBe(false);
  });

  test("a new worker knows which origins the recorded tabs showed; of other tabs it learns none", async () => {
    const { storage } = memoryStorage();
    const first = await recording(storage);
    first.recorder.shows(1, page);
    first.recorder.shows(2, page);
    for (const event of cross("a")) first.recorder.observe(event);
    await vi.waitFor(async () => expect((await storage.load()).pages).toMatchObject([{ tabId: 1, origins: [page] }]));
    const second = createRecorder(
      storage,
      { changed: () => {}, removed: () => {}, done: () => {} },
      () => 43,
      everything,
      (event) => event,
    );
    await caughtUp(second);
    for (const event of shared("b")) second.observe(event);
    expect(second.exchangesOf(1).map(({ id }) => id)).toEqual(["a", "b-tab-1"]);
  });

  test("a request without a tab is none of another container, and of no private window unless the tab is in one", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    const inStore = (id: string, cookieStoreId: string) =>
      shared(id).map((event) => ({ ...event, cookieStoreId })) as NetworkEvent[];
    recorder.shows(1, page);
    for (const event of [...inStore("a", "firefox-private"), ...inStore("b", "one"), ...inStore("c", "two")])
      recorder.observe(event);
    const ids = () => recorder.exchangesOf(1).map(({ id }) => id);
    // As long as the tab's container is not known.
    expect(ids()).toEqual(["b-tab-1", "c-tab-1"]);
    for (const event of cross("own")) recorder.observe({ ...event, cookieStoreId: "two" } as NetworkEvent);
    expect(ids()).toEqual(["c-tab-1", "own"]);
    for (const event of inStore("d", "one")) recorder.observe(event);
    expect(ids()).toEqual(["c-tab-1", "own"]);
  });

  test("what asks from the address of a document is no worker, to a new worker too", async () => {
    const { storage } = memoryStorage();
    const first = await recording(storage);
    first.recorder.showsDocument(1, `${page}/frame#there`);
    await vi.waitFor(async () => expect((await storage.load()).pages).toHaveLength(1));
    const { recorder } = await recording(storage);
    const askedBy = (id: string, path: string) =>
      cross(id).map((event) => ({ ...event, askedBy: page + path })) as NetworkEvent[];
    for (const event of [...askedBy("a", "/frame"), ...askedBy("b", "/worker.js")]) recorder.observe(event);
    expect(recorder.exchangesOf(1).map(({ id, fromDocument }) => [id, fromDocument])).toEqual([
      ["a", true],
      ["b", undefined],
    ]);
  });

  test("a tab that closes before the stored state was read is forgotten all the same", async () => {
    const { storage, exchanges } = memoryStorage();
    const first = await recording(storage);
    for (const event of cross("a")) first.recorder.observe(event);
    await vi.waitFor(() => expect(exchanges.size).toBe(1));
    const second = createRecorder(
      storage,
      { changed: () => {}, removed: () => {}, done: () => {} },
      () => 43,
      everything,
      (event) => event,
    );
    await second.forget(1);
    expect(second.recordedTabs()).toEqual([]);
    await vi.waitFor(async () => expect(await storage.load()).toMatchObject({ exchanges: [], pages: [] }));
  });

  test("what goes where it may not look, and what it may see no longer, is out of sight", async () => {
    let seen = [page, api];
    const access: Access = {
      seesAll: () => false,
      sees: (url, by) => [url, by].every((either) => seen.some((one) => either.startsWith(one))),
    };
    const { recorder } = await recording(memoryStorage().storage, access);
    const hidden = "https://hidden.example/";
    const redirected = eventsOf({ id: "a", hops: [{ redirectTo: hidden, response: { status: 302 } }], end: null });
    const waiting = eventsOf({ id: "b", hops: [{ request: {} }], end: null });
    for (const event of [...redirected, ...waiting, ...cross("c")]) recorder.observe(event);
    const outOfSight = () => recorder.exchangesOf(1).map(({ hops }) => hops[0].actual.outOfSight ?? false);
    expect(outOfSight()).toEqual([true, false, false]);
    seen = [page];
    recorder.accessChanged();
    await vi.waitFor(() => expect(outOfSight()).toEqual([true, true, false]));
  });

  test("says of a recording that it began with the extension, until it is cleared", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    recorder.start(2, true);
    recorder.start(1, true);
    expect(recorder.stateOf(2)).toMatchObject({ since: 42, afterRestart: true });
    expect(recorder.stateOf(1)).not.toHaveProperty("afterRestart");
    recorder.clear(2);
    expect(recorder.stateOf(2)).not.toHaveProperty("afterRestart");
  });

  test("a look into the cache is no request", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    const events = eventsOf({ id: "font", resourceType: "font", hops: [{}], end: "net::ERR_CACHE_MISS" });
    for (const event of events) recorder.observe(event);
    expect(recorder.exchangesOf(1)).toEqual([]);
  });

  test("keeps what it has when DevTools closes, and forgets it with the tab", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder } = await recording(storage);
    for (const event of cross("a")) recorder.observe(event);
    recorder.stop(1);
    expect(recorder.recordedTabs()).toEqual([]);
    await vi.waitFor(() => expect(exchanges.size).toBe(1));
    recorder.forget(1);
    await vi.waitFor(() => expect(exchanges.size).toBe(0));
    expect(recorder.exchangesOf(1)).toEqual([]);
  });

  test("clears on demand and starts counting anew", async () => {
    const { recorder, removed } = await recording(memoryStorage().storage);
    for (const event of cross("a")) recorder.observe(event);
    recorder.clear(1);
    await vi.waitFor(() => expect(removed).toEqual(["a"]));
    expect(recorder.stateOf(1)).toMatchObject({ seen: 0, dropped: 0 });
  });

  test("drops the oldest exchanges beyond its limits, and counts them", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder, shown } = await recording(storage);
    const extra = 3;
    for (let index = 0; index < bounds.exchangesPerTab + extra; index++) {
      for (const event of cross(`e${index}`)) recorder.observe(event);
    }
    await vi.waitFor(() => expect(recorder.stateOf(1).dropped).toBe(extra));
    await vi.waitFor(() => expect(exchanges.size).toBe(bounds.exchangesPerTab));
    expect(shown.has("e0")).toBe(false);
    expect(shown.has(`e${bounds.exchangesPerTab}`)).toBe(true);
  });

  test("stays below what storage.session holds, however large the exchanges are", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder } = await recording(storage);
    const large = headers(
      Object.fromEntries(Array.from({ length: 190 }, (_, index) => [`x-${index}`, "v".repeat(2_000)])),
    );
    for (let index = 0; index < 40; index++) {
      for (const event of eventsOf({ id: `e${index}`, hops: [{ response: {} }], end: "net::ERR_FAILED" })) {
        recorder.observe(event.type === "headers-received" ? { ...event, headers: large } : event);
      }
    }
    await vi.waitFor(() => expect(exchanges.size).toBeGreaterThan(0));
    expect(JSON.stringify([...exchanges.values()]).length).toBeLessThanOrEqual(bounds.totalSize);
    expect(recorder.stateOf(1).dropped).toBeGreaterThan(0);
  });

  const redirects = (own: Readonly<Record<string, string | readonly string[]>>) =>
    Array.from({ length: 20 }, (_, index) => ({
      response: { status: 302, headers: own },
      redirectTo: `${api}/${index}`,
    }));

  test("an exchange that is far too large keeps what CORS looks at, and counts the rest", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder } = await recording(storage);
    const long = "v".repeat(10_000);
    const own = { "x-other": Array(20).fill(long), "access-control-allow-headers": long, "set-cookie": long };
    for (const event of eventsOf({ id: "a", hops: [...redirects(own), {}] })) recorder.observe(event);
    await vi.waitFor(() => expect(exchanges.has("a")).toBe(true));
    const [exchange] = recorder.exchangesOf(1);
    expect(exchange?.hops).toHaveLength(21);
    const response = exchange?.hops[3]?.actual.response;
    expect(response?.omittedHeaders).toBe(20);
    expect(response?.headers.map(({ value }) => value)).toEqual([long, `${"v".repeat(1_024)}… (10000 characters)`]);
    expect(textOf(exchange as Exchange).length).toBeLessThanOrEqual(bounds.exchangeSize);
    expect(recorder.stateOf(1).dropped).toBe(0);
  });

  test("one that cannot be made small enough is dropped, and counted", async () => {
    const { storage, exchanges } = memoryStorage();
    const { recorder, shown } = await recording(storage);
    const own = { "access-control-allow-headers": Array(10).fill("v".repeat(16_000)) };
    for (const event of eventsOf({ id: "a", hops: [...redirects(own), {}] })) recorder.observe(event);
    for (const event of cross("b")) recorder.observe(event);
    await vi.waitFor(() => expect([...exchanges.keys()]).toEqual(["b"]));
    expect([...shown.keys()]).toEqual(["b"]);
    expect(recorder.stateOf(1)).toMatchObject({ seen: 2, dropped: 1 });
  });

  test("of requests to the page's own origin that never end, no more than so many are kept", async () => {
    const { recorder } = await recording(memoryStorage().storage);
    const hanging = (id: string) => eventsOf({ id, hops: [{ url: `${page}/own` }], end: null });
    for (let index = 0; index <= bounds.ownUnderWay; index++)
      for (const event of hanging(`own ${index}`)) recorder.observe(event);
    const redirected = (id: string) =>
      eventsOf({ id, hops: [{ url: `${page}/own`, redirectTo: api, response: { status: 302 } }, {}] }).slice(2);
    for (const event of [...redirected("own 1"), ...redirected("own 0")]) recorder.observe(event);
    const missed = recorder.exchangesOf(1).map(({ id, beginningMissed }) => [id, beginningMissed === true]);
    expect(Object.fromEntries(missed)).toEqual({ "own 1": false, "own 0": true });
  });
});

describe("what the browser refuses to store", () => {
  test("is shown all the same and said, and is stored as soon as the browser takes it", async () => {
    const { storage, exchanges } = memoryStorage();
    let hasRoom = true;
    let time = 0;
    const narrow: RecorderStorage = {
      load: storage.load,
      save: async (...change) => (hasRoom ? storage.save(...change) : Promise.reject(new Error("QUOTA_BYTES"))),
    };
    const { recorder, shown } = await recording(narrow, everything, () => time);
    for (const event of [...cross("a"), ...cross("b")]) recorder.observe(event);
    await vi.waitFor(() => expect([...exchanges.keys()]).toEqual(["a", "b"]));
    hasRoom = false;
    for (const event of cross("c")) recorder.observe(event);
    await vi.waitFor(() => expect(recorder.stateOf(1).unstored).toBe(true));
    for (const event of cross("d")) recorder.observe(event);
    await vi.waitFor(() => expect([...shown.keys()]).toEqual(["a", "b", "c", "d"]));
    expect([...exchanges.keys()]).toEqual(["a", "b"]);
    hasRoom = true;
    time = 10_000;
    await vi.waitFor(() => expect([...exchanges.keys()]).toEqual(["a", "b", "c", "d"]));
    await vi.waitFor(() => expect(recorder.stateOf(1)).not.toHaveProperty("unstored"));
  });

  test("goes with what is cleared meanwhile", async () => {
    const { storage, exchanges } = memoryStorage();
    let hasRoom = true;
    let time = 0;
    const narrow: RecorderStorage = {
      load: storage.load,
      save: async (...change) => (hasRoom ? storage.save(...change) : Promise.reject(new Error("QUOTA_BYTES"))),
    };
    const { recorder, removed } = await recording(narrow, everything, () => time);
    for (const event of cross("a")) recorder.observe(event);
    await vi.waitFor(() => expect([...exchanges.keys()]).toEqual(["a"]));
    hasRoom = false;
    for (const event of cross("b")) recorder.observe(event);
    await vi.waitFor(() => expect(recorder.stateOf(1).unstored).toBe(true));
    recorder.clear(1);
    await vi.waitFor(() => expect(removed).toEqual(["a", "b"]));
    hasRoom = true;
    time = 10_000;
    await vi.waitFor(() => expect([...exchanges.keys()]).toEqual([]));
  });
});

describe("bounds", () => {
  test("measure what is stored as the browsers do: a text has one byte for each character", () => {
    const exchange = {
      id: "ü",
      tabId: 1,
      frameId: 0,
      resourceType: "xmlhttprequest",
      hops: [{ actual: { requestId: "ü", url: `${api}/日本語/\u{1f600}/\ud800`, method: "GET", startedAt: 1 } }],
    } as const satisfies Exchange;
    const text = textOf(exchange);
    expect(new TextEncoder().encode(text)).toHaveLength(text.length);
    expect(exchangeOf({ id: exchange.id, text })).toEqual(exchange);
  });

  test("keep what CORS looks at longer than the rest", () => {
    const long = "a".repeat(20_000);
    const { headers: kept, omitted } = boundHeaders(headers({ "Access-Control-Allow-Origin": long, "X-Other": long }));
    expect(omitted).toBe(0);
    expect(kept[0]?.value.length).toBeGreaterThan(bounds.corsHeaderValue);
    expect(kept[1]?.value).toBe(`${"a".repeat(bounds.headerValue)}… (20000 characters)`);
  });

  test("count what is left out, and never leave out the first CORS headers", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ name: `x-${index}`, value: "1" }));
    const list = [...many, ...headers({ Vary: "Origin" })];
    const { headers: kept, omitted } = boundHeaders(list);
    expect(kept.at(-1)?.name).toBe("Vary");
    expect(kept.length + omitted).toBe(list.length);
  });

  test("leave short texts alone", () => {
    expect(boundText(api, 100)).toBe(api);
  });
});
