import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import { type JudgedInFirefox, openFirefoxBench } from "../../demo/driver/firefox-bench.ts";
import type { ComparedInFirefox } from "../../demo/driver/firefox-compare.ts";
import { turnsOf } from "../../demo/page/turns.js";
import type { Exchange } from "../../demo/scenario.ts";
import type { Playable, Sequence } from "../../demo/servers.ts";
import { addToFirefoxScore, createFirefoxScore, linesOfFirefoxScore } from "./firefox-score.ts";
import { generate } from "./generate.ts";

/*
 * Plays random exchanges in real Firefox with the extension and its panel in it, and compares every verdict, and all
 * reasons on Firefox's console, with what our report says. Prints each disagreement with what reproduces it, and fails
 * where there is any. FIREFOX_PATH names the program where it is at another place.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const batchSize = 50;

const playables = generate(seed, count).filter(({ id }) => !values.only || id === `random-${seed}-${values.only}`);
const bench = await openFirefoxBench(ensureFirefox(), await buildExtension("firefox"));
const score = createFirefoxScore();
for (let start = 0; start < playables.length; start += batchSize) {
  const batch = playables.slice(start, start + batchSize);
  const { judged } = await bench.compare(batch);
  for (const [index, playable] of batch.entries()) take(playable, judged[index]);
  process.stderr.write(`\r${Math.min(start + batchSize, playables.length)} of ${playables.length}`);
}
const { version } = bench.session;
await bench.close();

console.log(`\nFirefox ${version}, seed ${seed}, ${playables.length} exchanges and sequences`);
for (const line of linesOfFirefoxScore(score)) console.log(line);
console.log(`\n${score.complaints} wrong`);
process.exitCode = score.complaints > 0 ? 1 : 0;

function take(playable: Playable | Sequence, judged: JudgedInFirefox | undefined): void {
  if (!judged) throw new Error(`${playable.id} was not played`);
  addToFirefoxScore(score, judged);
  const isWrong = judged.compared.some(({ complaints }) => complaints.length > 0);
  if (!isWrong && values.only === undefined) return;
  const index = playable.id.split("-").at(-1);
  console.log(
    `\n${isWrong ? "WRONG" : "RIGHT"}  npm run oracle:firefox -- --seed ${seed} --count ${count} --only ${index}`,
  );
  console.log(`  Firefox's console: ${judged.reasons.join(", ") || "nothing"}`);
  for (const line of judged.compared.flatMap(linesOf)) console.log(`  ${line}`);
  console.log(`  ${JSON.stringify(turnsOf<Exchange>(playable)).slice(0, 4000)}`);
}

function linesOf({ request, ours, result, complaints }: ComparedInFirefox): readonly string[] {
  const { verdict, causes = [], facts, preflight } = ours?.reported ?? {};
  return [
    ...complaints,
    `asked: ${JSON.stringify(request.exchange.ask).slice(0, 500)}; the script saw: ${request.script}`,
    `ours: ${verdict ?? "nothing"}, preflight ${preflight?.state}, credentials ${facts?.credentialsMode.value}; ${result}`,
    ...causes.map(({ id, certainty, browsers }) => `  ${id} ${certainty} ${browsers.firefox}`),
  ];
}
