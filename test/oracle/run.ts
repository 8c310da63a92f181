import { parseArgs } from "node:util";
import { turnsOf } from "../../demo/page/turns.js";
import type { Exchange } from "../../demo/scenario.ts";
import type { Playable, Sequence } from "../../demo/servers.ts";
import { openBench } from "./bench.ts";
import type { Compared } from "./compare-run.ts";
import { generate } from "./generate.ts";
import { addToScore, createScore, linesOfScore, missingErrors, saidOf } from "./score.ts";

/*
 * Plays random exchanges in a real browser with the extension in it and compares every verdict, error name, preflight
 * and credentials mode with the browser's own. Prints each disagreement with what reproduces it, and fails where there
 * is any. With --probe the page has the probe, so that nothing is hidden.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    only: { type: "string" },
    probe: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const batchSize = 75;

const all = generate(seed, count);
const playables = values.only === undefined ? all : all.slice(Number(values.only), Number(values.only) + 1);
const bench = await openBench(values.probe);
const score = createScore();
for (let start = 0; start < playables.length; start += batchSize) {
  const batch = playables.slice(start, start + batchSize);
  const compared = await bench.compare(batch);
  for (const [index, playable] of batch.entries()) {
    for (const one of compared[index] ?? []) take(playable, one);
  }
  process.stderr.write(`\r${Math.min(start + batchSize, playables.length)} of ${playables.length}`);
}
await bench.close();

const missing = missingErrors(score);
console.log(`\nseed ${seed}, ${playables.length} exchanges and sequences`);
for (const line of linesOfScore(score)) console.log(line);
if (missing.length > 0) console.log(`never occurred: ${missing.join(", ")}`);
console.log(`\n${score.complaints} wrong`);
process.exitCode = score.complaints > 0 ? 1 : 0;

function take(playable: Playable | Sequence, compared: Compared): void {
  addToScore(score, compared, values.probe);
  if (compared.complaints.length > 0 || values.only !== undefined) {
    print(compared.complaints.length > 0 ? "WRONG" : "RIGHT", playable, [
      ...compared.complaints,
      ...linesOfRequest(compared),
      JSON.stringify(turnsOf<Exchange>(playable)).slice(0, 4000),
    ]);
  }
}

function linesOfRequest({ request, ours, result, preflight, credentials }: Compared): readonly string[] {
  const { exchange, judgement, script } = request;
  return [
    `asked: ${JSON.stringify(exchange.ask).slice(0, 500)}`,
    `Chromium: ${saidOf(judgement)} (${judgement.failedParameter.slice(0, 80)}), ${judgement.preflights} preflights; the script saw: ${script}`,
    `ours: ${ours?.verdict ?? "nothing"}, preflight ${ours?.preflight.state}, credentials ${ours?.facts.credentialsMode.value}`,
    ...(ours?.causes ?? []).map(({ id, certainty, browsers }) => `  ${id} ${certainty} ${browsers.chromium}`),
    `result: ${result}, preflight ${preflight}, credentials ${credentials}`,
  ];
}

function print(title: string, playable: Playable | Sequence, lines: readonly string[]): void {
  const index = playable.id.split("-").at(-1);
  console.log(
    `\n${title}  npm run oracle -- --seed ${seed} --count ${count}${values.probe ? " --probe" : ""} --only ${index}`,
  );
  for (const line of lines) console.log(`  ${line}`);
}
