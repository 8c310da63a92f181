import { describe, expect, test, vi } from "vitest";
import { bounds } from "../../../src/background/bounds.ts";
import { createRecorder } from "../../../src/background/recorder.ts";
import type { RecorderStorage } from "../../../src/background/recorder-storage.ts";
import { createExchangeIndex } from "../../../src/shared/cors/exchange-index.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain } from "../../../src/shared/diagnosis/explain.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import type { DevtoolsRecord, NetworkEvent } from "../../../src/shared/exchange/network-event.ts";
import { api, devtoolsRecord, eventsOf, headers, page, type RequestSpec } from "../events.ts";
import { caughtUp } from "./caught-up.ts";
import { memoryStorage } from "./memory-storage.ts";

/*
 * A worker that stops at a bad moment: what it had taken and not used yet, and what it never got to see.
 */

let clock = 10_000;

/** A worker with what earlier ones stored; tab 1 is recorded. What an earlier one of the same storage does counts no more. */
async function worker(storage: RecorderStorage) {
  let isStopped = false;
  const recorder = createRecorder(
    { load: storage.load, save: async (...args) => (isStopped ? undefined : storage.save(...args)) },
    { changed: () => {}, removed: () => {}, done: () => {} },
    () => clock,
    { seesAll: () => true, sees: () => true },
    (event) => event,
  );
  await caughtUp(recorder);
  recorder.start(1);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  await settled();
  return {
    recorder,
    see(events: readonly NetworkEvent[]) {
      for (const event of events) recorder.observe(event);
      return settled();
    },
    /** Stops it once everything is stored. */
    async stop() {
      await settled();
      isStopped = true;
    },
    exchange: () => recorder.exchangesOf(1)[0] as Exchange,
  };
}

const anyOrigin = { "Access-Control-Allow-Origin": "*" };
const readable = eventsOf({ id: "a", at: 10_000, hops: [{ response: { headers: anyOrigin } }] });
const preflighted = (asks: string) =>
  eventsOf({
    id: "a",
    at: 10_000,
    hops: [
      {
        method: "PUT",
        preflight: { headers: { ...anyOrigin, "Access-Control-Allow-Methods": asks } },
        response: { headers: anyOrigin },
      },
    ],
  });

const record = (values: Partial<DevtoolsRecord> = {}) =>
  devtoolsRecord({
    url: api,
    method: "GET",
    startedAt: 10_000,
    status: 200,
    requestHeaders: headers({ Host: "api.example", Origin: page }),
    responseHeaders: headers(anyOrigin),
    ...values,
  });

const evaluationOf = (exchange: Exchange) =>
  explain(exchange, chromiumProfile, createExchangeIndex().exchangesAt).evaluation;
const verdictOf = (exchange: Exchange) => evaluationOf(exchange).verdict;

describe("what waits for its exchange is kept for the next worker", () => {
  test("a record of DevTools' log", async () => {
    const { storage, waiting } = memoryStorage();
    const first = await worker(storage);
    await first.see([
      ...readable.slice(0, 2),
      record({ callFrames: [{ functionName: "load", url: page, line: 1, column: 1 }] }),
    ]);
    await first.stop();
    expect(waiting.size).toBe(1);
    const second = await worker(storage);
    await second.see(readable.slice(2));
    expect(second.exchange().callFrames).toHaveLength(1);
    expect(waiting.size).toBe(0);
  });

  test("a call of the page", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    await first.see([
      {
        type: "page-call",
        tabId: 1,
        callId: "c",
        origin: page,
        url: api,
        method: "GET",
        at: 9_999,
        facts: { api: "fetch" },
      },
    ]);
    await first.stop();
    const second = await worker(storage);
    await second.see(readable);
    expect(second.exchange().call).toMatchObject({ callId: "c" });
  });

  test("an OPTIONS request that nobody can tell yet what it is", async () => {
    const { storage } = memoryStorage();
    const events = eventsOf({ id: "own", at: 10_000, hops: [{ method: "OPTIONS", response: { headers: anyOrigin } }] });
    const first = await worker(storage);
    await first.see(events.slice(0, 1));
    await first.stop();
    clock = 12_000;
    const second = await worker(storage);
    await second.see(events.slice(1));
    clock = 10_000;
    expect(second.exchange()).toMatchObject({ id: "own", hops: [{ actual: { startedAt: 10_000 } }] });
    // Its preflight may have been missed.
    expect(second.exchange().interrupted).toBe(true);
  });

  test("when a page was answered that the tab may come to show", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    first.recorder.pageAnswered(1, `${page}/next`, 9_000);
    await first.stop();
    const second = await worker(storage);
    second.recorder.navigated(1, `${page}/next`, 8_000);
    expect(second.recorder.stateOf(1).navigations).toMatchObject([{ at: 9_000 }]);
  });
});

