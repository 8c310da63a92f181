import { parseArgs } from "node:util";
import { type Judgement, wordOf } from "../../demo/driver/judge.ts";
import {
  exchangeOf,
  type Played,
  type PlayedRequest,
  type Report,
  type ReportedChange,
  type ReportedExchange,
} from "../../demo/driver/play.ts";
import { turnsOf } from "../../demo/page/turns.js";
import type { Exchange } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";
import { applyFix } from "../scenarios/apply-fix.ts";
import { openBench } from "./bench.ts";
import { kindOfNoChange, kindOfStop, type Seen } from "./fix-kinds.ts";
import { roundsByMessage } from "./fix-rounds.ts";
import { unsafeAspects } from "./fix-safety.ts";
import { generate } from "./generate.ts";
import { adviseCall, applyAdvice } from "./page-change.ts";

/*
 * Plays random exchanges until so many were blocked by Chromium. The fix that we propose for each is judged for its
 * safety, applied to the servers, once, and played again: it must pass, or be of a kind of which the fix itself says
 * that no server can mend it, or that nobody could see. Prints also how many rounds it takes to follow the browser's own
 * messages, one at a time. Fails where a fix does not work, or is not safe.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "500" },
    rounds: { type: "string", default: "200" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const batchSize = 75;

/** A request that Chromium blocked, and what we said of it. */
interface Blocked {
  readonly playable: Playable;
  readonly played: Played;
  readonly ours: ReportedExchange | undefined;
  readonly report: Report;
}

type Known = Blocked & { readonly ours: ReportedExchange };

const bench = await openBench();
const passed: Playable[] = [];
/** By kind: the numbers of the exchanges. */
const byPage = new Map<string, string[]>();
const kinds = new Map<string, string[]>();
let [tried, failures, unsafe] = [0, 0, 0];
/** The same seed gives the same exchanges, however many are wanted. */
let generated: ReturnType<typeof generate> = [];

for (let start = 0; tried < count; start += batchSize) {
  const batch = playablesFrom(start);
  const { played, report } = await bench.report(batch);
  const blocked = played.flatMap((one, index): Blocked[] => {
    const playable = batch[index];
    return playable && one.judgement.corsError !== null
      ? [{ playable, played: one, ours: exchangeOf(report, one), report }]
      : [];
  });
  await tryFixes(blocked.slice(0, count - tried));
  process.stderr.write(`\r${tried} of ${count}`);
  if (values.only !== undefined) break;
}
const sample = passed.slice(0, Number(values.rounds));
const rounds = await roundsByMessage(bench, sample);
await bench.close();

console.log(`\nseed ${seed}, ${tried} requests that Chromium blocked`);
console.log(`  pass with the servers’ changes, applied once: ${passed.length}`);
printCounts("  pass with the page’s change that the fix names", byPage);
printCounts("  do not pass, for a reason that the fix names, or that nobody could have seen", kinds);
console.log(`rounds of ${sample.length} that pass: with the fix 1 each`);
printRounds();
console.log(`unsafe proposals: ${unsafe}`);
console.log(`\n${failures} fixes that do not work`);
process.exitCode = failures + unsafe > 0 ? 1 : 0;

/** The random exchanges from a number on; of a sequence the first request, alone. */
function playablesFrom(start: number): readonly Playable[] {
  const first = values.only === undefined ? start : Number(values.only);
  const length = values.only === undefined ? batchSize : 1;
  if (generated.length < first + length) generated = generate(seed, Math.max(first + length, 2 * generated.length));
  return generated.slice(first, first + length).map((playable) => {
    const [exchange] = turnsOf<Exchange>(playable).flat();
    if (!exchange) throw new Error(`${playable.id} has no request`);
    return { id: playable.id, ask: exchange.ask, hops: exchange.hops };
  });
}

async function tryFixes(blocked: readonly Blocked[]): Promise<void> {
  tried += blocked.length;
  const known = blocked.filter((one): one is Known => {
    if (!one.ours && one.played.judgement.neverLeft)
      add(kinds, "the call never left the page, and left nothing to see", one.playable);
    else if (one.ours?.verdict !== "blocked") fail(one, [`ours: ${one.ours?.verdict ?? "nothing"}`]);
    else return true;
    return false;
  });
  for (const one of known) judgeSafety(one);
  const changing = known.filter(({ ours }) => (ours.fix?.responses.length ?? 0) > 0);
  const replayed = await bench.play(
    changing.map(({ playable, ours }) => applyFix(playable, ours.fix?.responses ?? [])),
  );
  const left: [Known, string][] = [];
  for (const one of known) {
    const again = replayed[changing.indexOf(one)];
    const [request] = again?.requests ?? [];
    const fix = one.ours.fix;
    if (request && passes(request)) passed.push(one.playable);
    else {
      const kind =
        request && fix ? kindOfStop(one.playable, request, seenBy(one), fix, originOf(one)) : kindOfNoChange(one.ours);
      if (kind) left.push([one, kind]);
      else fail(one, [`with the fix: ${again ? saidOf(again.judgement) : "no change is proposed"}`]);
    }
  }
  await tryAdvice(left);
}

/** Whether the page got what it asked for: the response, or a redirect that it handles itself. */
function passes({ judgement, script }: PlayedRequest): boolean {
  return judgement.responded || script.startsWith("opaqueredirect");
}

