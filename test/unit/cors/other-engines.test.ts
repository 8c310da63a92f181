import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/shared/cors/evaluate.ts";
import { type EnginePrediction, predict } from "../../../src/shared/cors/other-engines.ts";
import { geckoProfile, webkitProfile } from "../../../src/shared/cors/other-profiles.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { assemble } from "../../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../../src/shared/exchange/assembly.ts";
import { allowPage, api, devtoolsRecord, eventsOf, page, type RequestSpec } from "../events.ts";

type Profile = typeof geckoProfile;

const failed = "net::ERR_FAILED";
const credentials = { ...allowPage, "Access-Control-Allow-Credentials": "true" };
const permits = { ...credentials, "Access-Control-Allow-Methods": "PUT" };

/** The prediction for the last of several requests. */
function predicted(profile: Profile, specs: readonly RequestSpec[], devtools = {}): EnginePrediction | null {
  const assembly = createAssembly();
  for (const event of specs.flatMap(eventsOf)) assemble(assembly, event);
  const method = specs.at(-1)?.hops[0]?.method ?? "GET";
  if (Object.keys(devtools).length > 0) assemble(assembly, devtoolsRecord({ method, ...devtools }));
  const exchanges = [...assembly.exchanges.values()];
  const last = exchanges.at(-1);
  if (!last) throw new Error("no exchange");
  const exchangesAt = indexByUrl(exchanges);
  return predict(last, evaluate(last, chromiumProfile, exchangesAt), profile, exchangesAt);
}

/** Verdict, names and differences in one line each. */
function said(profile: Profile, spec: RequestSpec | readonly RequestSpec[], devtools = {}) {
  const prediction = predicted(profile, [spec].flat(), devtools);
  return (
    prediction && {
      verdict: prediction.verdict,
      names: prediction.stops.map(({ name }) => name),
      differences: prediction.differences.map(({ kind, assuming }) => (assuming ? `${kind} (${assuming})` : kind)),
    }
  );
}

const firefox = (spec: RequestSpec | readonly RequestSpec[], devtools = {}) => said(geckoProfile, spec, devtools);
const safari = (spec: RequestSpec | readonly RequestSpec[], devtools = {}) => said(webkitProfile, spec, devtools);

/** A PUT whose preflight is answered so. */
function put(headers: Readonly<Record<string, string | readonly string[]>>, status = 204, asks?: string): RequestSpec {
  return { hops: [{ method: "PUT", preflight: { status, headers, ...(asks ? { asks } : {}) } }], end: failed };
}

describe("where everything is as in Chromium", () => {
  test("nothing is said", () => {
    const readable: RequestSpec = { hops: [{ response: { headers: allowPage } }] };
    expect(firefox(readable)).toEqual({ verdict: "allowed", names: [], differences: [] });
    expect(safari(readable)).toEqual({ verdict: "allowed", names: [], differences: [] });
    const missing: RequestSpec = { hops: [{ response: { status: 500 } }], end: failed };
    expect(firefox(missing)).toEqual({ verdict: "blocked", names: ["CORSMissingAllowOrigin"], differences: [] });
    expect(safari(missing)).toEqual({
      verdict: "blocked",
      names: [`Origin ${page} is not allowed by Access-Control-Allow-Origin. Status code: 500`],
      differences: [],
    });
  });

  test("nothing is predicted for a request without CORS, or one that has not ended", () => {
    const noCors = { "Sec-Fetch-Mode": "no-cors" };
    expect(firefox({ hops: [{ request: noCors, response: {} }] })).toBeNull();
    expect(firefox({ hops: [{ request: {} }], end: null })).toBeNull();
  });
});

