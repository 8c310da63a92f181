import { parseArgs } from "node:util";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { launch } from "../../demo/driver/launch.ts";
import { marker } from "../../demo/driver/play.ts";
import { startServers } from "../../demo/servers.ts";
import { generate } from "../oracle/generate.ts";
import { createRandom } from "./random.ts";
import { openSoakTabs } from "./tabs.ts";
import { addTo, createTally, linesOfTally } from "./tally.ts";

/*
 * Plays random exchanges in several tabs while the worker is stopped again and again, and looks into the real panels for
 * each of them: it must be there, once, and either complete and as Chromium says, or marked as incomplete with the reason.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    stops: { type: "string" },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const stops = Number(values.stops ?? Math.ceil(count / 100));

/** Playables that one tab plays before its panel is read: far fewer than a panel keeps. */
const batchSize = 40;

const random = createRandom(seed);
const servers = await startServers([marker], []);
const session = await launch({
  executablePath: await ensureBrowser(false),
  extension: await buildExtension(),
  headless: true,
  url: servers.pageUrl,
  browserArguments: servers.browserArguments,
});
const tabs = await openSoakTabs(session, servers);
const tally = createTally();

/** The numbers of the requests at which the worker is stopped. */
const stopAt = Array.from({ length: stops }, () => random.upTo(count)).sort((a, b) => a - b);
let played = 0;
let stopped = 0;
let stopping = Promise.resolve();

/** Called as so many requests begin; stops come a random moment later. */
function progress(requests: number): void {
  played += requests;
  while (stopAt[0] !== undefined && stopAt[0] < played) {
    stopAt.shift();
    const delay = random.upTo(120);
    stopping = stopping.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await session.stopWorker(tabs[0].panel);
      stopped++;
    });
  }
}

for (let batch = 0; tally.made < count; batch++) {
  const playables = generate(seed + batch, batchSize * tabs.length);
  for (const playable of playables) servers.add(playable);
  const shares = tabs.map((_, index) => playables.filter((__, at) => at % tabs.length === index));
  const results = await Promise.all(tabs.map((tab, index) => tab.play(shares[index] ?? [], progress)));
  await stopping;
  for (const [index, tab] of tabs.entries()) {
    for (const compared of await tab.compare(results[index] ?? [])) addTo(tally, compared);
  }
  process.stderr.write(`\r${tally.made} of ${count}, ${stopped} stops, ${tally.faults.length} faults `);
}
await session.close();
await servers.close();

console.log(
  `\nseed ${seed}, ${tabs.length} tabs, ${stopped} stops of the worker by the protocol, none by idling: what drives the browser keeps the worker awake`,
);
for (const line of linesOfTally(tally)) console.log(line);
for (const line of tabs.flatMap(({ left }) => left)) console.log(`left out: ${line}`);
process.exitCode = tally.faults.length > 0 ? 1 : 0;
