import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Har } from "har-format";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";
import { type Compared, compareRecording, type Tally } from "./compare.ts";
import { type Recording, recordWithDevtools, recordWithFirefox, recordWithPlaywright } from "./record.ts";

/*
 * "npm run har": plays all scenarios while real tools record them, reads their files, and compares each verdict with what
 * the browser said meanwhile. With --write it writes some of what was recorded to test/har/fixtures.
 */

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

/** The scenarios whose entries become fixtures: one of each kind. */
const kept = [
  "allow-origin-absent",
  "allow-origin-two-lines",
  "credentials-wildcard",
  "credentials-allowed-with-preflight",
  "preflight-forbidden",
  "preflight-everything",
  "preflight-permission-used",
  "redirect-without-headers",
  "redirect-to-other-origin",
  "connection-refused",
  "header-exposed",
  "no-cors",
];

// Playwright attaches to DevTools itself only where it is told so.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";
const chromium = await ensureBrowser(false);
const tools: readonly (readonly [string, () => Promise<Recording>])[] = [
  ["chrome-devtools", async () => recordWithDevtools(chromium, await buildExtension())],
  ["playwright", () => recordWithPlaywright(chromium)],
  ["firefox", () => recordWithFirefox(ensureFirefox())],
];
let disagreements = 0;
for (const [name, record] of tools) {
  const recording = await record();
  const compared = compareRecording(recording);
  const tally: Tally = { agrees: 0, "cannot tell": 0, "not in the file": 0, DISAGREES: 0 };
  for (const one of compared) {
    tally[one.agreement]++;
    if (one.agreement === "DISAGREES") console.log(`${one.id}: ${one.verdict}, the browser: ${one.said}`);
  }
  disagreements += tally.DISAGREES;
  console.log(
    `${name}: ${compared.length} scenarios: ${tally.agrees} agree, ${tally["cannot tell"]} cannot be told, ${tally["not in the file"]} are not in the file, ${tally.DISAGREES} disagree`,
  );
  if (values.write) await writeFixture(name, recording, compared);
}
if (disagreements > 0) process.exitCode = 1;

async function writeFixture(name: string, { har }: Recording, compared: readonly Compared[]): Promise<void> {
  const folder = new URL("./fixtures/", import.meta.url);
  await mkdir(folder, { recursive: true });
  const chosen = compared.filter(({ id }) => kept.includes(id));
  const { log } = JSON.parse(har) as Har;
  const entries = log.entries
    .filter(({ request }) => chosen.some(({ run }) => request.url.includes(`/${run}/`)))
    .map((entry) => ({ ...entry, response: { ...entry.response, content: { ...entry.response.content, text: "" } } }));
  await writeFile(new URL(`${name}.har`, folder), `${JSON.stringify({ log: { ...log, entries } }, null, 1)}\n`);
  const said = chosen.map(({ id, run, said: word }) => ({ id, run, said: word }));
  await writeFile(new URL(`${name}.said.json`, folder), `${JSON.stringify(said, null, 1)}\n`);
}
