import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ownProfile } from "../../../src/shared/cors/own-profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { createHarReading } from "../../../src/shared/har-in/read-har.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { fileWords } from "../../../src/shared/report/file-words.ts";
import { readHar } from "./read.ts";

const page = "https://app.example";
const api = "https://api.example/items";

type Headers = Readonly<Record<string, string>>;

/** An entry as a test writes it. */
function entry(
  values: {
    readonly method?: string;
    readonly url?: string;
    readonly at?: number;
    readonly request?: Headers;
    readonly status?: number;
    readonly response?: Headers;
  } & Readonly<Record<string, unknown>> = {},
) {
  const { method = "GET", url = api, at = 0, request = {}, status = 200, response = {}, ...rest } = values;
  const list = (headers: Headers) => Object.entries(headers).map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: new Date(Date.UTC(2026, 10, 21) + at).toISOString(),
    time: 10,
    request: { method, url, headers: list({ Host: "api.example", Origin: page, ...request }) },
    response: { status, headers: list(response) },
    serverIPAddress: "192.0.2.7",
    ...rest,
  };
}

function log(
  entries: readonly unknown[],
  creator: object = { name: "Charles Proxy", version: "5" },
  more: object = {},
) {
  return { log: { version: "1.2", creator, ...more, entries } };
}

function said(har: unknown) {
  const file = readHar(har);
  const exchangesAt = indexByUrl(file.exchanges);
  return file.exchanges.map((exchange) => {
    const { evaluation, diagnosis } = explain(exchange, ownProfile(exchange), exchangesAt);
    const causes = diagnosis.causes.map(({ id, certainty }) => `${id} ${certainty}`);
    return { verdict: evaluation.verdict, outcome: evaluation.outcome, causes };
  });
}

const limitsOf = (har: unknown) => readHar(har).limits.map(({ kind }) => kind);

describe("what no browser said", () => {
  test("is computed, and nothing of it is called observed", () => {
    const [missing] = said(log([entry()]));
    expect(missing?.verdict).toBe("blocked");
    expect(missing?.outcome).toEqual({ known: "inferred", value: "blocked", basis: "file-steps" });
    expect(missing?.causes.join()).not.toContain("observed");
    expect(missing?.causes[0]).toBe("allow-origin-missing inferred");
  });

  test("is left open where the credentials mode decides", () => {
    const [open] = said(log([entry({ response: { "Access-Control-Allow-Origin": "*" } })]));
    expect(open?.verdict).toBe("undetermined");
    expect(open?.outcome).toEqual({ known: "unknown", basis: "file-silent" });
    expect(open?.causes.every((cause) => cause.endsWith("possible"))).toBe(true);
  });

  test("is left open where there is no answer", () => {
    const [open] = said(log([entry({ status: 0 })]));
    expect(open).toMatchObject({ verdict: "undetermined", causes: ["part-not-shown inferred"] });
  });

  test("is no matter of CORS where a program asked, and not listed where CORS plays no part", () => {
    const har = log([
      entry({ request: { "User-Agent": "curl/8.1" } }),
      entry({ request: { "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image" } }),
      entry({ request: { "Sec-Fetch-Mode": "navigate" } }),
    ]);
    expect(said(har)).toEqual([]);
    expect(readHar(har).limits).toEqual([
      { kind: "without-cors", count: 1 },
      { kind: "not-browsers", count: 1 },
    ]);
  });
});

