import { describe, expect, test } from "vitest";
import { adopt, type Sight } from "../../../src/shared/exchange/adopt.ts";
import { assemble } from "../../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../../src/shared/exchange/assembly.ts";
import type { DevtoolsRecord } from "../../../src/shared/exchange/network-event.ts";
import { api, devtoolsRecord, eventsOf, headers, page } from "../events.ts";

const sent = headers({ Host: "api.example", Origin: page });

/** What becomes of records that no request event belongs to. */
function adopted(records: readonly Partial<DevtoolsRecord>[], sight: Sight = "unseen", isRipe = (_: unknown) => true) {
  const assembly = createAssembly();
  for (const record of records) assemble(assembly, devtoolsRecord(record));
  let ids = 0;
  const { events, records: own } = adopt(
    assembly,
    isRipe,
    () => sight,
    () => `adopted ${++ids}`,
  );
  for (const event of [...events, ...own]) assemble(assembly, event);
  return {
    exchanges: [...assembly.exchanges.values()],
    left: [...assembly.unjoinedRecords].map(({ startedAt }) => startedAt),
  };
}

test("a record becomes an exchange that says where it is known from", () => {
  const { exchanges } = adopted([{ status: 200, requestHeaders: sent }]);
  expect(exchanges).toMatchObject([{ initiator: page, knownFrom: "devtools", hops: [{ actual: { url: api } }] }]);
  expect(exchanges[0]?.hops[0].actual.response?.startedAt).toBe(1_010);
});

test("a record and a call of one request that never left become one exchange", () => {
  const assembly = createAssembly();
  assemble(assembly, devtoolsRecord({ status: 0, error: "", duration: 0 }));
  const facts = { api: "fetch", failed: true, settledAt: 1_001 } as const;
  const call = { type: "page-call", tabId: 1, callId: "c", origin: page, url: api, method: "GET", at: 1_000 } as const;
  assemble(assembly, { ...call, facts });
  let ids = 0;
  const take = () => {
    const { events, records } = adopt(
      assembly,
      () => true,
      () => "seen",
      () => `adopted ${++ids}`,
    );
    for (const event of [...events, ...records]) assemble(assembly, event);
  };
  take();
  take();
  expect([...assembly.exchanges.values()].map((exchange) => exchange.call?.callId)).toEqual(["c"]);
});

test("a redirect that the browser does not follow is not handed over", () => {
  const unsafe = { status: 302, error: "net::ERR_UNSAFE_REDIRECT", requestHeaders: sent };
  const [exchange] = adopted([unsafe]).exchanges;
  expect(exchange?.hops[0].actual).toMatchObject({ error: "net::ERR_UNSAFE_REDIRECT", response: { status: 302 } });
  expect(exchange?.hops[0].actual.response?.startedAt).toBeUndefined();
});

test("redirects and preflights of one request become one exchange", () => {
  const target = "https://b.example/";
  const { exchanges } = adopted([
    { method: "PUT", startedAt: 1_000, duration: 20, status: 307, redirectUrl: target, requestHeaders: sent },
    {
      method: "OPTIONS",
      resourceType: "preflight",
      startedAt: 1_002,
      status: 204,
      requestHeaders: headers({ "Access-Control-Request-Method": "PUT", Host: "api.example" }),
    },
    { method: "PUT", url: target, startedAt: 1_020, status: 0, error: "net::ERR_FAILED" },
  ]);
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.hops.map(({ preflight, actual }) => [preflight?.response?.status, actual.url])).toEqual([
    [204, api],
    [undefined, target],
  ]);
});

