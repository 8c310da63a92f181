import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble } from "../../../src/shared/exchange/assemble.ts";
import { createAssembly, removeExchanges } from "../../../src/shared/exchange/assembly.ts";
import { type Exchange, hasEnded, isCrossOrigin } from "../../../src/shared/exchange/exchange.ts";
import type { DevtoolsRecord, NetworkEvent } from "../../../src/shared/exchange/network-event.ts";
import { allowPage, api, assembled, devtoolsRecord, eventsOf, exchangeOf, headers, page } from "../events.ts";

const permits = { headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT" } };

/** The exchanges of events with what matters for joining: the preflight's id behind each request's id. */
function joined(events: Iterable<NetworkEvent>): readonly string[] {
  return assembled(events).flatMap(({ hops }) =>
    hops.map(({ preflight, actual }) => `${actual.requestId}:${preflight?.requestId ?? "-"}`),
  );
}

/** Interleaves events by time, as a browser does with parallel requests. */
function byTime(...streams: readonly (readonly NetworkEvent[])[]): readonly NetworkEvent[] {
  const timed = streams.flat().map((event, index) => ({ event, index, at: "at" in event ? event.at : 0 }));
  return timed.sort((a, b) => a.at - b.at || a.index - b.index).map(({ event }) => event);
}

describe("one request", () => {
  test("whose preflight's answer was missed says that something was", () => {
    const events = eventsOf({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: "net::ERR_FAILED" });
    expect(assembled(events)[0]?.interrupted).toBeUndefined();
    const missed = events.filter(({ type }) => type !== "headers-received");
    expect(assembled(missed)[0]?.interrupted).toBe(true);
  });

  test("whose beginning is heard after its preflight is one", () => {
    const [begun, ...rest] = eventsOf({ hops: [{ method: "PUT", preflight: permits, response: {} }] });
    const heard = [...rest.slice(0, 2), ...(begun ? [begun] : []), ...rest.slice(2)];
    const exchanges = assembled(heard);
    expect(exchanges.map(({ beginningMissed, hops: [{ actual }] }) => [beginningMissed, actual.startedAt])).toEqual([
      [undefined, 1_000],
    ]);
    // What begins later is another one.
    const later = eventsOf({ id: "2", at: 2_000, hops: [{ method: "PUT" }], end: null });
    expect(assembled([...rest.slice(0, 2), ...later])).toHaveLength(2);
  });

  test("of which nobody knows whose of several preflights is its own has none, unless all were answered alike", () => {
    const put = (id: string, at: number, status: number) =>
      eventsOf({ id, at, hops: [{ method: "PUT", preflight: { status } }], end: "net::ERR_FAILED" }).slice(1);
    const preflights = (status: number) => {
      const [one, other] = [put("1", 1_000, 204), put("2", 1_001, status)];
      const heard = [...one.slice(0, -1), ...other.slice(0, -1), ...one.slice(-1), ...other.slice(-1)];
      return assembled(heard).map(({ interrupted, hops: [{ preflight }] }) => [
        interrupted,
        preflight?.response?.status,
      ]);
    };
    expect(preflights(204)).toEqual([
      [undefined, 204],
      [undefined, 204],
    ]);
    expect(preflights(403)).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
  });

  test("has no preflight of which the sending was missed: it may be that of another one", () => {
    const [begun] = eventsOf({ id: "1", hops: [{}], end: null });
    const other = eventsOf({ id: "2", hops: [{ method: "PUT", preflight: permits }], end: null });
    const heard = other.filter(({ type }) => type === "headers-received" || type === "completed");
    const exchanges = assembled([...(begun ? [begun] : []), ...heard]);
    expect(exchanges.map(({ id, hops: [{ preflight }] }) => [id, preflight])).toEqual([["1", undefined]]);
  });

  test("that was interrupted and failed has no preflight of which nothing but the beginning was seen", () => {
    const [begun, options] = eventsOf({ hops: [{ method: "PUT", preflight: permits }], end: null });
    const [failed] = eventsOf({ at: 2_000, hops: [{ method: "PUT" }], end: "net::ERR_FAILED" }).slice(-1);
    const ends = (interrupted: boolean) => {
      const assembly = createAssembly();
      if (begun) assemble(assembly, begun);
      const [exchange] = assembly.exchanges.values();
      const again = createAssembly(exchange ? [interrupted ? { ...exchange, interrupted: true } : exchange] : []);
      for (const event of [options, failed]) if (event) assemble(again, event);
      return [...again.exchanges.values()].map(({ hops: [{ preflight }] }) => preflight?.requestId);
    };
    expect(ends(false)).toEqual(["1-preflight-0"]);
    expect(ends(true)).toEqual([undefined]);
  });

  test("has no preflight that had begun before it", () => {
    const [, ...rest] = eventsOf({ id: "1", hops: [{ method: "PUT", preflight: permits }], end: null });
    const later = eventsOf({ id: "2", at: 2_000, hops: [{ method: "PUT" }], end: null });
    const [exchange] = assembled([...rest.slice(0, 1), ...later, ...rest.slice(1)]).filter(({ id }) => id === "2");
    expect(exchange?.hops[0].preflight).toBeUndefined();
  });

  test("with OPTIONS that is answered without having been sent is not taken for the page's own", () => {
    const own = eventsOf({ id: "own", hops: [{ method: "OPTIONS", preflight: permits, response: {} }] });
    const unsent = own.filter(
      (event) => !("requestId" in event && event.requestId === "own" && event.type === "request-sent"),
    );
    expect(assembled(unsent).map(({ hops: [{ actual }] }) => [actual.requestId, actual.response])).toEqual([
      ["", undefined],
    ]);
  });

  test("loses a preflight that turns out to ask for another method, and which goes where it belongs", () => {
    const failed = (id: string, at: number, method: string) =>
      eventsOf({ id, at, hops: [{ method, preflight: { status: 403 } }], end: "net::ERR_FAILED" });
    const [one, asked, ...rest] = failed("1", 1_000, "DELETE");
    const [other] = failed("2", 1_001, "PUT");
    const end = { ...failed("2", 1_010, "PUT").at(-1), requestId: "2" } as NetworkEvent;
    // The PUT fails before its preflight was heard, and before it shows what the other one asks for.
    const heard = [one, other, asked, end, ...rest].filter((event) => event !== undefined);
    const exchanges = assembled(heard);
    expect(exchanges.map(({ id, hops: [{ preflight }] }) => [id, preflight?.response?.status])).toEqual([
      ["1", 403],
      ["2", undefined],
    ]);
    // Its own was not heard.
    expect(exchanges[1]?.interrupted).toBe(true);
  });

  test("has no preflight of an OPTIONS request of which nothing was heard but that it failed", () => {
    const own = eventsOf({ id: "own", hops: [{ method: "OPTIONS" }], end: "net::ERR_FAILED" });
    const [begun, ...rest] = eventsOf({ id: "get", hops: [{ response: {} }] });
    const exchanges = assembled([...(begun ? [begun] : []), ...own.slice(-1), ...rest]);
    expect(exchanges.map(({ id, hops: [{ preflight }] }) => [id, preflight])).toEqual([["get", undefined]]);
  });

  test("of the page's own with OPTIONS is none whose beginning was missed and that turns out to be a preflight", () => {
    const own = (id: string) => eventsOf({ id, hops: [{ method: "OPTIONS", preflight: permits, response: {} }] });
    // The beginnings of both were missed; of their preflights the one begins before the other is sent.
    const [first, second] = [own("a"), own("b")].map((events) => events.slice(1, 3));
    const [a, b] = [first ?? [], second ?? []];
    const exchanges = assembled([...a.slice(0, 1), ...b.slice(0, 1), ...a.slice(1), ...b.slice(1)]);
    expect(exchanges.map(({ hops: [{ preflight, actual }] }) => [preflight?.requestId, actual.requestId])).toEqual([
      ["a-preflight-0", ""],
      ["b-preflight-0", ""],
    ]);
  });

  test("becomes one exchange with request, response and end", () => {
    const exchange = exchangeOf({ hops: [{ response: { status: 200, headers: allowPage } }] });
    expect(exchange).toMatchObject({
      id: "1",
      tabId: 1,
      initiator: page,
      hops: [{ actual: { method: "GET", url: api } }],
    });
    expect(exchange.hops[0].actual.response).toMatchObject({ status: 200, fromCache: false });
    expect(hasEnded(exchange)).toBe(true);
    expect(exchange.beginningMissed).toBeUndefined();
  });

  test("keeps what other extensions left of the headers beside what the server sent", () => {
    const events = eventsOf({ hops: [{ response: {} }] }).map((event) =>
      event.type === "response-started" ? { ...event, headers: [{ name: "a", value: "b" }] } : event,
    );
    const [exchange] = assembled(events);
    expect(exchange?.hops[0].actual.response).toMatchObject({
      headers: [],
      judgedHeaders: [{ name: "a", value: "b" }],
    });
  });

  test("takes its preflight, which has an id of its own", () => {
    expect(joined(eventsOf({ hops: [{ method: "PUT", preflight: permits, response: {} }] }))).toEqual([
      "1:1-preflight-0",
    ]);
  });

  test("takes a preflight that fails before its headers were sent", () => {
    const events = eventsOf({
      hops: [{ method: "PUT", preflight: { error: "net::ERR_FAILED" } }],
      end: "net::ERR_FAILED",
    });
    const unsent = events.filter(({ type }) => type !== "request-sent");
    expect(joined(unsent)).toEqual(["1:1-preflight-0"]);
  });

  test("takes a preflight that fails after it, unsent: the browser redirected it by itself", () => {
    const events = eventsOf({
      hops: [{ method: "PUT", preflight: { error: "net::ERR_FAILED" } }],
      end: "net::ERR_FAILED",
    }).filter(({ type }) => type !== "request-sent");
    const last = events.findIndex((event) => event.type === "failed");
    const swapped = [...events.slice(0, last), ...events.slice(last).reverse()];
    expect(joined(swapped)).toEqual(["1:1-preflight-0"]);
    const record = devtoolsRecord({
      method: "OPTIONS",
      resourceType: "preflight",
      status: 0,
      error: "net::ERR_INVALID_REDIRECT",
    });
    for (const withRecord of [
      [...swapped, record],
      [...swapped.slice(0, -2), record, ...swapped.slice(-2)],
    ]) {
      const [exchange] = assembled(withRecord);
      expect(exchange?.hops[0].preflight?.devtools?.error).toBe("net::ERR_INVALID_REDIRECT");
    }
  });

  test("leaves an OPTIONS request alone that another extension blocked something beside", () => {
    const own = eventsOf({ id: "2", at: 1_001, hops: [{ method: "OPTIONS", preflight: permits, response: {} }] });
    const blocked = eventsOf({ at: 1_002, hops: [{ method: "PUT" }], end: "net::ERR_BLOCKED_BY_CLIENT" });
    expect([...joined([...own.slice(0, 1), ...blocked, ...own.slice(1)])].sort()).toEqual(["1:-", "2:2-preflight-0"]);
  });

  test("goes through redirects with a preflight per hop", () => {
    const hops = [
      { method: "PUT", preflight: permits, response: { status: 307 }, redirectTo: "https://other.example/" },
      { method: "PUT", url: "https://other.example/", preflight: permits, response: {} },
    ];
    expect(joined(eventsOf({ hops }))).toEqual(["1:1-preflight-0", "1:1-preflight-1"]);
  });

  test("goes on at https where the browser changes the URL without a word", () => {
    const [exchange] = assembled(
      eventsOf({
        hops: [
          { url: `${page}/go`, response: { status: 302 }, redirectTo: "http://api.example/" },
          { url: "http://api.example/", response: {} },
        ],
      }).map((event) =>
        event.type !== "request-started" && "url" in event
          ? { ...event, url: event.url.replace("http:", "https:") }
          : event,
      ),
    );
    expect(exchange?.hops.map(({ actual: { url, redirectUrl = null } }) => [url, redirectUrl])).toEqual([
      [`${page}/go`, "http://api.example/"],
      ["http://api.example/", "https://api.example/"],
      ["https://api.example/", null],
    ]);
    expect(exchange?.hops.map(({ actual }) => actual.response?.status)).toEqual([302, undefined, 200]);
  });

  test("of the page's own with method OPTIONS is told from its preflight", () => {
    const exchanges = assembled(eventsOf({ hops: [{ method: "OPTIONS", preflight: permits, response: {} }] }));
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]?.hops[0]).toMatchObject({
      actual: { requestId: "1" },
      preflight: { requestId: "1-preflight-0" },
    });
  });

  test("to its own origin is no cross-origin exchange, unless it is redirected away", () => {
    const own = { url: `${page}/a`, response: { status: 302 } };
    expect(isCrossOrigin(exchangeOf({ hops: [own] }))).toBe(false);
    expect(isCrossOrigin(exchangeOf({ hops: [{ ...own, redirectTo: api }], end: null }))).toBe(true);
    expect(isCrossOrigin(exchangeOf({ initiator: "null", hops: [own] }))).toBe(true);
  });
});

