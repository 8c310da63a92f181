import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import { type JudgedInFirefox, openFirefoxBench } from "../../demo/driver/firefox-bench.ts";
import { gotResponse } from "../../demo/driver/firefox-compare.ts";
import { wordOf } from "../../demo/driver/judge.ts";
import { exchangeOf, type Played, type ReportedExchange } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import type { Playable } from "../../demo/servers.ts";
import { whatIf } from "../../src/shared/what-if/what-if.ts";
import { openBench } from "./bench.ts";
import { generate } from "./generate.ts";
import { formOfPlayable, isImaginable } from "./imagined-form.ts";

/*
 * Plays the demo's scenarios, and random exchanges with --count, in Firefox with the extension in it and in Chromium, and
 * compares what the report of Firefox's exchanges says of Chromium with what Chromium does. The random ones are imagined
 * in Firefox too, as "What if" does it from nothing, and compared with Firefox. Prints each request where the browsers
 * differ, and each disagreement with what reproduces it.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "0" },
    only: { type: "string" },
  },
});
/** What the report says of the other browser. */
type Prediction = NonNullable<ReportedExchange["otherBrowsers"]>[number];
type Agreement = "agrees" | "cannot be told" | "not predicted" | "hidden" | "DISAGREES";

const batchSize = 75;
// Sequences are left to the browsers' own oracles: the caches of the two browsers differ.
const random = generate(Number(values.seed), Number(values.count)).filter((one): one is Playable => "ask" in one);
const firefoxLacks: readonly string[] = ["paint-worklet", "fetch-later"];
const all: readonly Playable[] = [...scenarios.filter(({ ask }) => !firefoxLacks.includes(ask.via)), ...random];
const playables = all.filter(({ id }) => values.only === undefined || id === values.only);
const chromium = await openBench();
const firefox = await openFirefoxBench(ensureFirefox(), await buildExtension("firefox"));
const tally = new Map<Agreement, number>();
const imagined = new Map<Agreement, number>();

for (let start = 0; start < playables.length; start += batchSize) {
  const batch = playables.slice(start, start + batchSize);
  const inChromium = await chromium.play(batch);
  const { judged, report } = await firefox.compare(batch);
  for (const [index, playable] of batch.entries()) {
    const [one, other] = [inChromium[index], judged[index]];
    if (!one || !other) throw new Error(`${playable.id} was not played`);
    tell(playable, one, other, exchangeOf(report, other.played));
    tellImagined(playable, other);
  }
  process.stderr.write(`\r${Math.min(start + batchSize, playables.length)} of ${playables.length}`);
}
process.stderr.write("\n");
console.log(`\nFirefox ${firefox.session.version}, ${playables.length} requests; what is said of Chromium`);
for (const [agreement, count] of tally) console.log(`  ${agreement.padEnd(15)} ${count}`);
console.log("What is imagined in Firefox, from nothing");
for (const [agreement, count] of imagined) console.log(`  ${agreement.padEnd(15)} ${count}`);
await firefox.close();
await chromium.close();
process.exitCode = tally.has("DISAGREES") || imagined.has("DISAGREES") ? 1 : 0;

function tell(
  playable: Playable,
  inChromium: Played,
  { played, reasons }: JudgedInFirefox,
  ours: ReportedExchange | undefined,
): void {
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
      `Firefox: ${reasons.join(", ") || played.requests.at(-1)?.script}`.padEnd(60),
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
function tellImagined(playable: Playable, { played: { run, requests }, reasons }: JudgedInFirefox): void {
  const script = requests.at(-1)?.script ?? "";
  // An empty Location is to Firefox a redirect to the same URL; that is not imagined.
  const isEndless = playable.hops.some(({ preflight, actual }) =>
    [preflight, actual].some((answer) => answer?.headers?.Location === ""),
  );
  if (!random.includes(playable) || !isImaginable(playable) || isEndless) return;
  const { explanation } = whatIf(formOfPlayable(playable, run, firefox.servers, "gecko"), null, []);
  const ours = explanation?.evaluation.verdict;
  const name = explanation?.diagnosis.causes[0]?.browsers.firefox ?? null;
  const passed = gotResponse(script);
  const agrees = passed ? ours === "allowed" || ours === "opaque" : ours === "blocked" || ours === "failed";
  const agreement = agrees && (passed || name === (reasons[0] ?? null)) ? "agrees" : "DISAGREES";
  imagined.set(agreement, (imagined.get(agreement) ?? 0) + 1);
  if (agreement === "agrees") return;
  console.log(
    `${playable.id.padEnd(44)}  Firefox: ${reasons.join(", ") || script}  imagined: ${ours} ${name}  DISAGREES`,
  );
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