test("the clocks of a request, its preflight and what a redirect led to may differ by a few milliseconds", () => {
  const target = "https://b.example/";
  const redirect = { startedAt: 1_000, duration: 20, status: 302, redirectUrl: target, requestHeaders: sent };
  const aborted = { url: target, startedAt: 1_015, duration: 1, status: 0, error: "net::ERR_ABORTED" };
  expect(adopted([redirect, aborted]).exchanges.map(({ hops }) => hops[0].actual.url)).toEqual([api]);
  const failed = { method: "PUT", startedAt: 1_000, duration: 5, status: 0, error: "net::ERR_FAILED" };
  const { exchanges } = adopted([failed, { ...preflightFor("PUT"), startedAt: 1_009 }]);
  expect(exchanges.map(({ hops }) => hops[0].preflight?.startedAt)).toEqual([1_009]);
});

test("of several requests the nearest one is the redirect’s target and the preflight’s owner", () => {
  const target = "https://b.example/";
  const { exchanges } = adopted([
    { url: target, startedAt: 970, duration: 10 },
    { startedAt: 1_000, duration: 20, status: 302, redirectUrl: target, requestHeaders: sent },
    { url: target, startedAt: 1_021 },
  ]);
  expect(exchanges.map(({ hops }) => hops.map(({ actual }) => actual.startedAt))).toEqual([[970], [1_000, 1_021]]);
  const puts = adopted([
    { method: "PUT", startedAt: 1_000, duration: 5 },
    { method: "PUT", startedAt: 1_010, duration: 5 },
    { ...preflightFor("PUT"), startedAt: 1_011 },
    { ...preflightFor("DELETE"), startedAt: 1_001 },
  ]);
  expect(puts.exchanges.map(({ hops }) => hops[0].preflight?.startedAt)).toEqual([undefined, 1_011]);
});

test("a redirect keeps its method or changes it as browsers do, and one tab has nothing of another", () => {
  const target = "https://b.example/";
  const redirect = { method: "PUT", startedAt: 1_000, duration: 20, redirectUrl: target };
  const chains = (status: number, other: Partial<DevtoolsRecord>) =>
    adopted([
      { ...redirect, status },
      { url: target, startedAt: 1_021, ...other },
    ]).exchanges.map(({ hops }) => hops.map(({ actual }) => actual.method));
  expect(chains(302, { method: "PUT" })).toEqual([["PUT", "PUT"]]);
  expect(chains(302, { method: "GET" })).toEqual([["GET"]]);
  expect(chains(303, { method: "GET" })).toEqual([["PUT", "GET"]]);
  expect(chains(302, { method: "PUT", tabId: 2 })).toEqual([["PUT"]]);
});

