import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { allowPage, api, exchangeOf, headers, type RequestSpec, type ResponseSpec } from "../events.ts";

const say = createSay();
const crossSite = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors" } as const;
const withCredentials = { ...crossSite, "Sec-Fetch-Storage-Access": "none" } as const;
const allowCredentials = { ...allowPage, "Access-Control-Allow-Credentials": "true" } as const;

/** The warnings of the last of some exchanges. */
function warningsOf(...exchanges: readonly [Exchange, ...Exchange[]]) {
  const last = exchanges.at(-1) ?? exchanges[0];
  return explain(last, chromiumProfile, indexByUrl(exchanges)).diagnosis.warnings;
}

function ids(...exchanges: readonly [Exchange, ...Exchange[]]): readonly string[] {
  return warningsOf(...exchanges).map(({ id }) => id);
}

/** A readable GET. */
function get(id: string, answered: ResponseSpec, more: Partial<RequestSpec> = {}): Exchange {
  const { hops: [hop] = [], ...rest } = more;
  return exchangeOf({ id, at: Number(id) * 1000, hops: [{ request: crossSite, response: answered, ...hop }], ...rest });
}

describe("an origin without encryption", () => {
  const allowing = (origin: string, url: string, credentials = "true") =>
    ids(
      get(
        "1",
        { headers: { "Access-Control-Allow-Origin": origin, "Access-Control-Allow-Credentials": credentials } },
        { initiator: origin, hops: [{ url }] },
      ),
    );

  test("is warned of where the API is encrypted and credentials are allowed", () => {
    expect(allowing("http://app.example", api)).toEqual(["http-origin-allowed"]);
  });

  test.each([
    ["the page is encrypted", "https://app.example", api, "true"],
    ["the page is on this computer", "http://localhost:3000", api, "true"],
    ["the API is not encrypted either", "http://app.example", "http://api.example/items", "true"],
    ["no credentials are allowed", "http://app.example", api, "no"],
  ])("is not where %s", (_, origin, url, credentials) => {
    expect(allowing(origin, url, credentials)).toEqual([]);
  });
});

