import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { announce, announceChanges, announced } from "../../../src/panel/announcer.ts";
import { createSettings } from "../../../src/panel/settings.ts";
import { createStore, type Store } from "../../../src/panel/store.ts";
import { channelPair } from "../../../src/shared/channel.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { type BackgroundMessage, type DevtoolsMessage, protocolVersion } from "../../../src/shared/protocol.ts";
import { exchangeOf } from "../events.ts";

const state = { since: 1_000, recording: true, paused: false, seen: 0, dropped: 0 };
let store: Store;
let send: (message: BackgroundMessage) => void;
let end: () => void;

const failing = (id: string): Exchange =>
  exchangeOf({ id, at: 1_000 * Number(id), hops: [{ response: {} }], end: "net::ERR_FAILED" });

beforeEach(() => {
  vi.useFakeTimers();
  announced.value = "";
  const { left: background, right: panel } = channelPair<BackgroundMessage, DevtoolsMessage>();
  store = createStore(panel, createSettings());
  send = (message) => background.post(message);
  end = announceChanges(store);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

/** As long as it takes until something is said. */
const quiet = () => vi.advanceTimersByTimeAsync(2_000);

async function connect(...exchanges: readonly Exchange[]): Promise<void> {
  send({ type: "snapshot", version: protocolVersion, exchanges, state, limits: [], trial: null });
  await quiet();
}

test("nothing is said of what was there before", async () => {
  await connect(failing("1"), failing("2"));
  expect(announced.value).toBe("");
});

test("of many new failing requests one sentence is said, once things are quiet", async () => {
  await connect(failing("1"));
  for (const id of ["2", "3", "4"]) {
    send({ type: "exchanges-changed", exchanges: [failing(id)], state });
    await vi.advanceTimersByTimeAsync(500);
    expect(announced.value).toBe("");
  }
  await quiet();
  expect(announced.value).toBe("3 new failing requests");
});

test("what a filter leaves is said once it is written", async () => {
  await connect(failing("1"), failing("2"));
  for (const text of ["n", "no", "nothing-has-this"]) store.filter.value = text;
  await quiet();
  expect(announced.value).toBe("0 of 2 requests shown");
});

test("what is said twice is heard twice", () => {
  announce("Copied");
  const first = announced.value;
  announce("Copied");
  expect(announced.value).not.toBe(first);
  expect(announced.value.trim()).toBe("Copied");
});
