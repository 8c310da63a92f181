import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { canInstallDebianPackages, ensureBrowser } from "../demo/driver/ensure-browser.ts";
import { findFirefox } from "../demo/driver/ensure-firefox.ts";

/*
 * "npm test": types, lint (also of what Firefox gets), unit tests, then scenarios and the panel in real Chromium and in
 * real Firefox, where there is one or one can be installed. Ends with one line that counts.
 */

const tally = { passed: 0, failed: 0 };
const resultFile = "node_modules/.cache/test-results.json";

check("types", "node_modules/typescript/bin/tsc");
check("lint", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings");
check("lint of the extension for Firefox", "scripts/run.mjs", "test/lint-firefox.ts");
await runTests("unit");
try {
  await ensureBrowser(false);
  await runTests("browser");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.failed++;
}
if (findFirefox() || canInstallDebianPackages()) await runTests("firefox");
else console.log("There is no Firefox here that is new enough; its tests were left out.");
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

/** Runs a tool that only says yes or no. */
function check(name: string, ...command: readonly string[]): void {
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  tally[status === 0 ? "passed" : "failed"]++;
  console.log(`${name}: ${status === 0 ? "ok" : "FAILED"}`);
}

/** Runs one project of vitest.config.ts and counts its tests. */
async function runTests(project: string): Promise<void> {
  await rm(resultFile, { force: true });
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${resultFile}`,
  ];
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...args], { stdio: "inherit" });
  const results: unknown = JSON.parse(await readFile(resultFile, "utf8").catch(() => "{}"));
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = results as Partial<Record<string, number>>;
  tally.passed += numPassedTests;
  // A file that could not run has no tests of its own to count, and tests that were skipped prove nothing.
  tally.failed += Math.max(numFailedTests + numPendingTests, status === 0 ? 0 : 1);
}
