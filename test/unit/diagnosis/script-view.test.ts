import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { type ScriptView, scriptView } from "../../../src/shared/diagnosis/script-view.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { allowPage, exchangeOf, type RequestSpec } from "../events.ts";

const say = createSay();
const failed = "net::ERR_FAILED";
const call = { callId: "1", api: "fetch" } as const;

function viewOf(spec: RequestSpec, change: Partial<Exchange> = {}): ScriptView {
  const exchange = { ...exchangeOf(spec), ...change };
  const explanation: Explanation = explain(exchange, chromiumProfile, indexByUrl([]));
  return scriptView(explanation);
}

function texts({ sights }: ScriptView): readonly string[] {
  return sights.map(({ requester, text }) => `${requester}: ${say(text.id, text.values)}`);
}

describe("a refused response", () => {
  const refused: RequestSpec = { hops: [{ response: {} }], end: failed };

  test("is an error for each that can have asked", () => {
    const view = viewOf(refused);
    expect(view.sights.map(({ requester }) => requester)).toEqual(["fetch", "xhr"]);
    expect(texts(view)[0]).toContain("rejects with `TypeError: Failed to fetch`");
    expect(view.headers).toEqual([]);
  });

  test.each([
    ["image", "image", "`error` event"],
    ["font", "font", "`NetworkError`"],
    ["script", "script", "`import()` rejects with a `TypeError`"],
    ["ping", "beacon", "without a word"],
    ["web_manifest", "other", "What asked is not shown"],
  ])("of type %s is what %s gets", (resourceType, requester, text) => {
    const [only, ...others] = texts(viewOf({ ...refused, resourceType }));
    expect(others).toEqual([]);
    expect(only).toContain(`${requester}: `);
    expect(only).toContain(text);
  });

  test("is known from the probe, word for word", () => {
    const saw = "TypeError: Failed to fetch";
    const view = viewOf(refused, { call: { ...call, failed: true, saw } });
    expect(view.saw).toBe(saw);
    expect(view.maybeLater).toBe(false);
    expect(view.sights.map(({ requester }) => requester)).toEqual(["fetch"]);
  });

  test("can be an EventSource's where it asks for events", () => {
    const events = { hops: [{ request: { Accept: "text/event-stream" }, response: {} }], end: failed };
    expect(viewOf(events).sights.map(({ requester }) => requester)).toContain("event-source");
  });
});

test("a request that the page gave up is no network error", () => {
  const view = viewOf({ hops: [{ request: {} }], end: "net::ERR_ABORTED" }, { call });
  expect(texts(view)).toEqual([expect.stringContaining("`AbortError`")]);
});

describe("a readable response", () => {
  const sent = (headers: Readonly<Record<string, string>>, request = {}): RequestSpec => ({
    hops: [{ request, response: { status: 404, headers: { ...allowPage, ...headers } } }],
  });
  const access = (spec: RequestSpec, change: Partial<Exchange> = { call }) =>
    Object.fromEntries(viewOf(spec, change).headers.map((header) => [header.name, header.access]));

  test("has its status, and ok is what the status says", () => {
    expect(texts(viewOf(sent({}), { call }))).toEqual([
      expect.stringContaining("type `cors`. Its `status` is 404 and its `ok` is false."),
    ]);
  });

  test("has the headers that are listed, and the basic ones", () => {
    const headers = { ETag: "1", "X-Total": "3", "Content-Type": "a/b", "Access-Control-Expose-Headers": "x-total" };
    expect(access(sent({ ...headers, "Set-Cookie": "a=b" }))).toMatchObject({
      etag: "not-exposed",
      "x-total": "exposed",
      "content-type": "basic",
      "access-control-allow-origin": "not-exposed",
      "set-cookie": "forbidden",
    });
  });

  test("has all headers by * where it has no credentials, and else none by it", () => {
    const spec = sent({
      "X-Total": "3",
      "Access-Control-Expose-Headers": "*",
      "Access-Control-Allow-Credentials": "true",
    });
    const asked = (more: object) => access(spec, { call: { ...call, ...more } })["x-total"];
    expect(asked({ credentials: "omit" })).toBe("exposed-by-wildcard");
    expect(asked({ credentials: "include" })).toBe("wildcard-with-credentials");
    expect(asked({})).toBe("unless-credentials");
  });

  test("of an image has no header for a script", () => {
    expect(viewOf({ ...sent({}), resourceType: "image" }, {}).headers).toEqual([]);
  });
});

test("an opaque response has neither status nor headers, whatever was sent", () => {
  const request = { "Sec-Fetch-Mode": "no-cors" };
  const view = viewOf({ hops: [{ request, response: { headers: { "Content-Type": "a/b" } } }] });
  expect(texts(view)).toEqual([expect.stringContaining("type `opaque`: its `status` is 0")]);
  expect(view.headers).toEqual([]);
});
