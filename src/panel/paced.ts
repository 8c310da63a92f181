import type { Exchange } from "../shared/exchange/exchange.ts";
import type { BackgroundMessage } from "../shared/protocol.ts";

/** Milliseconds after which changes are shown, however long that takes. */
const longest = 250;

/**
 * Shows changes, and then leaves as long as that took for whoever uses the panel, and for the picture. What comes
 * meanwhile is shown together. To leave more where it takes long would let more come together, which takes longer yet.
 * @param show takes what came, in order
 * @returns takes each message
 */
export function paced(show: (messages: readonly BackgroundMessage[]) => void): (message: BackgroundMessage) => void {
  let waiting: BackgroundMessage[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextAt = 0;

  function showWaiting(): void {
    timer = undefined;
    const messages = merged(waiting);
    waiting = [];
    const start = performance.now();
    show(messages);
    // What is drawn is drawn at the end of this task, before this.
    queueMicrotask(() => {
      const now = performance.now();
      nextAt = now + Math.min(longest, now - start);
    });
  }

  return (message) => {
    waiting.push(message);
    if (timer !== undefined) return;
    const wait = nextAt - performance.now();
    if (wait <= 0) showWaiting();
    else timer = setTimeout(showWaiting, wait);
  };
}

/** Messages that come to the same: of what changes several times the last, and nothing of what goes again. */
export function merged(messages: readonly BackgroundMessage[]): readonly BackgroundMessage[] {
  const result: BackgroundMessage[] = [];
  let changed = new Map<string, Exchange>();
  let cleared = new Set<string>();
  for (const [index, message] of messages.entries()) {
    if (message.type === "exchanges-changed") {
      for (const exchange of message.exchanges) changed.set(exchange.id, exchange);
    } else if (message.type === "exchanges-cleared") {
      for (const id of message.ids) {
        changed.delete(id);
        cleared.add(id);
      }
    } else {
      result.push(message);
      continue;
    }
    const next = messages[index + 1]?.type;
    if (next === "exchanges-changed" || next === "exchanges-cleared") continue;
    const { state } = message;
    if (cleared.size > 0) result.push({ type: "exchanges-cleared", ids: [...cleared], state });
    result.push({ type: "exchanges-changed", exchanges: [...changed.values()], state });
    changed = new Map();
    cleared = new Set();
  }
  return result;
}
