// Runs one of the project's TypeScript programs and installs the packages first where they are missing:
//   node scripts/run.mjs <program.ts> [arguments]
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Corsplain needs Node.js 20.19 or later; this is ${process.versions.node}. See https://nodejs.org/`);
  process.exit(1);
}

if (!packagesAreInstalled()) {
  console.error("Installing packages ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error('"npm ci" failed; its first lines above say why.');
    process.exit(status ?? 1);
  }
}

const [program = "", ...args] = process.argv.slice(2);
const { status, signal } = spawnSync(process.execPath, ["--import", "tsx", program, ...args], {
  cwd: root,
  stdio: "inherit",
});
process.exit(signal ? 1 : (status ?? 1));

/** npm writes this file last, so it is newer than the lockfile that it was installed from. */
function packagesAreInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}
