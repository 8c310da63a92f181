import { expect, test } from "vitest";
import type { CallFacts, NetworkEvent, PageCall } from "../../../src/shared/exchange/network-event.ts";
import { api, assembled, eventsOf, page } from "../events.ts";

function pageCall(callId: string, at: number, facts: Partial<CallFacts> = {}): PageCall {
  const all = { api: "fetch", ...facts } as const;
  return { type: "page-call", tabId: 1, callId, origin: page, url: api, method: "GET", at, facts: all };
}

const request = (id: string, at: number) => eventsOf({ id, at, hops: [{ response: {} }] });

/** Which call each exchange was joined to. */
function calls(...events: readonly (NetworkEvent | readonly NetworkEvent[])[]): readonly string[] {
  return assembled(events.flat()).map(({ id, call }) => `${id}:${call?.callId ?? "-"}`);
}

test("a call joins its request, whichever comes first", () => {
  expect(calls(request("1", 1_000), pageCall("a", 999))).toEqual(["1:a"]);
  expect(calls(pageCall("a", 999), request("1", 1_000))).toEqual(["1:a"]);
});

test("what comes later replaces what was known", () => {
  const [exchange] = assembled([
    ...request("1", 1_000),
    pageCall("a", 999, { credentials: "include" }),
    pageCall("a", 999, { credentials: "include", saw: "cors 200" }),
  ]);
  expect(exchange?.call).toEqual({ callId: "a", api: "fetch", credentials: "include", saw: "cors 200" });
});

test("identical calls and requests join in their order", () => {
  const requests = [request("1", 1_000), request("2", 1_001)];
  expect(calls(...requests, pageCall("a", 999), pageCall("b", 1_000))).toEqual(["1:a", "2:b"]);
});

test("a call that had ended before the request began is not its call, nor one that came after it", () => {
  expect(calls(request("1", 2_000), pageCall("a", 1_000, { settledAt: 1_001 }))).toEqual(["1:-"]);
  expect(calls(request("1", 1_000), pageCall("a", 1_100))).toEqual(["1:-"]);
});

test("another origin, URL, method or tab is another call", () => {
  for (const other of [
    { origin: "https://b.example" },
    { url: `${api}/2` },
    { method: "POST" },
    { tabId: 2 },
  ] satisfies Partial<PageCall>[]) {
    expect(calls(request("1", 1_000), { ...pageCall("a", 999), ...other })).toEqual(["1:-"]);
  }
  expect(calls(request("1", 1_000), { ...pageCall("a", 999), url: `${api}#part` })).toEqual(["1:a"]);
});
