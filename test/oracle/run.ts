import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { compare } from "../../demo/driver/compare.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { createJudge, wordOf } from "../../demo/driver/judge.ts";
import { launch } from "../../demo/driver/launch.ts";
import { exchangeOf, marker, type Played, play, type ReportedExchange, settledReport } from "../../demo/driver/play.ts";
import { type Playable, startServers } from "../../demo/servers.ts";
import { applyFix } from "../scenarios/apply-fix.ts";
import { generate } from "./generate.ts";

/*
 * Plays random exchanges in a real browser with the extension in it and compares every verdict and error name with the
 * browser's own. Prints each disagreement with what reproduces it. With --fixes, every fix is applied to the servers, once,
 * and played again: does the request pass then?
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    only: { type: "string" },
    fixes: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const batchSize = 100;

const executablePath = await ensureBrowser(false);
const extension = await buildExtension();
const playables = generate(seed, count).filter(
  (_, index) => values.only === undefined || index === Number(values.only),
);
const servers = await startServers([marker, ...playables], []);
const { pageUrl: url, browserArguments } = servers;
const session = await launch({ executablePath, extension, headless: true, url, browserArguments });
const panel = await session.showPanel();
const judge = await createJudge(session.page);
const tally = { exact: 0, "among-alternatives": 0, undetermined: 0, wrong: 0 };
const words = new Map<string, number>();
const undetermined = new Map<string, number>();
const fixes = { passed: 0, stopped: 0 };

for (let start = 0; start < playables.length; start += batchSize) {
  const batch = playables.slice(start, start + batchSize);
  const played: [Playable, Played][] = [];
  for (const playable of batch) played.push([playable, await play(session, judge, playable)]);
  const { report } = await settledReport(session, panel, judge, marker);
  for (const [playable, one] of played) {
    const ours = exchangeOf(report, one);
    const word = wordOf(one.judgement);
    // A request of the page to its own origin that stays there is none of CORS's business.
    if (!ours && playable.ask.server === "page" && one.judgement.corsError === null) continue;
    const result = compare(ours, one.judgement, playable.ask.mode === "no-cors");
    tally[result]++;
    if (result === "undetermined") count1(undetermined, ours?.causes[0]?.id ?? "no cause");
    count1(words, word ?? "readable");
    // Of a redirect chain only the beginning was seen, so a fix cannot promise its end.
    const fix = playable.hops.length === 1 ? ours?.fix : null;
    if (values.fixes && fix && fix.responses.length > 0) await tryFix(playable, fix);
    if (result === "wrong" || values.only !== undefined) {
      const index = playable.id.split("-").at(-1);
      console.log(`\n${result.toUpperCase()}  npm run oracle -- --seed ${seed} --count ${count} --only ${index}`);
      console.log(`  Chromium: ${word} (${one.judgement.failedParameter.slice(0, 80)}); the script saw: ${one.script}`);
      console.log(`  ours: ${ours?.verdict ?? "nothing"}`);
      for (const { id, certainty, browsers } of ours?.causes ?? [])
        console.log(`    ${id} ${certainty} ${browsers.chromium}`);
      console.log(`  ${JSON.stringify(playable).slice(0, 3000)}`);
    }
  }
  await panel.getByRole("button", { name: "Clear" }).click();
  process.stderr.write(`\r${Math.min(start + batchSize, playables.length)} of ${playables.length}`);
}
process.stderr.write("\n");

const total = Object.values(tally).reduce((sum, n) => sum + n, 0);
const share = (n: number) => `${n} (${((100 * n) / total).toFixed(1)} %)`;
console.log(`\nseed ${seed}: ${total} exchanges with other origins, of ${playables.length} generated`);
console.log(`  named exactly:             ${share(tally.exact)}`);
console.log(`  named among alternatives:  ${share(tally["among-alternatives"])}`);
console.log(`  said to be undetermined:   ${share(tally.undetermined)}`);
console.log(`  wrong:                     ${share(tally.wrong)}`);
if (values.fixes) console.log(`  fixes that made it pass:   ${fixes.passed} of ${fixes.passed + fixes.stopped}`);
printCounts("undetermined because of", undetermined);
printCounts("what Chromium said", words);
await session.close();
await servers.close();
process.exitCode = tally.wrong > total / 100 ? 1 : 0;

function count1(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function printCounts(title: string, counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) return;
  console.log(`\n${title}:`);
  for (const [key, n] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${String(n).padStart(5)}  ${key}`);
}

/** Applies a fix and plays again. Only a fault of the connection, which was not seen before, may stop it then. */
async function tryFix(playable: Playable, fix: NonNullable<ReportedExchange["fix"]>): Promise<void> {
  const fixed = applyFix(playable, fix);
  servers.add(fixed);
  const { judgement } = await play(session, judge, fixed);
  fixes[judgement.responded ? "passed" : "stopped"]++;
  if (judgement.responded) return;
  console.log(
    `\nSTILL STOPPED  npm run oracle -- --fixes --seed ${seed} --count ${count} --only ${playable.id.split("-").at(-1)}`,
  );
  console.log(`  Chromium: ${wordOf(judgement)}`);
  console.log(`  fix: ${JSON.stringify(fix.responses)}`);
  console.log(`  ${JSON.stringify(fixed).slice(0, 3000)}`);
}
