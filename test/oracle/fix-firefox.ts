import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import { openFirefoxBench } from "../../demo/driver/firefox-bench.ts";
import { gotResponse } from "../../demo/driver/firefox-compare.ts";
import {
  exchangeOf,
  type Played,
  type Report,
  type ReportedChange,
  type ReportedExchange,
} from "../../demo/driver/play.ts";
import type { Scenario } from "../../demo/scenario.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import type { DemoServers, Playable } from "../../demo/servers.ts";
import { applyFix } from "../scenarios/apply-fix.ts";
import { openBench } from "./bench.ts";
import { kindOfStop } from "./fix-kinds.ts";
import { generate } from "./generate.ts";

/*
 * Applies the fix of every exchange that Firefox blocked to the servers, once, and plays it again in Firefox and in
 * Chromium: it has to pass in both, or be of a kind of which the fix says that no server can mend it, or that nobody could
 * have seen it.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "0" },
    only: { type: "string" },
  },
});
/** Scenarios of which no server's headers can make one that passes: some answers are no HTTP, or a page to sign in. */
const isMendable = ({ hops, expect: { verdict, fixable } }: Scenario) =>
  (verdict !== "blocked" || fixable === true) && hops.every(({ actual }) => actual.raw === undefined);
const batchSize = 75;
const firefoxLacks: readonly string[] = ["paint-worklet", "fetch-later"];
const random = generate(Number(values.seed), Number(values.count)).filter((one): one is Playable => "ask" in one);
const playables = [
  ...scenarios.filter((one) => isMendable(one) && !firefoxLacks.includes(one.ask.via)),
  ...random,
].filter(({ id }) => values.only === undefined || id === values.only);
const chromium = await openBench();
const firefox = await openFirefoxBench(ensureFirefox(), await buildExtension("firefox"));
const kinds = new Map<string, number>();
let failures = 0;

for (let start = 0; start < playables.length; start += batchSize) {
  const batch = playables.slice(start, start + batchSize);
  const { judged, report } = await firefox.compare(batch);
  const blocked = batch.flatMap((playable, index) => {
    const played = judged[index]?.played;
    const ours = played && exchangeOf(report, played);
    const responses = ours?.verdict === "blocked" ? (ours.fix?.responses ?? []) : [];
    return ours && responses.length > 0
      ? [
          {
            playable,
            ours,
            report,
            fixed: applyFix(playable, responses),
            forChromium: applyFix(playable, responses.map(toChromium)),
          },
        ]
      : [];
  });
  const inChromium = await chromium.play(blocked.map(({ forChromium }) => forChromium));
  const inFirefox = (await firefox.compare(blocked.map(({ fixed }) => fixed))).judged;
  for (const [index, one] of blocked.entries()) {
    const [here, there] = [inFirefox[index], inChromium[index]];
    if (!here || !there) throw new Error(`${one.playable.id} was not played`);
    judge(one, here.played.requests.at(-1)?.script ?? "", here.reasons, there);
  }
  process.stderr.write(`\r${Math.min(start + batchSize, playables.length)} of ${playables.length}`);
}
console.log(`\nFirefox ${firefox.session.version}; fixes of what Firefox blocked, applied once`);
for (const [kind, count] of kinds) console.log(`  ${String(count).padStart(5)}  ${kind}`);
console.log(`${failures} fixes that do not work`);
await firefox.close();
await chromium.close();
process.exitCode = failures > 0 ? 1 : 0;

/** Each browser has servers of its own: a change that names an origin of the one names the same of the other. */
function toChromium(change: ReportedChange): ReportedChange {
  const origins = Object.keys(firefox.servers.origins) as (keyof DemoServers["origins"])[];
  const named = (value: string) => {
    const name = origins.find((one) => firefox.servers.origins[one] === value);
    return name ? chromium.servers.origins[name] : value;
  };
  return { ...change, set: change.set.map((one) => ({ ...one, value: named(one.value) })) };
}

/** A request that Firefox blocked, and its fix. */
interface Blocked {
  readonly playable: Playable;
  readonly ours: ReportedExchange;
  readonly report: Report;
}

function judge({ playable, ours, report }: Blocked, script: string, reasons: readonly string[], there: Played): void {
  // What elements make of a response is their own affair; where CORS refuses one, the console says so.
  const passesHere = gotResponse(script) || reasons.length === 0;
  const passesThere = there.judgement.responded || there.script.startsWith("opaqueredirect");
  const [request] = there.requests;
  const fix = ours.fix ?? { responses: [], notes: [] };
  const excuse = request && kindOfStop(playable, request, seenIn(report, ours), fix, firefox.servers.pageOrigin);
  const kind = passesHere && passesThere ? "pass in Firefox and in Chromium" : passesThere ? null : excuse;
  if (kind) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return;
  }
  failures++;
  console.log(
    `FAILS  npm run oracle:fix-firefox -- --seed ${values.seed} --count ${values.count} --only ${playable.id}`,
  );
  console.log(
    `  in Firefox: ${reasons.join(", ") || script}; in Chromium: ${there.judgement.corsError ?? there.script}`,
  );
  console.log(`  fix: ${JSON.stringify(fix.responses).slice(0, 1500)}`);
  console.log(`  ${JSON.stringify(playable).slice(0, 2000)}`);
}

/** Which responses of an exchange were seen. */
function seenIn({ log }: Report, { entries }: ReportedExchange): ReadonlySet<string> {
  const seen = entries.flatMap((index) => {
    const entry = log.entries[index] as unknown as {
      response: { status: number };
      _cors: { role: string; hop: number };
    };
    return entry && entry.response.status > 0 ? [`${entry._cors.role} ${entry._cors.hop}`] : [];
  });
  return new Set(seen);
}