describe("what came at the moment of a stop", () => {
  /** A worker that saw the first events, and the next one, which saw the last ones. */
  async function stopped(events: readonly NetworkEvent[], from: number, to = events.length) {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    await first.see(events.slice(0, from));
    await first.stop();
    const second = await worker(storage);
    await second.see(events.slice(to));
    return second;
  }

  /** The same with two requests at once, of which it saw the first events. */
  async function twoStopped(spec: Omit<RequestSpec, "id" | "at">, from: number) {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    for (const id of ["a", "b"]) await first.see(eventsOf({ ...spec, id, at: 10_000 }).slice(0, from));
    await first.stop();
    return worker(storage);
  }

  test("is nothing: an exchange that goes on is as if nobody had stopped", async () => {
    const second = await stopped(readable, 2, 2);
    expect(second.exchange().interrupted).toBe(true);
    expect(verdictOf(second.exchange())).toBe("allowed");
  });

  test("an end: DevTools' log tells it, and until then the exchange is under way", async () => {
    const second = await stopped(readable, 2);
    expect(verdictOf(second.exchange())).toBe("pending");
    await second.see([record()]);
    await vi.waitFor(() => expect(verdictOf(second.exchange())).toBe("allowed"), { timeout: 10_000 });
    expect(second.recorder.exchangesOf(1)).toHaveLength(1);
    expect(second.exchange().hops[0].actual.devtools).toBeDefined();
  });

  test("an answer that was refused: nobody knows why it failed until DevTools' log tells the answer", async () => {
    const refused = eventsOf({ id: "a", at: 10_000, hops: [{ response: { status: 500 } }], end: "net::ERR_FAILED" });
    const second = await stopped(refused, 2, 3);
    expect(verdictOf(second.exchange())).toBe("undetermined");
    await second.see([record({ status: 500, responseHeaders: [], error: "net::ERR_FAILED" })]);
    await vi.waitFor(() => expect(verdictOf(second.exchange())).toBe("blocked"), { timeout: 10_000 });
  });

  test("all but the beginning of a page's own OPTIONS: DevTools' log tells the rest", async () => {
    const own = eventsOf({ id: "own", at: 10_000, hops: [{ method: "OPTIONS", response: { headers: anyOrigin } }] });
    const second = await stopped(own, 1);
    await second.see([record({ method: "OPTIONS" })]);
    await vi.waitFor(() => expect(second.recorder.exchangesOf(1)).toHaveLength(1), { timeout: 10_000 });
    expect([second.exchange().id, second.exchange().interrupted]).toEqual(["own", true]);
  });

  test("the preflights of two requests: neither gets the answer to the other's", async () => {
    const second = await twoStopped({ hops: [{ method: "PUT", preflight: {} }], end: "net::ERR_FAILED" }, 3);
    const preflight = (status: number) =>
      record({
        method: "OPTIONS",
        resourceType: "preflight",
        status,
        requestHeaders: headers({ "Access-Control-Request-Method": "PUT" }),
      });
    const failed = record({ method: "PUT", status: 0, error: "net::ERR_FAILED", requestHeaders: [] });
    await second.see([preflight(204), preflight(403), failed, { ...failed, startedAt: 10_001 }]);
    const verdicts = () => second.recorder.exchangesOf(1).map(verdictOf);
    await vi.waitFor(() => expect(verdicts()).toEqual(["undetermined", "undetermined"]), { timeout: 10_000 });
    expect(second.recorder.exchangesOf(1).map(({ hops: [{ preflight: one }] }) => one?.response)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("the ends of two requests that look the same and ended otherwise: nobody knows which had which", async () => {
    const second = await twoStopped({ hops: [{ request: {} }], end: null }, 2);
    const sent = { requestHeaders: headers({ Host: "api.example", Origin: page }) };
    // Of one of them all was missed.
    await second.see([200, 404, 500].map((status) => record({ ...sent, status })));
    const verdicts = () => second.recorder.exchangesOf(1).map(verdictOf);
    await vi.waitFor(() => expect(verdicts()).toEqual(["undetermined", "undetermined", "allowed"]), {
      timeout: 10_000,
    });
  });

  test("the ends of two requests whose answers were seen, and are alike: nobody knows which had which, and that no cache had them", async () => {
    const second = await twoStopped({ hops: [{ response: {} }] }, 3);
    const sent = { requestHeaders: headers({ Host: "api.example", Origin: page }), responseHeaders: [] };
    await second.see([record(sent), record({ ...sent, error: "net::ERR_ABORTED" })]);
    const told = () => second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.devtools?.status);
    await vi.waitFor(() => expect(told()).toEqual([200, 200]), { timeout: 10_000 });
    expect(second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.error)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("the ends of two requests whose answers were seen, and differ: each is known", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    const statuses = [200, 404];
    for (const status of statuses) {
      const events = eventsOf({ id: `${status}`, at: 10_000, hops: [{ response: { status, headers: anyOrigin } }] });
      await first.see(events.slice(0, 3));
    }
    await first.stop();
    const second = await worker(storage);
    const sent = { requestHeaders: headers({ Host: "api.example", Origin: page }) };
    await second.see(statuses.toReversed().map((status) => record({ ...sent, status })));
    const verdicts = () => second.recorder.exchangesOf(1).map(verdictOf);
    await vi.waitFor(() => expect(verdicts()).toEqual(["allowed", "allowed"]), { timeout: 10_000 });
    const told = second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.devtools?.status);
    expect(told).toEqual(statuses);
  });

  test("the ends of two requests at different times: each is known", async () => {
    const second = await stopped(eventsOf({ id: "a", at: 10_000, hops: [{ request: {} }], end: null }), 2);
    const sent = { requestHeaders: headers({ Host: "api.example", Origin: page }) };
    await second.see([record({ ...sent, duration: 1_000 }), record({ ...sent, startedAt: 10_600, status: 404 })]);
    const statuses = () => second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.response?.status);
    await vi.waitFor(() => expect(statuses()).toEqual([200, 404]), { timeout: 10_000 });
  });

  test("the ends of two requests that look the same and ended alike: both are known", async () => {
    const second = await twoStopped({ hops: [{ request: {} }], end: null }, 2);
    const sent = { requestHeaders: headers({ Origin: page }) };
    await second.see([
      record(sent),
      record({ ...sent, startedAt: 10_001, responseHeaders: headers({ ...anyOrigin, Date: "now" }) }),
    ]);
    const verdicts = () => second.recorder.exchangesOf(1).map(verdictOf);
    await vi.waitFor(() => expect(verdicts()).toEqual(["allowed", "allowed"]), { timeout: 10_000 });
  });

  test("whether an answer was handed over: nobody knows, unless it was to be refused", async () => {
    const ended = (allowed: Readonly<Record<string, string>>) =>
      eventsOf({ id: "a", at: 10_000, hops: [{ response: { headers: allowed } }] });
    // That the answer began is lost.
    const open = await stopped(ended(anyOrigin), 3, 4);
    expect(verdictOf(open.exchange())).toBe("undetermined");
    const refused = await stopped(ended({}), 3, 4);
    expect(verdictOf(refused.exchange())).toBe("blocked");
    // One event that the new worker would have heard can be lost too.
    const put = preflighted("PUT");
    const lost = await stopped(put, 0, put.length);
    await lost.see(put.filter(({ type }) => type !== "response-started"));
    expect([lost.exchange().interrupted, verdictOf(lost.exchange())]).toEqual([true, "undetermined"]);
  });

  test("a preflight of which nothing was seen: nobody knows why its request failed", async () => {
    const refused = eventsOf({
      id: "a",
      at: 10_000,
      hops: [{ method: "PUT", preflight: { status: 403 } }],
      end: "net::ERR_FAILED",
    });
    const [begun] = refused;
    const second = await stopped(refused, 0, refused.length);
    await second.see([...(begun ? [begun] : []), ...refused.slice(-1)]);
    expect([second.exchange().interrupted, verdictOf(second.exchange())]).toEqual([true, "undetermined"]);
  });

  test("a redirect whose answer was seen: DevTools' log tells where it led", async () => {
    const events = eventsOf({
      id: "a",
      at: 10_000,
      hops: [{ response: { status: 302 }, redirectTo: `${api}/2` }],
      end: null,
    });
    const second = await stopped(events, 3);
    await second.see([
      record({ status: 302, responseHeaders: [], redirectUrl: `${api}/2`, requestHeaders: headers({ Origin: page }) }),
    ]);
    await vi.waitFor(() => expect(second.exchange().hops[0].actual.redirectUrl).toBe(`${api}/2`), { timeout: 10_000 });
  });

  test("a request that the page gave up: DevTools' log knows it, and the target of a redirect is none", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    const redirect = { response: { status: 302 }, redirectTo: `${api}/target` };
    await first.see(eventsOf({ id: "a", at: 10_000, hops: [redirect], end: "net::ERR_FAILED" }));
    await first.stop();
    const second = await worker(storage);
    const aborted = (url: string) => record({ url, status: 0, error: "net::ERR_ABORTED", requestHeaders: [] });
    await second.see([aborted(`${api}/target`), aborted(`${api}/given-up`)]);
    const urls = () => second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.url);
    await vi.waitFor(() => expect(urls()).toEqual([api, `${api}/given-up`]), { timeout: 10_000 });
  });

  test("nothing that does not come yet, later than its record was adopted: then there is one exchange of it", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    await first.see(eventsOf({ id: "before", at: 9_900, hops: [{ url: page, response: {} }] }));
    await first.stop();
    const second = await worker(storage);
    const callFrames = [{ functionName: "load", url: page, line: 1, column: 1 }];
    await second.see([record({ callFrames })]);
    await vi.waitFor(() => expect(second.exchange()?.knownFrom).toBe("devtools"), { timeout: 10_000 });
    const seen = () => second.recorder.stateOf(1).seen;
    const before = seen();
    await second.see(readable);
    expect(second.recorder.exchangesOf(1).map(({ id }) => id)).toEqual(["a"]);
    expect([second.exchange().callFrames, second.exchange().hops[0].actual.devtools?.status]).toEqual([
      callFrames,
      200,
    ]);
    expect(seen()).toBe(before);
    // Another one with other headers, or that ended otherwise, is another one.
    await second.see([
      record({ startedAt: 10_050, url: `${api}/2`, requestHeaders: headers({ Host: "api.example" }) }),
    ]);
    await vi.waitFor(() => expect(second.recorder.exchangesOf(1)).toHaveLength(2), { timeout: 10_000 });
    const traced = { url: `${api}/2`, request: { "X-Trace": "1" }, response: { headers: anyOrigin } };
    await second.see(eventsOf({ id: "c", at: 10_050, hops: [traced] }));
    expect(second.recorder.exchangesOf(1)).toHaveLength(3);
    await second.see([record({ startedAt: 10_100, status: 404 })]);
    await vi.waitFor(() => expect(second.recorder.exchangesOf(1)).toHaveLength(4), { timeout: 10_000 });
    await second.see(eventsOf({ id: "b", at: 10_100, hops: [{ response: { headers: anyOrigin } }] }));
    expect(second.recorder.exchangesOf(1)).toHaveLength(5);
  });

  test("a redirect, and not its target until later than that was adopted: then there is one exchange of it", async () => {
    const target = "https://b.example/";
    const second = await stopped(readable, readable.length);
    const sent = { requestHeaders: headers({ Host: "b.example", Origin: "null" }) };
    await second.see([
      record({ startedAt: 10_200, status: 307, redirectUrl: target, url: `${api}/2` }),
      record({ startedAt: 10_210, url: target, ...sent }),
    ]);
    await vi.waitFor(() => expect(second.recorder.exchangesOf(1)).toHaveLength(2), { timeout: 10_000 });
    const answered = (id: string) =>
      eventsOf({ id, at: 10_210, hops: [{ url: target, response: { headers: anyOrigin } }] });
    // One that nobody redirected is another one.
    await second.see(answered("c").filter(({ type }) => type !== "request-sent"));
    expect(second.recorder.exchangesOf(1)).toHaveLength(3);
    await second.see(answered("b").slice(2));
    expect(second.recorder.exchangesOf(1).map(({ id }) => id)).toEqual(["a", "c", "b"]);
    expect(second.recorder.exchangesOf(1)[2]?.hops[0].actual.devtools?.status).toBe(200);
  });

  test("that a request was sent after its preflight: its record is the one that was sent, and not one with fewer headers", async () => {
    const second = await stopped(preflighted("PUT"), 5);
    const put = (origin: string) => ({ Origin: origin, "Content-Type": "text/plain" });
    const wire = { Host: "api.example", Connection: "keep-alive", "Sec-Fetch-Mode": "cors", "Accept-Encoding": "gzip" };
    const sent = record({
      method: "PUT",
      status: 0,
      error: "net::ERR_EMPTY_RESPONSE",
      requestHeaders: headers({ ...put(page), ...wire }),
    });
    const unsent = record({
      method: "PUT",
      status: 0,
      error: "net::ERR_FAILED",
      startedAt: 10_400,
      requestHeaders: headers({ "Content-Type": "text/plain" }),
    });
    await second.see([sent, unsent]);
    await vi.waitFor(() => expect(second.exchange().hops[0].actual.error).toBe("net::ERR_EMPTY_RESPONSE"), {
      timeout: 10_000,
    });
  });

  test("all before the answer of a redirect's target: DevTools' log does not make another exchange of it", async () => {
    const target = "https://b.example/";
    const answered = eventsOf({ id: "a", at: 10_100, hops: [{ url: target, response: {} }], end: "net::ERR_FAILED" });
    const second = await stopped(answered, 0, 2);
    await second.see([
      record({ status: 307, redirectUrl: target }),
      record({
        url: target,
        startedAt: 10_050,
        duration: 60,
        responseHeaders: [],
        error: "net::ERR_FAILED",
        requestHeaders: headers({ Host: "b.example", Origin: "null" }),
      }),
    ]);
    await vi.waitFor(() => expect(second.exchange().hops[0].actual.devtools?.status).toBe(200), { timeout: 10_000 });
    expect(second.recorder.exchangesOf(1)).toHaveLength(1);
    // What was sent is known from there too.
    expect(second.exchange().hops[0].actual.requestHeaders).toContainEqual({ name: "Origin", value: "null" });
  });

  test("what was sent of one of two requests: the record of the other, whose end was seen, stays its own", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    await first.see(eventsOf({ id: "a", at: 10_000, hops: [{ request: {} }], end: "net::ERR_EMPTY_RESPONSE" }));
    await first.see(eventsOf({ id: "b", at: 10_200, hops: [{}], end: null }));
    await first.stop();
    const second = await worker(storage);
    const wire = { Host: "api.example", Connection: "keep-alive", Origin: page };
    await second.see([record({ status: 0, error: "net::ERR_EMPTY_RESPONSE", requestHeaders: headers(wire) })]);
    const told = () => second.recorder.exchangesOf(1).map(({ id, hops: [{ actual }] }) => [id, !!actual.devtools]);
    await vi.waitFor(
      () =>
        expect(told()).toEqual([
          ["a", true],
          ["b", false],
        ]),
      { timeout: 10_000 },
    );
  });

  test("the answers of two requests that look the same, one of which was redirected: nobody knows which led where", async () => {
    const second = await twoStopped({ hops: [{ request: {} }], end: null }, 2);
    const target = `${api}/target`;
    const sent = { requestHeaders: headers({ Host: "api.example", Origin: page }) };
    await second.see([
      record({ ...sent, status: 303, redirectUrl: target }),
      record({ ...sent, status: 404 }),
      record({ ...sent, url: target, startedAt: 10_010 }),
      record({ ...sent, url: `${api}/other`, startedAt: 10_020 }),
    ]);
    // What the redirect led to is no request of its own.
    const verdicts = () => second.recorder.exchangesOf(1).map(verdictOf);
    await vi.waitFor(() => expect(verdicts()).toEqual(["undetermined", "undetermined", "allowed"]), {
      timeout: 10_000,
    });
  });

  test("the end of one of two requests: its record is its own, whatever else is known of the other", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    await first.see(eventsOf({ id: "unsent", at: 10_000, hops: [{}], end: null }));
    await first.see(eventsOf({ id: "sent", at: 10_100, hops: [{ request: {} }], end: null }));
    await first.stop();
    const second = await worker(storage);
    const sent = { requestHeaders: headers({ Host: "api.example", Origin: page }) };
    await second.see([record({ ...sent, status: 404 })]);
    const ended = () =>
      second.recorder.exchangesOf(1).flatMap(({ id, hops: [{ actual }] }) => (actual.endedAt ? [id] : []));
    await vi.waitFor(() => expect(ended()).toEqual(["sent"]), { timeout: 10_000 });
  });

  test("what a redirect led to: a request with another method is none of it, and none that began before", async () => {
    const target = `${api}/target`;
    const redirect = { method: "POST", response: { status: 307, headers: anyOrigin }, redirectTo: target };
    const second = await stopped(eventsOf({ id: "a", at: 10_000, hops: [redirect], end: null }), 4);
    await second.see([record({ url: target, startedAt: 10_010 })]);
    await vi.waitFor(() => expect(second.recorder.exchangesOf(1)).toHaveLength(2), { timeout: 10_000 });
    // Nor is one that began before.
    await second.see([record({ url: target, method: "POST", startedAt: 9_800 })]);
    await vi.waitFor(() => expect(second.recorder.exchangesOf(1)).toHaveLength(3), { timeout: 10_000 });
    const waiting = second.recorder.exchangesOf(1).find(({ id }) => id === "a");
    expect(waiting?.hops).toHaveLength(1);
  });

  test("all of one of two requests with other headers: neither record goes to the other one", async () => {
    const sent = { Origin: page, "X-Trace": "1" };
    const second = await stopped(
      eventsOf({ id: "a", at: 10_000, hops: [{ request: { "X-Trace": "1" }, response: { headers: anyOrigin } }] }),
      5,
    );
    const wire = { Host: "api.example", Connection: "keep-alive" };
    const unseen = record({ requestHeaders: headers({ ...wire, Origin: page }) });
    await second.see([unseen, record({ startedAt: 10_020, requestHeaders: headers({ ...wire, ...sent }) })]);
    const starts = () => second.recorder.exchangesOf(1).map(({ id, hops: [{ actual }] }) => [id, actual.startedAt]);
    await vi.waitFor(() => expect(starts()).toHaveLength(2), { timeout: 10_000 });
    expect(second.exchange().hops[0].actual.devtools).toBeDefined();
    expect(starts()[1]?.[1]).toBe(unseen.startedAt);
    expect(second.recorder.exchangesOf(1)[1]?.hops[0].actual.requestHeaders).toEqual(unseen.requestHeaders);
  });

  test.each([
    ["alike: each ended so", 200, 200, ["allowed", "allowed"]],
    ["otherwise: nobody knows which ended how", 200, 404, ["undetermined", "undetermined"]],
  ])("all that came of two redirects to one URL, which ended %s", async (_, one, other, verdicts) => {
    const target = `${api}/target`;
    const redirect = { response: { status: 307, headers: anyOrigin }, redirectTo: target };
    const second = await twoStopped({ hops: [redirect], end: null }, 4);
    const followed = (status: number, startedAt: number) => record({ url: target, startedAt, status });
    await second.see([followed(one, 10_010), followed(other, 10_011)]);
    const seen = () => second.recorder.exchangesOf(1);
    await vi.waitFor(() => expect(seen().map(verdictOf)).toEqual(verdicts), { timeout: 10_000 });
    expect(seen().map(({ hops }) => hops.at(-1)?.actual.url)).toEqual([target, target]);
  });

  test("a redirect: what comes after it is not taken for its answer", async () => {
    const other = "https://files.example/items";
    const events = eventsOf({
      id: "a",
      at: 10_000,
      hops: [
        { response: { status: 302, headers: { ...anyOrigin, Location: other } }, redirectTo: other },
        { url: other, response: { headers: anyOrigin } },
      ],
    });
    // The answer, the redirect and the beginning of what follows are lost.
    const second = await stopped(events, 2, 5);
    expect(second.exchange().hops.map(({ actual: { url } }) => url)).toEqual([api, other]);
    expect(second.exchange().hops[0].actual.response).toBeUndefined();
    expect(second.exchange().hops[1]?.actual.response?.status).toBe(200);
  });

  test("nothing but the order of a preflight and of its request's failure: there is one exchange of both", async () => {
    const put = { method: "PUT", preflight: { status: 403 } };
    const events = eventsOf({ id: "a", at: 10_000, hops: [put], end: "net::ERR_FAILED" });
    const second = await stopped(events, 1, 5);
    await second.see(events.slice(1, 5));
    expect(second.recorder.exchangesOf(1)).toHaveLength(1);
    expect(second.exchange().hops[0].preflight?.response?.status).toBe(403);
  });

  test("a preflight: nobody says that an earlier permission was used", async () => {
    const events = preflighted("PUT");
    const second = await stopped(events, 1, 5);
    expect(evaluationOf(second.exchange()).preflights[0]?.state).toBe("unknown");
  });

  test("a preflight's beginning: its end is none of a request of its own", async () => {
    const second = await stopped(preflighted("PUT"), 0, 3);
    expect(second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.method)).toEqual(["PUT"]);
  });

  test("all of it: DevTools' log knows it, and nothing else that it lists is taken for it", async () => {
    const { storage } = memoryStorage();
    const first = await worker(storage);
    await first.see(readable);
    await first.stop();
    clock = 20_000;
    const second = await worker(storage);
    await second.see([
      record({ startedAt: 15_000, url: `${api}/missed` }),
      record({ startedAt: 5_000, url: `${api}/before` }),
      record({ startedAt: 25_000, url: `${api}/after` }),
      record({ startedAt: 15_000, url: `${page}/own` }),
    ]);
    const urls = () => second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.url);
    await vi.waitFor(() => expect(urls()).toEqual([api, `${api}/missed`]), { timeout: 10_000 });
    expect(second.recorder.stateOf(1).seen).toBe(2);
    clock = 10_000;
  });
});