describe("the order of checks", () => {
  test("Safari looks at the status of a preflight first", () => {
    expect(safari(put({}, 404))).toEqual({
      verdict: "blocked",
      names: ["Preflight response is not successful. Status code: 404"],
      differences: ["checks-first"],
    });
    expect(safari(put(permits, 404))?.differences).toEqual([]);
  });

  test("Firefox looks for the method before it parses Access-Control-Allow-Headers", () => {
    const lists = { ...credentials, "Access-Control-Allow-Methods": "GET", "Access-Control-Allow-Headers": "x a" };
    expect(firefox(put(lists))).toEqual({
      verdict: "blocked",
      names: ["CORSMethodNotFound"],
      differences: ["checks-first", "second-message"],
    });
    expect(safari(put(lists))?.names).toEqual(["Header Access-Control-Allow-Headers has an invalid value: x a"]);
  });

  test("differs under one credentials mode alone where that is not known", () => {
    const lists = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "(" };
    const prediction = safari(put(lists, 500));
    expect(prediction?.differences).toEqual(["checks-first (include)"]);
  });
});

describe("a preflight that is redirected", () => {
  test("fails the CORS check first in Firefox, the status in Safari", () => {
    const redirect = put({ Location: "/login" }, 302);
    expect(firefox(redirect)?.names).toEqual(["CORSMissingAllowOrigin"]);
    expect(safari(redirect)?.names).toEqual(["Preflight response is not successful. Status code: 302"]);
    expect(firefox(put({ ...credentials, Location: "/" }, 302))?.names).toEqual(["CORSExternalRedirectNotAllowed"]);
  });
});

describe("preflights that Chromium does not send", () => {
  const ok = { headers: allowPage };

  test.each([
    ["Save-Data", "on"],
    ["DPR", "1"],
  ])("both ask first for %s, if the page set it", (name, value) => {
    const spec: RequestSpec = { hops: [{ request: { [name]: value }, response: ok }] };
    const expected = { verdict: "undetermined", names: [], differences: ["asks-first"] };
    expect(firefox(spec)).toEqual(expected);
    expect(safari(spec)).toEqual(expected);
  });

  test("what the answer to the request refuses is refused with such a preflight too, but the name is open", () => {
    const spec: RequestSpec = { hops: [{ request: { "Save-Data": "on" }, response: {} }], end: failed };
    expect(firefox(spec)).toEqual({ verdict: "blocked", names: [], differences: ["asks-first"] });
  });

  test("at the page's own origin nobody asks", () => {
    const own = { url: `${page}/a`, request: { "Save-Data": "on" }, response: { status: 302 }, redirectTo: api };
    expect(firefox({ hops: [own, { response: { headers: allowPage } }] })?.differences).toEqual([]);
  });

  test("both ask again for a header that the redirect took away", () => {
    const hops = [
      {
        preflight: {
          asks: "authorization",
          headers: { ...allowPage, "Access-Control-Allow-Headers": "authorization" },
        },
        request: { Authorization: "x" },
        response: { status: 302, headers: allowPage },
        redirectTo: "https://other.example/",
      },
      {
        url: "https://other.example/",
        request: { Origin: "null" },
        response: { headers: { "Access-Control-Allow-Origin": "*" } },
      },
    ];
    expect(firefox({ hops })).toMatchObject({ verdict: "undetermined", differences: ["asks-again-after-redirect"] });
    expect(safari({ hops })).toMatchObject({ verdict: "undetermined", differences: ["asks-again-after-redirect"] });
  });

  test("Firefox asks after a redirect because the page's request needed it, whatever is left of that", () => {
    const redirected = (first: RequestSpec["hops"][number]): RequestSpec => ({
      hops: [
        { ...first, response: { status: 303, headers: allowPage }, redirectTo: `${api}/b` },
        { url: `${api}/b`, response: { headers: allowPage } },
      ],
    });
    const put = { method: "PUT", preflight: { headers: permits } };
    expect(firefox(redirected(put))).toMatchObject({
      verdict: "undetermined",
      differences: ["asks-again-after-redirect"],
    });
    const own = { url: `${page}/a`, method: "POST", request: { "Content-Type": "application/json" } };
    expect(firefox(redirected(own))?.differences).toEqual(["asks-again-after-redirect"]);
    expect(firefox(redirected({ ...own, request: {} }))?.differences).toEqual([]);
  });

  test("Firefox's preflight after a redirect has the page's own origin", () => {
    const second = (headers: Record<string, string>) => ({
      hops: [
        {
          method: "PUT",
          preflight: { headers: permits },
          response: { status: 307, headers: allowPage },
          redirectTo: "https://other.example/",
        },
        {
          method: "PUT",
          url: "https://other.example/",
          request: { Origin: "null" },
          preflight: { headers: { "Access-Control-Allow-Methods": "PUT", ...headers } },
          response: { headers },
        },
      ],
    });
    expect(firefox(second({ "Access-Control-Allow-Origin": "*" }))?.verdict).toBe("allowed");
    expect(firefox(second({ "Access-Control-Allow-Origin": "null" }))).toMatchObject({
      verdict: "undetermined",
      differences: ["asks-with-page-origin"],
    });
    expect(safari(second({ "Access-Control-Allow-Origin": "null" }))?.verdict).toBe("allowed");
  });
});

