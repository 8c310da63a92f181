import fc from "fast-check";
import { expect, test } from "vitest";
import { toPageCall } from "../../../src/panel/probe/to-page-call.ts";
import { isDevtoolsMessage } from "../../../src/shared/validate-message.ts";

const note = {
  id: "1",
  api: "fetch",
  origin: "https://app.example",
  url: "https://api.example/",
  method: "GET",
  at: 1,
};

test("a note becomes a call with the facts that could be read", () => {
  expect(
    toPageCall({ ...note, credentials: "include", redirect: "manual", saw: "cors 200", failed: false }, 7),
  ).toEqual({
    type: "page-call",
    tabId: 7,
    callId: "1",
    origin: "https://app.example",
    url: "https://api.example/",
    method: "GET",
    at: 1,
    facts: { api: "fetch", credentials: "include", redirect: "manual", saw: "cors 200", failed: false },
  });
});

test("what a page forged is left out, or is no note at all", () => {
  expect(toPageCall({ ...note, credentials: "everything", mode: {}, saw: 1, failed: "no" }, 7)?.facts).toEqual({
    api: "fetch",
  });
  for (const forged of [null, "x", [], { ...note, api: "eval" }, { ...note, at: "1" }, { ...note, url: "" }])
    expect(toPageCall(forged, 7)).toBeNull();
  expect(toPageCall({ ...note, url: `https://api.example/${"a".repeat(10_000)}` }, 7)).toBeNull();
});

test("whatever a page says, what comes out is a message of ours or nothing", () => {
  const forged = fc.oneof(
    fc.anything(),
    fc.record(
      Object.fromEntries(
        Object.keys(note).map((key) => [key, fc.oneof(fc.constant(note[key as "id"]), fc.anything())]),
      ),
    ),
  );
  fc.assert(
    fc.property(forged, (value) => {
      const call = toPageCall(value, 7);
      return call === null || isDevtoolsMessage({ type: "observed", records: [call] });
    }),
  );
});