test("what the browser had sent to a busy worker, which had not heard it yet, is missed however much it stores", async () => {
  const { storage } = memoryStorage();
  const first = await worker(storage);
  await first.see(readable);
  clock = 18_000;
  first.recorder.shows(1, `${page}/stored-later`);
  await first.stop();
  clock = 20_000;
  const second = await worker(storage);
  await second.see([record({ startedAt: 15_000, url: `${api}/missed` })]);
  const urls = () => second.recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.url);
  await vi.waitFor(() => expect(urls()).toEqual([api, `${api}/missed`]), { timeout: 10_000 });
  clock = 10_000;
});

test("what was stored stays until it is read: a worker that is stopped at once takes nothing with it", async () => {
  const { storage } = memoryStorage();
  const first = await worker(storage);
  await first.see(readable);
  await first.stop();
  const before = await storage.load();
  const hasty = createRecorder(
    { load: () => new Promise(() => {}), save: storage.save },
    { changed: () => {}, removed: () => {}, done: () => {} },
    () => clock,
    { seesAll: () => true, sees: () => true },
    (event) => event,
  );
  hasty.start(2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await storage.load()).toEqual(before);
});

test("what comes while the worker starts is taken in the order in which it happened", async () => {
  const recorder = createRecorder(
    memoryStorage().storage,
    { changed: () => {}, removed: () => {}, done: () => {} },
    () => clock,
    { seesAll: () => true, sees: () => true },
    (event) => event,
  );
  recorder.start(1);
  const events = preflighted("PUT");
  for (const event of [...events.slice(4), ...events.slice(0, 4)]) recorder.observe(event);
  await caughtUp(recorder);
  const [exchange, ...others] = recorder.exchangesOf(1);
  expect([others, exchange?.beginningMissed, exchange?.hops[0].preflight?.requestId]).toEqual([
    [],
    undefined,
    "a-preflight-0",
  ]);
});

