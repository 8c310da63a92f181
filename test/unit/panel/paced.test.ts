import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { merged, paced } from "../../../src/panel/paced.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import type { BackgroundMessage, RecordingState } from "../../../src/shared/protocol.ts";
import { assembled, eventsOf } from "../events.ts";

const state = (seen: number): RecordingState => ({ since: 0, recording: true, paused: false, seen, dropped: 0 });
const exchange = (id: string, url?: string): Exchange => {
  const [one] = assembled(eventsOf({ id, hops: [{ ...(url ? { url } : {}), response: {} }] }));
  if (!one) throw new Error("no exchange");
  return one;
};
const changed = (seen: number, ...exchanges: readonly Exchange[]): BackgroundMessage => {
  return { type: "exchanges-changed", exchanges, state: state(seen) };
};
const cleared = (seen: number, ...ids: readonly string[]): BackgroundMessage => {
  return { type: "exchanges-cleared", ids, state: state(seen) };
};

test("of what changes several times the last is shown, and nothing of what goes again", () => {
  const later = exchange("b", "https://api.example/later");
  const messages = [changed(1, exchange("a"), exchange("b")), changed(2, later), cleared(3, "a", "old")];
  expect(merged(messages)).toEqual([cleared(3, "a", "old"), changed(3, later)]);
});

test("what goes and comes again is there", () => {
  const again = exchange("a", "https://api.example/again");
  expect(merged([cleared(1, "a"), changed(2, again)])).toEqual([cleared(2, "a"), changed(2, again)]);
});

test("other messages keep their place", () => {
  const limited: BackgroundMessage = { type: "capture-limited", limits: [] };
  const [a, b] = [exchange("a"), exchange("b")];
  expect(merged([changed(1, a), limited, changed(2, b), cleared(3, "a")])).toEqual([
    changed(1, a),
    limited,
    cleared(3, "a"),
    changed(3, b),
  ]);
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("changes are shown at once, and then those together that come in as long as it took", async () => {
  let cost = 0;
  const shown: (readonly BackgroundMessage[])[] = [];
  const take = paced((messages) => {
    shown.push(messages);
    vi.advanceTimersByTime(cost);
  });
  take(changed(1));
  await Promise.resolve();
  take(changed(2));
  await Promise.resolve();
  expect(shown).toHaveLength(2);
  for (const [took, left] of [
    [100, 100],
    [900, 250],
  ] as const) {
    cost = took;
    take(changed(3));
    await Promise.resolve();
    const before = shown.length;
    take(changed(4));
    take(changed(5));
    await vi.advanceTimersByTimeAsync(left - 1);
    expect(shown).toHaveLength(before);
    cost = 0;
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.at(-1)).toEqual([changed(5)]);
  }
});
