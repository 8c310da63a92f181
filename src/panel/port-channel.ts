import { browser, type Runtime } from "../browser.ts";
import type { Channel } from "../shared/channel.ts";
import {
  type BackgroundMessage,
  type DevtoolsMessage,
  type Hello,
  portName,
  protocolVersion,
} from "../shared/protocol.ts";
import { createOutbox } from "./outbox.ts";

/** Below the 30 seconds after which the browser stops an idle worker. */
const pingInterval = 20_000;
const firstRetryDelay = 50;
const lastRetryDelay = 5_000;
/** A stopped worker is there again much sooner, and nobody need know of it. */
const patience = 2_000;

/**
 * A line to the background that mends itself: the browser stops the worker when it likes, and the line connects anew. What
 * is posted is posted again until the background says that it is done.
 * @param page what this page is to which tab
 * @param interrupted told when the background has not answered for a while, and when it does again
 * @returns the line; it closes only when the extension itself is gone (updated, removed or reloaded)
 */
export function connectToBackground(
  page: Pick<Hello, "tabId" | "role">,
  interrupted: (isInterrupted: boolean) => void = () => {},
): Channel<DevtoolsMessage, BackgroundMessage> {
  const hello: Hello = { type: "hello", version: protocolVersion, pageId: crypto.randomUUID(), ...page };
  const outbox = createOutbox();
  let port: Runtime.Port | null = null;
  let delay = firstRetryDelay;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let onMessage: (message: BackgroundMessage) => void = () => {};
  let onClose: () => void = () => {};
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
    port.onMessage.addListener((received) => {
      const message = received as BackgroundMessage;
      delay = firstRetryDelay;
      if (silence !== undefined) {
        clearTimeout(silence);
        silence = undefined;
        interrupted(false);
      }
      if (message.type === "done") outbox.done(message.number);
      else onMessage(message);
    });
    port.onDisconnect.addListener(() => {
      port = null;
      silence ??= setTimeout(() => interrupted(true), patience);
      setTimeout(connect, delay);
      delay = Math.min(delay * 2, lastRetryDelay);
    });
    send(hello);
    for (const message of outbox.open()) send(message);
  }

  function send(message: DevtoolsMessage): void {
    try {
      port?.postMessage(message);
    } catch {
      // It is connected anew, and what counts is in the outbox.
    }
  }

  const ping = setInterval(() => send({ type: "ping" }), pingInterval);
  connect();

  return {
    post: (message) => send(outbox.add(message)),
    onMessage: (listener) => {
      onMessage = listener;
    },
    onClose: (listener) => {
      onClose = listener;
    },
    close() {
      isEnded = true;
      clearInterval(ping);
      clearTimeout(silence);
      port?.disconnect();
      port = null;
    },
  };
}
