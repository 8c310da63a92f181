import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { strictMinVersion } from "../../scripts/firefox-manifest.ts";
import { installDebianPackages } from "./ensure-browser.ts";

/** Where Firefox is installed, the long-term version first. */
const places = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * Finds Firefox: the one that FIREFOX_PATH names, else an installed one that is new enough.
 * @throws an error that says what to do, where FIREFOX_PATH names no file
 */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, which does not exist.`);
  return named || places.find((place) => existsSync(place) && majorVersion(place) >= parseInt(strictMinVersion, 10));
}

function majorVersion(executable: string): number {
  const { stdout } = spawnSync(executable, ["--version"], { encoding: "utf8" });
  return Number(/Firefox (\d+)/.exec(stdout)?.[1] ?? 0);
}

/**
 * Finds Firefox, or installs Debian's package as root.
 * @returns the path of its executable
 * @throws an error that says what to do, where none is there and none can be installed
 */
export function ensureFirefox(): string {
  const found = findFirefox() ?? (installDebianPackages("firefox-esr") ? findFirefox() : undefined);
  if (!found)
    throw new Error(
      `There is no Firefox ${strictMinVersion} or later. Install it (Debian: firefox-esr), or name its executable in FIREFOX_PATH.`,
    );
  return found;
}
