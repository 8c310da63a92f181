import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import {
  downloadPreferences,
  type PlayedInFirefox,
  playInFirefox,
  settledFirefoxReport,
} from "../../demo/driver/firefox-play.ts";
import { launchFirefox } from "../../demo/driver/firefox-session.ts";
import { surround } from "../../demo/driver/firefox-surroundings.ts";
import { showFirefoxPanel } from "../../demo/driver/firefox-toolbox.ts";
import { wordOf } from "../../demo/driver/judge.ts";
import { exchangeOf, marker, type Played, type ReportedExchange } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import type { Playable } from "../../demo/servers.ts";
import { whatIf } from "../../src/shared/what-if/what-if.ts";
import { openBench } from "./bench.ts";
import { judgementOf } from "./firefox-judgement.ts";
import { generate } from "./generate.ts";
import { formOfPlayable, isImaginable } from "./imagined-form.ts";

/*
 * Plays the demo's scenarios, and random exchanges with --count, in Firefox with the extension in it and in Chromium, and
 * compares what the report of Firefox's exchanges says of Chromium with what Chromium does. Prints each request where the
 * browsers differ, and each disagreement with what reproduces it.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "0" },
    only: { type: "string" },
  },
});
/*
 * The same requests are written down as "What if" has them, from nothing, and imagined in Firefox.
 */

/** What the report says of the other browser. */
type Prediction = NonNullable<ReportedExchange["otherBrowsers"]>[number];
type Agreement = "agrees" | "cannot be told" | "not predicted" | "hidden" | "DISAGREES";

const batchSize = 100;
/** What Firefox cannot do has no run. */
const nothingPlayed: PlayedInFirefox = { run: "none", requests: [], reasons: [] };
// Sequences are left to Chromium's oracle: the caches of the two browsers differ.
const random = generate(Number(values.seed), Number(values.count)).filter((one): one is Playable => "ask" in one);
const all: readonly Playable[] = [...scenarios, ...random];
const playables = all.filter(({ id }) => values.only === undefined || id === values.only);
const bench = await openBench();
const { servers } = bench;
servers.add(marker);
const downloads = await mkdtemp(join(tmpdir(), "corsplain-reports-"));
const firefox = await launchFirefox({
  executablePath: ensureFirefox(),
  url: servers.pageUrl,
  extensions: [await buildExtension("firefox")],
  preferences: downloadPreferences(downloads),
});
await surround(firefox, servers.surroundings);
const panel = await showFirefoxPanel(firefox);
const tally = new Map<Agreement, number>();
const imagined = new Map<Agreement, number>();

for (let start = 0; start < playables.length; start += batchSize) {
  const batch = playables.slice(start, start + batchSize);
  const inChromium = await bench.play(batch);
  const inFirefox: PlayedInFirefox[] = [];
  for (const playable of batch) inFirefox.push(await playInFirefox(firefox, playable).catch(() => nothingPlayed));
  const report = await settledFirefoxReport(firefox, panel);
  for (const [index, playable] of batch.entries()) {
    const [judged, played] = [inChromium[index], inFirefox[index]];
    if (played) tellImagined(playable, played);
    if (judged && played) tell(playable, judged, played, exchangeOf(report, played));
  }
  await panel.call(`({ document }) => document.querySelector("button[aria-label=Clear]").click()`);
  process.stderr.write(`\r${Math.min(start + batchSize, playables.length)} of ${playables.length}`);
}
process.stderr.write("\n");
console.log(`\nFirefox ${firefox.version}, ${playables.length} requests; what is said of Chromium`);
for (const [agreement, count] of tally) console.log(`  ${agreement.padEnd(15)} ${count}`);
console.log("What is imagined in Firefox, from nothing");
for (const [agreement, count] of imagined) console.log(`  ${agreement.padEnd(15)} ${count}`);
await firefox.close();
await bench.close();
await rm(downloads, { recursive: true, force: true });
process.exitCode = tally.has("DISAGREES") || imagined.has("DISAGREES") ? 1 : 0;