describe("parallel requests to one URL", () => {
  test("identical ones take their preflights in order", () => {
    const one = eventsOf({ id: "1", at: 1_000, hops: [{ method: "PUT", preflight: permits, response: {} }] });
    const two = eventsOf({ id: "2", at: 1_000, hops: [{ method: "PUT", preflight: permits, response: {} }] });
    expect(joined(byTime(one, two))).toEqual(["1:1-preflight-0", "2:2-preflight-0"]);
  });

  test("a preflight goes to the request with its method", () => {
    const get = eventsOf({ id: "get", at: 1_000, hops: [{ response: {} }] }).map((event, index) =>
      index > 0 && "at" in event ? { ...event, at: event.at + 100 } : event,
    );
    const put = eventsOf({ id: "put", at: 1_001, hops: [{ method: "PUT", preflight: permits, response: {} }] });
    expect(joined(byTime(get, put))).toEqual(["get:-", "put:put-preflight-0"]);
  });

  test("a request that is sent without what the preflight asked for gives it to the one that waits", () => {
    const preflight = { ...permits, asks: "x-trace" };
    const simple = eventsOf({ id: "simple", at: 1_000, hops: [{ response: {} }] }).map((event, index) =>
      index > 0 && "at" in event ? { ...event, at: event.at + 5 } : event,
    );
    const custom = eventsOf({
      id: "custom",
      at: 1_001,
      hops: [{ preflight, request: { "X-Trace": "1" }, response: {} }],
    }).map((event, index) => (index > 4 && "at" in event ? { ...event, at: event.at + 100 } : event));
    expect(joined(byTime(simple, custom))).toEqual(["simple:-", "custom:custom-preflight-0"]);
  });

  test("two requests swap preflights where each fits the other", () => {
    const a = eventsOf({
      id: "a",
      at: 1_000,
      hops: [{ preflight: { ...permits, asks: "x-b" }, request: { "X-A": "1" }, response: {} }],
    });
    const b = eventsOf({
      id: "b",
      at: 1_000,
      hops: [{ preflight: { ...permits, asks: "x-a" }, request: { "X-B": "1" }, response: {} }],
    });
    expect(joined(byTime(a, b))).toEqual(["a:b-preflight-0", "b:a-preflight-0"]);
  });

  test("a request that fails unsent takes the failed preflight from the one that still waits", () => {
    const waiting = eventsOf({ id: "waiting", at: 1_000, hops: [{ response: {} }] }).map((event, index) =>
      index > 0 && "at" in event ? { ...event, at: event.at + 1_000 } : event,
    );
    const failing = eventsOf({
      id: "failing",
      at: 1_001,
      hops: [{ preflight: { status: 403, asks: "x-trace" } }],
      end: "net::ERR_FAILED",
    });
    expect(joined(byTime(waiting, failing))).toEqual(["waiting:-", "failing:failing-preflight-0"]);
  });

  test("no preflight is lost and each joins a request that it can belong to, whatever the order", () => {
    const methods = fc.constantFrom("PUT", "DELETE", "PATCH");
    const request = fc.record({ method: methods, delay: fc.integer({ min: 0, max: 50 }), refused: fc.boolean() });
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 30 }), (requests) => {
        const streams = requests.map(({ method, delay, refused }, index) =>
          eventsOf({
            id: `r${index}`,
            at: 1_000 + delay,
            hops: [
              refused
                ? { method, preflight: { status: 403 } }
                : { method, preflight: permits, response: { headers: allowPage } },
            ],
            ...(refused ? { end: "net::ERR_FAILED" } : {}),
          }),
        );
        const exchanges = assembled(byTime(...streams));
        expect(exchanges).toHaveLength(requests.length);
        const preflights = exchanges.map(({ hops: [{ preflight, actual }] }) => {
          const asked = preflight?.requestHeaders?.find(({ name }) => name === "Access-Control-Request-Method")?.value;
          expect(asked).toBe(actual.method);
          expect(preflight?.response?.status === 204).toBe(actual.requestHeaders !== undefined);
          return preflight?.requestId;
        });
        expect(new Set(preflights).size).toBe(requests.length);
      }),
    );
  });
});