describe("what a stop of the recorder took", () => {
  const failed = { method: "PUT", startedAt: 1_000, duration: 20, status: 0, error: "net::ERR_FAILED" };
  const preflight = { ...preflightFor("PUT"), startedAt: 1_005 };
  const preflights = (records: readonly Partial<DevtoolsRecord>[], sight: Sight = "missed") =>
    adopted(records, sight).exchanges.map(({ hops, interrupted }) => [hops[0].preflight?.startedAt, interrupted]);

  test("is marked, and has its preflight where nobody else can have it", () => {
    expect(preflights([failed, preflight])).toEqual([[1_005, true]]);
    expect(preflights([failed, preflight], "unseen")).toEqual([[1_005, undefined]]);
    expect(preflights([failed, preflight, { ...failed, tabId: 2, startedAt: 9_000 }])).toEqual([
      [1_005, true],
      [undefined, true],
    ]);
  });

  test("has no preflight where another request looks alike", () => {
    const later = { ...failed, startedAt: 2_000 };
    expect(preflights([failed, preflight, later])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
  });

  test("is not the end of redirects that an exchange has, which DevTools lists beside it", () => {
    const assembly = createAssembly();
    const events = eventsOf({
      hops: [{ response: { status: 302 }, redirectTo: `${api}/2` }],
      end: "net::ERR_TOO_MANY_REDIRECTS",
    });
    const redirect = { status: 302, redirectUrl: `${api}/2`, error: "net::ERR_TOO_MANY_REDIRECTS" };
    const end = { url: `${api}/2`, status: 0, error: "net::ERR_TOO_MANY_REDIRECTS" };
    for (const event of [...events, devtoolsRecord(redirect), devtoolsRecord(end)]) assemble(assembly, event);
    const adoptAs = (sight: Sight) =>
      adopt(
        assembly,
        () => true,
        () => sight,
        () => "adopted",
      ).events;
    expect(adoptAs("missed")).toEqual([]);
    assemble(assembly, devtoolsRecord({ ...end, startedAt: 9_000 }));
    expect(adoptAs("missed")).not.toEqual([]);
  });

  test("shows by its preflight who asked, where the request itself was never sent", () => {
    const asked = {
      ...preflight,
      requestHeaders: [...(preflight.requestHeaders ?? []), { name: "Origin", value: "null" }],
    };
    expect(adopted([failed, asked], "missed").exchanges.map(({ initiator }) => initiator)).toEqual(["null"]);
  });
});

function preflightFor(method: string): Partial<DevtoolsRecord> {
  const requestHeaders = headers({ "Access-Control-Request-Method": method, Host: "api.example" });
  return { method: "OPTIONS", resourceType: "preflight", duration: 1, status: 204, requestHeaders };
}

test("where the browser shows every request, only what never left is adopted", () => {
  expect(adopted([{ status: 200 }, { status: 0, error: "net::ERR_FAILED" }], "seen").exchanges).toEqual([]);
  const { exchanges } = adopted([{ status: 0, error: "" }], "seen");
  expect(exchanges[0]?.hops[0].actual).toMatchObject({ error: "" });
});

test("what came out of memory, is no request of the web, or is not ripe is not adopted", () => {
  expect(adopted([{ fromMemory: true }, { url: "data:,x" }, { resourceType: "document" }])).toEqual({
    exchanges: [],
    left: [],
  });
  expect(adopted([{}], "unseen", () => false)).toEqual({ exchanges: [], left: [1_000] });
});

test("an adopted exchange takes no record of another one", () => {
  const first = { startedAt: 1_000 };
  const isFirst = (record: unknown) => (record as DevtoolsRecord).startedAt === first.startedAt;
  expect(adopted([first, { startedAt: 1_500 }], "unseen", isFirst)).toMatchObject({ exchanges: [{}], left: [1_500] });
});

test("where Referer and Origin are silent, the page in the tab asked", () => {
  const initiators = (record: Partial<DevtoolsRecord>) => adopted([record]).exchanges.map(({ initiator }) => initiator);
  expect(initiators({ requestHeaders: headers({ Referer: "" }) })).toEqual([page]);
  expect(initiators({ requestHeaders: headers({ Referer: "https://frame.example/a" }) })).toEqual([
    "https://frame.example",
  ]);
  expect(initiators({ requestHeaders: headers({ Origin: "null" }) })).toEqual(["null"]);
});

test("a call that failed unsent becomes an exchange; one that the page gave up counts as aborted", () => {
  const errors = ["TypeError: Failed to fetch", "AbortError: signal is aborted"].map((saw) => {
    const assembly = createAssembly();
    const facts = { api: "fetch", failed: true, settledAt: 1_001, saw } as const;
    const call = {
      type: "page-call",
      tabId: 1,
      callId: "a",
      origin: page,
      url: api,
      method: "GET",
      at: 1_000,
      facts,
    } as const;
    assemble(assembly, call);
    for (const event of adopt(
      assembly,
      () => true,
      () => "seen",
      () => "adopted 1",
    ).events)
      assemble(assembly, event);
    const [exchange] = assembly.exchanges.values();
    return [exchange?.knownFrom, exchange?.call?.saw, exchange?.hops[0].actual.error];
  });
  expect(errors).toEqual([
    ["probe", "TypeError: Failed to fetch", ""],
    ["probe", "AbortError: signal is aborted", "net::ERR_ABORTED"],
  ]);
});