describe("permissions that Chromium holds", () => {
  const request = (id: string, at: number, headers: Record<string, string>, asks: boolean): RequestSpec => ({
    id,
    at,
    hops: [{ method: "PUT", ...(asks ? { preflight: { headers } } : {}), response: { headers: allowPage } }],
  });
  const pair = (headers: Record<string, string>, seconds: number) => [
    request("1", 1_000, headers, true),
    request("2", 1_000 + seconds * 1000, headers, false),
  ];
  const week = { ...permits, "Access-Control-Max-Age": "604800" };

  test("are kept for 600 seconds at most in Safari, for a day in Firefox", () => {
    expect(safari(pair(week, 700))).toEqual({
      verdict: "undetermined",
      names: [],
      differences: ["asks-again-expired"],
    });
    expect(safari(pair(week, 500))?.differences).toEqual([]);
    expect(firefox(pair(week, 700))?.differences).toEqual([]);
    const [first] = pair(week, 1);
    const kept = (profile: Profile) => first && predicted(profile, [first])?.differences.map(({ values }) => values);
    expect(kept(geckoProfile)).toEqual([{ url: api, seconds: 86_400, ownSeconds: 7200 }]);
    expect(kept(webkitProfile)).toEqual([{ url: api, seconds: 600, ownSeconds: 7200 }]);
  });

  test("do not spare Firefox a preflight where they are given by *", () => {
    const star = { ...allowPage, "Access-Control-Allow-Methods": "*", "Access-Control-Max-Age": "60" };
    expect(firefox(pair(star, 1))).toMatchObject({ verdict: "undetermined", differences: ["asks-again-wildcard"] });
    expect(firefox([request("1", 1, star, true)])).toMatchObject({
      verdict: "allowed",
      differences: ["keeps-no-permission"],
    });
    expect(safari(pair(star, 1))?.differences).toEqual([]);
    const both = { ...star, "Access-Control-Allow-Methods": "*, PUT" };
    expect(firefox(pair(both, 1))?.differences).toEqual([]);
  });

  test("are not kept in Firefox where Max-Age is no number", () => {
    const soon = { ...permits, "Access-Control-Max-Age": "soon" };
    expect(firefox(pair(soon, 1))).toMatchObject({ verdict: "undetermined", differences: ["asks-again-expired"] });
    expect(firefox([request("1", 1, soon, true)])?.differences).toEqual(["keeps-no-permission"]);
    expect(firefox([request("1", 1, { ...permits, "Access-Control-Max-Age": "" }, true)])?.differences).toEqual([]);
  });

  test("are forgotten in Firefox when the request fails", () => {
    const spec: RequestSpec = { hops: [{ method: "PUT", preflight: { headers: week }, response: {} }], end: failed };
    expect(firefox(spec)?.differences).toEqual(["forgets-permission"]);
    expect(safari(spec)?.differences).toEqual(["keeps-permission"]);
  });

  test("from before recording leave open whether another browser asks", () => {
    const [, second] = pair(week, 1);
    expect(second && firefox(second)).toEqual({ verdict: "undetermined", names: [], differences: [] });
  });
});

