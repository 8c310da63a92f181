import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { channelPair } from "../../src/shared/channel.ts";
import { isDevtoolsMessage } from "../../src/shared/validate-message.ts";
import { devtoolsRecord } from "./events.ts";

const pageCall = (facts: object) => ({
  ...{ type: "page-call", tabId: 1, callId: "1", origin: "null", url: "https://api.example/", method: "GET", at: 1 },
  facts: { api: "fetch", ...facts },
});

const trialOf = (change: object) => ({
  type: "start-trial",
  trial: {
    ...{ exchangeId: "1", url: "https://api.example/", method: "GET", initiator: "null" },
    changes: [{ url: "https://api.example/", method: "GET", set: [], remove: [], ...change }],
  },
});

describe("isDevtoolsMessage", () => {
  test.each([
    [{ type: "hello", version: 1, tabId: 3, role: "panel", pageId: "a" }, true],
    [{ type: "hello", version: 1, tabId: 3, role: "tab", pageId: "a" }, true],
    [{ type: "hello", version: 1, tabId: 3, role: "page", pageId: "a" }, false],
    [{ type: "hello", version: 1, tabId: 3, role: "panel" }, false],
    [{ type: "hello", version: 1, tabId: 3, role: "panel", pageId: "a".repeat(101) }, false],
    [{ type: "records-lost", count: 3 }, true],
    [{ type: "records-lost", count: -3 }, false],
    [{ type: "open-tab" }, true],
    [{ type: "hello", version: 1, tabId: "3", role: "panel", pageId: "a" }, false],
    [{ type: "observed", records: [devtoolsRecord()] }, true],
    [{ type: "observed", records: [{ ...devtoolsRecord(), url: 1 }] }, false],
    [{ type: "observed", records: "x" }, false],
    [{ type: "observed", records: [{ ...devtoolsRecord(), requestHeaders: [{ name: "a" }] }] }, false],
    [{ type: "observed", records: [{ ...devtoolsRecord(), responseHeaders: [null] }] }, false],
    [{ type: "observed", records: [{ ...devtoolsRecord(), callFrames: [{ url: "x" }] }] }, false],
    [{ type: "observed", records: [{ ...devtoolsRecord(), startedAt: Number.NaN }] }, false],
    [{ type: "observed", records: [{ ...devtoolsRecord(), url: "no URL" }] }, false],
    [{ type: "observed", records: [{ ...devtoolsRecord(), measured: { blocked: 1 } }] }, false],
    [{ type: "observed", records: [{ ...devtoolsRecord(), isImagined: true }] }, false],
    [{ type: "observed", records: [pageCall({})] }, true],
    [{ type: "observed", records: [pageCall({ saw: 7 })] }, false],
    [{ type: "observed", records: [pageCall({ mode: "navigate" })] }, false],
    [{ type: "observed", records: [pageCall({ isImagined: true })] }, false],
    [{ type: "open-tab", number: 1 }, true],
    [{ type: "open-tab", number: "1" }, false],
    [{ type: "open-tab", url: "https://evil.example" }, false],
    [{ type: "ask-for-access", origins: ["*://api.example/*", "<all_urls>"] }, true],
    [{ type: "ask-for-access", origins: ["javascript:1"] }, false],
    [trialOf({}), true],
    [trialOf({ url: "file:///etc/passwd" }), false],
    [trialOf({ set: [{ name: "a b", value: "" }] }), false],
    [trialOf({ remove: ["a:b"] }), false],
    [{ type: "start-trial", trial: { exchangeId: "1", url: "u", method: "GET", initiator: "o", changes: [] } }, true],
    [{ type: "start-trial", trial: { changes: [{}] } }, false],
    [{ type: "start-trial" }, false],
    [{ type: "end-trial" }, true],
    [{ type: "clear" }, true],
    [{ type: "ping" }, true],
    [{ type: "set-paused", paused: true }, true],
    [{ type: "set-paused" }, false],
    [{ type: "evaluate", code: "1" }, false],
    [null, false],
  ])("%j is %s", (message, expected) => {
    expect(isDevtoolsMessage(message)).toBe(expected);
  });

  test("a list with holes is none, however long", () => {
    const lists = [["*://api.example/*"], new Array(1), new Array(4_000_000_000)];
    expect(lists.map((origins) => isDevtoolsMessage({ type: "ask-for-access", origins }))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("answers whatever comes through a port", () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof isDevtoolsMessage(value) === "boolean"));
  });
});

test("a channel pair delivers copies in both directions and tells when it closes", () => {
  const { left, right, close } = channelPair<{ a: number[] }, string>();
  const received: unknown[] = [];
  const sent = { a: [1] };
  right.onMessage((message) => received.push(message));
  left.onMessage((message) => received.push(message));
  left.onClose(() => received.push("closed"));
  left.post(sent);
  sent.a.push(2);
  right.post("back");
  close();
  expect(received).toEqual([{ a: [1] }, "back", "closed"]);
});
