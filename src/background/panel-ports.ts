import { browser, type Runtime } from "../browser.ts";
import {
  type BackgroundMessage,
  type CaptureLimit,
  type InspectedTab,
  isDevtoolsMessage,
  isNumberedMessage,
  type NumberedMessage,
  type PageRole,
  portName,
  protocolVersion,
} from "../shared/protocol.ts";
import type { Trial } from "../shared/trial/trial.ts";
import { inspectedTab, showTabPage } from "./panel-tab.ts";
import type { Recorder } from "./recorder.ts";
import type { Trials } from "./trials.ts";

/** The ports of our pages. */
export interface PanelPorts {
  /** Sends a message to the panels of a tab, wherever they stand. */
  post(tabId: number, message: BackgroundMessage): void;
  /** Sends a message to all panels. */
  postToAll(message: BackgroundMessage): void;
  /** The tabs that somebody wants recorded: DevTools is open on them, or a page of its own shows them. */
  openTabs(): ReadonlySet<number>;
  /** Tells the pages that show a tab outside of DevTools what it shows now. @param isGone whether it was closed */
  tabChanged(tabId: number, isGone?: boolean): void;
  /** Tells a page that its messages up to a number are done, and what they caused is stored. */
  done(pageId: string, number: number): void;
}

/** What the ports need to know of the rest of the background. */
export interface PortsContext {
  readonly recorder: () => Recorder;
  readonly trials: () => Pick<Trials, "loaded" | "of" | "end">;
  /** Somebody wants to try a fix in a tab. */
  readonly startTrial: (tabId: number, trial: Trial) => Promise<void>;
  readonly limits: () => readonly CaptureLimit[];
  /** Somebody wants to let the extension see more sites. */
  readonly askForAccess: (tabId: number, origins: readonly string[]) => Promise<void>;
  /** DevTools was opened on a tab. */
  readonly opened: (tabId: number) => void;
  /** The last page went that keeps the recording of a tab alive. */
  readonly closed: (tabId: number) => void;
}

interface Client {
  readonly port: Runtime.Port;
  tabId: number | null;
  role: PageRole | null;
  pageId: string | null;
  /** Settles once what it has posted so far is done: one after the other. */
  work: Promise<void>;
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
    const client: Client = { port, tabId: null, role: null, pageId: null, work: Promise.resolve() };
    clients.add(client);
    port.onMessage.addListener((message) => receive(client, message));
    port.onDisconnect.addListener(() => {
      clients.delete(client);
      const { role, tabId } = client;
      if (tabId === null || role === "panel") return;
      if (openTabs().has(tabId)) tabChanged(tabId);
      else context.closed(tabId);
    });
  });

  function receive(client: Client, message: unknown): void {
    if (!isDevtoolsMessage(message)) return;
    const recorder = context.recorder();
    if (message.type === "hello") {
      client.tabId = message.tabId;
      client.role = message.role;
      client.pageId = message.pageId;
      // Also says that somebody is there.
      void recorder.loaded.then(() => post(client.port, { type: "done", number: recorder.lastDone(message.pageId) }));
      if (message.role === "devtools") {
        context.opened(message.tabId);
        tabChanged(message.tabId);
      } else void welcome(client.port, message.tabId, message.role);
      return;
    }
    const { tabId, pageId } = client;
    if (tabId === null || pageId === null || !isNumberedMessage(message)) return;
    const obeyOnce = async () => {
      // What an earlier worker stored comes first, or else it would come back over what is done to it now.
      await recorder.loaded;
      if (message.number <= recorder.lastDone(pageId)) return;
      try {
        await obey(tabId, message);
      } finally {
        // What fails once would fail again.
        recorder.noteDone(pageId, message.number);
      }
    };
    client.work = client.work.then(obeyOnce, obeyOnce);
  }

  async function obey(tabId: number, message: NumberedMessage): Promise<void> {
    const recorder = context.recorder();
    switch (message.type) {
      case "observed":
        for (const record of message.records) recorder.observe({ ...record, tabId });
        return;
      case "records-lost":
        recorder.recordsLost(tabId, message.count);
        return;
      case "navigated":
        recorder.navigated(tabId, message.url, message.at);
        return;
      case "clear":
        recorder.clear(tabId);
        return;
      case "set-paused":
        recorder.setPaused(tabId, message.paused);
        return;
      case "start-trial":
        await context.startTrial(tabId, message.trial);
        return;
      case "end-trial":
        await context.trials().end(tabId);
        return;
      case "open-tab":
        await showTabPage(tabId, [...clients].find((one) => isTabPage(one, tabId))?.port.sender?.tab);
        return;
      case "ask-for-access":
        await context.askForAccess(tabId, message.origins);
        return;
    }
  }

  function tabChanged(tabId: number, isGone = false): void {
    const pages = () => [...clients].filter((client) => isTabPage(client, tabId));
    const tell = (tab: InspectedTab | null) => {
      for (const { port } of pages()) post(port, { type: "tab-changed", tab });
    };
    if (isGone) tell(null);
    else if (pages().length > 0) void inspectedTab(tabId, hasDevtools(tabId)).then(tell);
  }

  function hasDevtools(tabId: number): boolean {
    return [...clients].some((client) => client.role === "devtools" && client.tabId === tabId);
  }

  async function welcome(port: Runtime.Port, tabId: number, role: PageRole): Promise<void> {
    if (role === "tab") {
      const tab = await inspectedTab(tabId, hasDevtools(tabId));
      post(port, { type: "tab-changed", tab });
      // The page keeps what it was shown of a tab that is gone.
      if (!tab) return;
    }
    await sendSnapshot(port, tabId);
  }

  async function sendSnapshot(port: Runtime.Port, tabId: number): Promise<void> {
    const recorder = context.recorder();
    await Promise.all([recorder.loaded, context.trials().loaded]);
    post(port, {
      type: "snapshot",
      version: protocolVersion,
      exchanges: recorder.exchangesOf(tabId),
      state: recorder.stateOf(tabId),
      limits: context.limits(),
      trial: context.trials().of(tabId),
    });
  }

  function openTabs(): ReadonlySet<number> {
    return new Set([...clients].flatMap(({ role, tabId }) => (role !== "panel" && tabId !== null ? [tabId] : [])));
  }

  function panels(): readonly Client[] {
    return [...clients].filter(({ role }) => role === "panel" || role === "tab");
  }

  return {
    openTabs,
    tabChanged,
    post(tabId, message) {
      for (const client of panels()) if (client.tabId === tabId) post(client.port, message);
    },
    postToAll(message) {
      for (const client of panels()) post(client.port, message);
    },
    done(pageId, number) {
      for (const client of clients) if (client.pageId === pageId) post(client.port, { type: "done", number });
    },
  };
}

function isTabPage({ role, tabId }: Client, wanted: number): boolean {
  return role === "tab" && tabId === wanted;
}

/** A port that is just closing throws; its page is gone or connects again. */
function post(port: Runtime.Port, message: BackgroundMessage): void {
  try {
    port.postMessage(message);
  } catch {
    port.disconnect();
  }
}