describe("preflights that Chromium alone sends", () => {
  const forced: RequestSpec = { hops: [{ method: "POST", preflight: { status: 403 } }], end: failed };

  test("for a stream", () => {
    expect(firefox(forced, { resourceType: "fetch", status: 0 })).toMatchObject({
      verdict: "undetermined",
      differences: ["asks-not"],
    });
    expect(firefox(forced, { resourceType: "xhr", status: 0 })?.verdict).toBe("blocked");
  });

  test("for a header that the page perhaps appended in parts", () => {
    const value = `${"a".repeat(100)}, ${"b".repeat(100)}`;
    const headers = { ...allowPage, "Access-Control-Allow-Headers": "accept" };
    const spec = (accept: string): RequestSpec => ({
      hops: [{ preflight: { asks: "accept", headers }, request: { Accept: accept }, response: { headers: allowPage } }],
    });
    expect(firefox(spec(value))?.differences).toEqual(["asks-not-if-appended"]);
    expect(firefox(spec("a".repeat(200)))?.differences).toEqual([]);
  });
});

describe("what stops Chromium alone", () => {
  test("an upgrade to https between preflight and request", () => {
    const spec: RequestSpec = {
      hops: [{ method: "PUT", preflight: { error: failed } }],
      end: "net::ERR_INVALID_REDIRECT",
    };
    expect(firefox(spec)).toEqual({ verdict: "undetermined", names: [], differences: ["upgrades-first"] });
    expect(safari(spec)?.names).toEqual([null]);
  });

  test("Local Network Access", () => {
    const spec: RequestSpec = { hops: [{ request: {} }], end: "net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS" };
    expect(firefox(spec)).toEqual({ verdict: "undetermined", names: [], differences: ["local-network-prompt"] });
    expect(safari(spec)).toEqual({ verdict: "undetermined", names: [], differences: ["local-network-none"] });
  });

  test("an extension", () => {
    const spec: RequestSpec = { hops: [{}], end: "net::ERR_BLOCKED_BY_CLIENT" };
    expect(firefox(spec)).toEqual({ verdict: "undetermined", names: [], differences: ["own-policy"] });
  });

  test("its own cache", () => {
    const headers = { Date: "now" };
    const earlier: RequestSpec = { id: "1", hops: [{ request: { Origin: "" }, response: { headers } }] };
    const events = eventsOf(earlier).map((event) =>
      event.type === "request-sent" ? { ...event, headers: [] } : event,
    );
    const assembly = createAssembly();
    for (const event of [
      ...events,
      ...eventsOf({ id: "2", at: 5_000, hops: [{ response: { headers } }], end: failed }),
    ])
      assemble(assembly, event);
    assemble(assembly, devtoolsRecord({ startedAt: 1_000 }));
    assemble(assembly, devtoolsRecord({ startedAt: 5_000, status: 0, error: failed }));
    const exchanges = [...assembly.exchanges.values()];
    const [, second] = exchanges;
    const exchangesAt = indexByUrl(exchanges);
    const prediction =
      second && predict(second, evaluate(second, chromiumProfile, exchangesAt), geckoProfile, exchangesAt);
    expect(prediction).toMatchObject({ verdict: "undetermined", stops: [], differences: [{ kind: "own-cache" }] });
  });

  test("an empty Location", () => {
    const Location = "";
    expect(firefox({ hops: [{ response: { status: 302, headers: { ...allowPage, Location } } }] })).toEqual({
      verdict: "undetermined",
      names: [],
      differences: ["follows-empty-location"],
    });
    expect(safari({ hops: [{ response: { status: 302, headers: { ...allowPage, Location } } }] })).toEqual({
      verdict: "undetermined",
      names: [],
      differences: [],
    });
    expect(firefox(put({ ...permits, Location }, 302))?.names).toEqual(["CORSExternalRedirectNotAllowed"]);
  });

  test("a header line without a value beside another one", () => {
    const twice: RequestSpec = {
      hops: [{ response: { headers: { "access-control-allow-origin": [page, ""] } } }],
      end: failed,
    };
    expect(firefox(twice)).toEqual({
      verdict: "undetermined",
      names: ["CORSMissingAllowCredentials"],
      differences: ["drops-empty-lines"],
    });
    const counted = { "Access-Control-Allow-Origin": [page, ""] };
    expect(firefox({ hops: [{ response: { headers: counted } }], end: failed })?.differences).toEqual([]);
    const [hop] = twice.hops;
    const request = { "Sec-Fetch-Site": "cross-site" };
    expect(firefox({ ...twice, hops: [{ ...hop, request }] })?.verdict).toBe("allowed");
    expect(safari(twice)?.verdict).toBe("blocked");
  });
});

