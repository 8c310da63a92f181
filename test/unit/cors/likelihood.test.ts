import { expect, test } from "vitest";
import { evaluate } from "../../../src/shared/cors/evaluate.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { exchangeOf, type RequestSpec } from "../events.ts";

const frame = (line: number) => ({ functionName: "load", url: "https://app.example/a.js", line, column: 1 });

/** A preflight that fails in either way, and in another one each. */
const hidden: Exchange = {
  ...exchangeOf({
    id: "hidden",
    hops: [{ method: "PUT", preflight: { headers: { "Access-Control-Allow-Origin": "*" } } }],
    end: "net::ERR_FAILED",
  }),
  callFrames: [frame(1)],
};

function other(id: string, request: RequestSpec["hops"][0]["request"], url: string, line: number): Exchange {
  return { ...exchangeOf({ id, hops: [{ url, request: request ?? {}, response: {} }] }), callFrames: [frame(line)] };
}

const withCookie = { Cookie: "a=1" };
const without = { "Sec-Fetch-Site": "cross-site" };

function firstOf(...others: readonly Exchange[]) {
  const { alternatives, likelihood } = evaluate(hidden, chromiumProfile, indexByUrl([...others, hidden]));
  expect(alternatives).toHaveLength(2);
  return [alternatives[0].credentialsMode, likelihood?.basis];
}

test("nothing else is known: neither is likelier", () => {
  expect(firstOf()).toEqual(["not-include", undefined]);
});

test("other calls to the same server, or from the same line, make one likelier", () => {
  expect(firstOf(other("a", withCookie, "https://api.example/login", 9))).toEqual(["include", "same-server"]);
  expect(firstOf(other("a", withCookie, "https://b.example/", 1))).toEqual(["include", "same-call-site"]);
  expect(firstOf(other("a", withCookie, "https://b.example/", 9))).toEqual(["not-include", undefined]);
});

test("the line counts for more than the server, and calls that disagree count for nothing", () => {
  const fromLine = other("a", without, "https://b.example/", 1);
  const toServer = other("b", withCookie, "https://api.example/login", 9);
  expect(firstOf(fromLine, toServer)).toEqual(["not-include", "same-call-site"]);
  expect(firstOf(toServer, other("c", without, "https://api.example/list", 8))).toEqual(["not-include", undefined]);
});