describe("events that repeat or are missing", () => {
  const hops = [
    { method: "PUT", preflight: permits, response: { status: 307 }, redirectTo: "https://other.example/" },
    { method: "PUT", url: "https://other.example/", preflight: { status: 403 } },
  ];
  const events = eventsOf({ hops, end: "net::ERR_FAILED" });

  test("repeated ones change nothing", () => {
    expect(assembled(events.flatMap((event) => [event, event]))).toEqual(assembled(events));
  });

  test("an assembly goes on where a stopped worker's assembly ended, at every point", () => {
    for (let stop = 0; stop <= events.length; stop++) {
      const first = createAssembly();
      for (const event of events.slice(0, stop)) assemble(first, event);
      const second = createAssembly(structuredClone([...first.exchanges.values()]));
      for (const event of events.slice(stop)) assemble(second, event);
      const [exchange] = second.exchanges.values();
      expect(second.exchanges.size).toBe(1);
      if (stop > 0) expect(withoutPreflightStarts(exchange)).toEqual(withoutPreflightStarts(assembled(events)[0]));
    }
  });

  /** An OPTIONS request that is not classified yet is all that an assembly does not hand on. */
  function withoutPreflightStarts(exchange: Exchange | undefined) {
    return exchange?.hops.map(({ preflight, actual }) => ({ preflight: { ...preflight, startedAt: 0 }, actual }));
  }

  test("a request whose beginning was missed says so", () => {
    const [exchange] = assembled(events.slice(-4));
    expect(exchange?.beginningMissed).toBe(true);
  });

  test("a preflight without its request stands for it until the request comes", () => {
    const put = eventsOf({ hops: [{ method: "PUT", preflight: permits, response: {} }] });
    const withoutBeginning = put.slice(1);
    expect(assembled(withoutBeginning.slice(0, 3))[0]).toMatchObject({
      beginningMissed: true,
      hops: [{ actual: { requestId: "", method: "PUT" }, preflight: { requestId: "1-preflight-0" } }],
    });
    expect(joined(withoutBeginning)).toEqual(["1:1-preflight-0"]);
  });

  test("removed exchanges leave nothing behind", () => {
    const assembly = createAssembly();
    for (const event of events) assemble(assembly, event);
    removeExchanges(assembly, [...assembly.exchanges.keys()]);
    for (const index of [
      assembly.exchanges,
      assembly.places,
      assembly.waiting,
      assembly.unclassified,
      assembly.unrecorded,
    ]) {
      expect(index.size).toBe(0);
    }
  });
});

