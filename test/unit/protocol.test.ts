import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { channelPair } from "../../src/shared/channel.ts";
import { isDevtoolsMessage } from "../../src/shared/protocol.ts";
import { devtoolsRecord } from "./events.ts";

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
