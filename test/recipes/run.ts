import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { launch } from "../../demo/driver/launch.ts";
import { recipes } from "../../src/shared/recipes/index.ts";
import { type Bench, freePort, inFolder, type Outcome, prove } from "./checks.ts";
import { install } from "./install.ts";
import { startPage } from "./pages.ts";
import { type Proof, wordsOf } from "./proof.ts";
import { proofs } from "./proofs/index.ts";
import { type ProxyProof, proveProxy, proxies } from "./proxies.ts";

/*
 * "npm run recipes [-- <stack> ...]": proves the recipes, and the page's own server as a proxy, on real servers and prints how each was proven. It installs
 * what is missing: Debian's packages as root, and the packages of test/recipes/node.
 */

const wanted = process.argv.slice(2);
const known = [...proofs.map(({ stack }) => stack), ...proxies.map(({ id }) => id)] as readonly string[];
const unknown = wanted.filter((id) => !known.includes(id));
if (unknown.length > 0) throw new Error(`There is nothing to prove for ${unknown.join(", ")}.`);
const isWanted = (id: string) => wanted.length === 0 || wanted.includes(id);
const chosen = proofs.filter(({ stack }) => isWanted(stack));
const chosenProxies = proxies.filter(({ id }) => isWanted(id));
install([...chosen, ...chosenProxies].map(({ needs }) => needs));

const [page, other] = [await startPage(), await startPage()];
const session = await launch({
  executablePath: await ensureBrowser(false),
  extension: await buildExtension(),
  headless: true,
  url: page.origin,
});
const stranger = await session.context.newPage();
await stranger.goto(other.origin);
const bench: Bench = { session, stranger, panel: await session.showPanel() };
const table: string[][] = [];
let failed = 0;
for (const proof of chosen) {
  const name = recipes.find(({ id }) => id === proof.stack)?.name ?? proof.stack;
  await report(name, wordsOf(proof), tryProof(proof));
}
for (const proxy of chosenProxies) {
  await report(proxy.name, "proven in the browser", proveInPage(proxy));
}
await session.close();
await Promise.all([page.close(), other.close()]);

const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
console.log(`\n${table.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Adds the outcome of a proof to the table. */
async function report(name: string, how: string, outcome: Promise<Outcome>): Promise<void> {
  const { wrong, recognized } = await outcome.catch((error: unknown): Outcome => ({ wrong: [String(error)] }));
  if (wrong.length > 0) failed++;
  table.push([name, how, wrong.length === 0 ? "ok" : "FAILED", recognized ? "recognized" : ""]);
  for (const line of wrong) console.error(`${name}: ${line}`);
}

async function proveInPage(proxy: ProxyProof): Promise<Outcome> {
  return { wrong: await proveProxy(stranger, proxy, await freePort()) };
}

async function tryProof(proof: Proof): Promise<Outcome> {
  if (proof.how === "browser") return prove(bench, proof);
  const recipe = recipes.find(({ id }) => id === proof.stack);
  return inFolder(proof.stack, async (folder) => {
    for (const credentials of [true, false]) {
      const input = { origin: page.origin, credentials, methods: ["PUT"], headers: ["content-type", "x-trace"] };
      await proof.parse(recipe?.texts(input) ?? [], folder, input);
    }
    return { wrong: [] };
  });
}
