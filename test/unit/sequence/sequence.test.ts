import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { layOutSequence } from "../../../src/shared/sequence/layout.ts";
import { laneNames, sequenceOf, spokenSequence } from "../../../src/shared/sequence/sequence.ts";
import { allowPage, exchangeOf, type RequestSpec } from "../events.ts";

const say = createSay("en");
const failed = "net::ERR_FAILED";

function explained(spec: RequestSpec): Explanation {
  return explain(exchangeOf(spec), chromiumProfile, indexByUrl([]));
}

/** A sequence as lines: "browser -> api.example: OPTIONS". */
function drawn(spec: RequestSpec): readonly string[] {
  const { servers, messages } = sequenceOf(explained(spec));
  const lanes = ["page", "browser", ...servers];
  return messages.map(({ from, to, label, kind, stopped }) => {
    const text = typeof label === "string" ? label : say(label.id, label.values);
    const arrow = kind === "never-sent" ? "..>" : stopped ? "-x" : "->";
    return `${lanes[from]} ${arrow} ${lanes[to]}: ${text}`;
  });
}

describe("the sequence", () => {
  test("of a refused preflight ends before the request", () => {
    expect(drawn({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: failed })).toEqual([
      "page -> browser: PUT /items",
      "browser -> api.example: OPTIONS",
      "api.example -x browser: 403 Forbidden",
      "browser ..> api.example: PUT was never sent",
      "browser -> page: TypeError or error event",
    ]);
  });

  test("of a redirect has a lane per server", () => {
    const hops = [
      { response: { status: 302, headers: allowPage }, redirectTo: "https://other.example/b" },
      { url: "https://other.example/b", request: { Origin: "null" }, response: { headers: allowPage } },
    ];
    expect(drawn({ hops, end: failed })).toEqual([
      "page -> browser: GET /items",
      "browser -> api.example: GET",
      "api.example -> browser: 302 Found",
      "browser -> other.example: GET /b",
      "other.example -x browser: 200",
      "browser -> page: TypeError or error event",
    ]);
  });

  test("ends in what the page's script gets, in the words of the engine", () => {
    const { exchange, ...rest } = explained({ hops: [{ response: { status: 500 } }], end: failed });
    const last = (call: Partial<typeof exchange>) =>
      sequenceOf({ exchange: { ...exchange, ...call }, ...rest }).messages.at(-1)?.label;
    const called = { callId: "1", api: "fetch" } as const;
    expect(last({ call: called })).toBe("TypeError: Failed to fetch");
    expect(last({ call: called, engine: "gecko" })).toBe("TypeError: NetworkError when attempting to fetch resource.");
    expect(last({ call: { ...called, api: "xhr" } })).toEqual({ id: "sequence.result.error-event" });
    expect(last({ call: { ...called, failed: true, saw: "AbortError: enough" } })).toBe("AbortError: enough");
    expect(last({ resourceType: "font" })).toEqual({ id: "sequence.result.error" });
  });

  test("of a dead server has no answer", () => {
    expect(drawn({ hops: [{ request: {} }], end: "net::ERR_CONNECTION_REFUSED" }).slice(2)).toEqual([
      "api.example -x browser: no response",
      "browser -> page: TypeError or error event",
    ]);
  });

  test("of a request that passed ends at the page", () => {
    expect(drawn({ hops: [{ response: { headers: allowPage } }] }).at(-1)).toBe("browser -> page: response, readable");
  });

  test("of many redirects leaves out those in the middle, and says how many", () => {
    const urls = Array.from({ length: 12 }, (_, index) => `https://h${index}.example/p${index}`);
    const hops = urls.map((url, index) => ({
      url,
      request: index > 1 ? { Origin: "null" } : {},
      response: { status: index < 11 ? 302 : 200, headers: { "Access-Control-Allow-Origin": "*" } },
      ...(urls[index + 1] === undefined ? {} : { redirectTo: urls[index + 1] as string }),
    }));
    const lines = drawn({ hops });
    expect(lines).toHaveLength(1 + 2 * 2 + 1 + 3 * 2 + 1);
    expect(lines[5]).toBe("browser -> browser: (7 more redirects)");
    expect(lines[6]).toBe("browser -> h9.example: GET /p9");
  });

  test("is told in words that leave nothing out", () => {
    const explanation = explained({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: failed });
    const sequence = sequenceOf(explanation);
    expect(spokenSequence(sequence, laneNames(explanation, sequence, say), say)).toEqual([
      "page to browser: PUT /items",
      "browser to api.example: OPTIONS",
      "api.example to browser: 403 Forbidden; the browser stopped here",
      "browser to api.example: PUT was never sent",
      "browser to page: TypeError or error event",
    ]);
  });
});

describe("the layout", () => {
  const messages = [
    { from: 0, to: 1, label: "", kind: "request" as const, stopped: false },
    { from: 1, to: 2, label: "", kind: "request" as const, stopped: false },
  ];
  const names = ["page", "browser", "a-very-long-host-name.with-many-labels.internal.example.com:8443"];
  const texts = ["GET /a/path/that/has/many/segments/and/would/not/fit/anywhere/at/all", "GET"];

  test("fits into its width by cutting texts in their middle, and keeps the whole", () => {
    const { width, lanes, messages: laidOut } = layOutSequence({ messages }, texts, names, 320);
    expect(width).toBeLessThanOrEqual(320);
    expect(lanes[2]?.name.shown).toMatch(/^a-very.*….*8443$/);
    expect(lanes[2]?.name.whole).toBe(names[2]);
    expect(laidOut[0]?.label.shown).toMatch(/^GET \/a.*….*all$/);
    expect(laidOut[0]?.label.whole).toBe(texts[0]);
  });

  test("cuts what was on the wire before our own words", () => {
    const own = {
      from: 1,
      to: 2,
      label: { id: "sequence.no-answer" as const },
      kind: "response" as const,
      stopped: false,
    };
    const { messages: laidOut } = layOutSequence(
      { messages: [{ ...own, from: 0, to: 1, label: "wire" }, own] },
      ["PUT /a/path/that/is/long/enough/to/be/cut", "no response, said at some length"],
      ["page", "browser", "api.example"],
      360,
    );
    expect(laidOut.map(({ label }) => label.shown !== label.whole)).toEqual([true, false]);
  });

  test("cuts nothing where there is room, and does not grow without end", () => {
    const short = ["GET /a", "GET"];
    const { width, lanes } = layOutSequence({ messages }, short, ["page", "browser", "api.example"], 900);
    expect(lanes.map(({ name }) => name.shown)).toEqual(["page", "browser", "api.example"]);
    expect(width).toBeLessThan(420);
  });
});
