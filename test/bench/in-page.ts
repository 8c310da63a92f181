/*
 * What the benchmark runs in its pages. Each function is sent there as text, so it uses nothing from outside of itself.
 */

/** In both pages: how long frames took while a list was scrolled from its beginning, in milliseconds. */
export async function scrollFrames(selector: string): Promise<readonly number[]> {
  const scroller = document.querySelector(selector);
  if (!scroller) throw new Error(`there is no ${selector}`);
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  scroller.scrollTop = 0;
  let before = await frame();
  const times: number[] = [];
  for (let step = 0; step < 200; step++) {
    scroller.scrollTop += 700;
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}

/** In both pages: notes how long it takes from each key to the picture that shows what it did. */
export function noteKeys(): void {
  const times: number[] = [];
  Object.assign(globalThis, { keyTimes: times });
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // What is posted in a frame comes after that frame was painted.
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** In the panel: a background that says only what it is told to. It stands in for the worker, which keeps fewer exchanges. */
export function replaceBackground(): void {
  let listener: (message: unknown) => void = () => {};
  const event = (add: (one: (message: unknown) => void) => void) => ({
    addListener: add,
    removeListener() {},
    hasListener: () => false,
  });
  const port = {
    name: "corsplain",
    postMessage() {},
    disconnect() {},
    onDisconnect: event(() => {}),
    onMessage: event((one) => {
      listener = one;
    }),
  };
  const { chrome, browser } = globalThis as unknown as Record<"chrome" | "browser", { runtime: object } | undefined>;
  for (const api of [chrome, browser]) if (api) Object.defineProperty(api.runtime, "connect", { value: () => port });
  Object.assign(globalThis, { exchanges: [], tell: (message: unknown) => listener(message) });
}

/** In the panel: hands the exchanges over. @returns milliseconds to the first row that was painted, and to the last that was listed */
export async function showInPanel(version: number): Promise<{ readonly first: number; readonly all: number }> {
  const { exchanges, tell } = globalThis as unknown as { exchanges: readonly unknown[]; tell(message: unknown): void };
  const state = { since: 0, recording: true, paused: false, seen: exchanges.length, dropped: 0 };
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const start = performance.now();
  tell({ type: "snapshot", version, exchanges, state, limits: [], trial: null });
  let now = await frame();
  while (!document.querySelector("tbody tr[id]")) now = await frame();
  const first = now - start;
  const count = () => Number(document.querySelector("[role=grid]")?.ariaRowCount) - 1;
  while (count() < exchanges.length) now = await frame();
  return { first, all: now - start };
}

/** In the plain page: a table with a row for each exchange, and a filter that makes it anew. It explains nothing. */
export async function showInPlainTable(
  rows: readonly (readonly string[])[],
): Promise<{ readonly first: number; readonly all: number }> {
  const body = document.querySelector("tbody");
  const filter = document.querySelector("input");
  const start = performance.now();
  const show = (text: string) => {
    const shown = rows.filter((cells) => cells.some((cell) => cell.toLowerCase().includes(text)));
    body?.replaceChildren(
      ...shown.map((cells) => {
        const row = document.createElement("tr");
        for (const cell of cells) row.insertCell().textContent = cell;
        return row;
      }),
    );
  };
  filter?.addEventListener("input", () => show(filter.value.toLowerCase()));
  show("");
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const time = performance.now() - start;
  return { first: time, all: time };
}

/** How a page responds: its longest task, and how long its frames took, both in milliseconds. */
export interface Responsiveness {
  longestTask: number;
  frames: number[];
}

/** In the panel: notes in `responsiveness` how it responds from now on. */
export function noteResponsiveness(): void {
  const responsiveness: Responsiveness = { longestTask: 0, frames: [] };
  Object.assign(globalThis, { responsiveness });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      responsiveness.longestTask = Math.max(responsiveness.longestTask, duration);
  }).observe({ type: "longtask" });
  let before = performance.now();
  const next = (now: number) => {
    responsiveness.frames.push(now - before);
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** In the panel: notes in `painted`, by the id of its row, when an exchange was first shown with what came of it. */
export function noteVerdicts(): void {
  const painted: Record<string, number> = {};
  Object.assign(globalThis, { painted });
  let isLooking = false;
  const look = () => {
    isLooking = false;
    const rows = [...document.querySelectorAll("tbody tr[id]:not(.pending)")].filter(({ id }) => !(id in painted));
    if (rows.length === 0) return;
    const { port1, port2 } = new MessageChannel();
    // What is posted in a frame comes after that frame was painted.
    port1.onmessage = () => {
      for (const { id } of rows) painted[id] ??= performance.timeOrigin + performance.now();
    };
    port2.postMessage(null);
  };
  // To look at each frame would have the browser make frames without need.
  new MutationObserver(() => {
    if (isLooking) return;
    isLooking = true;
    requestAnimationFrame(look);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
}
