import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { likelyMisspelling } from "../../../src/shared/diagnosis/misspelling.ts";
import { redirectKind } from "../../../src/shared/diagnosis/redirect-kind.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { allowPage, api, exchangeOf, headers, type RequestSpec } from "../events.ts";

const say = createSay();
const failed = "net::ERR_FAILED";

function firstOf(exchange: Exchange) {
  const [first] = explain(exchange, chromiumProfile, indexByUrl([])).diagnosis.causes;
  if (!first) throw new Error("no cause");
  return { ...first, text: say(first.detail.id, first.detail.values) };
}

function first(spec: RequestSpec) {
  return firstOf(exchangeOf(spec));
}

/** A GET that fails with an answer. */
function answered(status: number, values: Readonly<Record<string, string | readonly string[]>> = {}) {
  return first({ hops: [{ response: { status, headers: values } }], end: failed });
}

describe("who answered", () => {
  test.each<[string, number, Readonly<Record<string, string>>]>([
    ["rate-limit-reached", 429, {}],
    ["bot-protection-answered", 403, { "cf-mitigated": "challenge" }],
    ["bot-protection-answered", 405, { "x-amzn-waf-action": "captcha" }],
    ["bot-protection-answered", 403, { Server: "AkamaiGHost" }],
    ["allow-origin-missing", 200, { Server: "AkamaiGHost" }],
    ["allow-origin-missing-on-error-response", 403, { Server: "cloudflare", "cf-ray": "1" }],
    ["gateway-error", 502, {}],
    ["gateway-error", 503, { Via: "1.1 proxy" }],
    ["allow-origin-missing-on-error-response", 503, {}],
    ["gateway-error", 524, { "cf-ray": "1" }],
    ["allow-origin-missing-on-error-response", 524, {}],
  ])("is %s of a %d with %j", (id, status, values) => {
    expect(answered(status, values).id).toBe(id);
  });

  test("is inferred, and the header that it rests on is the evidence", () => {
    const gateway = answered(504, { Server: "nginx" });
    expect(gateway.certainty).toBe("inferred");
    expect(gateway.evidence).toContainEqual({
      where: "actual.response.header",
      name: "server",
      value: "nginx",
      hop: 0,
    });
    expect(gateway.text).toContain("`server: nginx` hints at the gateway");
    expect(answered(403, { "cf-mitigated": "challenge" })).toMatchObject({
      certainty: "inferred",
      evidence: [{ value: "403" }, { name: "cf-mitigated", value: "challenge" }, { value: null }],
    });
  });

  test("says when to ask again", () => {
    expect(answered(429, { "Retry-After": "30" }).text).toContain("wait for 30 seconds");
    expect(answered(429, { "Retry-After": "Sat, 21 Nov 2026 09:00:00 GMT" }).text).toContain("wait until Sat");
  });

  test("names a content delivery network that a refusal came through", () => {
    expect(answered(403, { "CF-Ray": "1-FRA" }).text).toContain("content delivery network (`cf-ray: 1-FRA`)");
    expect(answered(403).text).not.toContain("content delivery network");
  });
});

describe("a header with a wrong name", () => {
  test.each([
    ["access-control-allow-origin", "Access-Control-Allow-Origins", "other"],
    ["access-control-allow-origin", "access_control_allow_origin", "other"],
    ["access-control-allow-origin", "Acces-Control-Allow-Orign", "other"],
    ["access-control-allow-origin", "X-Access-Control-Allow-Origin", "other"],
    ["access-control-allow-origin", "Access-Control-Origin", "other"],
    ["access-control-allow-origin", "Origin", "request"],
    ["access-control-allow-methods", "Access-Control-Allow-Method", "other"],
    ["access-control-allow-methods", "Access-Control-Request-Method", "request"],
    ["access-control-allow-headers", "Access-Control-Allow-Header", "other"],
    ["access-control-allow-headers", "Access-Control-Request-Headers", "request"],
    ["access-control-allow-credentials", "Access-Control-Allow-Credential", "other"],
  ])("that was meant to be %s: %s", (wanted, name, kind) => {
    expect(likelyMisspelling(headers({ [name]: "*" }), wanted)).toEqual({ name, kind });
  });

  test.each([
    ["access-control-allow-origin", "Timing-Allow-Origin"],
    ["access-control-allow-origin", "Origin-Agent-Cluster"],
    ["access-control-allow-origin", "Access-Control-Allow-Methods"],
    ["access-control-allow-origin", "Access-Control-Max-Age"],
    ["access-control-allow-headers", "Access-Control-Expose-Headers"],
    ["access-control-allow-methods", "Allow"],
    ["access-control-allow-credentials", "Credentials"],
  ])("is not meant to be %s: %s", (wanted, name) => {
    expect(likelyMisspelling(headers({ [name]: "*" }), wanted)).toBeNull();
  });

  test("is no cause where the right one is there too", () => {
    const values = { "Access-Control-Allow-Origin": "https://b.example", "Access-Control-Allow-Origins": "*" };
    expect(answered(200, values).id).toBe("allow-origin-mismatch");
  });
});

