import fc from "fast-check";
import { expect, test } from "vitest";
import { ownProfile } from "../../../src/shared/cors/own-profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { Exchange, Transaction } from "../../../src/shared/exchange/exchange.ts";
import { isOfHiddenPage } from "../../../src/shared/exchange/prerendered.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { toHar } from "../../../src/shared/report/har.ts";
import { redactExchanges } from "../../../src/shared/report/redact/redact.ts";
import { faultsOfReport } from "../../validate-report.ts";
import { allowPage, assembled, eventsOf, type HopSpec, page, type RequestSpec } from "../events.ts";
import { readHar } from "./read.ts";

/*
 * Our own report holds everything that a diagnosis rests on: what is read back is explained as before.
 */

const source = { creator: { name: "Corsplain", version: "1" }, browser: { name: "Chrome", version: "1" } };

function explained(exchanges: readonly Exchange[]): readonly Explanation[] {
  const exchangesAt = indexByUrl(exchanges);
  return exchanges.map((exchange) => explain(exchange, ownProfile(exchange), exchangesAt));
}

function readBack(explanations: readonly Explanation[]): readonly Exchange[] {
  const file = readHar(toHar(explanations, source, createSay()));
  expect(file.broken).toBeNull();
  return file.exchanges;
}

function said({ exchange, evaluation, diagnosis: { causes, warnings, fix } }: Explanation) {
  const brief = ({ id, on, hop, certainty, assuming }: (typeof causes)[number]) => [id, on, hop, certainty, assuming];
  const { verdict, outcome, mode, credentialsMode, preflights } = evaluation;
  return {
    id: exchange.id,
    ...{ verdict, outcome, mode, credentialsMode, fix },
    // Values of Authorization are hidden.
    preflights: preflights.map(({ state, because, permission }) => [
      state,
      because.map(({ kind }) => kind),
      permission,
    ]),
    causes: causes.map(brief),
    warnings: warnings.map(brief),
  };
}

const corsHeaders = fc.record(
  {
    "Access-Control-Allow-Origin": fc.constantFrom<string | string[]>(page, "*", "null", "https://b.example", [
      "*",
      page,
    ]),
    "Access-Control-Allow-Credentials": fc.constantFrom("true", "True"),
    "Access-Control-Allow-Methods": fc.constantFrom("PUT", "*", "GET, POST", "a b"),
    "Access-Control-Allow-Headers": fc.constantFrom("x-trace", "*", "authorization", "a b"),
    "Access-Control-Max-Age": fc.constantFrom("0", "600"),
    "Set-Cookie": fc.constantFrom<string | string[]>("a=1; SameSite=Lax", [
      "b=2; Secure; SameSite=None",
      "c=3; Max-Age=0",
    ]),
    Vary: fc.constant("Origin"),
    Server: fc.constantFrom("nginx", "cloudflare"),
  },
  { requiredKeys: [] },
);

const preflight = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 204, 403, 404, 502),
    headers: corsHeaders,
    asks: fc.constantFrom("", "x-trace"),
  }),
  fc.record({ error: fc.constant("net::ERR_CONNECTION_REFUSED") }),
);

const requestHeaders = fc.record(
  {
    Cookie: fc.constant("a=1"),
    Authorization: fc.constant("Bearer x"),
    "X-Trace": fc.constant("1"),
    "Sec-Fetch-Mode": fc.constantFrom("cors", "no-cors"),
    "Sec-Fetch-Site": fc.constantFrom("cross-site", "same-site"),
    "Sec-Fetch-Storage-Access": fc.constantFrom("none", "active"),
  },
  { requiredKeys: [] },
);

const hop = fc.record(
  {
    url: fc.constantFrom("https://api.example/items", "https://b.example/x?q=1", "http://api.example/"),
    method: fc.constantFrom("GET", "PUT", "POST"),
    preflight: fc.option(preflight, { nil: undefined, freq: 2 }),
    request: requestHeaders,
    response: fc.option(fc.record({ status: fc.constantFrom(200, 204, 302, 401, 500, 503), headers: corsHeaders }), {
      nil: undefined,
      freq: 6,
    }),
  },
  { requiredKeys: ["url", "method", "request"] },
);

const spec: fc.Arbitrary<RequestSpec> = fc
  .record({
    hops: fc.array(hop, { minLength: 1, maxLength: 3 }),
    initiator: fc.constantFrom(page, page, page, "null", "http://app.example"),
    resourceType: fc.constantFrom("xmlhttprequest", "font", "image", "ping"),
    end: fc.constantFrom(undefined, null, "net::ERR_FAILED", "net::ERR_ABORTED", "net::ERR_NAME_NOT_RESOLVED"),
  })
  .map(({ hops, end, ...rest }) => ({
    ...rest,
    hops: hops.map((one, index) => withTarget(one as HopSpec, hops[index + 1] as HopSpec | undefined)),
    ...(end === undefined ? {} : { end }),
  }));

function withTarget({ preflight: asked, ...one }: HopSpec, next: HopSpec | undefined): HopSpec {
  const kept = asked ? { ...one, preflight: asked } : one;
  if (!next?.url) return kept;
  const answered = { status: 307, headers: { ...one.response?.headers, Location: next.url } };
  return { ...kept, response: answered, redirectTo: next.url };
}

