import { parseArgs } from "node:util";
import type { CDPSession, Frame } from "playwright";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { launch } from "../../demo/driver/launch.ts";
import { namedFunctions } from "./candidates.ts";
import { noteKeys, noteResponsiveness, type Responsiveness } from "./in-page.ts";
import { makeRequests, randomFates, startRequestServers } from "./many-requests.ts";
import { quantile } from "./statistics.ts";
import { connectToTarget } from "./target-protocol.ts";

/*
 * A page that makes far more requests than are kept, in real Chromium, recorded with the panel in sight: how much memory
 * worker and panel take, whether what was dropped is said right, and how the panel responds meanwhile. Prints figures
 * and asserts nothing.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "100000" },
    rate: { type: "string", default: "1000" },
    samples: { type: "string", default: "20" },
  },
});
const count = Number(values.count);
const samples = Number(values.samples);
const fates = randomFates(Number(values.seed), count);
const parallel = 100;
/** Milliseconds after which what does not add up counts as wrong. */
const patience = 30_000;

const servers = await startRequestServers();
const session = await launch({
  executablePath: await ensureBrowser(false),
  extension: await buildExtension(),
  headless: true,
  url: servers.pageUrl,
});
const panel = await session.showPanel();
await session.devtools.bringToFront();
const panelProtocol = await session.context.newCDPSession(panel);
const worker = await session.worker();
const workerProtocol = await connectToTarget(session.browserProtocol, worker.url());
await panel.evaluate(namedFunctions);
for (const code of [noteKeys, noteResponsiveness]) await panel.evaluate(code);
await session.page.addInitScript(namedFunctions);
await session.page.goto(servers.pageUrl);

console.log(
  `seed ${values.seed}, ${count} requests, at most ${values.rate} in a second, Chromium ${session.version}\n`,
);
print(
  "requests",
  "per second",
  "worker",
  "panel",
  "session",
  "kept",
  "dropped",
  "must be",
  "settled",
  "task",
  "frame p95",
  "key p95",
);
print("", "", "MB", "MB", "MB", "", "said", "", "after s", "longest", "ms", "ms");
const heaps: { readonly made: number; readonly worker: number; readonly panel: number }[] = [];
let made = 0;
while (made < count) {
  const some = fates.slice(made, made + Math.ceil(count / samples));
  const flooding = session.page.evaluate(makeRequests, {
    fates: some,
    targets: servers.targets,
    parallel,
    rate: Number(values.rate),
    run: `${made}`,
  });
  const time = await pressKeysUntil(panel, flooding);
  made += some.length;
  await showSample(made, (some.length / time) * 1_000);
}
const limit = heaps.find(({ made }) => made >= 10_000)?.made ?? count;
const flat = heaps.filter(({ made }) => made >= limit);
console.log("\nMB that are added with 10,000 more requests, after the first 10,000 (goal: 0)");
for (const name of ["worker", "panel"] as const)
  print(name, slope(flat.map((heap) => [heap.made / 10_000, heap[name]])));
await session.close();
await servers.close();

/** Goes through the list with the keyboard as long as requests are made. */
async function pressKeysUntil(frame: Frame, flooding: Promise<number>): Promise<number> {
  let isOver = false;
  void flooding.finally(() => {
    isOver = true;
  });
  await frame
    .getByRole("grid")
    .focus({ timeout: 2_000 })
    .catch(() => {});
  for (let key = 0; !isOver; key++) {
    await session.devtools.keyboard.press(key % 2 === 0 ? "ArrowDown" : "ArrowUp");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return flooding;
}

async function showSample(made: number, rate: number): Promise<void> {
  const { longestTask, frames } = await panel.evaluate(() => {
    const { responsiveness } = globalThis as unknown as { responsiveness: Responsiveness };
    const { longestTask, frames } = responsiveness;
    Object.assign(responsiveness, { longestTask: 0, frames: [] });
    return { longestTask, frames };
  });
  const keys = await panel.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes.splice(0));
  const { kept, said, bytes, settledAfter } = await settledCounts(made);
  const heap = { made, worker: await heapOf(workerProtocol), panel: await heapOf(panelProtocol) };
  heaps.push(heap);
  print(
    ...[`${made}`, rate.toFixed(0), heap.worker.toFixed(1), heap.panel.toFixed(1), (bytes / 1e6).toFixed(2)],
    ...[`${kept}`, `${said}`, `${made - kept}`, (settledAfter / 1_000).toFixed(1), longestTask.toFixed(0)],
    ...[quantile(frames, 0.95).toFixed(0), quantile(keys, 0.95).toFixed(0)],
  );
}

/** How many exchanges are stored and how many the panel says were dropped, once that is all of them, or after a while. */
async function settledCounts(made: number) {
  const start = performance.now();
  for (;;) {
    const [kept, bytes] = await worker.evaluate(async () => {
      const { session } = (globalThis as unknown as { chrome: { storage: { session: SessionStorage } } }).chrome
        .storage;
      const all = Object.keys(await session.get(null));
      return [all.filter((key) => key.startsWith("exchange/")).length, await session.getBytesInUse(null)] as const;
    });
    const notice = await panel.evaluate(() =>
      [...document.querySelectorAll(".notice")].map(({ textContent }) => textContent).join(),
    );
    const said = Number(/([\d,]+) requests?, the oldest first/.exec(notice)?.[1]?.replaceAll(",", "") ?? 0);
    const settledAfter = performance.now() - start;
    if (kept + said === made || settledAfter > patience) return { kept, bytes, said, settledAfter };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface SessionStorage {
  get(keys: null): Promise<Readonly<Record<string, unknown>>>;
  getBytesInUse(keys: null): Promise<number>;
}

/** In megabytes, of what is still in use. */
async function heapOf(protocol: Pick<CDPSession, "send">): Promise<number> {
  await protocol.send("HeapProfiler.collectGarbage");
  const { usedSize } = await protocol.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** The slope of the line that lies nearest to points. */
function slope(points: readonly (readonly [number, number])[]): string {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return (over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)).toFixed(2);
}

function print(...columns: readonly string[]): void {
  console.log(columns.map((column) => column.padStart(11)).join(""));
}
