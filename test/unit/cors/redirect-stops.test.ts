import { describe, expect, test } from "vitest";
import { evaluate, failingSteps } from "../../../src/shared/cors/evaluate.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { allowPage, api, assembled, devtoolsRecord, eventsOf, page } from "../events.ts";

/*
 * The browser announces a redirect and then ends the request. Why, only DevTools' records tell.
 */

/** The verdict and the failing step of a request that ended at a redirect. @param errors those of DevTools' records */
function stop(
  errors: readonly (string | null)[],
  target = "https://other.example/",
  initiator = page,
  resourceType = "xmlhttprequest",
) {
  const allow = { "Access-Control-Allow-Origin": "*", Location: target };
  const events = eventsOf({
    initiator,
    resourceType,
    hops: [{ request: { Origin: initiator }, response: { status: 302, headers: allow }, redirectTo: target }],
    end: "net::ERR_ABORTED",
  });
  const records = errors.map((error) => devtoolsRecord({ status: 302, error }));
  const [exchange] = assembled([...events, ...records]);
  if (!exchange) throw new Error("no exchange");
  const { verdict, alternatives } = evaluate(exchange, chromiumProfile, indexByUrl([]));
  return [verdict, ...failingSteps(alternatives[0]).map(({ id }) => id)];
}

describe("a redirect that was announced and not followed", () => {
  test.each([
    ["without records", [], "undetermined", "redirect-mode-follow"],
    ["mode error", ["net::ERR_FAILED"], "failed", "redirect-mode-follow"],
    ["mode manual", [null], "undetermined", "redirect-mode-follow"],
    ["a policy of the page", ["", "net::ERR_ABORTED"], "failed", "policy-allows"],
    ["a policy, with the records of two equal requests mixed up", ["net::ERR_ABORTED"], "failed", "policy-allows"],
  ] as const)("%s", (_, errors, verdict, step) => {
    expect(stop(errors)).toEqual([verdict, step]);
  });

  test.each([
    ["http://other.example/", page, "redirect-stays-secure"],
    ["http://127.0.0.1:8080/", page, "policy-allows"],
    ["http://192.168.1.10/", page, "policy-allows"],
    ["http://printer.local/", page, "policy-allows"],
    ["http://other.example/", "http://app.example", "policy-allows"],
    ["http://other.example/", "null", "policy-allows"],
    ["https://other.example/", page, "policy-allows"],
  ])("to %s from %s fails at %s", (target, initiator, step) => {
    expect(stop([""], target, initiator)).toEqual(["failed", step]);
  });

  test.each([
    ["follows redirects", "", "failed", "request-mode-allows-redirect"],
    ["handles redirects itself", null, "undetermined", "redirect-mode-follow"],
  ])("out of the page's own origin, which is all that the page wants, and it %s", (_, error, verdict, step) => {
    const url = `${page}/items`;
    const request = { "Sec-Fetch-Mode": "same-origin" };
    const hops = [{ url, request, response: { status: 302, headers: { Location: api } }, redirectTo: api }];
    const record = devtoolsRecord({ url, status: 302, error });
    const [exchange] = assembled([...eventsOf({ hops, end: "net::ERR_ABORTED" }), record]);
    if (!exchange) throw new Error("no exchange");
    const result = evaluate(exchange, chromiumProfile, indexByUrl([]));
    expect([result.verdict, failingSteps(result.alternatives[0])[0]?.id]).toEqual([verdict, step]);
  });

  test("of an image is not mixed content", () => {
    expect(stop([""], "http://other.example/", page, "image")).toEqual(["failed", "policy-allows"]);
  });

  test("cannot be told where it leads into an extension", () => {
    expect(stop([], "chrome-extension://abc/answer.json")).toEqual(["undetermined", "redirect-made-by-server"]);
  });
});

describe("a request without an answer and without a named error", () => {
  test.each([
    ["http://127.0.0.1:8080/", "target-address-space-matches"],
    [api, "outcome-explained"],
  ])("to %s", (url, step) => {
    const [exchange] = assembled(eventsOf({ hops: [{ url, request: allowPage }], end: "net::ERR_FAILED" }));
    if (!exchange) throw new Error("no exchange");
    const { verdict, alternatives } = evaluate(exchange, chromiumProfile, indexByUrl([]));
    expect([verdict, ...failingSteps(alternatives[0]).map(({ id }) => id)]).toEqual(["undetermined", step]);
  });
});

describe("a redirect that CORS refuses", () => {
  /** The failing steps of a request that a page makes with a redirect mode, where the probe tells it. */
  function stops(redirect: "error" | "follow", allow: Readonly<Record<string, string>>) {
    const response = { status: 302, headers: { ...allow, Location: "https://other.example/" } };
    const [exchange] = assembled(eventsOf({ hops: [{ request: { Origin: page }, response }], end: "net::ERR_FAILED" }));
    if (!exchange) throw new Error("no exchange");
    const called = { ...exchange, call: { callId: "1", api: "fetch", redirect } } as const;
    return failingSteps(evaluate(called, chromiumProfile, indexByUrl([])).alternatives[0]).map(({ id }) => id);
  }

  test("is refused by the page next, where it wants no redirects", () => {
    expect(stops("error", {})).toEqual(["allow-origin-present", "redirect-mode-follow"]);
    expect(stops("follow", {})).toEqual(["allow-origin-present"]);
  });
});