/** What other sources add to an exchange. */
const extras: fc.Arbitrary<Partial<Exchange>> = fc.record(
  {
    engine: fc.constant("gecko" as const),
    fromDocument: fc.constant(true as const),
    beginningMissed: fc.constant(true as const),
    knownFrom: fc.constantFrom("devtools" as const, "probe" as const, "file" as const),
    untold: fc.constantFrom<NonNullable<Exchange["untold"]>[]>(["outcome"], ["preflights", "secrets"]),
    timing: fc.constantFrom<NonNullable<Exchange["timing"]>[]>({ responseStatus: 0 }, { missing: "list-full" }),
    cookieStoreId: fc.constant("firefox-container-1"),
    topLevelOrigin: fc.constant(page),
    callFrames: fc.constant([{ functionName: "load", url: `${page}/a.js`, line: 3, column: 7 }]),
    call: fc.record({
      callId: fc.constant("call 1"),
      api: fc.constantFrom("fetch" as const, "xhr" as const),
      credentials: fc.constantFrom("include" as const, "omit" as const),
      redirect: fc.constantFrom("follow" as const, "manual" as const, "error" as const),
      saw: fc.constant("TypeError: Failed to fetch"),
      failed: fc.boolean(),
      settledAt: fc.constant(1_009),
    }),
  },
  { requiredKeys: [] },
);

/** What other sources add to the last request of an exchange. */
const details: fc.Arbitrary<Partial<Transaction>> = fc.record(
  {
    devtools: fc.record({
      resourceType: fc.constant("fetch"),
      status: fc.constant(0),
      error: fc.constantFrom(null, ""),
    }),
    outOfSight: fc.constant(true as const),
    trial: fc.constant({ set: [{ name: "Access-Control-Allow-Origin", value: page }], remove: ["server"] }),
  },
  { requiredKeys: [] },
);

function withMore(
  exchange: Exchange,
  more: Partial<Exchange>,
  detail: Partial<Transaction>,
  isChanged: boolean,
): Exchange {
  const [first, ...rest] = exchange.hops.map((one, index) => {
    if (index < exchange.hops.length - 1) return one;
    const { response } = one.actual;
    const judgedHeaders = [{ name: "X-Left", value: "1" }];
    const changed = isChanged && response ? { response: { ...response, judgedHeaders } } : {};
    return { ...one, actual: { ...one.actual, ...detail, ...changed } };
  });
  return first ? { ...exchange, ...more, hops: [first, ...rest] } : exchange;
}

const recording = fc
  .array(fc.tuple(spec, extras, details, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.flatMap(([one, more, detail, isChanged], index) =>
      assembled(eventsOf({ ...one, id: `${index + 1}`, at: 1_000 + index * 100 })).map((exchange) =>
        withMore(exchange, more, detail, isChanged),
      ),
    ),
  );

test("whatever was recorded is diagnosed as before once its report is read back", async () => {
  await fc.assert(
    fc.asyncProperty(recording, async (exchanges) => {
      const before = explained(exchanges);
      const after = explained(readBack(before));
      expect(after.map(said)).toEqual(before.map(said));
    }),
    { numRuns: 500 },
  );
});

test("the report of anything fits its schema", async () => {
  const some = fc.sample(recording, { numRuns: 20, seed: 1 });
  for (const exchanges of some)
    expect(await faultsOfReport(toHar(explained(exchanges), source, createSay()))).toEqual([]);
});

test("the exchanges themselves come back, but for what is secret", () => {
  const exchanges = assembled([
    ...eventsOf({
      id: "a",
      hops: [
        {
          method: "PUT",
          preflight: { headers: allowPage, asks: "x-trace" },
          response: { status: 307, headers: { ...allowPage, Location: "https://b.example/" } },
          redirectTo: "https://b.example/",
        },
        { method: "PUT", url: "https://b.example/", request: { "X-Trace": "1" }, response: { headers: allowPage } },
      ],
    }),
  ]);
  expect(readBack(explained(exchanges))).toEqual(exchanges);
});

test("what is hidden in a report stays hidden, and its diagnosis is as before", () => {
  const [secret] = assembled(
    eventsOf({
      hops: [{ request: { Cookie: "a=hunter2" }, response: { headers: { "Set-Cookie": "a=hunter2; Secure" } } }],
    }),
  );
  if (!secret) throw new Error("no exchange");
  const { explanations } = redactExchanges([secret]);
  const file = readHar(toHar(explanations, source, createSay()));
  expect(JSON.stringify(file)).not.toContain("hunter2");
  expect(file.limits).toEqual([{ kind: "secrets-hidden" }]);
  expect(explained(file.exchanges).map(said)).toEqual(explained([secret]).map(said));
});

test("what a prerendered page made, and what came before DevTools, is still known", () => {
  const [exchange] = assembled(eventsOf({ id: "a", hops: [{ response: {} }] }));
  if (!exchange) throw new Error("nothing was assembled");
  const marked: readonly Exchange[] = [
    { ...exchange, id: "1", prerendered: { frameId: 7 } },
    { ...exchange, id: "2", prerendered: { frameId: 7, shownAt: 2_000 } },
    { ...exchange, id: "3", beforeDevtools: true },
  ];
  const marks = readBack(explained(marked)).map((one) => [one.prerendered && isOfHiddenPage(one), one.beforeDevtools]);
  expect(marks).toEqual([
    [true, undefined],
    [false, undefined],
    [undefined, true],
  ]);
});
