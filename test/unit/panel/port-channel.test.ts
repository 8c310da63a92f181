import { beforeEach, expect, test, vi } from "vitest";
import { acceptPanelPorts, type PanelPorts } from "../../../src/background/panel-ports.ts";
import { createRecorder, type Recorder } from "../../../src/background/recorder.ts";
import { createOutbox, mostKept } from "../../../src/panel/outbox.ts";
import { connectToBackground } from "../../../src/panel/port-channel.ts";
import { isNumberedMessage } from "../../../src/shared/protocol.ts";
import { memoryStorage } from "../background/memory-storage.ts";
import { devtoolsRecord, eventsOf } from "../events.ts";

/*
 * The line between our pages and a background that stops at any moment. The browser's ports are played here: real ones
 * cannot be stopped at the instant between two messages.
 */

type Listener<T> = (value: T) => void;

/** One end of a port. What is posted while the other end is gone is lost, without a word. */
class Port {
  readonly name = "corsplain";
  readonly sender = { url: "extension://own/panel.html" };
  private readonly listeners: Listener<unknown>[] = [];
  private readonly closed: Listener<unknown>[] = [];
  other: Port | null = null;
  readonly onMessage = { addListener: (listener: Listener<unknown>) => this.listeners.push(listener) };
  readonly onDisconnect = { addListener: (listener: Listener<unknown>) => this.closed.push(listener) };
  postMessage(message: unknown): void {
    const copy = structuredClone(message);
    queueMicrotask(() => {
      for (const listener of this.other?.listeners ?? []) listener(copy);
    });
  }
  disconnect(): void {}
  hearEnd(): void {
    for (const listener of this.closed) listener(this);
  }
}

const fake = vi.hoisted(() => ({
  onConnect: [] as ((port: unknown) => void)[],
  connect: (): unknown => {
    throw new Error("The extension is gone.");
  },
}));

vi.mock("../../../src/browser.ts", () => ({
  engine: "chromium",
  browser: {
    runtime: {
      getURL: () => "extension://own/",
      connect: () => fake.connect(),
      onConnect: { addListener: (listener: (port: unknown) => void) => fake.onConnect.push(listener) },
    },
  },
}));

let storage = memoryStorage();
let recorder: Recorder;
let ports: PanelPorts;
let lines: Port[] = [];
let starts = 0;
/** Whether the worker is left before it can say what it did. */
let isMute = false;

function startWorker(): void {
  starts++;
  fake.onConnect = [];
  recorder = createRecorder(
    storage.storage,
    { changed: () => {}, removed: () => {}, done: (...said) => (isMute ? undefined : ports.done(...said)) },
    () => 42,
    { seesAll: () => true, sees: () => true },
    (event) => event,
  );
  ports = acceptPanelPorts({
    recorder: () => recorder,
    trials: () => ({ loaded: Promise.resolve(), of: () => null, end: async () => {} }),
    startTrial: async () => {},
    limits: () => [],
    askForAccess: async () => {},
    opened: (tabId) => recorder.start(tabId),
    closed: () => {},
  });
}

/** The worker is gone, and no page has heard of it yet. */
function stopWorker(): void {
  fake.onConnect = [];
  for (const { other } of lines) if (other) other.other = null;
  for (const line of lines) line.other = null;
}

function letPagesHear(): void {
  const all = lines;
  lines = [];
  for (const line of all) line.hearEnd();
}