test("records that looked like those of a request under way when they came find their own once it has ended", async () => {
  const { recorder, see } = await worker(memoryStorage().storage);
  const refused = (id: string, at: number) =>
    eventsOf({ id, at, hops: [{ method: "PUT", preflight: { asks: "x-a", status: 403 } }], end: "net::ERR_FAILED" });
  const underWay = refused("b", 10_009);
  await see([...refused("a", 10_000), ...underWay.slice(0, 1)]);
  // Of a request without a preflight so far, nothing contradicts what they say.
  const failed = record({
    method: "PUT",
    status: 0,
    error: "net::ERR_FAILED",
    requestHeaders: headers({ "x-b": "1" }),
  });
  await see([failed, { ...failed, duration: 11 }, ...underWay.slice(1)]);
  const joined = () => recorder.exchangesOf(1).map(({ hops: [{ actual }] }) => actual.devtools?.status);
  expect(joined()).toEqual([undefined, undefined]);
  await vi.waitFor(() => expect(joined()).toEqual([0, 0]), { timeout: 10_000 });
});

test("what woke a worker and is heard after what came later is taken in order too", async () => {
  const { storage } = memoryStorage();
  const first = await worker(storage);
  await first.see(readable);
  await first.stop();
  const second = createRecorder(
    storage,
    { changed: () => {}, removed: () => {}, done: () => {} },
    () => clock,
    { seesAll: () => true, sees: () => true },
    (event) => event,
  );
  const [begun, ...rest] = eventsOf({ id: "b", at: 10_100, hops: [{ response: { headers: anyOrigin } }] });
  for (const event of rest) second.observe(event);
  await second.loaded;
  if (begun) second.observe(begun);
  await caughtUp(second);
  expect(second.exchangesOf(1).map(({ id, beginningMissed }) => [id, beginningMissed])).toEqual([
    ["a", undefined],
    ["b", undefined],
  ]);
});

