import { parseArgs } from "node:util";
import type { Frame } from "playwright";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { launch, type Session } from "../../demo/driver/launch.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { writeBarePanel } from "./bare-panel.ts";
import { namedFunctions } from "./candidates.ts";
import { noteVerdicts } from "./in-page.ts";
import { makeRequests, randomFates, startRequestServers } from "./many-requests.ts";
import { medianOf, quantile } from "./statistics.ts";

/*
 * How long it takes from the browser event that decides what came of a request (its failure, or that its response reaches
 * the page) until the panel, in real DevTools, has painted the row that says so; and how long until a panel has that does
 * nothing but list the requests: less can't be had on a machine. Prints figures and asserts nothing.
 */

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "500" } },
});
const seed = Number(values.seed);
const count = Number(values.count);
const [servers, executablePath, ours, bare] = await Promise.all([
  startRequestServers(),
  ensureBrowser(false),
  buildExtension(),
  writeBarePanel(),
]);
const quiet: Load = { count: Math.min(count, 60), parallel: 1, rate: 3 };
const hundred: Load = { count, parallel: 24, rate: 100 };

const first = await open(bare);
console.log(
  `seed ${seed}, Chromium ${first.session.version}; milliseconds from the deciding event to its row painted\n`,
);
print("", "median", "p95", "worst", "rows", "goal");
await measure(first, "a bare list, three in a second", quiet, decidedInBareList);
await measure(first, "a bare list, a hundred in a second", hundred, decidedInBareList);
await first.session.close();

const { session, panel } = await open(ours);
await measure({ session, panel }, "quiet, three in a second", quiet, decidedAsStored, "p95 < 100");
await measure({ session, panel }, "a hundred in a second", hundred, decidedAsStored, "p95 < 100");
const afterStop: number[] = [];
for (let round = 0; round < 5; round++) {
  await session.stopWorker(panel);
  const one = { count: 1, parallel: 1, rate: 100 };
  afterStop.push(...(await paintTimes({ session, panel }, `stopped ${round}`, one, decidedAsStored)));
}
printTimes("the first one after the worker was stopped", afterStop, "");
await session.close();
await servers.close();

interface Load {
  readonly count: number;
  readonly parallel: number;
  readonly rate: number;
}

interface Opened {
  readonly session: Session;
  readonly panel: Frame;
}

/** Finds when it was decided what came of the requests of a run, by the ids of their rows. */
type Deciding = (opened: Opened, run: string) => Promise<Readonly<Record<string, number>>>;

async function open(extension: string): Promise<Opened> {
  const session = await launch({ executablePath, extension, headless: true, url: servers.pageUrl });
  const panel = await session.showPanel();
  await session.devtools.bringToFront();
  await session.page.addInitScript(namedFunctions);
  await session.page.goto(servers.pageUrl);
  await panel.evaluate(namedFunctions);
  await panel.evaluate(noteVerdicts);
  return { session, panel };
}

async function measure(opened: Opened, name: string, load: Load, deciding: Deciding, goal = ""): Promise<void> {
  printTimes(name, await paintTimes(opened, name, load, deciding), goal);
}

/** Has the page make requests. @returns how long each took from its event to its picture, as far as its row was in sight */
async function paintTimes(opened: Opened, name: string, load: Load, deciding: Deciding): Promise<readonly number[]> {
  const { session, panel } = opened;
  const { count: most, parallel, rate } = load;
  const run = name.replaceAll(/\W+/g, "-");
  const fates = randomFates(seed, most);
  await session.page.evaluate(makeRequests, { fates, targets: servers.targets, parallel, rate, run });
  const last = `/${run}/${most - 1}`;
  await panel.locator("tbody tr[id]:not(.pending)", { hasText: last }).first().waitFor();
  const painted = await panel.evaluate(() => (globalThis as unknown as { painted: Record<string, number> }).painted);
  return Object.entries(await deciding(opened, run)).flatMap(([id, decidedAt]) => {
    const paintedAt = painted[id];
    return paintedAt === undefined ? [] : [paintedAt - decidedAt];
  });
}

async function decidedAsStored({ session }: Opened, run: string): Promise<Readonly<Record<string, number>>> {
  const stored = await (await session.worker()).evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { get(keys: null): Promise<object> } } } }
    ).chrome.storage.session.get(null),
  );
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, text]) => {
      if (!key.startsWith("exchange/")) return [];
      const { id, hops } = JSON.parse(String(text)) as Exchange;
      const { actual } = hops[0];
      const decidedAt = actual.response?.startedAt ?? actual.endedAt;
      return actual.url.includes(`/${run}/`) && decidedAt !== undefined ? [[`exchange-${id}`, decidedAt]] : [];
    }),
  );
}

async function decidedInBareList({ panel }: Opened, run: string): Promise<Readonly<Record<string, number>>> {
  return panel.evaluate((run) => {
    const { decided } = globalThis as unknown as { decided: Record<string, number> };
    const isOfRun = (id: string) => document.getElementById(id)?.textContent?.includes(`/${run}/`) ?? false;
    return Object.fromEntries(Object.entries(decided).filter(([id]) => isOfRun(id)));
  }, run);
}

function printTimes(name: string, times: readonly number[], goal: string): void {
  const figures = [medianOf(times), quantile(times, 0.95), quantile(times, 1)].map((time) => time.toFixed(0));
  print(name, ...figures, `${times.length}`, goal);
}

function print(name: string, ...columns: readonly string[]): void {
  console.log(name.padEnd(44) + columns.map((column) => column.padStart(12)).join(""));
}
