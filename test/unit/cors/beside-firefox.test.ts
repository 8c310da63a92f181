import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/shared/cors/evaluate.ts";
import { predict } from "../../../src/shared/cors/other-engines.ts";
import { geckoProfile, webkitProfile } from "../../../src/shared/cors/other-profiles.ts";
import { chromiumProfile, type Profile } from "../../../src/shared/cors/profile.ts";
import { indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { Exchange, Hop, Transaction } from "../../../src/shared/exchange/exchange.ts";
import { api, headers, page } from "../events.ts";

/*
 * What is said of other browsers, from exchanges that Firefox showed.
 */

type Lines = Readonly<Record<string, string>>;

const allow = { "Access-Control-Allow-Origin": page };
const permits = { ...allow, "Access-Control-Allow-Methods": "PUT" };
const isolated: Lines = { Origin: page, "Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "cross-site" };

/** A request with its answer, at a time in seconds. */
function transaction(method: string, request: Lines, answer: Lines, status: number, at = 1): Transaction {
  const startedAt = at * 1000;
  return {
    requestId: `${method} ${at}`,
    url: api,
    method,
    startedAt,
    requestHeaders: headers(request),
    sentAt: startedAt,
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      headers: headers(answer),
      receivedAt: startedAt,
      startedAt,
    },
    endedAt: startedAt,
  };
}

/** The preflight of a request, answered. */
function asking(method: string, names: string, answer: Lines, status = 200, at = 1): Transaction {
  const asks = { ...(names ? { "Access-Control-Request-Headers": names } : {}), Origin: page };
  return transaction("OPTIONS", { "Access-Control-Request-Method": method, ...asks }, answer, status, at);
}

/** A preflight that Firefox refused, and the request behind it. */
function refused(preflight: Transaction, method: string, request: Lines = {}): Hop {
  const { requestHeaders, response, sentAt, ...rest } = transaction(method, { ...isolated, ...request }, {}, 200);
  const error = "NS_ERROR_DOM_BAD_URI";
  const actual = { ...rest, error, ...(requestHeaders ? { preparedHeaders: requestHeaders } : {}) };
  return { preflight: { ...preflight, error }, actual };
}

function exchange(hops: readonly [Hop, ...Hop[]], id = "1"): Exchange {
  return {
    id,
    tabId: 1,
    frameId: 0,
    initiator: page,
    resourceType: "xmlhttprequest",
    engine: "gecko",
    fromDocument: true,
    hops,
  };
}

/** What is said of another browser, in a line each. */
function said(profile: Profile, made: Exchange, earlier: readonly Exchange[] = []) {
  const exchangesAt = indexByUrl([...earlier, made]);
  const prediction = predict(made, evaluate(made, geckoProfile, exchangesAt), profile, exchangesAt);
  return (
    prediction && {
      verdict: prediction.verdict,
      names: prediction.stops.map(({ name }) => name),
      differences: prediction.differences.map(({ kind }) => kind),
    }
  );
}

const chrome = (made: Exchange, earlier: readonly Exchange[] = []) => said(chromiumProfile, made, earlier);

const get = (answer: Lines, request: Lines = {}, status = 200): Hop => ({
  actual: transaction("GET", { ...isolated, ...request }, answer, status),
});

test("nothing is said of Firefox itself, and nothing otherwise where all do the same", () => {
  const made = exchange([get(allow)]);
  expect(said(geckoProfile, made)).toBeNull();
  expect(chrome(made)).toEqual({ verdict: "allowed", names: [], differences: [] });
  expect(said(webkitProfile, made)).toEqual({ verdict: "allowed", names: [], differences: [] });
  expect(chrome(exchange([get({})]))).toEqual({
    verdict: "blocked",
    names: ["MissingAllowOriginHeader"],
    differences: [],
  });
});

describe("preflights that Firefox alone sends", () => {
  const hint = { "Save-Data": "on" };

  test("are for headers that Chrome safelists, and Safari does not", () => {
    const passed = exchange([
      {
        preflight: asking("GET", "save-data", { ...allow, "Access-Control-Allow-Headers": "save-data" }),
        ...get(allow, hint),
      },
    ]);
    expect(chrome(passed)).toEqual({ verdict: "allowed", names: [], differences: ["asks-not-for"] });
    expect(said(webkitProfile, passed)?.differences).toEqual([]);
    const failed = exchange([refused(asking("GET", "save-data", {}), "GET", hint)]);
    expect(chrome(failed)).toEqual({ verdict: "undetermined", names: [], differences: ["asks-not-for"] });
    expect(said(webkitProfile, failed)?.verdict).toBe("blocked");
  });

  test("may ask for more than Chrome’s do", () => {
    const both = exchange([refused(asking("GET", "save-data,x-a", allow), "GET", { ...hint, "X-A": "1" })]);
    expect(chrome(both)).toEqual({ verdict: "undetermined", names: [], differences: ["asks-for-less"] });
  });

  test("are for an upload listener where nothing is uploaded", () => {
    const listener = exchange([refused(asking("GET", "", {}), "GET")]);
    expect(chrome(listener)?.differences).toEqual(["asks-not-for-listener"]);
    expect(said(webkitProfile, listener)?.verdict).toBe("blocked");
  });

  test("come again where Chrome keeps a permission by *", () => {
    const star = { ...allow, "Access-Control-Allow-Methods": "*", "Access-Control-Max-Age": "60" };
    const put = (id: string, at: number, answer: Lines): Exchange =>
      exchange(
        [{ preflight: asking("PUT", "", answer, 200, at), actual: transaction("PUT", isolated, allow, 200, at) }],
        id,
      );
    const first = put("1", 1, star);
    expect(chrome(first)).toMatchObject({ verdict: "allowed", differences: ["keeps-permission"] });
    expect(chrome(put("2", 10, star), [first])).toMatchObject({ verdict: "allowed", differences: ["asks-not-again"] });
    expect(chrome(put("2", 100, star), [first])?.differences).toEqual(["keeps-permission"]);
  });
});

describe("behind a redirect", () => {
  const elsewhere = "https://third.example/items";
  const redirect: Hop = {
    actual: {
      ...transaction("POST", { ...isolated, "X-A": "1" }, { ...allow, Location: elsewhere }, 303),
      redirectUrl: elsewhere,
    },
    preflight: asking("POST", "x-a", { ...allow, "Access-Control-Allow-Headers": "x-a" }),
  };
  const behind = (request: Lines, names: string, answer: Lines, allowed: Lines): Hop => ({
    preflight: { ...asking("GET", names, answer), url: elsewhere },
    actual: { ...transaction("GET", { ...isolated, Origin: "null", ...request }, allowed, 200), url: elsewhere },
  });

  test("Chrome’s preflight has another origin, unless everybody is allowed", () => {
    const named = { ...allow, "Access-Control-Allow-Headers": "x-a" };
    const anyone = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "x-a" };
    expect(chrome(exchange([redirect, behind({ "X-A": "1" }, "x-a", named, anyone)]))).toMatchObject({
      verdict: "undetermined",
      differences: ["asks-with-null-origin"],
    });
    expect(chrome(exchange([redirect, behind({ "X-A": "1" }, "x-a", anyone, anyone)]))).toEqual({
      verdict: "allowed",
      names: [],
      differences: [],
    });
  });

  test("Chrome asks only for what is still sent", () => {
    const anyone = { "Access-Control-Allow-Origin": "*" };
    const made = exchange([redirect, behind({}, "", anyone, anyone)]);
    expect(chrome(made)).toEqual({ verdict: "allowed", names: [], differences: ["asks-not-after-redirect"] });
    expect(said(webkitProfile, made)?.differences).toEqual([]);
  });
});

