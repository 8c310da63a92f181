import { browser, type Runtime } from "../browser.ts";
import {
  type BackgroundMessage,
  type CaptureLimit,
  isDevtoolsMessage,
  portName,
  protocolVersion,
} from "../shared/protocol.ts";
import type { Trial } from "../shared/trial/trial.ts";
import type { Recorder } from "./recorder.ts";
import type { Trials } from "./trials.ts";

/** The ports of the pages inside DevTools. */
export interface PanelPorts {
  /** Sends a message to the panels of a tab. */
  post(tabId: number, message: BackgroundMessage): void;
  /** Sends a message to the devtools page of a tab. */
  postToDevtools(tabId: number, message: BackgroundMessage): void;
  /** Sends a message to all panels. */
  postToAll(message: BackgroundMessage): void;
  /** The tabs on which DevTools is open now. */
  openTabs(): ReadonlySet<number>;
}

/** What the ports need to know of the rest of the background. */
export interface PortsContext {
  readonly recorder: () => Recorder;
  readonly trials: () => Pick<Trials, "loaded" | "of" | "end">;
  /** Somebody wants to try a fix in a tab. */
  readonly startTrial: (tabId: number, trial: Trial) => void;
  readonly limits: () => Promise<readonly CaptureLimit[]>;
  /** DevTools was opened on a tab, or was closed on it. */
  readonly opened: (tabId: number) => void;
  readonly closed: (tabId: number) => void;
}

interface Client {
  readonly port: Runtime.Port;
  tabId: number | null;
  role: "devtools" | "panel" | null;
}

/**
 * Accepts the ports of our own pages. Must be called in the worker's first turn.
 */
export function acceptPanelPorts(context: PortsContext): PanelPorts {
  const clients = new Set<Client>();

  browser.runtime.onConnect.addListener((port) => {
    const ownPages = browser.runtime.getURL("");
    if (port.name !== portName || !port.sender?.url?.startsWith(ownPages)) {
      port.disconnect();
      return;
    }
    const client: Client = { port, tabId: null, role: null };
    clients.add(client);
    port.onMessage.addListener((message) => receive(client, message));
    port.onDisconnect.addListener(() => {
      clients.delete(client);
      if (client.role === "devtools" && client.tabId !== null && !openTabs().has(client.tabId))
        context.closed(client.tabId);
    });
  });

  function receive(client: Client, message: unknown): void {
    if (!isDevtoolsMessage(message)) return;
    const recorder = context.recorder();
    if (message.type === "hello") {
      client.tabId = message.tabId;
      client.role = message.role;
      if (message.role === "devtools") context.opened(message.tabId);
      else void sendSnapshot(client.port, message.tabId);
      return;
    }
    const { tabId } = client;
    if (tabId === null) return;
    switch (message.type) {
      case "observed":
        for (const record of message.records) recorder.observe({ ...record, tabId });
        return;
      case "clear":
        recorder.clear(tabId);
        return;
      case "set-paused":
        recorder.setPaused(tabId, message.paused);
        return;
      case "start-trial":
        context.startTrial(tabId, message.trial);
        return;
      case "end-trial":
        void context.trials().end(tabId);
        return;
      case "ping":
        return;
    }
  }

  async function sendSnapshot(port: Runtime.Port, tabId: number): Promise<void> {
    const recorder = context.recorder();
    const [limits] = await Promise.all([context.limits(), recorder.loaded, context.trials().loaded]);
    post(port, {
      type: "snapshot",
      version: protocolVersion,
      exchanges: recorder.exchangesOf(tabId),
      state: recorder.stateOf(tabId),
      limits,
      trial: context.trials().of(tabId),
    });
  }

  function openTabs(): ReadonlySet<number> {
    return new Set([...clients].flatMap(({ role, tabId }) => (role === "devtools" && tabId !== null ? [tabId] : [])));
  }

  function panels(): readonly Client[] {
    return [...clients].filter(({ role }) => role === "panel");
  }

  return {
    openTabs,
    post(tabId, message) {
      for (const client of panels()) if (client.tabId === tabId) post(client.port, message);
    },
    postToDevtools(tabId, message) {
      for (const client of clients)
        if (client.role === "devtools" && client.tabId === tabId) post(client.port, message);
    },
    postToAll(message) {
      for (const client of panels()) post(client.port, message);
    },
  };
}

/** A port that is just closing throws; its page is gone or connects again. */
function post(port: Runtime.Port, message: BackgroundMessage): void {
  try {
    port.postMessage(message);
  } catch {
    port.disconnect();
  }
}
