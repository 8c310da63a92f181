import { writeFile } from "node:fs/promises";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import { openFirefoxBench } from "../../demo/driver/firefox-bench.ts";
import { notPlayable } from "../../demo/driver/not-playable-in-firefox.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { pageOf, rowOf } from "./browsers-table.ts";

/*
 * Plays every scenario in Firefox and writes docs/browsers.md from what came of it.
 */

const bench = await openFirefoxBench(ensureFirefox(), await buildExtension("firefox"));
const playable = scenarios.filter(({ id }) => !(id in notPlayable));
const { judged } = await bench.compare(playable);
const { version } = bench.session;
await bench.close();
const rows = playable.flatMap((scenario, index) => {
  const one = judged[index];
  return one ? [rowOf(scenario, one)] : [];
});
await writeFile(new URL("../../docs/browsers.md", import.meta.url), pageOf(rows, version));
const wrong = playable.flatMap(({ id }, index) =>
  (judged[index]?.compared ?? []).flatMap(({ complaints }) => complaints.map((one) => `${id}: ${one}`)),
);
for (const one of wrong) console.log(one);
console.log(`${rows.length} scenarios, ${rows.filter(({ differs }) => differs).length} differ, ${wrong.length} wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;