describe("a preflight", () => {
  const asks = { "Access-Control-Request-Method": "PUT" };

  test("belongs to the request after it, as proxies see them, and to the one before it, as browsers do", () => {
    const preflight = (at: number) => entry({ method: "OPTIONS", at, request: asks, status: 204 });
    const proxied = readHar(log([preflight(0), entry({ method: "PUT", at: 500 })]));
    const browsers = readHar(log([entry({ method: "PUT", at: 0, time: 90 }), preflight(20)]));
    for (const { exchanges } of [proxied, browsers]) {
      expect(exchanges).toHaveLength(1);
      expect(exchanges[0]?.hops[0].preflight?.response?.status).toBe(204);
      expect(exchanges[0]?.hops[0].actual.response?.status).toBe(200);
    }
  });

  test("belongs to the request whose headers it asks for", () => {
    const { exchanges } = readHar(
      log([
        entry({ method: "PUT", at: 0, time: 90 }),
        entry({ method: "PUT", at: 1, time: 90, request: { "X-Trace": "1" } }),
        entry({ method: "OPTIONS", at: 20, request: { ...asks, "Access-Control-Request-Headers": "x-trace" } }),
      ]),
    );
    expect(exchanges.map(({ hops: [{ preflight }] }) => preflight !== undefined)).toEqual([false, true]);
  });

  test("that was refused stands for the request that was never sent", () => {
    const [refused] = said(log([entry({ method: "OPTIONS", request: asks, status: 404 })]));
    expect(refused?.verdict).toBe("blocked");
    expect(refused?.causes[0]).toBe("preflight-route-missing inferred");
  });

  test("is not said to be spared by an earlier permission in a file that has none at all", () => {
    const [exchange] = readHar(log([entry({ method: "PUT" })])).exchanges;
    if (!exchange) throw new Error("no exchange");
    const { evaluation } = explain(exchange, ownProfile(exchange), indexByUrl([exchange]));
    expect(evaluation.preflights[0]?.state).toBe("unknown");
    expect(limitsOf(log([entry({ method: "PUT" })]))).toContain("preflights-missing");
  });
});

describe("who asked", () => {
  const without = (request: Headers) => {
    const { request: made, ...rest } = entry({ request });
    return { ...rest, request: { ...made, headers: made.headers.filter(({ name }) => name !== "Origin") } };
  };
  const initiators = (har: unknown) => readHar(har).exchanges.map(({ initiator }) => initiator);
  const creator = { name: "WebInspector", version: "537.36" };

  test("is in Origin, else in Referer, else the page is named", () => {
    expect(initiators(log([entry()], creator))).toEqual([page]);
    expect(initiators(log([without({ Referer: "https://b.example/x" })], creator))).toEqual(["https://b.example"]);
    const pages = { pages: [{ id: "p", title: "https://c.example/start" }] };
    expect(initiators(log([{ ...without({}), pageref: "p" }], creator, pages))).toEqual(["https://c.example"]);
  });

  test("is not guessed where nothing says it", () => {
    expect(initiators(log([without({})], creator))).toEqual([]);
    expect(readHar(log([without({})], creator)).limits).toContainEqual({ kind: "origin-unknown", count: 1 });
  });
});

describe("redirects", () => {
  const to = (location: string) => ({ "Access-Control-Allow-Origin": "*", Location: location });

  test("lead to the request that follows", () => {
    const { exchanges } = readHar(
      log([entry({ status: 302, response: to("/moved") }), entry({ url: "https://api.example/moved", at: 40 })]),
    );
    expect(exchanges.map(({ hops }) => hops.length)).toEqual([2]);
  });

  test("in a circle, and all at one time, end somewhere", () => {
    const entries = ["/b", "/a", "/b", "/a"].map((location, index) =>
      entry({
        url: `https://api.example${index % 2 === 0 ? "/a" : "/b"}`,
        status: 302,
        response: to(location),
        time: 0,
      }),
    );
    const { exchanges } = readHar(log(entries));
    expect(exchanges.reduce((sum, { hops }) => sum + hops.length, 0)).toBe(4);
  });

  test("that lead nowhere in the file are open, or refused by their own headers", () => {
    expect(said(log([entry({ status: 302, response: to("https://other.example/") })]))[0]?.verdict).toBe(
      "undetermined",
    );
    expect(said(log([entry({ status: 302, response: { Location: "/x" } })]))[0]?.verdict).toBe("blocked");
  });
});

