import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import type { Needs } from "./proof.ts";

/**
 * Installs what proofs need and this machine has not: Debian's packages, and packages from npm.
 * @throws an error that says what to do, where something is missing and cannot be installed
 */
export function install(needs: readonly Needs[]): void {
  const packages = [...new Set(needs.flatMap(({ debian = [] }) => debian))].filter((name) => !isInstalled(name));
  if (packages.length > 0) {
    console.error(`Installing ${packages.join(", ")} ...`);
    if (process.getuid?.() !== 0 || !(apt("update") && apt("install", "-y", "--no-install-recommends", ...packages))) {
      throw new Error(`These servers are needed. As root of a Debian: apt-get install ${packages.join(" ")}`);
    }
  }
  if (needs.some(({ npm }) => npm) && !packagesAreInstalled("test/recipes/node")) {
    console.error("Installing the packages of test/recipes/node ...");
    const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: "test/recipes/node",
      stdio: "inherit",
    });
    if (status !== 0) throw new Error('"npm ci" in test/recipes/node failed.');
  }
}

/** npm writes this file last, so it is newer than the lockfile that it was installed from. */
function packagesAreInstalled(folder: string): boolean {
  const installed = `${folder}/node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs;
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8" });
  return stdout === "install ok installed";
}

function apt(...args: readonly string[]): boolean {
  // Packages of servers start them; the proofs start their own.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  return spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}