describe("DevTools records", () => {
  const frame = { functionName: "load", url: `${page}/app.js`, line: 3, column: 5 };

  test("join the request that they speak of, with the code that made it", () => {
    const events = eventsOf({ hops: [{ response: { status: 404 } }] });
    const [exchange] = assembled([...events, devtoolsRecord({ status: 404, callFrames: [frame] })]);
    expect(exchange?.hops[0].actual.devtools).toMatchObject({ resourceType: "fetch", status: 404 });
    expect(exchange?.callFrames).toEqual([frame]);
  });

  test("wait for a request whose end was not seen yet", () => {
    const events = eventsOf({ hops: [{ response: { status: 404 } }] });
    const [exchange] = assembled([...events.slice(0, 2), devtoolsRecord({ status: 404 }), ...events.slice(2)]);
    expect(exchange?.hops[0].actual.devtools).toMatchObject({ status: 404 });
  });

  test("show the headers of a request that never left", () => {
    const events = eventsOf({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: "net::ERR_FAILED" });
    const record = devtoolsRecord({ method: "PUT", status: 0, requestHeaders: [{ name: "x-trace", value: "1" }] });
    const preflight = devtoolsRecord({ method: "OPTIONS", resourceType: "preflight", status: 403 });
    const [exchange] = assembled([...events, preflight, record]);
    expect(exchange?.hops[0].actual.devtools?.provisionalHeaders).toEqual([{ name: "x-trace", value: "1" }]);
    expect(exchange?.hops[0].preflight?.devtools?.resourceType).toBe("preflight");
  });

  test("go to the nearest of several requests, and to none with another status", () => {
    const one = eventsOf({ id: "1", at: 4_500, hops: [{ response: { status: 200 } }] });
    const two = eventsOf({ id: "2", at: 5_000, hops: [{ response: { status: 500 } }] });
    const three = eventsOf({ id: "3", at: 5_200, hops: [{ response: { status: 200 } }] });
    const record = devtoolsRecord({ startedAt: 5_100, status: 200 });
    const statuses = assembled([...one, ...two, ...three, record]).map(
      ({ hops: [{ actual }] }) => actual.devtools?.status,
    );
    expect(statuses).toEqual([undefined, undefined, 200]);
  });

  test("of what failed unsent go to no request that succeeded", () => {
    const events = eventsOf({ hops: [{ response: { status: 200 } }] });
    const failed = devtoolsRecord({ status: 0, error: "net::ERR_FAILED" });
    expect(assembled([...events, failed])[0]?.hops[0].actual.devtools).toBeUndefined();
  });

  test("of a preflight go to a request with the method that it asks for", () => {
    const sent = (method: string, at: number) =>
      eventsOf({ id: method, at, hops: [{ method, preflight: permits, response: {} }] });
    const record = devtoolsRecord({
      method: "OPTIONS",
      resourceType: "preflight",
      status: 204,
      requestHeaders: headers({ "Access-Control-Request-Method": "PUT" }),
    });
    const joinedTo = (...events: readonly NetworkEvent[]) =>
      assembled([...events, record]).flatMap(({ id, hops }) => (hops[0].preflight?.devtools ? [id] : []));
    expect(joinedTo(...sent("DELETE", 1_000), ...sent("PUT", 1_010))).toEqual(["PUT"]);
    expect(joinedTo(...sent("DELETE", 1_000))).toEqual([]);
  });

  test("go to no request that had ended before, or began after", () => {
    const far = ["1", "2"].flatMap((id, index) =>
      eventsOf({ id, at: 1_000 + index * 8_000, hops: [{ response: {} }] }),
    );
    const joined = assembled([...far, devtoolsRecord({ startedAt: 5_000, status: 200 })]);
    expect(joined.map(({ hops: [{ actual }] }) => actual.devtools)).toEqual([undefined, undefined]);
  });

  test("go to the request with their headers, whichever is nearer", () => {
    const sent = (id: string, at: number, request: Record<string, string>) =>
      eventsOf({ id, at, hops: [{ request: { ...request }, response: {} }] });
    const records = [
      devtoolsRecord({ startedAt: 1_002, requestHeaders: headers({ Origin: page }), resourceType: "plain" }),
      devtoolsRecord({ startedAt: 1_000, requestHeaders: headers({ origin: page, "x-trace": "1" }) }),
    ];
    const exchanges = assembled([...sent("1", 1_000, {}), ...sent("2", 1_002, { "X-Trace": "1" }), ...records]);
    expect(exchanges.map(({ hops: [{ actual }] }) => actual.devtools?.resourceType)).toEqual(["plain", "fetch"]);
  });

  test("go to the unsent request whose preflight asked for their headers", () => {
    const unsent = (id: string, asks: string) =>
      eventsOf({ id, hops: [{ preflight: { asks, status: 403 } }], end: "net::ERR_FAILED" });
    const record = (name: string) => devtoolsRecord({ status: 0, requestHeaders: [{ name, value: "1" }] });
    const events = [...unsent("1", "x-a"), ...unsent("2", "x-b"), record("x-b"), record("x-a")];
    const names = assembled(events).map(({ hops: [{ actual }] }) => actual.devtools?.provisionalHeaders?.[0]?.name);
    expect(names).toEqual(["x-a", "x-b"]);
  });

  test("that came early wait for the request that they fit better than one that has ended", () => {
    const unsent = (id: string, asks: string) =>
      eventsOf({ id, hops: [{ preflight: { asks, status: 403 } }], end: "net::ERR_FAILED" });
    const [one, two] = [unsent("1", "x-a"), unsent("2", "x-b")];
    const record = devtoolsRecord({ status: 0, requestHeaders: [{ name: "x-b", value: "1" }] });
    const exchanges = assembled([...two.slice(0, -1), record, ...one, ...two.slice(-1)]);
    expect(exchanges.map(({ hops: [{ actual }] }) => actual.devtools?.status)).toEqual([0, undefined]);
  });

  test("go to the origin that asked, before its request was seen being sent and after", () => {
    const fromFrame = devtoolsRecord({ status: 200, requestHeaders: headers({ Origin: "null" }) });
    const joinedTo = (...events: readonly NetworkEvent[]) =>
      assembled([...events, fromFrame]).map(({ hops: [{ actual }] }) => actual.devtools !== undefined);
    const sent = eventsOf({ hops: [{ response: {} }] });
    const unsent = sent.filter(({ type }) => type !== "request-sent");
    expect([joinedTo(...sent), joinedTo(...unsent)]).toEqual([[false], [false]]);
    expect(joinedTo(...eventsOf({ initiator: "null", hops: [{ response: {} }] }))).toEqual([true]);
    // Firefox names the address of a sandboxed frame.
    expect(joinedTo(...unsent.map((event) => ({ ...event, engine: "gecko" }) as NetworkEvent))).toEqual([true]);
  });

  test("of what failed unsent go to no redirect that led on", () => {
    const events = eventsOf({ hops: [{ response: { status: 302 }, redirectTo: `${api}/2` }], end: null });
    const failed = devtoolsRecord({ status: 0, error: "net::ERR_FAILED" });
    expect(assembled([...events, failed])[0]?.hops[0].actual.devtools).toBeUndefined();
    const toApp = eventsOf({ hops: [{ response: { status: 302 }, redirectTo: "app://a" }], end: null });
    expect(assembled([...toApp, failed])[0]?.hops[0].actual.devtools).toBeDefined();
  });

  test("go to the request with the same end, whichever is nearer", () => {
    const ends = [
      ...eventsOf({ id: "1", at: 1_000, hops: [{ request: {} }], end: "net::ERR_FAILED" }),
      ...eventsOf({ id: "2", at: 1_050, hops: [{ request: {} }], end: "net::ERR_EMPTY_RESPONSE" }),
    ];
    const record = devtoolsRecord({
      status: 0,
      error: "net::ERR_EMPTY_RESPONSE",
      requestHeaders: headers({ Origin: page }),
    });
    const joined = assembled([...ends, record]).filter(({ hops: [{ actual }] }) => actual.devtools);
    expect(joined.map(({ id }) => id)).toEqual(["2"]);
  });

  test("of a preflight go to the nearest one, also where its headers were not seen", () => {
    const error = "net::ERR_CONNECTION_REFUSED";
    const preflighted = (id: string, at: number) =>
      eventsOf({ id, at, hops: [{ method: "PUT", preflight: { asks: "x-a", error } }], end: "net::ERR_FAILED" });
    const unseen = preflighted("1", 1_000).filter(({ type }) => type !== "request-sent");
    const requestHeaders = headers({ "Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "x-a" });
    const preflight = { method: "OPTIONS", resourceType: "preflight", requestHeaders };
    const record = devtoolsRecord({ ...preflight, startedAt: 1_001, status: 0, error });
    const exchanges = assembled([...unseen, ...preflighted("2", 1_600), record]);
    const joined = exchanges.filter(({ hops: [{ preflight: one }] }) => one?.devtools);
    expect(joined.map(({ id }) => id)).toEqual(["1"]);
  });

  test("after a stop go at once only to a request with the same answer, else once nothing better has come", () => {
    const refused = eventsOf({ hops: [{ response: { status: 200 } }], end: "net::ERR_FAILED" });
    const sent = { requestHeaders: headers({ Origin: page, Host: "api.example" }), afterStop: true } as const;
    const isJoined = (record: Partial<DevtoolsRecord>, times: number, events = refused) => {
      const one = devtoolsRecord({ ...sent, ...record });
      const [exchange] = assembled([...events, ...Array.from({ length: times }, () => one)]);
      return exchange?.hops[0].actual.devtools !== undefined;
    };
    expect(isJoined({ status: 200, error: "net::ERR_FAILED" }, 1)).toBe(true);
    const other = headers({ "Access-Control-Allow-Origin": "*" });
    expect(isJoined({ status: 200, error: "net::ERR_FAILED", responseHeaders: other }, 1)).toBe(false);
    // One that came from the cache has no status in the log.
    const unsent = { status: 0, error: "net::ERR_FAILED", requestHeaders: [] };
    expect([isJoined(unsent, 1), isJoined(unsent, 2)]).toEqual([false, true]);
    expect(isJoined({ status: 200 }, 2)).toBe(false);
    const closed = eventsOf({ hops: [{ request: {} }], end: "net::ERR_EMPTY_RESPONSE" });
    expect([isJoined(unsent, 1, closed), isJoined(unsent, 2, closed)]).toEqual([false, false]);
    expect(isJoined({ status: 0, error: "net::ERR_EMPTY_RESPONSE" }, 1, closed)).toBe(true);
    const nameless = eventsOf({ hops: [{ request: {} }], end: "net::ERR_FAILED" });
    expect([isJoined(unsent, 1, nameless), isJoined(unsent, 2, nameless)]).toEqual([false, true]);
    const unanswered = eventsOf({ hops: [{ response: {} }] }).filter(({ type }) => !/^(headers|response)/.test(type));
    expect([isJoined(unsent, 1, unanswered), isJoined(unsent, 2, unanswered)]).toEqual([false, false]);
  });

  test("after a stop are never of a request whose preflight asked for a header that they lack", () => {
    const events = eventsOf({ hops: [{ preflight: { asks: "x-trace" }, response: {} }] });
    const unheard = events.filter((event) => event.type !== "request-sent" || event.requestId !== "1");
    const isJoined = (sent: Readonly<Record<string, string>>) => {
      const requestHeaders = headers({ ...sent, Host: "api.example", Origin: page });
      const [exchange] = assembled([...unheard, devtoolsRecord({ requestHeaders, afterStop: true })]);
      return exchange?.hops[0].actual.devtools !== undefined;
    };
    expect([isJoined({}), isJoined({ "X-Trace": "1" })]).toEqual([false, true]);
  });

  test("of what was never sent belong to a request that was not sent either, whichever began nearer", () => {
    const failed = { method: "PUT", end: "net::ERR_FAILED" } as const;
    const sent = eventsOf({ id: "sent", at: 1_000, hops: [{ ...failed, response: {} }], end: failed.end });
    const unsent = eventsOf({ id: "unsent", at: 1_020, hops: [{ ...failed, preflight: {} }], end: failed.end });
    const record = devtoolsRecord({ method: "PUT", status: 0, error: failed.end });
    const joined = assembled([...sent, ...unsent, record]).filter(({ hops }) => hops[0].actual.devtools);
    expect(joined.map(({ id }) => id)).toEqual(["unsent"]);
  });

  test("are read alike though bytes beyond ASCII are not, and ranges are written anew", () => {
    const read = (value: string, range: string) => ({ Origin: page, Accept: value, Range: range });
    const events = eventsOf({ hops: [{ request: read("caf\ufffd", "bytes = 0-5"), response: {} }] });
    const requestHeaders = headers({ ...read("caf\u00e9", "bytes=0-5"), Host: "api.example" });
    const record = { requestHeaders, afterStop: true } as const;
    expect(assembled([...events, devtoolsRecord(record)])[0]?.hops[0].actual.devtools).toBeDefined();
  });

  test("that belong to nothing do not pile up", () => {
    const assembly = createAssembly();
    for (let n = 0; n < 2_000; n++) assemble(assembly, devtoolsRecord({ url: `${page}/${n}` }));
    expect(assembly.unjoinedRecords.size).toBe(500);
  });
});
