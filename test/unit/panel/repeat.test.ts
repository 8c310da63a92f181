import { describe, expect, test } from "vitest";
import {
  earlierThan,
  isFromHttpCache,
  repeatCode,
  repetitionOf,
  secondsHidden,
  wayToRepeat,
} from "../../../src/panel/repeat.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { fetchCallOf, fetchCode } from "../../../src/shared/reproduce/page-call.ts";
import { allowPage, api, exchangeOf, page, type RequestSpec } from "../events.ts";

function explained(spec: RequestSpec): Explanation {
  return explain(exchangeOf(spec), chromiumProfile, indexByUrl([]));
}

const failed = "net::ERR_FAILED";
const get = {
  hops: [{ request: { "X-Trace": "1", Accept: "*/*", "Accept-Language": "de", "User-Agent": "x" }, response: {} }],
};

describe("the call of an exchange", () => {
  test("has the headers that the page set, and the modes as far as they are known", () => {
    expect(fetchCallOf(explained({ ...get, end: failed }))).toEqual({
      url: api,
      method: "GET",
      headers: [{ name: "X-Trace", value: "1" }],
      mode: "cors",
      credentials: "same-origin",
      credentialsAssumed: true,
      redirect: "follow",
    });
  });

  test("is not made up where the value of a header was not seen, or what forced the preflight has no name", () => {
    const unseen = { hops: [{ method: "PUT", preflight: { asks: "x-trace", status: 403 } }], end: failed };
    expect(fetchCallOf(explained(unseen))).toBeNull();
    expect(fetchCallOf(explained({ hops: [{ method: "POST", preflight: { status: 403 } }], end: failed }))).toBeNull();
  });

  test("is code that can be pasted", () => {
    const call = fetchCallOf(explained({ hops: [{ request: { Authorization: "hush" }, response: {} }], end: failed }));
    if (!call) throw new Error("there is no call");
    expect(fetchCode(call)).toBe(
      `await fetch("${api}", ${JSON.stringify({ method: "GET", headers: { Authorization: "hush" }, mode: "cors", credentials: "same-origin" }, null, 2)});`,
    );
  });

  test("cannot leave its place in the code that is run in the page", () => {
    const call = fetchCallOf(explained({ ...get, end: failed }));
    if (!call) throw new Error("there is no call");
    const url = `${api}?"),alert(1),("\u2028`;
    const calls: unknown[] = [];
    const fetch = (...args: unknown[]) => {
      calls.push(args);
      return Promise.resolve({});
    };
    const code = repeatCode({ ...call, url }, page);
    expect(new Function("globalThis", "fetch", `return ${code}`)({ origin: page }, fetch)).toBe(true);
    expect(calls).toEqual([
      [url, expect.objectContaining({ method: "GET", cache: "reload", headers: [["X-Trace", "1"]] })],
    ]);
    expect(new Function("globalThis", "fetch", `return ${code}`)({ origin: "https://b.example" }, fetch)).toBe(false);
    expect(calls).toHaveLength(1);
  });
});

describe("repeating", () => {
  test.each<[string, RequestSpec, string]>([
    ["a GET by a script", { hops: [{ request: { Cookie: "a=b" }, response: {} }], end: failed }, "call"],
    ["a GET whose credentials mode is not known", { ...get, end: failed }, "credentials"],
    ["a PUT", { hops: [{ method: "PUT", preflight: { status: 403 } }], end: failed }, "side-effects"],
    ["an image", { resourceType: "image", ...get, end: failed }, "requester"],
    ["one with an unseen header", { hops: [{ preflight: { asks: "x-a", status: 403 } }], end: failed }, "unknown"],
  ])("%s", (_, spec, expected) => {
    const ways = wayToRepeat(explained(spec), true);
    expect(ways.way === "call" ? "call" : ways.because).toBe(expected);
  });

  test("takes DevTools; without it the page has to ask again", () => {
    const known = explained({ hops: [{ request: { Cookie: "a=b" }, response: {} }], end: failed });
    expect(wayToRepeat(known, false)).toEqual({ way: "page", because: "devtools" });
  });

  test("is answered by the last of the same requests since then; others do not count", () => {
    const before = explained({ id: "a", at: 1_000, ...get, end: failed });
    const after = explained({ id: "b", at: 5_000, hops: [{ response: { headers: allowPage } }] });
    const others = [
      explained({ id: "c", at: 6_000, hops: [{ method: "HEAD", response: {} }] }),
      explained({ id: "d", at: 6_000, hops: [{ url: `${api}/2`, response: {} }] }),
      explained({ id: "e", at: 6_000, initiator: "https://b.example", ...get }),
      explained({ id: "f", at: 6_000, hops: [{ request: {} }], end: null }),
    ];
    const all = [before, after, ...others];
    expect(repetitionOf(before.exchange, all, 2_000)).toBe(after);
    expect(repetitionOf(before.exchange, all, 5_500)).toBeUndefined();
    expect(earlierThan(after.exchange, all)).toBe(before);
    expect(earlierThan(before.exchange, all)).toBeUndefined();
  });
});

describe("what hides a change of the server", () => {
  const allowed = { headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT", "Access-Control-Max-Age": "600" } };

  test("is a kept permission, for as long as it is kept", () => {
    const permitted = explained({ at: 0, hops: [{ method: "PUT", preflight: allowed, response: {} }], end: failed });
    expect(secondsHidden(permitted, 100_000)).toBe(500);
    expect(secondsHidden(permitted, 700_000)).toBe(0);
    const refused = { ...allowed, status: 403 };
    expect(secondsHidden(explained({ at: 0, hops: [{ method: "PUT", preflight: refused }], end: failed }), 0)).toBe(0);
  });

  test("is the HTTP cache", () => {
    const cached = { headers: { ...allowPage, "Cache-Control": "max-age=60" } };
    expect(isFromHttpCache(explained({ hops: [{ response: cached }] }))).toBe(true);
    expect(isFromHttpCache(explained({ hops: [{ response: { headers: allowPage } }] }))).toBe(false);
  });
});
