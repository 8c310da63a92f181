import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ownProfile } from "../../src/shared/cors/own-profile.ts";
import { createExchangeIndex, type ExchangeIndex } from "../../src/shared/diagnosis/exchange-index.ts";
import { type Explanation, explain } from "../../src/shared/diagnosis/explain.ts";
import { assemble } from "../../src/shared/exchange/assemble.ts";
import { type Assembly, createAssembly } from "../../src/shared/exchange/assembly.ts";
import type { NetworkEvent } from "../../src/shared/exchange/network-event.ts";
import { randomEvents } from "./page-events.ts";

/*
 * What it costs to think about a request: "npm run bench:engine -- --seed 1 --count 20000". Beside each other, a few
 * hundred events at a time and in one process, the events are parsed as JSON, as a message brings them; assembled to
 * exchanges; and every exchange that changed is evaluated and diagnosed. Prints figures and asserts nothing.
 */

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "20000" } },
});
const seed = Number(values.seed);
const count = Number(values.count);
/** Events that come at once. */
const batchLength = 500;
const rounds = 7;

/** Milliseconds that each part of the work took. */
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

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const texts = textsOf(count);
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(
  `\nseed ${seed}, ${count} exchanges, ${texts.length} events, ${(size / count).toFixed(0)} characters of JSON each`,
);
console.log(
  "explained is what the list shows: verdict, causes, who must act, warnings. A fix is made when it is looked at.",
);

run(texts);
const costs = Array.from({ length: rounds }, () => run(texts).cost);
const perExchange = (of: (cost: Cost) => number) => costs.map((cost) => (of(cost) / count) * 1e6);
line(
  "JSON.parse of its events, ns",
  perExchange(({ parse }) => parse),
);
line(
  "assemble, ns",
  perExchange((cost) => cost.assemble),
);
line(
  "evaluate and diagnose, ns",
  perExchange((cost) => cost.explain),
);
line(
  "ratio to JSON.parse (goal 1.0)",
  costs.map((cost) => (cost.assemble + cost.explain) / cost.parse),
);

const before = usedHeap();
const kept = run(texts).recording;
const exchangesOnly = (usedHeap() - before) / size;
line("heap kept / JSON of its events", [exchangesOnly]);
console.log(`  of ${kept.explanations.size} exchanges, ${((exchangesOnly * size) / count).toFixed(0)} bytes each`);

const few = scaled(1_000);
for (const number of [1_000, 10_000, 100_000]) {
  const cost = scaled(number);
  line(`${number} exchanges, us each`, [cost]);
  if (number > 1_000) line(`  beside 1000 (goal 1.0)`, [cost / few]);
}

/** Assembles and explains a page's events as they come. */
function run(events: readonly string[]): { readonly cost: Cost; readonly recording: Recording } {
  const recording = { assembly: createAssembly(), index: createExchangeIndex(), explanations: new Map() };
  const cost = { parse: 0, assemble: 0, explain: 0 };
  for (let start = 0; start < events.length; start += batchLength) {
    const batch = events.slice(start, start + batchLength);
    const begun = performance.now();
    const parsed = batch.map((text) => JSON.parse(text) as NetworkEvent);
    const read = performance.now();
    const changed = new Set<string>();
    for (const event of parsed) for (const id of assemble(recording.assembly, event)) changed.add(id);
    const joined = performance.now();
    explainAll(recording, changed);
    cost.parse += read - begun;
    cost.assemble += joined - read;
    cost.explain += performance.now() - joined;
  }
  return { cost, recording };
}

function explainAll({ assembly, index, explanations }: Recording, ids: ReadonlySet<string>): void {
  const exchanges = [...ids].flatMap((id) => assembly.exchanges.get(id) ?? []);
  for (const exchange of exchanges) index.set(exchange);
  for (const exchange of exchanges)
    explanations.set(exchange.id, explain(exchange, ownProfile(exchange), index.exchangesAt));
}

/** @returns microseconds for each of so many exchanges: assembling and explaining */
function scaled(number: number): number {
  const events = textsOf(number);
  const { cost } = run(events);
  return ((cost.assemble + cost.explain) / number) * 1e3;
}

function textsOf(number: number): readonly string[] {
  return randomEvents(seed, number).map((event) => JSON.stringify(event));
}

function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Prints the median, and the range. */
function line(name: string, figures: readonly number[]): void {
  const inOrder = [...figures].sort((a, b) => a - b);
  const text = (figure = Number.NaN) => (figure >= 100 ? figure.toFixed(0) : figure.toFixed(2));
  const range = figures.length > 1 ? `  (${text(inOrder[0])} to ${text(inOrder.at(-1))})` : "";
  console.log(name.padEnd(36) + text(inOrder[Math.floor(inOrder.length / 2)]).padStart(10) + range);
}
