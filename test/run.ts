import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { canInstallDebianPackages, ensureBrowser } from "../demo/driver/ensure-browser.ts";
import { ensureFirefox, findFirefox } from "../demo/driver/ensure-firefox.ts";

/*
 * "npm test": types, lint (also of what Firefox gets), unused code, unit tests, then scenarios and the panel in real Chromium and in
 * real Firefox, where there is one or one can be installed. Ends with one line that counts.
 */

const tally = { passed: 0, failed: 0 };
const failures: string[] = [];

check("types", "node_modules/typescript/bin/tsc");
check("lint", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings");
check("unused code", "node_modules/knip/bin/knip.js");
check("lint of the extension for Firefox", "scripts/run.mjs", "test/lint-firefox.ts");
await runTests("unit");
// The browsers mostly wait, each for itself: side by side they take little longer than one alone.
const projects = (await isReady(() => ensureBrowser(false))) ? ["browser"] : [];
if (!findFirefox() && !canInstallDebianPackages())
  console.log("There is no Firefox here that is new enough; its tests were left out.");
else if (await isReady(ensureFirefox)) projects.push("firefox");
await Promise.all(projects.map(runTests));
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

/** Runs a tool that only says yes or no. */
function check(name: string, ...command: readonly string[]): void {
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status === 0) tally.passed++;
  else fail(name);
}

/** Finds or installs a browser; says what to do where that fails. */
async function isReady(ensure: () => string | Promise<string>): Promise<boolean> {
  try {
    await ensure();
    return true;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Counts something that failed; what it was is said at the end too, where many lines of others stand before. */
function fail(what: string): void {
  tally.failed++;
  failures.push(what);
}

/** Runs one project of vitest.config.ts and counts its tests. */
async function runTests(project: string): Promise<void> {
  const resultFile = `node_modules/.cache/test-results-${project}.json`;
  await rm(resultFile, { force: true });
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${resultFile}`,
  ];
  // Through pipes each says only whole lines: two that redraw a terminal at the same time would wipe out each other's.
  const tests = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  tests.stdout.pipe(process.stdout, { end: false });
  tests.stderr.pipe(process.stderr, { end: false });
  await once(tests, "close");
  const { numPassedTests = 0, testResults = [] } = await readResults(resultFile);
  tally.passed += numPassedTests;
  const failedBefore = tally.failed;
  for (const { name, status, message, assertionResults } of testResults) {
    // Tests that were skipped prove nothing.
    const failed = assertionResults.filter((test) => test.status !== "passed");
    for (const test of failed) fail(`${name}: ${test.fullName}`);
    // A file that could not run has no tests of its own to count.
    if (status === "failed" && failed.length === 0) fail(`${name}: ${message}`);
  }
  if (tests.exitCode !== 0 && tally.failed === failedBefore) fail(`the tests of project ${project} did not run`);
}

/** What of vitest's JSON reporter's file is read here. */
interface Results {
  readonly numPassedTests?: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

async function readResults(path: string): Promise<Results> {
  return JSON.parse(await readFile(path, "utf8").catch(() => "{}")) as Results;
}
