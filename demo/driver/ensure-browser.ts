import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { findBrowser } from "./find-browser.ts";

/**
 * Finds a Chromium-based browser, or installs one: Debian's package as root, else Playwright's own build.
 * @param ask whether to ask a person first, where there is one
 * @returns the path of its executable
 * @throws an error that says what to do, where none is there and none can be installed
 */
export async function ensureBrowser(ask: boolean): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  console.error("No Chromium, Chrome or Edge was found.");
  if (ask && process.stdin.isTTY && !(await agrees())) throw new Error(whatToDo);
  if (!installDebianPackages("chromium", "fonts-liberation")) installPlaywrightBuild();
  const installed = findBrowser();
  if (!installed) throw new Error(whatToDo);
  console.error(`Installed ${installed}.`);
  return installed;
}

const whatToDo = [
  "A Chromium-based browser is needed. Do one of these, then try again:",
  "  - install Google Chrome, Chromium or Microsoft Edge,",
  '  - run "npx playwright install chromium" where the internet is reachable,',
  "  - set CORSPLAIN_BROWSER to the path of a browser's executable.",
].join("\n");

async function agrees(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question("Install Chromium now? [Y/n] ");
  terminal.close();
  return !/^n/i.test(answer.trim());
}

/** Whether this is Debian, or what was made of it, and we are root. */
export function canInstallDebianPackages(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  return spawnSync("apt-get", ["--version"]).status === 0;
}

/** @returns whether they were installed */
export function installDebianPackages(...packages: readonly string[]): boolean {
  if (!canInstallDebianPackages()) return false;
  console.error(`Installing the packages ${packages.join(", ")} ...`);
  const options = {
    stdio: ["ignore", "ignore", 2] as const,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  const run = (...args: string[]) => spawnSync("apt-get", args, { ...options, stdio: [...options.stdio] }).status === 0;
  run("update", "-qq");
  return run("install", "-qq", "-y", "--no-install-recommends", ...packages);
}

function installPlaywrightBuild(): void {
  console.error("Installing Playwright's build of Chromium ...");
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: ["ignore", 2, 2] });
}
