import { parseArgs } from "node:util";
import { createExchangeIndex, type ExchangeIndex } from "../../src/shared/cors/exchange-index.ts";
import { ownProfile } from "../../src/shared/cors/own-profile.ts";
import { type Explanation, explain } from "../../src/shared/diagnosis/explain.ts";
import { assemble } from "../../src/shared/exchange/assemble.ts";
import { type Assembly, createAssembly } from "../../src/shared/exchange/assembly.ts";
import type { NetworkEvent } from "../../src/shared/exchange/network-event.ts";
import { randomEvents } from "./page-events.ts";

/*
 * What it costs to think about a request; engine.ts bundles and starts it. Beside each other, some hundred
 * events at a time and in one process, the events are parsed as JSON, as a message brings them; assembled to exchanges; and
 * every exchange that changed is evaluated and diagnosed. Figures are the process's time on the processor, with that of
 * the garbage collector. Prints them and asserts nothing.
 */

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "10000" } },
});
const seed = Number(values.seed);
const count = Number(values.count);
/** Events that come at once. */
const batchLength = 500;
const rounds = 5;

/** Microseconds that each part of the work took. */
interface Cost {
  readonly parse: number;
  readonly assemble: number;
  readonly explain: number;
}

/** What a panel keeps. */
interface Recording {
  readonly assembly: Assembly;
  readonly index: ExchangeIndex;
  readonly explanations: Map<string, Explanation>;
}

const events = randomEvents(seed, count);
const size = events.reduce((sum, event) => sum + JSON.stringify(event).length, 0);
console.log(
  `\nseed ${seed}; ${count} exchanges of ${events.length} events, ${Math.round(size / count)} characters of JSON each`,
);
console.log(
  "What the list shows is made: verdict, causes, who must act, warnings. The fix is made when it is looked at.",
);

run(events);
const costs = Array.from({ length: rounds }, () => run(events).cost);
const each = (of: (cost: Cost) => number) => costs.map((cost) => (of(cost) / count) * 1e3);
print(
  "JSON.parse of its events, ns",
  each(({ parse }) => parse),
);
print(
  "assemble, ns",
  each((cost) => cost.assemble),
);
print(
  "evaluate and diagnose, ns",
  each((cost) => cost.explain),
);
print(
  "both / JSON.parse (goal 1.0)",
  costs.map(({ parse, assemble, explain }) => (assemble + explain) / parse),
);

const before = usedHeap();
const kept = run(events).recording;
const heap = usedHeap() - before;
print("heap kept / JSON of its events", [heap / size]);
print(`heap kept of ${kept.explanations.size} exchanges, bytes each`, [heap / count]);

const scales = [1_000, 10_000, 100_000].map((number) => ({ number, microseconds: costOf(number) }));
for (const { number, microseconds } of scales) {
  print(`of ${number} exchanges, us each`, [microseconds]);
  print("  beside 1000 (goal 1.0)", [microseconds / (scales[0]?.microseconds ?? Number.NaN)]);
}

/** Assembles and explains a page's events as they come. */
function run(all: readonly NetworkEvent[]): { readonly cost: Cost; readonly recording: Recording } {
  const recording: Recording = {
    assembly: createAssembly(),
    index: createExchangeIndex(),
    explanations: new Map(),
  };
  const cost = { parse: 0, assemble: 0, explain: 0 };
  for (let start = 0; start < all.length; start += batchLength) {
    const texts = all.slice(start, start + batchLength).map((event) => JSON.stringify(event));
    const begun = processorTime();
    const parsed = texts.map((text) => JSON.parse(text) as NetworkEvent);
    const read = processorTime();
    const changed = new Set<string>();
    for (const event of parsed) for (const id of assemble(recording.assembly, event)) changed.add(id);
    const joined = processorTime();
    explainAll(recording, changed);
    cost.parse += read - begun;
    cost.assemble += joined - read;
    cost.explain += processorTime() - joined;
  }
  return { cost, recording };
}

function explainAll({ assembly, index, explanations }: Recording, ids: ReadonlySet<string>): void {
  const exchanges = [...ids].flatMap((id) => assembly.exchanges.get(id) ?? []);
  for (const exchange of exchanges) index.set(exchange);
  for (const exchange of exchanges)
    explanations.set(exchange.id, explain(exchange, ownProfile(exchange), index.exchangesAt));
}

/** @returns microseconds for each of so many exchanges: assembling and explaining; the smaller of two */
function costOf(number: number): number {
  const some = randomEvents(seed, number);
  const twice = [run(some).cost, run(some).cost].map(({ assemble, explain }) => (assemble + explain) / number);
  return Math.min(...twice);
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function usedHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Prints the median, and the range. */
function print(name: string, figures: readonly number[]): void {
  const inOrder = [...figures].sort((a, b) => a - b);
  const text = (figure = Number.NaN) => (figure >= 100 ? figure.toFixed(0) : figure.toFixed(2));
  const range = figures.length > 1 ? `  (${text(inOrder[0])} to ${text(inOrder.at(-1))})` : "";
  console.log(name.padEnd(44) + text(inOrder[Math.floor(inOrder.length / 2)]).padStart(10) + range);
}
