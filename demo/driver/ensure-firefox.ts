import { existsSync } from "node:fs";
import { installDebianPackages } from "./ensure-browser.ts";

/** Where Firefox is installed, the long-term version first. */
const places = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * Finds Firefox, the one that FIREFOX_PATH names or an installed one, or installs Debian's package as root.
 * @returns the path of its executable
 * @throws an error that says what to do, where none is there and none can be installed
 */
export function ensureFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, which does not exist.`);
  const find = () => named || places.find((place) => existsSync(place));
  const found = find() ?? (installDebianPackages("firefox-esr") ? find() : undefined);
  if (!found) throw new Error("There is no Firefox. Install it (Debian: firefox-esr), or set FIREFOX_PATH.");
  return found;
}