/** What no server can mend, the page may. Advice that says what servers must answer then has to work, as a fix has. */
async function tryAdvice(left: readonly (readonly [Known, string])[]): Promise<void> {
  const options = left.flatMap(([one]) =>
    (one.ours.fix?.request ?? []).flatMap((advice, index) => {
      const changed = applyAdvice(one.playable, advice, one.played.judgement.urls);
      return changed ? [{ one, advice, changed: { ...changed, id: `${changed.id}-${index}` } }] : [];
    }),
  );
  const replayed = await bench.play(options.map(({ changed }) => changed));
  for (const [one, kind] of left) {
    let works = false;
    for (const [index, { advice, changed }] of options.entries()) {
      const [request] = replayed[index]?.requests ?? [];
      if (options[index]?.one !== one || !request) continue;
      if (passes(request)) works = true;
      else {
        const fix = { ...one.ours.fix, ...advice, notes: one.ours.fix?.notes ?? [] };
        const seen = seenBy(one, one.playable.hops.length - changed.hops.length);
        const excuse = kindOfStop(changed, request, seen, fix, originOf(one));
        if (!excuse)
          fail(one, [`with the page’s change: ${saidOf(request.judgement)}`, `advice: ${JSON.stringify(advice)}`]);
      }
    }
    add(works ? byPage : kinds, kind, one.playable);
  }
}

function judgeSafety(one: Known): void {
  const { ours, playable, played, report } = one;
  const { ask } = playable;
  const asked = {
    ask,
    origin: originOf(one),
    urls: played.judgement.urls,
    isModeUnknown: ours.facts.credentialsMode.known === "unknown",
    sent: (change: ReportedChange, name: string) => sentHeader(report, ours, change, name),
  };
  const aspects = [
    ...(ours.fix?.responses ?? []).flatMap((change) => unsafeAspects(change, asked)),
    ...(ours.fix?.request ?? []).flatMap((advice) => {
      const call = { ...asked, ...adviseCall(playable.ask, advice, asked.urls) };
      return (advice.responses ?? []).flatMap((change) => unsafeAspects(change, call));
    }),
  ];
  if (aspects.length === 0) return;
  unsafe++;
  print("UNSAFE", one, aspects);
}

function originOf({ playable }: Blocked): string {
  return playable.ask.from === undefined ? bench.servers.pageOrigin : "null";
}

/** What a report shows of the responses of an exchange. */
interface CorsEntry {
  readonly _cors: { readonly role: string; readonly hop: number };
}

function entriesOf(report: Report, ours: ReportedExchange) {
  return ours.entries.flatMap((index) => {
    const entry = report.log.entries[index];
    return entry && entry.response.status > 0 ? [{ ...entry, ...(entry as unknown as CorsEntry) }] : [];
  });
}

/** @param left how many of the first URLs are asked no more */
function seenBy({ report, ours }: Known, left = 0): Seen {
  return new Set(entriesOf(report, ours).map(({ _cors: { role, hop } }) => `${role} ${hop - left}`));
}

function sentHeader(report: Report, ours: ReportedExchange, change: ReportedChange, name: string): string | null {
  const entry = entriesOf(report, ours).find(
    ({ _cors, request }) => _cors.role === change.role && request.url === change.url,
  );
  const lines = entry?.response.headers.filter((header) => header.name.toLowerCase() === name) ?? [];
  return lines.length === 0 ? null : lines.map(({ value }) => value).join(", ");
}

function saidOf(judgement: Judgement): string {
  return `${wordOf(judgement)} (${judgement.failedParameter})`;
}

function fail(one: Blocked, lines: readonly string[]): void {
  failures++;
  print("DOES NOT WORK", one, lines);
}

function print(title: string, { playable, played, ours }: Blocked, lines: readonly string[]): void {
  const index = playable.id.split("-").at(-1);
  console.log(`\n${title}  npm run oracle:fix -- --seed ${seed} --only ${index}`);
  const more = [
    `Chromium: ${wordOf(played.judgement)}; ours: ${ours?.causes.map(({ id }) => id).join(", ")}`,
    `fix: ${JSON.stringify(ours?.fix)}`,
    JSON.stringify(playable).slice(0, 3000),
  ];
  for (const line of [...lines, ...more]) console.log(`  ${line}`);
}

function add(numbers: Map<string, string[]>, kind: string, { id }: Playable): void {
  numbers.set(kind, [...(numbers.get(kind) ?? []), id.split("-").at(-1) ?? ""]);
}

function printCounts(title: string, numbers: ReadonlyMap<string, readonly string[]>): void {
  const total = [...numbers.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${title}: ${total}`);
  for (const [kind, { length, ...first }] of [...numbers].sort(([, a], [, b]) => b.length - a.length))
    console.log(`  ${String(length).padStart(6)}  ${kind} (--only ${Object.values(first).slice(0, 3).join(", ")})`);
}

function printRounds(): void {
  const counts = new Map<number | null, number>();
  for (const one of rounds) counts.set(one, (counts.get(one) ?? 0) + 1);
  const ended = rounds.filter((one) => one !== null);
  const mean = ended.reduce((sum, one) => sum + one, 0) / Math.max(ended.length, 1);
  console.log(`rounds of the same when one follows the browser’s messages: ${mean.toFixed(2)} on average`);
  for (const [n, times] of [...counts].sort(([a], [b]) => (a ?? 99) - (b ?? 99)))
    console.log(`  ${String(times).padStart(6)}  ${n === null ? "no end within ten" : n}`);
}
