import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { launch } from "../../demo/driver/launch.ts";
import { recipes } from "../../src/shared/recipes/index.ts";
import { type Bench, type Outcome, prove } from "./checks.ts";
import { install } from "./install.ts";
import { startPage } from "./pages.ts";
import { type Proof, wordsOf } from "./proof.ts";
import { proofs } from "./proofs/index.ts";

/*
 * "npm run recipes [-- <stack> ...]": proves the recipes on real servers and prints how each was proven. It installs
 * what is missing: Debian's packages as root, and the packages of test/recipes/node.
 */

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !recipes.some((recipe) => recipe.id === id));
if (unknown.length > 0) throw new Error(`There is no recipe for ${unknown.join(", ")}.`);
const chosen = proofs.filter(({ stack }) => wanted.length === 0 || wanted.includes(stack));
install(chosen.map(({ needs }) => needs));

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
let failed = 0;
const table: string[][] = [];
for (const proof of chosen) {
  const name = recipes.find(({ id }) => id === proof.stack)?.name ?? proof.stack;
  const { wrong, recognized } = await tryProof(proof).catch((error: unknown) => ({
    wrong: [String(error)],
    recognized: undefined,
  }));
  if (wrong.length > 0) failed++;
  table.push([name, wordsOf(proof), wrong.length === 0 ? "ok" : "FAILED", recognized ? "recognized" : ""]);
  for (const line of wrong) console.error(`${name}: ${line}`);
}
await session.close();
await Promise.all([page.close(), other.close()]);

const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
console.log(`\n${table.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function tryProof(proof: Proof): Promise<Outcome> {
  if (proof.how === "browser") return prove(bench, proof);
  const recipe = recipes.find(({ id }) => id === proof.stack);
  const folder = await mkdtemp(join(tmpdir(), `recipe-${proof.stack}-`));
  try {
    for (const credentials of [true, false]) {
      const input = { origin: page.origin, credentials, methods: ["PUT"], headers: ["content-type", "x-trace"] };
      await proof.parse(recipe?.texts(input) ?? [], folder, input);
    }
    return { wrong: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