describe("Firefox's words", () => {
  test("for a lost connection are another fault's where the method is PUT", () => {
    const lost = "net::ERR_EMPTY_RESPONSE";
    expect(firefox({ hops: [{ request: {} }], end: lost })).toEqual({
      verdict: "failed",
      names: ["CORSDidNotSucceed"],
      differences: ["names-network-error"],
    });
    expect(firefox({ hops: [{ method: "PUT", preflight: { headers: permits }, request: {} }], end: lost })).toEqual({
      verdict: "failed",
      names: ["CORSMultipleAllowOriginNotAllowed"],
      differences: ["names-lost-connection"],
    });
  });

  test("for an answer that is no HTTP", () => {
    expect(firefox({ hops: [{ request: {} }], end: "net::ERR_INVALID_HTTP_RESPONSE" })).toEqual({
      verdict: "failed",
      names: ["CORSMissingAllowOrigin"],
      differences: ["reads-without-http"],
    });
  });

  test("for the status 407 are those of any other", () => {
    expect(firefox({ hops: [{ request: {} }], end: "net::ERR_UNEXPECTED_PROXY_AUTH" })).toEqual({
      verdict: "undetermined",
      names: [],
      differences: ["reads-proxy-status"],
    });
    expect(safari({ hops: [{ request: {} }], end: "net::ERR_UNEXPECTED_PROXY_AUTH" })?.verdict).toBe("undetermined");
  });

  test("for a forbidden port there are none", () => {
    expect(firefox({ hops: [{ request: {} }], end: "net::ERR_UNSAFE_PORT" })).toEqual({
      verdict: "failed",
      names: [null],
      differences: [],
    });
  });

  test("for several values depend on how the header is spelled", () => {
    const lines = (name: string): RequestSpec => ({
      hops: [{ response: { headers: { [name]: [page, page] } } }],
      end: failed,
    });
    expect(firefox(lines("Access-Control-Allow-Origin"))).toMatchObject({
      names: ["CORSMultipleAllowOriginNotAllowed"],
      differences: [],
    });
    expect(firefox(lines("access-control-allow-origin"))).toMatchObject({
      names: ["CORSAllowOriginNotMatchingOrigin"],
      differences: ["names-several-values"],
    });
  });

  test("for several header names take the first in the alphabet", () => {
    const prediction = predicted(geckoProfile, [put(permits, 204, "x-a,x-b")]);
    expect(prediction?.differences.map(({ kind }) => kind)).toEqual(["names-header", "second-message"]);
    expect(prediction?.differences[0]?.values.first).toBe("x-a");
  });
});

test("Safari spells header names that it knows in its own way; of several it names one that is not known", () => {
  const named = (asks: string) => safari(put(permits, 204, asks))?.names;
  const text = (name: string) => [`Request header field ${name} is not allowed by Access-Control-Allow-Headers.`];
  expect(named("content-type")).toEqual(text("Content-Type"));
  expect(named("x-b")).toEqual(text("x-b"));
  expect(named("a,content-type")).toEqual(text("…"));
});