describe("a broken file", () => {
  const say = createSay("en");
  const text = JSON.stringify(log([entry(), entry({ at: 1_000 })]), null, 1);

  test("says the line, the column and the path of the fault, and shows what stands before it", () => {
    const at = text.lastIndexOf('"method"');
    const { broken, exchanges, ...file } = readHar(`${text.slice(0, at)}?${text.slice(at)}`);
    const before = text.slice(0, at).split("\n");
    expect(broken).toMatchObject({
      kind: "syntax",
      offset: at,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      path: "log.entries[1].request",
    });
    expect(exchanges).toHaveLength(1);
    const words = fileWords({ broken, exchanges, ...file }, "a.har", say).problem;
    expect(words).toContain(`line ${before.length}`);
    expect(words).toContain("log.entries[1].request");
  });

  test("that was cut off says where", () => {
    const { broken, exchanges } = readHar(text.slice(0, text.lastIndexOf('"status"')));
    expect(broken).toMatchObject({ kind: "truncated", path: "log.entries[1].response" });
    expect(exchanges).toHaveLength(1);
  });

  test("that is empty, or no HAR, says so", () => {
    expect(readHar("").broken).toMatchObject({ kind: "empty" });
    expect(readHar("[1, 2]").broken).toBe("no-log");
    expect(readHar('{"a": {"entries": []}}').broken).toBe("no-log");
  });

  test("names the values that are not what HAR says, and reads the others", () => {
    const file = readHar(
      log([
        { ...entry(), request: { ...entry().request, headers: "none" } },
        null,
        { ...entry(), startedDateTime: "yesterday" },
        { ...entry(), request: { ...entry().request, url: 7 } },
        entry(),
      ]),
    );
    expect(file.faults).toEqual([
      { path: "log.entries[0].request.headers", expected: "list" },
      { path: "log.entries[1]", expected: "object" },
      { path: "log.entries[2].startedDateTime", expected: "time" },
      { path: "log.entries[3].request.url", expected: "url" },
    ]);
    expect(file.exchanges.length).toBeGreaterThan(0);
  });

  test("that nests without end is left", () => {
    expect(readHar(`{"log":${"[".repeat(100_000)}`).broken).toMatchObject({ kind: "too-deep" });
  });
});

describe("hostile files", () => {
  test("change no prototype and name no member of it", () => {
    const evil =
      '{"log":{"creator":{"name":"Corsplain"},"_cors":{"version":1,"exchanges":[{"id":"__proto__","observed":{"__proto__":{"polluted":1},"tabId":1}}]},"entries":[{"__proto__":{"polluted":1},"_cors":{"exchange":"__proto__","role":"actual","hop":0,"observed":{"startedAt":1,"requestId":"1"}},"request":{"method":"GET","url":"https://a.example/","headers":[]},"response":{}}]}}';
    const { exchanges } = readHar(evil);
    expect(exchanges).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((exchanges[0] as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("are bounded", () => {
    const long = "x".repeat(100_000);
    const [exchange] = readHar(
      log([entry({ url: `https://api.example/${long}`, request: { "X-Long": long } })]),
    ).exchanges;
    expect(exchange?.hops[0].actual.url.length).toBeLessThan(10_000);
    expect(JSON.stringify(exchange).length).toBeLessThan(20_000);
    const reading = createHarReading();
    const bytes = new TextEncoder().encode(`${JSON.stringify(entry())},`);
    reading.write(new TextEncoder().encode('{"log":{"entries":['));
    for (let count = 0; count < 20_010; count++) reading.write(bytes);
    const file = reading.end();
    expect(file.limits).toContainEqual({ kind: "entries-dropped", count: 10 });
    expect(file.entries).toBe(20_010);
  });
});

/** Files in the shapes of tools that do not run here, written after their own source; see the README beside them. */
describe.each(["http-toolkit", "mitmproxy", "charles", "safari"])("a file of %s", (tool) => {
  test("is read as its tool writes it", async () => {
    const text = await readFile(new URL(`../../har/fixtures/${tool}.har`, import.meta.url), "utf8");
    const file = readHar(text);
    expect(file.broken).toBeNull();
    expect(file.faultCount).toBe(0);
    const byUrl = new Map(
      file.exchanges.map((exchange, index) => [new URL(exchange.hops[0].actual.url).pathname, said(text)[index]]),
    );
    expect([...byUrl.values()].every((one) => one?.outcome.known !== "observed")).toBe(true);
    expect(byUrl.get("/missing")).toMatchObject({ verdict: "blocked" });
    expect(byUrl.get("/moved")).toMatchObject({ verdict: "allowed" });
    expect(byUrl.has("/logo.png")).toBe(false);
    const isProxy = tool !== "safari";
    expect(byUrl.get("/forbidden")?.verdict).toBe(isProxy ? "blocked" : undefined);
    expect(file.limits.map(({ kind }) => kind)).toContain(isProxy ? "proxy" : "preflights-missing");
    // Two lines that were joined are a list.
    const joins = tool === "http-toolkit" || tool === "safari";
    expect(byUrl.get("/twice")?.causes[0]).toContain(
      joins ? "allow-origin-multiple-values" : "allow-origin-added-twice",
    );
  });
});