describe("Vary: Origin is missed", () => {
  const cacheable = (values: Readonly<Record<string, string>>) =>
    ids(get("1", { headers: { ...allowPage, ...values } }));
  const date = { Date: "Sat, 21 Nov 2026 08:00:00 GMT" } as const;

  test.each<[string, Readonly<Record<string, string>>]>([
    ["max-age", { "Cache-Control": "private, max-age=60" }],
    ["s-maxage", { "Cache-Control": "max-age=0, s-maxage=60" }],
    ["Expires", { ...date, Expires: "Sat, 21 Nov 2026 09:00:00 GMT" }],
    ["Last-Modified", { ...date, "Last-Modified": "Fri, 20 Nov 2026 08:00:00 GMT" }],
    ["a cache that answered", { Age: "12" }],
  ])("where %s lets a cache answer again", (_, values) => {
    expect(cacheable(values)).toEqual(["vary-origin-missing"]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["nothing says how long", {}],
    ["an ETag alone makes a cache ask", { ETag: '"1"', "Access-Control-Expose-Headers": "ETag" }],
    ["it expired at once", { ...date, Expires: "0" }],
    ["no-cache makes a cache ask", { "Cache-Control": "no-cache, max-age=60" }],
    ["Vary names everything", { "Cache-Control": "max-age=60", Vary: "*" }],
  ])("nowhere where %s", (_, values) => {
    expect(cacheable(values)).toEqual([]);
  });

  test("with certainty where the same URL answered another origin with its own name", () => {
    const other = "https://other.example";
    const earlier = get("1", { headers: { "Access-Control-Allow-Origin": other } }, { initiator: other });
    const later = get("2", { headers: { ...allowPage, "Cache-Control": "max-age=60" } });
    expect(warningsOf(earlier, later)).toMatchObject([{ id: "vary-origin-missing", certainty: "observed" }]);
    expect(warningsOf(later)).toMatchObject([{ id: "vary-origin-missing", certainty: "inferred" }]);
  });
});

describe("a cookie that could not be sent", () => {
  const setting = (cookie: string, request: Readonly<Record<string, string>> = withCredentials) =>
    get("1", { headers: { ...allowCredentials, "Set-Cookie": cookie } }, { hops: [{ request }] });
  const asking = (request: Readonly<Record<string, string>> = withCredentials) =>
    get("2", { headers: allowCredentials }, { hops: [{ request }] });
  const detail = (...exchanges: readonly [Exchange, ...Exchange[]]) =>
    warningsOf(...exchanges).map(({ detail: { id, values } }) => say(id, values));

  test("is kept back by third-party blocking where all its attributes are right", () => {
    const [text] = detail(setting("a=1; SameSite=None; Secure"), asking());
    expect(text).toContain("blocks third-party cookies");
  });

  test("is not said to be, where it is partitioned, or where the browser does not block", () => {
    expect(detail(setting("a=1; SameSite=None; Secure; Partitioned"), asking())).toEqual([]);
    const active = { ...withCredentials, "Sec-Fetch-Storage-Access": "active" };
    expect(detail(setting("a=1; SameSite=None; Secure"), asking(active))).toEqual([]);
  });

  test("is not missed where a cookie went along, or the request had no credentials", () => {
    expect(ids(setting("a=1; SameSite=Lax"), asking({ ...withCredentials, Cookie: "b=1" }))).toEqual([]);
    expect(ids(setting("a=1; SameSite=Lax"), asking(crossSite))).toEqual([]);
  });

  test("is not missed where it was never kept: its response answered a request without credentials", () => {
    expect(ids(setting("a=1; SameSite=Lax", crossSite), asking())).toEqual([]);
  });

  test("is one for this host and path", () => {
    expect(ids(setting("a=1; SameSite=Lax; Domain=api.example; Path=/items"), asking())).toEqual(["cookie-not-sent"]);
    expect(ids(setting("a=1; SameSite=Lax; Path=/other"), asking())).toEqual([]);
    expect(ids(setting("a=1; SameSite=Lax; Domain=other.example"), asking())).toEqual([]);
    const stranger = { headers: { ...allowCredentials, "Set-Cookie": "a=1; SameSite=Lax; Domain=api.example" } };
    const elsewhere = { url: "https://other.example/items", request: withCredentials };
    expect(ids(get("1", stranger, { hops: [elsewhere] }), asking())).toEqual([]);
  });

  test("is not one that expired", () => {
    expect(ids(setting("a=1; SameSite=Lax; Expires=Thu, 01 Jan 1970 00:00:00 GMT"), asking())).toEqual([]);
  });
});

describe("a response that another extension changed", () => {
  const changed = (server: Readonly<Record<string, string>>, left: Readonly<Record<string, string>>): Exchange => {
    const exchange = get("1", { headers: server });
    const [{ actual }] = exchange.hops;
    if (!actual.response) throw new Error("no response");
    return {
      ...exchange,
      hops: [{ actual: { ...actual, response: { ...actual.response, judgedHeaders: headers(left) } } }],
    };
  };

  test("passes because of it where the server’s own headers would not", () => {
    const [warning] = warningsOf(changed({}, { "access-control-allow-origin": "*" }));
    expect(warning).toMatchObject({
      id: "allowed-by-extension-alone",
      evidence: [{ where: "actual.response.header", name: "access-control-allow-origin", value: null }],
    });
    expect(warning && say(warning.summary.id, warning.summary.values)).toContain(
      "changed `access-control-allow-origin` of the response",
    );
  });

  test("passes by itself where the server’s own headers would do", () => {
    expect(ids(changed(allowPage, { "access-control-allow-origin": "*" }))).toEqual([]);
    expect(ids(changed(allowPage, { ...allowPage, "content-security-policy": "none" }))).toEqual([]);
  });
});

describe("a repeated preflight", () => {
  const asked = (id: string, maxAge: string, at: number): Exchange =>
    exchangeOf({
      id,
      at,
      hops: [
        {
          method: "PUT",
          preflight: {
            headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT", "Access-Control-Max-Age": maxAge },
          },
          response: { headers: allowPage },
        },
      ],
    });
  const summary = (...exchanges: readonly [Exchange, ...Exchange[]]) =>
    warningsOf(...exchanges).map(({ summary: { id, values } }) => say(id, values));

  test("says how long it took, and how long all of them took", () => {
    const [first, second, third] = [asked("1", "0", 1_000), asked("2", "0", 2_000), asked("3", "0", 3_000)];
    expect(first && summary(first)).toEqual([]);
    expect(first && second && summary(first, second)[0]).toContain("This one took 2 milliseconds");
    expect(first && second && third && summary(first, second, third)[0]).toContain(
      "2 preflights repeated in this way have taken 4 milliseconds together",
    );
  });

  test("is none where the permission before it was still good, or had lasted as long as the browser allows", () => {
    expect(summary(asked("1", "60", 1_000), asked("2", "60", 2_000))).toEqual([]);
    expect(summary(asked("1", "7200", 1_000), asked("2", "7200", 8_000_000))).toEqual([]);
  });
});
