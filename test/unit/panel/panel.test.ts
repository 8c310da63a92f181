import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { statusText } from "../../../src/panel/row.ts";
import { createSettings } from "../../../src/panel/settings.ts";
import { createStore, isFailing } from "../../../src/panel/store.ts";
import { channelPair } from "../../../src/shared/channel.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { toDevtoolsRecord } from "../../../src/shared/har-in/devtools-record.ts";
import { type BackgroundMessage, type DevtoolsMessage, protocolVersion } from "../../../src/shared/protocol.ts";
import { allowPage, api, exchangeOf, page, type RequestSpec } from "../events.ts";

const failed = "net::ERR_FAILED";

function explained(spec: RequestSpec): Explanation {
  return explain(exchangeOf(spec), chromiumProfile, indexByUrl([]));
}

test.each<[RequestSpec, string]>([
  [{ hops: [{ method: "PUT", preflight: { status: 405 } }], end: failed }, "OPTIONS 405"],
  [{ hops: [{ request: {} }], end: "net::ERR_CONNECTION_REFUSED" }, "–"],
  [
    {
      hops: [{ response: { status: 302, headers: allowPage }, redirectTo: api }, { response: { headers: allowPage } }],
    },
    "302 → 200",
  ],
])("a row's status, %#", (spec, expected) => {
  expect(statusText(explained(spec))).toBe(expected);
});

describe("a record of devtools.network", () => {
  const entry = {
    startedDateTime: "2026-01-02T03:04:05.000Z",
    _resourceType: "fetch",
    _initiator: {
      type: "script",
      stack: {
        callFrames: [
          { functionName: "", url: "", lineNumber: 0, columnNumber: 0 },
          { functionName: "load", url: "https://app.example/a.js", lineNumber: 2, columnNumber: 4 },
        ],
        parent: {
          description: "await",
          callFrames: [
            { functionName: "open", url: "https://app.example/a.js", lineNumber: 8, columnNumber: 0 },
            { functionName: "", url: "https://app.example/a.js", lineNumber: 9, columnNumber: 0 },
          ],
        },
      },
    },
    request: { url: api, method: "GET", headers: [{ name: "a", value: "b" }, { value: "c" }] },
    response: { status: 403, _error: "net::ERR_FAILED" },
  };

  test("has what identifies the request, and the frames of the page's own code", () => {
    expect(toDevtoolsRecord(entry, 7, page)).toEqual({
      type: "devtools-record",
      tabId: 7,
      url: api,
      method: "GET",
      startedAt: Date.parse(entry.startedDateTime),
      resourceType: "fetch",
      status: 403,
      error: "net::ERR_FAILED",
      requestHeaders: [{ name: "a", value: "b" }],
      statusText: "",
      httpVersion: "",
      responseHeaders: [],
      redirectUrl: "",
      duration: 0,
      fromMemory: false,
      viaServiceWorker: false,
      pageOrigin: page,
      callFrames: [
        { functionName: "load", url: "https://app.example/a.js", line: 3, column: 5 },
        { functionName: "open", url: "https://app.example/a.js", line: 9, column: 1, asyncKind: "await" },
        { functionName: "", url: "https://app.example/a.js", line: 10, column: 1 },
      ],
    });
  });

  describe("in Firefox, which names no kind of request,", () => {
    const firefoxEntry = {
      startedDateTime: entry.startedDateTime,
      time: 17,
      request: { url: api, method: "GET", headers: [] },
      response: { status: 200, headers: [], content: { size: 11 } },
      timings: { blocked: 0, dns: 16, connect: 0, ssl: 0, send: 0, wait: 1, receive: 0 },
    };

    test("has what was measured", () => {
      expect(toDevtoolsRecord(firefoxEntry, 7, page)).toMatchObject({
        resourceType: "",
        error: null,
        measured: { ...firefoxEntry.timings, bodySize: 11 },
      });
    });

    test("is a preflight's where its headers prove it", () => {
      const headers = [{ name: "Access-Control-Request-Method", value: "PUT" }];
      const request = { ...firefoxEntry.request, method: "OPTIONS" };
      const kindOf = (change: object) =>
        toDevtoolsRecord({ ...firefoxEntry, request: { ...request, ...change } }, 7, page)?.resourceType;
      expect(kindOf({ headers })).toBe("preflight");
      expect(kindOf({})).toBe("");
    });

    test("is left out where no response was seen", () => {
      expect(toDevtoolsRecord({ ...firefoxEntry, response: { status: 0 } }, 7, page)).toBeNull();
    });
  });

  test("of any other shape is left out, and does no harm", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(toDevtoolsRecord(value, 1, page)).toBeNull();
        const half = { ...entry, _initiator: value, response: value, request: { ...entry.request, headers: value } };
        expect(toDevtoolsRecord(half, 1, page)?.url).toBe(api);
      }),
    );
  });
});

