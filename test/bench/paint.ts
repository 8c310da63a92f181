import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { launch } from "../../demo/driver/launch.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { namedFunctions } from "./candidates.ts";
import { noteVerdicts } from "./in-page.ts";
import { makeRequests, randomFates, startRequestServers } from "./many-requests.ts";
import { medianOf, quantile } from "./statistics.ts";

/*
 * How long it takes from the browser event that decides what came of a request (its failure, or that its response reaches
 * the page) until the panel, in real DevTools, has painted the row that says so. Prints figures and asserts nothing.
 */

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "500" } },
});
const seed = Number(values.seed);
const count = Number(values.count);
const [servers, executablePath, extension] = await Promise.all([
  startRequestServers(),
  ensureBrowser(false),
  buildExtension(),
]);
const session = await launch({ executablePath, extension, headless: true, url: servers.pageUrl });
const panel = await session.showPanel();
await session.devtools.bringToFront();
await session.page.addInitScript(namedFunctions);
await session.page.goto(servers.pageUrl);
await panel.evaluate(namedFunctions);
await panel.evaluate(noteVerdicts);

console.log(`seed ${seed}, Chromium ${session.version}; milliseconds from the deciding event to its row painted\n`);
print("", "median", "p95", "worst", "rows", "goal");
await measure("quiet, three in a second", { count: Math.min(count, 60), parallel: 1, rate: 3 }, "p95 < 100");
await measure("a hundred in a second", { count, parallel: 24, rate: 100 }, "p95 < 100");
const afterStop: number[] = [];
for (let round = 0; round < 5; round++) {
  await session.stopWorker(panel);
  afterStop.push(...(await paintTimes(`stopped ${round}`, { count: 1, parallel: 1, rate: 100 })));
}
printTimes("the first one after the worker was stopped", afterStop, "");
await session.close();
await servers.close();

interface Load {
  readonly count: number;
  readonly parallel: number;
  readonly rate: number;
}

async function measure(name: string, load: Load, goal: string): Promise<void> {
  printTimes(name, await paintTimes(name, load), goal);
}

/** Has the page make requests. @returns how long each took from its event to its picture, as far as its row was in sight */
async function paintTimes(name: string, { count: most, parallel, rate }: Load): Promise<readonly number[]> {
  const run = name.replaceAll(/\W+/g, "-");
  const fates = randomFates(seed, most);
  await session.page.evaluate(makeRequests, { fates, targets: servers.targets, parallel, rate, run });
  const last = `/${run}/${most - 1}`;
  await panel.locator("tbody tr[id]:not(.pending)", { hasText: last }).first().waitFor();
  const painted = await panel.evaluate(() => (globalThis as unknown as { painted: Record<string, number> }).painted);
  const stored = await (await session.worker()).evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { get(keys: null): Promise<object> } } } }
    ).chrome.storage.session.get(null),
  );
  return Object.entries(stored).flatMap(([key, text]) => {
    if (!key.startsWith("exchange/")) return [];
    const { id, hops } = JSON.parse(String(text)) as Exchange;
    const { actual } = hops[0];
    const paintedAt = painted[`exchange-${id}`];
    const decidedAt = actual.response?.startedAt ?? actual.endedAt;
    if (!actual.url.includes(`/${run}/`) || paintedAt === undefined || decidedAt === undefined) return [];
    return [paintedAt - decidedAt];
  });
}

function printTimes(name: string, times: readonly number[], goal: string): void {
  const figures = [medianOf(times), quantile(times, 0.95), quantile(times, 1)].map((time) => time.toFixed(0));
  print(name, ...figures, `${times.length}`, goal);
}

function print(name: string, ...columns: readonly string[]): void {
  console.log(name.padEnd(44) + columns.map((column) => column.padStart(12)).join(""));
}