describe("what a redirect is for", () => {
  test.each([
    ["http://a.example/items?b=1", "https://a.example/items?b=1", "https"],
    ["https://a.example/items", "https://a.example/items/", "slash"],
    ["https://a.example/items/?b=1", "https://a.example/items?b=1", "slash"],
    ["https://a.example/items", "https://a.example/de/items", "language"],
    ["https://a.example/items", "https://a.example/pt-BR/items", "language"],
    ["https://a.example/items", "https://www.a.example/items", "www"],
    ["https://www.a.example/items", "https://a.example/items", "www"],
    ["https://a.example/items", "https://b.example/items", "host"],
    ["https://a.example/items", "https://a.example/login", "login"],
    ["https://a.example/items", "https://a.example/other", "other"],
    ["https://a.example/items", "https://b.example/other", "other"],
    ["https://a.example/items", "https://a.example:8443/items", "other"],
    ["https://a.example/items", "https://a.example/v2/items", "other"],
  ])("from %s to %s is %s", (url, target, kind) => {
    expect(redirectKind(url, target)).toBe(kind);
  });

  test("stands in the words of a redirect without CORS headers", () => {
    expect(answered(308, { Location: `${api}/` }).text).toContain("a slash at the end");
  });
});

describe("how an allowed origin differs", () => {
  const allowing = (value: string, initiator: string) =>
    first({
      initiator,
      hops: [{ response: { headers: { "Access-Control-Allow-Origin": value } } }],
      end: failed,
    });

  test.each([
    ["https://app.example.", "https://app.example", "ends with a dot"],
    ["https://app.example.:8443", "https://app.example:8443", "ends with a dot"],
    ["https://bücher.example", "https://xn--bcher-kva.example", "ASCII form"],
    ["http://127.0.0.1:3000", "http://localhost:3000", "three hosts"],
    ["http://[::1]:3000", "http://127.0.0.1:5173", "three hosts"],
    ["http://[0:0:0:0:0:0:0:1]:3000", "http://[::1]:3000", "shortest form"],
  ])("%s from %s: %s", (value, origin, words) => {
    const cause = allowing(value, origin);
    expect(cause.id).toBe("allow-origin-mismatch");
    expect(cause.text).toContain(words);
  });

  test("by a cache’s mistake is inferred", () => {
    const values = { "Access-Control-Allow-Origin": "https://other.example", Age: "9" };
    expect(answered(200, values)).toMatchObject({ id: "allow-origin-mismatch", certainty: "inferred" });
    expect(answered(200, { ...values, Vary: "Origin" }).certainty).toBe("observed");
  });
});

test("an origin that the same URL had rightly named before points at a cache", () => {
  const other = "https://b.app.example:8443";
  const names = { "Access-Control-Allow-Origin": other };
  const earlier = exchangeOf({ id: "1", initiator: other, hops: [{ response: { headers: names } }] });
  const later = exchangeOf({ id: "2", at: 9_000, hops: [{ response: { headers: names } }], end: failed });
  const causesOf = (later: Exchange) =>
    explain(later, chromiumProfile, indexByUrl([earlier, later])).diagnosis.causes.map(({ detail, certainty }) => [
      say(detail.id, detail.values),
      certainty,
    ]);
  expect(causesOf(later)[0]).toEqual([expect.stringContaining("for want of `Vary: Origin`"), "inferred"]);
});

describe("two lines", () => {
  test.each<[readonly string[], string]>([
    [["*", "https://app.example"], "another names `https://app.example`"],
    [["https://app.example", "https://app.example"], "add the same header"],
    [["https://app.example", "https://b.example"], "each with a list of its own"],
  ])("%j", (lines, words) => {
    expect(answered(200, { "Access-Control-Allow-Origin": lines }).text).toContain(words);
  });
});

describe("where null comes from", () => {
  const asked = (more: Partial<Exchange>) =>
    firstOf({
      ...exchangeOf({ initiator: "null", hops: [{ response: { headers: allowPage } }], end: failed }),
      ...more,
    });

  test("a frame, a file or something else", () => {
    expect(asked({ frameId: 7 }).text).toContain("from a frame");
    const frame = { functionName: "", line: 1, column: 1 };
    expect(asked({ callFrames: [{ ...frame, url: "file:///home/page.html" }] }).text).toContain(
      "opened from disk, and",
    );
    expect(asked({ callFrames: [{ ...frame, url: "https://a.example/x.js" }] }).text).toContain("The page or worker");
  });

  test("a redirect", () => {
    const hop = { request: { Origin: "null" }, response: { headers: allowPage } };
    const cause = first({
      hops: [
        {
          response: { status: 301, headers: { ...allowPage, Location: "https://www.api.example/items" } },
          redirectTo: "https://www.api.example/items",
        },
        { url: "https://www.api.example/items", ...hop },
      ],
      end: failed,
    });
    expect(cause.id).toBe("redirect-tainted-origin");
    expect(cause.text).toContain("differ in “www.”");
  });
});

test("a failure that the server’s headers do not explain points at other extensions", () => {
  const passing = { "Access-Control-Allow-Origin": "https://app.example", "Access-Control-Allow-Credentials": "true" };
  expect(answered(200, passing).id).toBe("failure-not-explained");
  expect(answered(200, passing).text).toContain("Most likely another extension");
});
