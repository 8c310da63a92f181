import { parseArgs } from "node:util";
import type { Page } from "playwright";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { launch } from "../../demo/driver/launch.ts";
import { marker } from "../../demo/driver/play.ts";
import { startServers } from "../../demo/servers.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { protocolVersion } from "../../src/shared/protocol.ts";
import { randomExchanges } from "./exchanges.ts";
import { noteKeys, replaceBackground, scrollFrames, showInPanel, showInPlainTable } from "./in-page.ts";

/*
 * How quick the panel is with many exchanges, in real Chromium, beside a plain table of the same exchanges that has a row
 * for each of them. The panel is the built one, in a tab of its own. Its background is replaced: the real one keeps fewer
 * exchanges than are shown here, and what it takes to send them is not measured. Prints figures and asserts nothing.
 */

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "50000" } },
});
const seed = Number(values.seed);
const count = Number(values.count);
/** What is typed into the filter: it finds some of the exchanges with each letter. */
const typed = "orders 50";

interface Figures {
  readonly first: number;
  readonly all: number;
  readonly keys: readonly number[];
  readonly frames: readonly number[];
  /** In megabytes. */
  readonly heap: number;
  readonly elements: number;
}

const exchanges = randomExchanges(seed, count);
const servers = await startServers([marker], []);
const session = await launch({
  executablePath: await ensureBrowser(false),
  extension: await buildExtension(),
  headless: true,
  url: servers.pageUrl,
});
// What compiles this file names functions with a function of its own, which pages do not have.
await session.context.addInitScript("globalThis.__name = (named) => named");
const panel = await measurePanel();
const plain = await measurePlainTable();
await session.close();
await servers.close();

console.log(`\nseed ${seed}, ${count} exchanges, Chromium ${session.version}`);
print("", "panel", "plain table", "ratio");
line("first row painted, ms", panel.first, plain.first);
line("all rows listed (explained), ms", panel.all, plain.all);
line("key to picture, median, ms", quantile(panel.keys, 0.5), quantile(plain.keys, 0.5));
line("key to picture, worst, ms", quantile(panel.keys, 1), quantile(plain.keys, 1));
line("frame while scrolling, median, ms", quantile(panel.frames, 0.5), quantile(plain.frames, 0.5));
line("frame while scrolling, p95, ms", quantile(panel.frames, 0.95), quantile(plain.frames, 0.95));
line("frame while scrolling, worst, ms", quantile(panel.frames, 1), quantile(plain.frames, 1));
line("JS heap after collection, MB", panel.heap, plain.heap);
line("elements in the page", panel.elements, plain.elements);

async function measurePanel(): Promise<Figures> {
  const page = await session.context.newPage();
  await page.addInitScript(replaceBackground);
  await page.goto(`chrome-extension://${session.extensionId}/extension/panel.html?tab=1`);
  await page.getByRole("toolbar").waitFor();
  const slice = 2_000;
  for (let start = 0; start < exchanges.length; start += slice) {
    await page.evaluate(
      (some) => (globalThis as unknown as { exchanges: unknown[] }).exchanges.push(...some),
      exchanges.slice(start, start + slice),
    );
  }
  const shown = await page.evaluate(showInPanel, protocolVersion);
  return measure(page, shown, ".rows");
}

async function measurePlainTable(): Promise<Figures> {
  const page = await session.context.newPage();
  await page.goto("about:blank");
  await page.setContent(
    `<!doctype html><style>
      html, body { height: 100%; margin: 0; font: 12px system-ui }
      input { height: 20px } div { height: calc(100% - 24px); overflow: auto }
      table { width: 100%; table-layout: fixed; border-collapse: collapse }
      td { height: 24px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
    </style><input role="combobox"><div><table><tbody></tbody></table></div>`,
  );
  return measure(page, await page.evaluate(showInPlainTable, exchanges.map(cellsOf)), "div");
}

async function measure(page: Page, shown: Pick<Figures, "first" | "all">, scroller: string): Promise<Figures> {
  await page.bringToFront();
  const frames = await page.evaluate(scrollFrames, scroller);
  const protocol = await session.context.newCDPSession(page);
  await protocol.send("HeapProfiler.collectGarbage");
  const { usedSize } = await protocol.send("Runtime.getHeapUsage");
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.evaluate(noteKeys);
  await page.getByRole("combobox").focus();
  for (const [index, key] of [...typed, ...Array<string>(typed.length).fill("Backspace")].entries()) {
    await page.keyboard.press(key === " " ? "Space" : key);
    await page.waitForFunction(
      (done) => (globalThis as unknown as { keyTimes: readonly number[] }).keyTimes.length > done,
      index,
    );
  }
  const keys = await page.evaluate(() => (globalThis as unknown as { keyTimes: readonly number[] }).keyTimes);
  await page.close();
  return { ...shown, keys, frames, heap: usedSize / 1e6, elements };
}

/** What the plain table shows of an exchange. */
function cellsOf({ hops: [{ actual }] }: Exchange): readonly string[] {
  const { method, url, response, error = "", startedAt, endedAt } = actual;
  return [error, method, url, String(response?.status ?? ""), endedAt === undefined ? "" : `${endedAt - startedAt} ms`];
}

function quantile(figures: readonly number[], part: number): number {
  const inOrder = [...figures].sort((a, b) => a - b);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(part * inOrder.length))] ?? Number.NaN;
}

function line(name: string, own: number, other: number): void {
  print(name, round(own), round(other), `${(own / other).toFixed(3)}`);
}

function round(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(1);
}

function print(name: string, ...columns: readonly string[]): void {
  console.log(name.padEnd(36) + columns.map((column) => column.padStart(12)).join(""));
}
