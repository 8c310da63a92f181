import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { allowances } from "../../../src/shared/recipes/allowance.ts";
import { allowPage, exchangeOf, page, type RequestSpec } from "../events.ts";

const failed = "net::ERR_FAILED";
const server = "https://api.example";

function allowancesOf(spec: RequestSpec) {
  return allowances(explain(exchangeOf(spec), chromiumProfile, indexByUrl([])));
}

describe("what a server is told to allow", () => {
  test("is what the request needs and nothing else", () => {
    const put = { method: "PUT", preflight: { status: 405, asks: "content-type,x-trace" } };
    expect(allowancesOf({ hops: [put], end: failed })).toEqual([
      {
        server,
        input: { origin: page, credentials: false, methods: ["PUT"], headers: ["content-type", "x-trace"] },
        isCredentialsModeUnknown: true,
      },
    ]);
  });

  test("keeps what the server allows already", () => {
    const headers = { ...allowPage, "Access-Control-Allow-Methods": "DELETE", "Access-Control-Allow-Headers": "X-Id" };
    const [allowance] = allowancesOf({
      hops: [{ method: "PUT", preflight: { asks: "x-trace", headers } }],
      end: failed,
    });
    expect(allowance?.input).toMatchObject({ methods: ["PUT", "DELETE"], headers: ["x-trace", "x-id"] });
  });

  test("has credentials where the request has", () => {
    const request = { Origin: page, Cookie: "session=1" };
    const [allowance] = allowancesOf({ hops: [{ request, response: { headers: allowPage } }], end: failed });
    expect(allowance).toMatchObject({ input: { credentials: true }, isCredentialsModeUnknown: false });
  });

  test("is any origin for an opaque one, and nothing at all where that would need credentials", () => {
    const request = { Origin: "null", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors" };
    const spec = { initiator: "null", hops: [{ request, response: {} }], end: failed };
    expect(allowancesOf(spec)[0]?.input).toMatchObject({ origin: "*", credentials: false });
    const withCookie = { ...spec, hops: [{ request: { ...request, Cookie: "session=1" }, response: {} }] };
    expect(allowancesOf(withCookie)).toEqual([]);
  });

  test.each([
    ["method", { method: "$PUT", preflight: { status: 405 } }, page],
    ["header", { method: "PUT", preflight: { status: 405, asks: "x'trace" } }, page],
    ["origin", { method: "PUT", preflight: { status: 405 } }, "https://a;b.example"],
  ])("is left to the reader where a %s could mean something else in a configuration", (_, hop, initiator) => {
    expect(allowancesOf({ initiator, hops: [hop], end: failed })).toEqual([]);
  });

  test("is nothing where no server has to change", () => {
    expect(allowancesOf({ hops: [{ response: { headers: allowPage } }] })).toEqual([]);
  });
});
