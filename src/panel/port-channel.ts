import { browser, type Runtime } from "../browser.ts";
import type { Channel } from "../shared/channel.ts";
import { type BackgroundMessage, type DevtoolsMessage, portName } from "../shared/protocol.ts";

/** Below the 30 seconds after which the browser stops an idle worker. */
const pingInterval = 20_000;
const firstRetryDelay = 50;
const lastRetryDelay = 5_000;
/** A stopped worker is there again much sooner, and nobody need know of it. */
const patience = 2_000;

/**
 * A line to the background that mends itself: the browser stops the worker when it likes, and the line connects anew.
 * @param hello the first message of every connection
 * @param interrupted told when the background has not answered for a while, and when it does again
 * @returns the line; it closes only when the extension itself is gone (updated, removed or reloaded)
 */
export function connectToBackground(
  hello: DevtoolsMessage,
  interrupted: (isInterrupted: boolean) => void = () => {},
): Channel<DevtoolsMessage, BackgroundMessage> {
  let port: Runtime.Port | null = null;
  let delay = firstRetryDelay;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let onMessage: (message: BackgroundMessage) => void = () => {};
  let onClose: () => void = () => {};
  /** What was posted while the line was down. */
  let unsent: DevtoolsMessage[] = [];
  let isEnded = false;

  function connect(): void {
    if (isEnded) return;
    try {
      port = browser.runtime.connect({ name: portName });
    } catch {
      // The extension was reloaded; this page belongs to the old one and cannot reach the new one.
      clearInterval(ping);
      clearTimeout(silence);
      onClose();
      return;
    }
    port.onMessage.addListener((message) => {
      delay = firstRetryDelay;
      if (silence !== undefined) {
        clearTimeout(silence);
        silence = undefined;
        interrupted(false);
      }
      onMessage(message as BackgroundMessage);
    });
    port.onDisconnect.addListener(() => {
      port = null;
      silence ??= setTimeout(() => interrupted(true), patience);
      setTimeout(connect, delay);
      delay = Math.min(delay * 2, lastRetryDelay);
    });
    post(hello);
    const waiting = unsent;
    unsent = [];
    for (const message of waiting) post(message);
  }

  function post(message: DevtoolsMessage): void {
    try {
      if (!port) throw new Error("not connected");
      port.postMessage(message);
    } catch {
      if (message.type !== "hello" && message.type !== "ping" && unsent.length < maxUnsent) unsent.push(message);
    }
  }

  const ping = setInterval(() => post({ type: "ping" }), pingInterval);
  connect();

  return {
    post,
    onMessage: (listener) => {
      onMessage = listener;
    },
    onClose: (listener) => {
      onClose = listener;
    },
    close() {
      isEnded = true;
      clearInterval(ping);
      port?.disconnect();
      port = null;
    },
  };
}

const maxUnsent = 1_000;
