import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { type Candidate, candidates, openCandidate } from "./candidates.ts";
import { makeRequests, randomFates, startRequestServers } from "./many-requests.ts";
import { medianOf, quantile, shuffled } from "./statistics.ts";

/*
 * What the extension costs a page: how long a page takes for many small requests to other origins, in real Chromium, with
 * and without it. Each candidate has a browser of its own; in every round each is measured once, in another order. Prints
 * figures and asserts nothing.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "3000" },
    rounds: { type: "string", default: "9" },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const rounds = Number(values.rounds);
/** Browsers make six requests at once to a host; a page asks for more than that. */
const parallel = 24;

const servers = await startRequestServers();
const fates = randomFates(seed, count);
const executablePath = await ensureBrowser(false);
const extension = await buildExtension();
const opened = await Promise.all(
  candidates.map((one) => openCandidate(one, { executablePath, extension, url: servers.pageUrl })),
);
interface Measured {
  readonly page: number;
  readonly cpu: number;
}
const measured = new Map<Candidate["name"], Measured[]>(candidates.map(({ name }) => [name, []]));

// The first round warms everything up.
for (let round = 0; round <= rounds; round++) {
  for (const { candidate, page, cpuTime } of shuffled(opened, seed + round)) {
    await page.goto(servers.pageUrl);
    const before = await cpuTime();
    const run = `${round}`;
    const time = await page.evaluate(makeRequests, { fates, targets: servers.targets, parallel, run });
    const cpu = (await cpuTime()) - before;
    if (round > 0) measured.get(candidate.name)?.push({ page: time, cpu });
  }
  console.error(`round ${round} of ${rounds}`);
}
const [version] = opened.map(({ browser }) => browser.version);
for (const { browser } of opened) await browser.close();
await servers.close();

console.log(`\nseed ${seed}, ${count} requests, ${rounds} rounds, Chromium ${version}`);
console.log("The ratio is the median of the rounds' own ratios; beside it, half of them lie between.\n");
for (const figure of ["page", "cpu"] as const) {
  console.log(
    figure === "page" ? "Time until the page has all answers" : "\nTime that all processes of the browser spend",
  );
  print("", "median, ms", "ratio", "25 % - 75 %", "goal");
  for (const { name, against } of candidates) {
    const own = figuresOf(name, figure);
    print(name, medianOf(own).toFixed(0));
    for (const { name: base, goal } of against) {
      const others = figuresOf(base, figure);
      const ratios = own.map((time, round) => time / (others[round] ?? Number.NaN));
      const spread = [0.25, 0.75].map((part) => quantile(ratios, part).toFixed(2)).join(" - ");
      print(`  to ${base}`, "", medianOf(ratios).toFixed(3), spread, figure === "page" ? goal : "");
    }
  }
}

function figuresOf(name: string, figure: keyof Measured): readonly number[] {
  return (measured.get(name) ?? []).map((one) => one[figure]);
}

function print(name: string, ...columns: readonly string[]): void {
  console.log(name.padEnd(44) + columns.map((column) => column.padStart(18)).join(""));
}