function tell(playable: Playable, inChromium: Played, inFirefox: PlayedInFirefox, ours: ReportedExchange | undefined) {
  const prediction = ours?.otherBrowsers?.find(({ browser }) => browser === "chromium");
  const hidden = whatFirefoxHides(playable);
  const agreement = hidden ? "hidden" : agreementOf(prediction, inChromium);
  tally.set(agreement, (tally.get(agreement) ?? 0) + 1);
  const kinds = prediction?.differences.map(({ kind }) => kind) ?? [];
  if (kinds.length === 0 && agreement !== "DISAGREES" && !hidden && values.only === undefined) return;
  const said = prediction ? `${prediction.verdict} ${prediction.stops.map(({ name }) => name).join(" or ")}` : "-";
  console.log(
    [
      playable.id.padEnd(44),
      `Firefox: ${inFirefox.reasons.join(", ") || inFirefox.requests.at(-1)?.script}`.padEnd(60),
      `Chromium: ${wordOf(inChromium.judgement) ?? "response"}`.padEnd(48),
      `ours: ${said} ${kinds.join(", ")}`,
      hidden ?? agreement,
    ].join("  "),
  );
  if (agreement !== "DISAGREES" && values.only === undefined) return;
  console.log(`  npm run oracle:from-firefox -- --seed ${values.seed} --count ${values.count} --only ${playable.id}`);
  console.log(
    `  ours of Firefox: ${ours?.verdict} ${ours?.causes.map(({ id, evidence }) => `${id} ${JSON.stringify(evidence)}`).join(", ")}`,
  );
  console.log(`  ${JSON.stringify(playable).slice(0, 2000)}`);
}

/** Imagines a request in Firefox as somebody would write it down, and compares it with what Firefox did. */
function tellImagined(playable: Playable, { run, requests, reasons }: PlayedInFirefox): void {
  const script = requests.at(-1)?.script ?? "";
  if (!random.includes(playable) || !isImaginable(playable) || script === "") return;
  const { explanation } = whatIf(formOfPlayable(playable, run, servers, "gecko"), null, []);
  const ours = explanation?.evaluation.verdict;
  const name = explanation?.diagnosis.causes[0]?.browsers.firefox ?? null;
  const { passed } = judgementOf(script, []);
  const agrees = passed ? ours === "allowed" || ours === "opaque" : ours === "blocked" || ours === "failed";
  const agreement = agrees && (passed || name === (reasons[0] ?? null)) ? "agrees" : "DISAGREES";
  imagined.set(agreement, (imagined.get(agreement) ?? 0) + 1);
  if (agreement === "agrees") return;
  console.log(`${playable.id.padEnd(44)}  Firefox: ${reasons.join(", ") || script}  imagined: ${ours} ${name}  DISAGREES`);
  console.log(`  npm run oracle:from-firefox -- --seed ${values.seed} --count ${values.count} --only ${playable.id}`);
  console.log(`  ${JSON.stringify(playable).slice(0, 2000)}`);
}

/** What Firefox shows nobody, and Chromium judges otherwise; null where nothing. docs/browser-limits.md lists it. */
function whatFirefoxHides({ ask, hops, earlier }: Playable): string | null {
  if (ask.stream) return "a stream";
  // Firefox holds nobody to https who has a certificate such as the demo's.
  if (JSON.stringify(earlier ?? {}).includes("Strict-Transport-Security")) return "an upgrade to https";
  // Chromium is told by an argument that an address of this computer is a public one.
  if (/^public-/.test(ask.from ?? "") || ask.targetAddressSpace) return "an address space";
  // Firefox preloads a font without credentials in any case.
  if (ask.via === "preload" && ask.as === "font" && ask.crossOrigin === "use-credentials") return "a preload of a font";
  const answers = hops.flatMap(({ preflight, actual }) => [preflight?.headers, actual.headers]);
  const isEmptyBeside = (value: string | readonly string[]) =>
    typeof value !== "string" && value.length > 1 && value.some((line) => line.trim() === "");
  if (answers.some((headers) => headers && Object.values(headers).some(isEmptyBeside))) return "an empty line";
  return null;
}

/** How a prediction stands to what Chromium did. */
function agreementOf(prediction: Prediction | undefined, { judgement }: Played): Agreement {
  if (!prediction) return "not predicted";
  const names = prediction.stops.map(({ name }) => name);
  if (names.length > 0 && judgement.corsError !== null && !names.includes(judgement.corsError)) return "DISAGREES";
  switch (prediction.verdict) {
    case "undetermined":
      return "cannot be told";
    case "allowed":
      return judgement.responded ? "agrees" : "DISAGREES";
    case "blocked":
      return judgement.corsError !== null ? "agrees" : "DISAGREES";
    default:
      return !judgement.responded && judgement.corsError === null ? "agrees" : "DISAGREES";
  }
}
