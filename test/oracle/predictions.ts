import { parseArgs } from "node:util";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import { gotResponse } from "../../demo/driver/firefox-compare.ts";
import { createFirefoxJudge } from "../../demo/driver/firefox-judge.ts";
import { noEnd, playInFirefox } from "../../demo/driver/firefox-play.ts";
import { launchFirefox } from "../../demo/driver/firefox-session.ts";
import { surround } from "../../demo/driver/firefox-surroundings.ts";
import { wordOf } from "../../demo/driver/judge.ts";
import { exchangeOf, marker, type Played, play, type ReportedExchange, settledReport } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import type { Playable } from "../../demo/servers.ts";
import { openBench } from "./bench.ts";
import { generate } from "./generate.ts";

/*
 * Plays the demo's scenarios, and random exchanges with --count, in Chromium with the extension in it and in Firefox
 * without it, and compares what Chromium's report predicts of Firefox with what Firefox does. Prints each request where the browsers differ, and
 * each disagreement with what reproduces it. FIREFOX_PATH names the program where it is at another place.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "0" },
    only: { type: "string" },
  },
});
/** What the other browser says of one exchange, in the report. */
type Prediction = NonNullable<ReportedExchange["otherBrowsers"]>[number];
type Agreement = "agrees" | "cannot be told" | "not predicted" | "DISAGREES";

/** What Firefox did with one request. */
interface FirefoxJudgement {
  /** What the page's script got to see. */
  readonly script: string;
  /** Whether a response reached the page. */
  readonly passed: boolean;
  /** The reasons that the console gave. */
  readonly reasons: readonly string[];
}

const batchSize = 100;
// Sequences are left to Chromium's oracle: the caches of the two browsers differ.
const random = generate(Number(values.seed), Number(values.count)).filter((one): one is Playable => "ask" in one);
const all: readonly Playable[] = [...scenarios, ...random];
const playables = all.filter(({ id }) => values.only === undefined || id === values.only);
const firefoxPath = ensureFirefox();
const bench = await openBench();
const { session, panel, judge, servers } = bench;
for (const playable of playables) servers.add(playable);
const firefox = await launchFirefox({ executablePath: firefoxPath, url: servers.pageUrl });
await surround(firefox, servers.surroundings);
const firefoxJudge = createFirefoxJudge(firefox);
const tally = new Map<Agreement, number>();
let differing = 0;

for (let start = 0; start < playables.length; start += batchSize) {
  const played: [Playable, Played, FirefoxJudgement][] = [];
  for (const playable of playables.slice(start, start + batchSize)) {
    const inChromium = await play(session, judge, playable);
    played.push([playable, inChromium, await judgeInFirefox(playable)]);
  }
  const { report } = await settledReport(session, panel, judge, marker);
  for (const [playable, one, judgement] of played) tell(playable, one, judgement, exchangeOf(report, one));
  await panel.getByRole("button", { name: "Clear" }).click();
  process.stderr.write(`\r${Math.min(start + batchSize, playables.length)} of ${playables.length}`);
}
process.stderr.write("\n");
console.log(`\nFirefox ${firefox.version}, ${playables.length} requests; in ${differing} the browsers differ`);
for (const [agreement, count] of tally) console.log(`  ${agreement.padEnd(15)} ${count}`);
await firefox.close();
await bench.close();
process.exitCode = tally.has("DISAGREES") ? 1 : 0;

async function judgeInFirefox(playable: Playable): Promise<FirefoxJudgement> {
  const { run, requests } = await playInFirefox(firefox, firefoxJudge, playable);
  const script = requests.at(-1)?.script ?? "";
  return { script, passed: gotResponse(script), reasons: firefoxJudge.reasonsOf(run) };
}

function tell(playable: Playable, one: Played, judgement: FirefoxJudgement, ours: ReportedExchange | undefined): void {
  const prediction = ours?.otherBrowsers?.find(({ browser }) => browser === "firefox");
  const cannotBeTold = isHidden(playable) || judgement.script === noEnd;
  const agreement = cannotBeTold ? "cannot be told" : agreementOf(prediction, judgement, ours);
  tally.set(agreement, (tally.get(agreement) ?? 0) + 1);
  const kinds = prediction?.differences.map(({ kind }) => kind).filter((kind) => kind !== "second-message") ?? [];
  const differs = kinds.length > 0 || one.judgement.responded !== judgement.passed;
  if (differs) differing++;
  if (!differs && agreement !== "DISAGREES" && values.only === undefined) return;
  const said = prediction ? `${prediction.verdict} ${prediction.stops.map(({ name }) => name).join(" or ")}` : "-";
  console.log(
    [
      playable.id.padEnd(44),
      `Chromium: ${wordOf(one.judgement) ?? "response"}`.padEnd(48),
      `Firefox: ${judgement.passed ? "response" : judgement.reasons.join(", ") || judgement.script}`.padEnd(60),
      `ours: ${said} ${kinds.join(", ")}`,
      agreement,
    ].join("  "),
  );
  if (agreement !== "DISAGREES" && values.only === undefined) return;
  console.log(`  npm run oracle:predictions -- --seed ${values.seed} --count ${values.count} --only ${playable.id}`);
  console.log(`  the script saw: ${judgement.script}; in Chromium: ${one.script}`);
  console.log(`  ${JSON.stringify(playable).slice(0, 2000)}`);
}

/** Upload listeners of a request that uploads nothing make Firefox ask first; Chromium shows no trace of them. */
function isHidden({ ask }: Playable): boolean {
  return ask.uploadListener === true && /^(GET|HEAD)$/.test(ask.method ?? "GET");
}

/** How a prediction stands to what Firefox did. */
function agreementOf(
  prediction: Prediction | undefined,
  { passed, reasons }: FirefoxJudgement,
  ours: ReportedExchange | undefined,
): Agreement {
  if (!prediction) return "not predicted";
  const [reason = null] = reasons;
  const names = prediction.stops.map(({ name }) => name);
  if (names.length > 0 && !passed && !names.includes(reason)) return "DISAGREES";
  if (prediction.verdict === "undetermined") return "cannot be told";
  if (prediction.verdict !== "allowed") return passed ? "DISAGREES" : "agrees";
  // Where the body breaks off, the script sees an error after a response that it could read.
  const isBroken = ours?.warnings.some(({ id }) => id === "response-body-incomplete") && reasons.length === 0;
  return passed || isBroken ? "agrees" : "DISAGREES";
}