describe("the store", () => {
  const state = { since: 1, recording: true, paused: false, seen: 2, dropped: 0 };
  const blocked = exchangeOf({ id: "blocked", hops: [{ response: { status: 500 } }], end: failed });
  const allowed = exchangeOf({ id: "allowed", hops: [{ response: { headers: allowPage } }] });

  function connected() {
    const { left, right, close } = channelPair<DevtoolsMessage, BackgroundMessage>();
    const posted: DevtoolsMessage[] = [];
    right.onMessage((message) => posted.push(message));
    return { store: createStore(left, createSettings()), post: right.post, posted, close };
  }

  test("takes snapshots and changes, each exchange once", () => {
    const { store, post } = connected();
    expect(store.connection.value).toBe("connecting");
    post({ type: "snapshot", version: protocolVersion, exchanges: [blocked], state, limits: [], trial: null });
    post({ type: "exchanges-changed", exchanges: [blocked, allowed], state });
    expect(store.explanations.value.map(({ exchange }) => exchange.id)).toEqual(["blocked", "allowed"]);
    expect(store.explanations.value.map(isFailing)).toEqual([true, false]);
    post({ type: "exchanges-cleared", ids: ["blocked"], state });
    expect(store.explanations.value).toHaveLength(1);
  });

  test("shows the requests of the page that the tab shows, and those before it where the log is preserved", () => {
    const { store, post } = connected();
    const later = exchangeOf({ id: "later", at: 5_000, hops: [{ response: { status: 500 } }], end: failed });
    const navigations = [{ url: page, at: 5_000, seen: 7 }];
    post({ type: "snapshot", version: protocolVersion, exchanges: [blocked, later], state, limits: [], trial: null });
    store.selectedId.value = "blocked";
    const listed = () => store.explanations.value.map(({ exchange }) => exchange.id);
    expect(listed()).toEqual(["blocked", "later"]);
    post({ type: "exchanges-changed", exchanges: [], state: { ...state, seen: 9, navigations } });
    expect(listed()).toEqual(["later"]);
    expect(store.page.value).toEqual({ since: 5_000, seen: 2 });
    // An explanation that is being read stays.
    expect(store.selected.value?.exchange.id).toBe("blocked");
    store.settings.preserveLog.value = true;
    expect(listed()).toEqual(["blocked", "later"]);
    expect(store.page.value).toEqual({ since: state.since, seen: 9 });
  });

  test("explains many at once a slice at a time, all of them in the end", async () => {
    const { store, post } = connected();
    const many = Array.from({ length: 3_000 }, (_, index) =>
      exchangeOf({ id: `e${index}`, at: index, hops: [{ response: { status: 500 } }], end: failed }),
    );
    post({ type: "snapshot", version: protocolVersion, exchanges: many, state, limits: [], trial: null });
    expect(store.explanations.value.length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(store.explanations.value.length).toBe(3_000), { timeout: 20_000 });
    expect(store.explanations.value.map(({ exchange }) => exchange.id)).toEqual(many.map(({ id }) => id));
  });

  test("filters by words, all of which must occur somewhere", () => {
    const { store, post } = connected();
    post({ type: "snapshot", version: protocolVersion, exchanges: [blocked, allowed], state, limits: [], trial: null });
    const found = (text: string) => {
      store.filter.value = text;
      return store.shown.value.map(({ exchange }) => exchange.id);
    };
    expect(found("API.example")).toEqual(["blocked", "allowed"]);
    expect(found("items 500")).toEqual(["blocked"]);
    expect(found("missingalloworiginheader")).toEqual(["blocked"]);
    expect(found("items 404")).toEqual([]);
    store.showAll();
    store.onlyFailing.value = true;
    expect(store.shown.value.map(({ exchange }) => exchange.id)).toEqual(["blocked"]);
  });

  test("says so when the extension under it is another one", () => {
    const { store, post, close } = connected();
    post({ type: "snapshot", version: protocolVersion + 1, exchanges: [], state, limits: [], trial: null });
    expect(store.connection.value).toBe("extension-updated");
    close();
    expect(store.connection.value).toBe("extension-updated");
  });

  test("begins a trial once the browser does what it says, and tells whose fix the browser refused", () => {
    const { store, post, posted } = connected();
    const trial = { exchangeId: "blocked", url: api, method: "GET", initiator: page, changes: [] };
    const started: string[] = [];
    store.startTrial(trial, () => started.push("blocked"));
    expect([posted, started]).toEqual([[{ type: "start-trial", trial }], []]);
    post({ type: "trial-changed", trial: { ...trial, since: 1 }, refusal: null });
    post({ type: "trial-changed", trial: { ...trial, since: 1 }, refusal: null });
    expect([store.trial.value?.since, started]).toEqual([1, ["blocked"]]);
    store.startTrial({ ...trial, exchangeId: "allowed" }, () => started.push("allowed"));
    post({ type: "trial-changed", trial: null, refusal: "no" });
    expect([store.trial.value, store.trialRefusal.value]).toEqual([null, { exchangeId: "allowed", words: "no" }]);
    expect(started).toEqual(["blocked"]);
  });

  test("keeps what was recorded of a tab that is gone, and ends the line", () => {
    const { left, right } = channelPair<DevtoolsMessage, BackgroundMessage>();
    let ended = 0;
    right.onClose(() => ended++);
    const store = createStore(left, createSettings());
    right.post({ type: "tab-changed", tab: { title: "Shop", url: page, isPrivate: false, hasDevtools: false } });
    right.post({ type: "snapshot", version: protocolVersion, exchanges: [blocked], state, limits: [], trial: null });
    expect(store.tab.value).toMatchObject({ title: "Shop" });
    right.post({ type: "tab-changed", tab: null });
    expect([store.tab.value, store.recording.value.recording, ended]).toEqual(["closed", false, 1]);
    expect(store.explanations.value).toHaveLength(1);
  });

  test("asks the background to clear and to pause", () => {
    const { store, posted } = connected();
    store.clear();
    store.setPaused(true);
    expect(posted).toEqual([{ type: "clear" }, { type: "set-paused", paused: true }]);
  });
});
