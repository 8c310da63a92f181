import { expect, test } from "vitest";
import { changedResponses } from "../../../src/shared/reproduce/compare.ts";
import { allowPage, api, exchangeOf, page } from "../events.ts";

test("two exchanges differ in statuses and in lines of headers, each counted as often as it comes", () => {
  const before = exchangeOf({
    hops: [
      {
        method: "PUT",
        preflight: { headers: allowPage },
        response: { status: 500, headers: { Vary: ["Origin", "Origin"], Date: "1" } },
      },
    ],
  });
  const after = exchangeOf({
    hops: [
      {
        method: "PUT",
        preflight: { headers: allowPage },
        response: { headers: { vary: "Origin", ...allowPage, Date: "2" } },
      },
    ],
  });
  expect(changedResponses(before, after)).toEqual([
    {
      role: "actual",
      hop: 0,
      method: "PUT",
      url: api,
      before: 500,
      after: 200,
      removed: [{ name: "Vary", value: "Origin" }],
      added: [{ name: "Access-Control-Allow-Origin", value: page }],
    },
  ]);
  expect(changedResponses(after, after)).toEqual([]);
});

test("a request that came about the second time alone has an answer that is all new", () => {
  const before = exchangeOf({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: "net::ERR_FAILED" });
  const after = exchangeOf({
    hops: [{ method: "PUT", preflight: { headers: allowPage }, response: { headers: allowPage } }],
  });
  expect(changedResponses(before, after).map(({ role, before: was, after: is }) => [role, was, is])).toEqual([
    ["preflight", 403, 204],
    ["actual", null, 200],
  ]);
});