test("what could not be stored is stored later, and nobody is told before", async () => {
  const { storage, exchanges } = memoryStorage();
  let isFull = true;
  const done: number[] = [];
  const recorder = createRecorder(
    {
      load: storage.load,
      save: async (...args) => {
        if (isFull) throw new Error("QUOTA_BYTES quota exceeded");
        await storage.save(...args);
      },
    },
    { changed: () => {}, removed: () => {}, done: (_, number) => done.push(number) },
    () => clock,
    { seesAll: () => true, sees: () => true },
    (event) => event,
  );
  await caughtUp(recorder);
  recorder.start(1);
  for (const event of readable) recorder.observe(event);
  recorder.noteDone("page", 1);
  await vi.waitFor(() => expect(recorder.stateOf(1).unstored).toBe(true));
  expect([done, exchanges.size]).toEqual([[], 0]);
  isFull = false;
  const before = clock;
  clock += 10_000;
  await vi.waitFor(() => expect(done).toEqual([1]));
  clock = before;
  expect([...exchanges.keys()]).toEqual(["a"]);
});

test("what waits may not fill the storage: servers and pages choose its size", async () => {
  const { storage, waiting } = memoryStorage();
  const first = await worker(storage);
  const huge = record({ url: `${api}/huge`, responseHeaders: headers({ "x-huge": "x".repeat(bounds.waitingSize) }) });
  await first.see([record({ url: `${api}/small` }), huge]);
  await first.stop();
  expect([...waiting.values()].map((one) => "url" in one && one.url)).toEqual([`${api}/small`]);
});
