import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import { type FirefoxSession, launchFirefox } from "../../demo/driver/firefox-session.ts";
import { createJudge, wordOf } from "../../demo/driver/judge.ts";
import { launch } from "../../demo/driver/launch.ts";
import { exchangeOf, marker, type Played, play, type ReportedExchange, settledReport } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { type Playable, startServers } from "../../demo/servers.ts";
import { type FirefoxJudgement, judgementOf } from "./firefox-judgement.ts";
import { generate } from "./generate.ts";

/*
 * Plays the demo's scenarios, and random exchanges with --count, in Chromium with the extension in it and in Firefox,
 * and compares what the report says of Firefox with what Firefox does. Prints each request where the browsers differ, and
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

const batchSize = 100;
/** Milliseconds after which a request in Firefox is given up, and what is told of it then. */
const patience = 10_000;
const noEnd = "has no end";
// Sequences are left to Chromium's oracle: the caches of the two browsers differ.
const random = generate(Number(values.seed), Number(values.count)).filter((one): one is Playable => "ask" in one);
const all: readonly Playable[] = [...scenarios, ...random];
const playables = all.filter(({ id }) => values.only === undefined || id === values.only);
const firefoxPath = ensureFirefox();
const executablePath = await ensureBrowser(false);
const extension = await buildExtension();
const servers = await startServers([marker, ...playables], []);
const session = await launch({
  executablePath,
  extension,
  headless: true,
  url: servers.pageUrl,
  browserArguments: servers.browserArguments,
});
const panel = await session.showPanel();
const judge = await createJudge(session.page);
const firefox = await launchFirefox({ executablePath: firefoxPath, url: servers.pageUrl });
const tally = new Map<Agreement, number>();
let differing = 0;

for (let start = 0; start < playables.length; start += batchSize) {
  const played: [Playable, Played, FirefoxJudgement][] = [];
  for (const playable of playables.slice(start, start + batchSize)) {
    const inChromium = await play(session, judge, playable);
    played.push([playable, inChromium, await playInFirefox(firefox, playable, `firefox${inChromium.run}`)]);
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
await session.close();
await servers.close();
process.exitCode = tally.has("DISAGREES") ? 1 : 0;

async function playInFirefox(browser: FirefoxSession, playable: Playable, run: string): Promise<FirefoxJudgement> {
  // The page's own function; see demo/page/page.js. What Firefox does not know may never end there.
  const script = await browser.call(
    `([playable, run, noEnd]) => Promise.race([
      play(playable, run).then((seen) => seen.at(-1)),
      new Promise((resolve) => setTimeout(resolve, ${patience}, noEnd)),
    ])`,
    [playable, run, noEnd],
  );
  return judgementOf(script, await browser.takeConsole());
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
  console.log(`  npm run oracle:firefox -- --seed ${values.seed} --count ${values.count} --only ${playable.id}`);
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