beforeEach(() => {
  storage = memoryStorage();
  isMute = false;
  starts = 0;
  lines = [];
  fake.onConnect = [];
  fake.connect = () => {
    if (fake.onConnect.length === 0) startWorker();
    const [page, worker] = [new Port(), new Port()];
    [page.other, worker.other] = [worker, page];
    lines.push(page);
    for (const listener of fake.onConnect) listener(worker);
    return page;
  };
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test("what is posted between the worker's end and the page's hearing of it is done by the next worker", async () => {
  connectToBackground({ tabId: 1, role: "devtools" });
  const panel = connectToBackground({ tabId: 1, role: "panel" });
  await settled();
  for (const event of eventsOf({ id: "a", hops: [{ response: {} }] })) recorder.observe(event);
  await vi.waitFor(() => expect([...storage.exchanges.keys()]).toEqual(["a"]));
  stopWorker();
  panel.post({ type: "clear" });
  await settled();
  expect([...storage.exchanges.keys()]).toEqual(["a"]);
  letPagesHear();
  await vi.waitFor(() => expect([...storage.exchanges.keys()]).toEqual([]));
});

test("what the worker did and could not say is not done again, and what came after it is", async () => {
  const page = connectToBackground({ tabId: 1, role: "devtools" });
  await settled();
  isMute = true;
  page.post({ type: "records-lost", count: 3 });
  await vi.waitFor(async () => expect((await storage.storage.load()).recordings.get(1)?.lostRecords).toBe(3));
  stopWorker();
  isMute = false;
  page.post({ type: "records-lost", count: 4 });
  letPagesHear();
  await vi.waitFor(async () => expect((await storage.storage.load()).recordings.get(1)?.lostRecords).toBe(7));
  await settled();
  expect(starts).toBe(2);
  expect((await storage.storage.load()).recordings.get(1)?.lostRecords).toBe(7);
});

test("the same numbers of another page are others", async () => {
  const [one, other] = [1, 2].map((tabId) => connectToBackground({ tabId, role: "devtools" }));
  await settled();
  one?.post({ type: "set-paused", paused: true });
  other?.post({ type: "set-paused", paused: true });
  await vi.waitFor(() => expect([1, 2].map((tabId) => recorder.stateOf(tabId).paused)).toEqual([true, true]));
});

test("tries again ever more seldom, says so, and gives up only when the extension is gone", async () => {
  vi.useFakeTimers();
  try {
    const tries: number[] = [];
    const said: boolean[] = [];
    let closed = 0;
    fake.connect = () => {
      tries.push(Date.now());
      const port = new Port();
      // A worker that crashes while it starts.
      queueMicrotask(() => port.hearEnd());
      return port;
    };
    const line = connectToBackground({ tabId: 1, role: "panel" }, (isInterrupted) => said.push(isInterrupted));
    line.onClose(() => closed++);
    await vi.advanceTimersByTimeAsync(60_000);
    const waits = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    expect(waits.slice(0, 8)).toEqual([50, 100, 200, 400, 800, 1_600, 3_200, 5_000]);
    expect(Math.max(...waits)).toBe(5_000);
    expect(said).toEqual([true]);
    fake.connect = () => {
      throw new Error("The extension is gone.");
    };
    await vi.advanceTimersByTimeAsync(5_000);
    expect(closed).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("keeps so much and no more; what users want stays, and what records went is counted", () => {
  const outbox = createOutbox();
  outbox.add({ type: "clear" });
  for (let n = 0; n < mostKept + 5; n++) outbox.add({ type: "observed", records: [devtoolsRecord()] });
  const open = outbox.open();
  expect(open).toHaveLength(mostKept);
  expect(open[0]).toMatchObject({ type: "clear", number: 1 });
  expect(open.at(-1)).toMatchObject({ type: "records-lost", count: 6 });
  expect(open.every(isNumberedMessage)).toBe(true);
  outbox.done(open.at(-2)?.number ?? 0);
  // Making room for its own message took one more.
  expect(outbox.open()).toMatchObject([{ type: "records-lost", count: 6 }]);
});

test("what made room was delivered all the same, as long as the line held", () => {
  const outbox = createOutbox();
  for (let n = 0; n < mostKept + 5; n++) outbox.add({ type: "observed", records: [devtoolsRecord()] });
  outbox.done(mostKept + 5);
  expect(outbox.open()).toEqual([]);
});
