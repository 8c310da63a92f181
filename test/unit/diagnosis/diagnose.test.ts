import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { allowPage, api, exchangeOf, type HopSpec, page, type RequestSpec } from "../events.ts";

const say = createSay();
const failed = "net::ERR_FAILED";

function diagnosed(spec: RequestSpec) {
  return explain(exchangeOf(spec), chromiumProfile, indexByUrl([])).diagnosis;
}

function causes(spec: RequestSpec): readonly string[] {
  return diagnosed(spec).causes.map(({ id, certainty }) => (certainty === "possible" ? `${id}?` : id));
}

/** A request whose response names an origin. */
function allowing(value: string, origin = page): RequestSpec {
  const request = { Origin: origin, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors" };
  const initiator = origin === "null" ? "null" : origin;
  return {
    initiator,
    hops: [{ request, response: { headers: { "Access-Control-Allow-Origin": value } } }],
    end: failed,
  };
}

describe("the words name the real values", () => {
  test("of a refused preflight", () => {
    const [first] = diagnosed({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: failed }).causes;
    expect(first && say(first.summary.id, first.summary.values)).toBe(
      `The preflight for ${api} was answered with 403 Forbidden: something refuses OPTIONS before CORS can answer.`,
    );
    expect(first).toMatchObject({
      on: "preflight",
      certainty: "inferred",
      browsers: { firefox: "CORSMissingAllowOrigin" },
    });
  });

  test("of a sign-in check, which a challenge proves", () => {
    const preflight = { status: 403, headers: { "WWW-Authenticate": "Bearer" } };
    const [first] = diagnosed({ hops: [{ method: "PUT", preflight }], end: failed }).causes;
    expect(first && say(first.summary.id, first.summary.values)).toContain(
      "a sign-in check stands in front of OPTIONS",
    );
    expect(first?.certainty).toBe("observed");
  });

  test.each([
    [`${page}/`, "no slash at its end"],
    [`${page}/app`, "no path"],
    ["HTTPS://APP.EXAMPLE", "lower case"],
    ["http://app.example", "schemes differ"],
    ["https://app.example:8443", "ports differ"],
    ["https://app.example:443", "leaves out the default port"],
    ["https://www.app.example", "www."],
    ["app.example:443", "scheme is missing"],
    ["null", "answers `null`"],
    ["https://*.example", "Patterns are not supported"],
    ["https://other.example", "byte for byte"],
  ])("Access-Control-Allow-Origin: %s is a mismatch because of %j", (value, words) => {
    const [first] = diagnosed(allowing(value)).causes;
    expect(first?.id).toBe("allow-origin-mismatch");
    expect(first && say(first.detail.id, first.detail.values)).toContain(words);
  });

  test.each([
    ["", "without a value"],
    ['"*"', "quotation marks"],
    ["undefined", "not filled in"],
    ["*.app.example", "Patterns are not supported"],
    ["app.example", "scheme is missing"],
    ["https://", "scheme, a host"],
  ])("Access-Control-Allow-Origin: %s is malformed because of %j", (value, words) => {
    const [first] = diagnosed(allowing(value)).causes;
    expect(first?.id).toBe("allow-origin-malformed");
    expect(first && say(first.detail.id, first.detail.values)).toMatch(new RegExp(words, "i"));
  });
});

describe("the root cause stands before the missing header", () => {
  test.each<[string, HopSpec, string]>([
    ["an error response", { response: { status: 500 } }, "allow-origin-missing-on-error-response"],
    ["a redirect", { response: { status: 302, headers: { Location: "/b" } } }, "redirect-without-allow-origin"],
    [
      "a redirect to a sign-in page",
      { response: { status: 302, headers: { Location: "/login" } } },
      "redirect-to-login",
    ],
    [
      "a redirect to an identity provider",
      { response: { status: 302, headers: { Location: "https://acme.okta.com/x" } } },
      "redirect-to-login",
    ],
    [
      "a redirect to blog/loginov",
      { response: { status: 302, headers: { Location: "/blog/loginov" } } },
      "redirect-without-allow-origin",
    ],
  ])("%s", (_, hop, expected) => {
    expect(causes({ hops: [hop], end: failed })[0]).toBe(expected);
  });

  test.each([
    [401, "preflight-answered-by-auth"],
    [407, "preflight-answered-by-auth"],
    [404, "preflight-route-missing"],
    [405, "preflight-route-missing"],
    [501, "preflight-route-missing"],
    [429, "rate-limit-reached"],
    [502, "gateway-error"],
    [500, "allow-origin-missing-on-error-response"],
    [204, "allow-origin-missing"],
  ])("a preflight answered %d", (status, expected) => {
    expect(causes({ hops: [{ method: "PUT", preflight: { status } }], end: failed })[0]).toBe(expected);
  });
});

test("where a hidden fact decides, each possible first cause stands at the head with what it assumes", () => {
  const preflight = { asks: "x-trace", headers: { "Access-Control-Allow-Origin": "*" } };
  const { causes: found } = diagnosed({ hops: [{ method: "PUT", preflight }], end: failed });
  expect(
    found.map(({ id, certainty, assuming, isFirst }) => [id, certainty, assuming?.credentialsMode, isFirst]),
  ).toEqual([
    ["method-not-allowed", "possible", "omit", true],
    ["allow-origin-wildcard-with-credentials", "possible", "include", true],
    ["allow-credentials-not-true", "possible", "include", false],
    ["request-header-not-allowed", "observed", undefined, false],
  ]);
});

test("a request that passed has no causes, whatever its headers look like", () => {
  const { causes: found, fix } = diagnosed({ hops: [{ response: { status: 500, headers: allowPage } }] });
  expect(found).toEqual([]);
  expect(fix).toBeNull();
});

describe("the fix", () => {
  test("of a missing header is the exact origin with Vary, beside what Vary has", () => {
    const hop = { request: { "Sec-Fetch-Site": "cross-site" }, response: { headers: { Vary: "Accept" } } };
    expect(diagnosed({ hops: [hop], end: failed }).fix).toMatchObject({
      who: "api",
      responses: [
        {
          role: "actual",
          set: [
            { name: "access-control-allow-origin", value: page },
            { name: "vary", value: "Accept, Origin" },
          ],
        },
      ],
    });
  });

  test("of a refused preflight is complete: status, lists, and the response that was never seen", () => {
    const preflight = { status: 405, asks: "x-trace", headers: { "Access-Control-Allow-Headers": "Content-Type" } };
    const { fix } = diagnosed({ hops: [{ method: "PUT", preflight }], end: failed });
    expect(fix?.responses).toMatchObject([
      {
        role: "preflight",
        method: "OPTIONS",
        status: 204,
        set: [
          { name: "access-control-allow-origin", value: page },
          { name: "vary", value: "Origin" },
          { name: "access-control-allow-credentials", value: "true", onlyWith: "include" },
          { name: "access-control-allow-methods", value: "PUT" },
          { name: "access-control-allow-headers", value: "Content-Type, x-trace" },
        ],
      },
      { role: "actual", method: "PUT", unseen: true },
    ]);
  });

  test("keeps what a malformed list was meant to say", () => {
    const preflight = { headers: { ...allowPage, "Access-Control-Allow-Methods": '["GET", "DELETE"]' } };
    const { fix } = diagnosed({ hops: [{ method: "PUT", preflight }], end: failed });
    expect(fix?.responses[0]?.set).toContainEqual({ name: "access-control-allow-methods", value: "GET, DELETE, PUT" });
  });

  test("takes the password out of a redirect", () => {
    const hop = { response: { status: 302, headers: { ...allowPage, Location: "https://u:p@api.example/b" } } };
    expect(diagnosed({ hops: [hop], end: failed }).fix?.responses[0]?.set).toContainEqual({
      name: "location",
      value: "https://api.example/b",
    });
  });

  test("never allows an opaque origin with credentials: then the page has to change", () => {
    const request = { Origin: "null", Cookie: "a=1" };
    const hop = { request, response: { headers: { "Access-Control-Allow-Origin": "https://b.example" } } };
    const { fix } = diagnosed({ initiator: "null", hops: [hop], end: failed });
    expect(fix).toMatchObject({ who: "page", responses: [] });
    expect(fix?.notes.map(({ id }) => id)).toContain("note.null-origin-with-credentials");
  });

  test("is never less safe than needed, and makes the exchange pass", () => {
    const value = fc.option(fc.constantFrom(page, "*", "null", "any", `${page}/`, `${page}, *`), { nil: null });
    const tokens = fc.option(fc.constantFrom("*", "PUT", "x-trace", "GET; PUT", ""), { nil: null });
    const answer = fc.record({
      status: fc.constantFrom(200, 204, 302, 403, 500),
      origin: value,
      credentials: fc.option(fc.constantFrom("true", "no"), { nil: null }),
      methods: tokens,
      headers: tokens,
    });
    fc.assert(
      fc.property(answer, fc.boolean(), (preflight, include) => {
        const given = Object.fromEntries(
          Object.entries({
            "Access-Control-Allow-Origin": preflight.origin,
            "Access-Control-Allow-Credentials": preflight.credentials,
            "Access-Control-Allow-Methods": preflight.methods,
            "Access-Control-Allow-Headers": preflight.headers,
          }).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
        );
        const spec = (status: number, headers: Record<string, string>): RequestSpec => ({
          hops: [{ method: "PUT", preflight: { status, asks: "x-trace", headers } }],
          end: failed,
        });
        const { fix } = diagnosed(spec(preflight.status, given));
        for (const { set } of fix?.responses ?? []) {
          const changed = new Map(set.map((header) => [header.name, header.value]));
          const origin = changed.get("access-control-allow-origin");
          expect(origin === undefined || origin === page).toBe(true);
          if (origin === page) expect(changed.get("vary")).toContain("Origin");
        }
        const change = fix?.responses.find(({ role }) => role === "preflight");
        if (!change) return;
        const mended = {
          ...lowerCase(given),
          ...Object.fromEntries(change.set.map((header) => [header.name, header.value])),
        };
        const after = explain(
          exchangeOf(spec(change.status ?? preflight.status, mended)),
          chromiumProfile,
          indexByUrl([]),
        );
        const mode = include ? "include" : "not-include";
        const alternative = after.evaluation.alternatives.find(({ credentialsMode }) => credentialsMode === mode);
        expect(alternative?.trace.filter(({ id, result }) => result === "fail" && id !== "outcome-explained")).toEqual(
          [],
        );
      }),
    );
  });
});

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

describe("a redirect that the browser made itself, from http to https", () => {
  const upgrade = { url: "http://api.example/", redirectTo: "https://api.example/" };
  const refused = {
    url: "https://api.example/",
    request: { Origin: "null", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "cross-site" },
    response: { headers: allowPage },
  };

  test("is the cause where it made the origin opaque", () => {
    expect(causes({ hops: [upgrade, refused], end: failed })).toEqual(["https-upgrade"]);
  });

  test("is not where a redirect before it had done so", () => {
    const first = { response: { status: 302, headers: allowPage }, redirectTo: upgrade.url };
    const before = { ...first, url: "https://other.example/", request: { Origin: page } };
    expect(causes({ hops: [before, upgrade, refused], end: failed })).toEqual(["redirect-tainted-origin"]);
  });
});
