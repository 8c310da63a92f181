import { describe, expect, test } from "vitest";
import { repeatOf } from "../../../src/panel/trial/repeat.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { api, exchangeOf, page, type RequestSpec } from "../events.ts";

const failed = "net::ERR_FAILED";
const repeated = (exchange: Exchange) => repeatOf(explain(exchange, chromiumProfile, indexByUrl([])), chromiumProfile);
const repeatedSpec = (spec: RequestSpec) => repeated(exchangeOf(spec));

const cors = { "Sec-Fetch-Mode": "cors", "Sec-Fetch-Storage-Access": "none" };
const get = (method = "GET", request: Readonly<Record<string, string>> = {}): RequestSpec => ({
  hops: [{ method, request: { ...cors, ...request }, response: {} }],
  end: failed,
});

/** What the script gives to fetch() on a page. */
function callOf({ script = "" }: { readonly script?: string | undefined }, origin = page): unknown[] | null {
  let call: unknown[] | null = null;
  const fetch = (...args: unknown[]) => {
    call = args;
    return Promise.reject(new Error("not sent"));
  };
  new Function("origin", "fetch", script)(origin, fetch);
  return call;
}

describe("repeatOf", () => {
  test("makes the request as the page made it, with the headers that the page can have set", () => {
    const spec = get("GET", { Accept: "*/*", "User-Agent": "x", Cookie: "a=b", "X-Trace": 'it\'s "1"' });
    expect(callOf(repeatedSpec(spec))).toEqual([
      api,
      {
        method: "GET",
        headers: [
          ["Accept", "*/*"],
          ["X-Trace", 'it\'s "1"'],
        ],
        mode: "cors",
        credentials: "include",
      },
    ]);
  });

  test("does nothing where the tab shows another page by now", () => {
    expect(callOf(repeatedSpec(get()), "https://other.example")).toBeNull();
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "QUERY"])("never repeats a %s request", (method) => {
    expect(repeatedSpec(get(method))).toEqual({ byPage: "method" });
  });

  test("leaves to the page what is not known", () => {
    const asked: RequestSpec = { hops: [{ preflight: { asks: "x-trace" } }], end: failed };
    const exchange = exchangeOf(asked);
    expect(repeated(exchange)).toEqual({ byPage: "credentials" });
    const call = { callId: "1", api: "fetch" as const, credentials: "omit" as const };
    expect(repeated({ ...exchange, call })).toEqual({ byPage: "headers" });
  });

  test("leaves to the page what the page itself cannot call", () => {
    const exchange = exchangeOf(get());
    expect(repeated({ ...exchange, frameId: 3 })).toEqual({ byPage: "requester" });
    expect(repeated({ ...exchange, initiator: "null" })).toEqual({ byPage: "requester" });
    expect(repeated({ ...exchange, resourceType: "font" })).toEqual({ byPage: "requester" });
    const asked: RequestSpec = { hops: [{ preflight: {}, request: cors }], end: failed };
    // Nothing that has a name asked for a preflight: an upload listener did.
    expect(repeatedSpec(asked)).toEqual({ byPage: "requester" });
  });
});