describe("the order of checks", () => {
  test("is Chrome’s", () => {
    const lists = { ...allow, "Access-Control-Allow-Methods": "GET", "Access-Control-Allow-Headers": "x a" };
    expect(chrome(exchange([refused(asking("PUT", "", lists), "PUT")]))).toEqual({
      verdict: "blocked",
      names: ["InvalidAllowHeadersPreflightResponse"],
      differences: ["checks-first"],
    });
    expect(said(webkitProfile, exchange([refused(asking("PUT", "", permits, 404), "PUT")]))?.names).toEqual([
      "Preflight response is not successful. Status code: 404",
    ]);
  });
});

describe("answers that Chrome’s network stack refuses", () => {
  test("a status 407 and what is no HTTP", () => {
    expect(chrome(exchange([get(allow, {}, 407)]))).toEqual({
      verdict: "failed",
      names: [null],
      differences: ["refuses-proxy-status"],
    });
    const { actual } = get({});
    const old = actual.response && { ...actual.response, httpVersion: "HTTP/0.9" };
    expect(chrome(exchange([{ actual: { ...actual, ...(old ? { response: old } : {}) } }]))).toEqual({
      verdict: "failed",
      names: [null],
      differences: ["refuses-without-http"],
    });
  });

  test("a redirect to an unsafe scheme is no matter of CORS there", () => {
    const to = (Location: string) => {
      const { actual } = get({ ...allow, Location }, {}, 302);
      return exchange([{ actual: { ...actual, redirectUrl: Location } }]);
    };
    expect(chrome(to("data:,x"))).toMatchObject({ verdict: "failed", names: [null] });
    expect(chrome(to("app://open"))).toMatchObject({ verdict: "blocked", names: ["CorsDisabledScheme"] });
  });
});

