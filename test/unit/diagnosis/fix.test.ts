import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { methodAfterRedirect } from "../../../src/shared/fetch/redirect-request.ts";
import { allowPage, api, exchangeOf, page, type RequestSpec } from "../events.ts";

const failed = "net::ERR_FAILED";

function fixOf(spec: RequestSpec) {
  const { fix } = explain(exchangeOf(spec), chromiumProfile, indexByUrl([])).diagnosis;
  if (!fix) throw new Error("there is no fix");
  return { ...fix, noteIds: fix.notes.map(({ id }) => id) };
}

/** A redirect of the page's own server to an API, which the browser refuses because of the password. */
function redirected(status: number, method: string): RequestSpec {
  const hop = {
    url: `${page}/go`,
    method,
    request: { "Content-Type": "application/json", Authorization: "a", "X-Trace": "1" },
    response: { status, headers: { Location: "https://u:p@api.example/items" } },
  };
  return { hops: [hop], end: failed };
}

describe("the target of a redirect that was refused", () => {
  test("is given its preflight’s answer whole, for what the redirect leaves of the request", () => {
    expect(fixOf(redirected(307, "PUT")).responses).toMatchObject([
      { hop: 0, role: "actual", set: [{ name: "location", value: api }] },
      {
        hop: 1,
        role: "preflight",
        unseen: true,
        status: 204,
        set: [
          { name: "access-control-allow-origin", value: page },
          { name: "vary" },
          { name: "access-control-allow-credentials", onlyWith: "include" },
          { name: "access-control-allow-methods", value: "PUT" },
          { name: "access-control-allow-headers", value: "content-type, x-trace" },
        ],
      },
      { hop: 1, role: "actual", method: "PUT", unseen: true },
    ]);
  });

  test("is asked with GET after a 303, without the headers of a body", () => {
    const [, preflight, actual] = fixOf(redirected(303, "PUT")).responses;
    expect(preflight?.set.map(({ name }) => name)).not.toContain("access-control-allow-methods");
    expect(preflight?.set.at(-1)).toEqual({ name: "access-control-allow-headers", value: "x-trace" });
    expect(actual).toMatchObject({ method: "GET" });
  });

  test.each([
    [301, "POST", "GET"],
    [301, "PUT", "PUT"],
    [303, "HEAD", "HEAD"],
    [303, "DELETE", "GET"],
    [308, "POST", "POST"],
  ])("a %d of a %s is followed with %s", (status, method, expected) => {
    expect(methodAfterRedirect(status, method)).toBe(expected);
  });

  test("that was asked already is no target that headers could help to reach", () => {
    const hop = { response: { status: 302, headers: { Location: api } } };
    expect(fixOf({ hops: [hop], end: failed }).noteIds).toContain("note.redirect-circle");
  });

  test("that is no http URL makes every other change vain", () => {
    const hop = { response: { status: 302, headers: { Location: "blob:x" } } };
    const fix = fixOf({ hops: [hop], end: failed });
    expect(fix.responses).toEqual([]);
    expect(fix.request).toEqual([]);
    expect(fix.noteIds).toEqual(["note.redirect-leaves-http"]);
  });
});

describe("a list that cannot be parsed", () => {
  const listOf = (value: string) => {
    const preflight = { asks: "x-trace", headers: { ...allowPage, "Access-Control-Allow-Headers": value } };
    return fixOf({ hops: [{ preflight }], end: failed }).responses[0]?.set.at(-1)?.value;
  };

  test.each([
    ['"x-tenant"; x trace', "x-tenant, x, trace, x-trace"],
    ["[X-Trace], x-tenant", "X-Trace, x-tenant"],
    ["caf\u00e9, x-tenant", "x-tenant, x-trace"],
  ])("%s becomes %s: no name that it did not have", (value, expected) => {
    expect(listOf(value)).toBe(expected);
  });

  test("goes where nothing is left of it and nothing is needed", () => {
    const preflight = { headers: { ...allowPage, "Access-Control-Allow-Headers": "caf\u00e9" } };
    const [change] = fixOf({ hops: [{ method: "POST", preflight }], end: failed }).responses;
    expect(change?.remove).toEqual(["access-control-allow-headers"]);
    expect(change?.set.map(({ name }) => name)).not.toContain("access-control-allow-headers");
  });
});

test("where nothing shows credentials and the origin is opaque, `*` is said to work only without", () => {
  const hop = { request: { Origin: "null" }, response: {} };
  const fix = fixOf({ initiator: "null", hops: [hop], end: failed });
  expect(fix.responses).toMatchObject([{ set: [{ name: "access-control-allow-origin", value: "*" }] }]);
  expect(fix.noteIds).toContain("note.wildcard-without-credentials");
  expect(fix.request.map(({ text }) => text.id)).toContain("advice.without-credentials");
});
