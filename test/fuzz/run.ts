import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { kinds } from "./kinds.ts";
import { batchSize, inputsOf, patience, play, settle } from "./play.ts";
import type { Task, TaskResult } from "./player.ts";

/*
 * npm run fuzz -- --seed S --count N: N hostile headers, URLs, files, messages and more go every way into the extension
 * that needs no browser. Nothing may throw, keep anybody waiting, or add an element to a report.
 * npm run fuzz -- --seed S --only files:1234: one of them, as it is named by a run with that seed.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "100000" },
    processes: { type: "string", default: "2" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);

/** Milliseconds after which a batch that has not come to its end never will. */
const endless = 120_000;

/** How many faults of each kind are shown. */
const mostShown = 5;

/** The batches of each kind in turn, so that no process is left with the slow ones. */
function tasksOf(): Task[] {
  const shares = Object.values(kinds).reduce((sum, { share }) => sum + share, 0);
  const tasks = Object.entries(kinds).flatMap(([kind, { share }]) => {
    const batches = Math.max(1, Math.round((count * share) / shares / batchSize));
    return Array.from({ length: batches }, (_, batch) => ({ kind, batch, place: batch / batches }));
  });
  return tasks.sort((a, b) => a.place - b.place);
}

function startPlayer(tasks: Iterator<Task>, onResult: (result: TaskResult) => void): Promise<void> {
  const player = fork(fileURLToPath(new URL("player.ts", import.meta.url)), [String(seed)]);
  return new Promise((resolve, reject) => {
    let patienceEnds: NodeJS.Timeout | undefined;
    const end = (error?: Error) => {
      clearTimeout(patienceEnds);
      player.kill();
      if (error) reject(error);
      else resolve();
    };
    const give = () => {
      const { value: task } = tasks.next();
      if (!task) return end();
      player.send(task);
      const name = `${task.kind}:${task.batch * batchSize}`;
      patienceEnds = setTimeout(() => end(new Error(`one of ${batchSize} from ${name} on has no end`)), endless);
    };
    player.on("message", (result: TaskResult) => {
      clearTimeout(patienceEnds);
      onResult(result);
      give();
    });
    player.on("error", end);
    player.on("exit", (code) => end(code ? new Error("a player stopped") : undefined));
    give();
  });
}

async function runAll(): Promise<void> {
  const results = new Map<string, TaskResult[]>();
  const tasks = tasksOf()[Symbol.iterator]();
  const start = performance.now();
  const players = Array.from({ length: Number(values.processes) }, () =>
    startPlayer(tasks, (result) => results.set(result.kind, [...(results.get(result.kind) ?? []), result])),
  );
  await Promise.all(players);
  const seconds = Math.round((performance.now() - start) / 1_000);
  const sum = (of: (result: TaskResult) => number, some = [...results.values()].flat()) =>
    some.reduce((total, result) => total + of(result), 0);
  console.log(`${"kind".padEnd(10)}${"inputs".padStart(9)}${"mean ms".padStart(10)}  slowest`);
  for (const [kind, all] of results) {
    const slowest = [...all].sort((a, b) => b.slowest.ms - a.slowest.ms).slice(0, 3);
    const inputs = sum((one) => one.inputs, all);
    const mean = (sum((one) => one.ms, all) / inputs).toFixed(2);
    const worst = slowest.map(({ slowest: { at, ms } }) => `${kind}:${at} ${ms.toFixed(1)} ms`).join(", ");
    console.log(`${kind.padEnd(10)}${String(inputs).padStart(9)}${mean.padStart(10)}  ${worst}`);
  }
  for (const [kind, all] of results) {
    for (const { at, fault } of all.flatMap(({ crashes }) => crashes).slice(0, mostShown))
      console.error(`crash ${kind}:${at}: ${fault}`);
    for (const { at, ms } of all.flatMap(({ hangs }) => hangs).slice(0, mostShown))
      console.error(`hang ${kind}:${at}: ${ms.toFixed(0)} ms, each of four times`);
  }
  const [crashes, hangs] = [sum((one) => one.crashes.length), sum((one) => one.hangs.length)];
  console.log(
    `${sum((one) => one.inputs)} inputs (seed ${seed}) in ${seconds} s: ${crashes} crashes, ${hangs} over ${patience} ms.`,
  );
  if (crashes + hangs > 0) process.exitCode = 1;
}

function runOne(named: string): void {
  const [kind = "", at = "0"] = named.split(":");
  const input = inputsOf(kind, seed, Math.floor(Number(at) / batchSize))[Number(at) % batchSize];
  console.dir(input, { depth: 12, maxStringLength: 300, maxArrayLength: 20 });
  const { ms, fault } = play(kind, input);
  console.log(`${ms.toFixed(1)} ms; ${fault ?? settle(kind) ?? "nothing is wrong"}`);
  if (fault !== undefined || ms > patience) process.exitCode = 1;
}

if (values.only === undefined) await runAll();
else runOne(values.only);