describe("what Firefox does not show leaves it open", () => {
  const undetermined = (kind: string) => ({ verdict: "undetermined", names: [], differences: [kind] });

  test("whether the user lets Chrome reach the local network", () => {
    const { actual } = get(allow);
    const local = actual.response && { ...actual.response, ip: "192.168.1.2" };
    expect(chrome(exchange([{ actual: { ...actual, ...(local ? { response: local } : {}) } }]))).toEqual(
      undetermined("local-network-prompt"),
    );
  });

  test("whether Chrome’s cache has an answer to a request without CORS", () => {
    const stored = { "Cache-Control": "max-age=60" };
    const image = exchange([{ actual: transaction("GET", { "Sec-Fetch-Mode": "no-cors" }, stored, 200, 0) }], "0");
    expect(chrome(exchange([get({ ...allow, ...stored })]), [image])).toEqual(undetermined("answers-from-cache"));
  });

  test("how large headers are that were cut", () => {
    const large = exchange([get({ ...allow, "X-Big": "xx… (300000 characters)" })]);
    expect(chrome(large)).toEqual(undetermined("refuses-large-headers"));
  });

  test("what a list of Firefox’s own forbids", () => {
    const { response: _, ...actual } = get({}).actual;
    expect(chrome(exchange([{ actual: { ...actual, error: "NS_ERROR_TRACKING_URI" } }]))).toEqual(
      undetermined("own-policy"),
    );
  });

  test("whether values were appended that Firefox judges one by one", () => {
    const value = `${"a".repeat(100)}, ${"b".repeat(100)}`;
    expect(chrome(exchange([get(allow, { Accept: value })]))).toEqual(undetermined("asks-first-for-value"));
  });

  test("how CORS judges what was refused for its type", () => {
    const { response, ...actual } = get(allow).actual;
    const { startedAt: _, ...withheld } = response ?? {};
    const made = { ...actual, response: withheld, error: "NS_ERROR_CORRUPTED_CONTENT" } as Transaction;
    expect(chrome(exchange([{ actual: made }]))).toEqual(undetermined("checks-type-later"));
  });
});
