import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** Names of installed browsers on the PATH, in the order in which they are preferred. */
const commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where browsers are installed when they are not on the PATH. */
function knownPlaces(): readonly string[] {
  switch (process.platform) {
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => [
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]);
    case "win32":
      return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) => {
        const folder = process.env[variable];
        return folder
          ? [
              join(folder, "Google/Chrome/Application/chrome.exe"),
              join(folder, "Chromium/Application/chrome.exe"),
              join(folder, "Microsoft/Edge/Application/msedge.exe"),
            ]
          : [];
      });
    default:
      return [];
  }
}

/**
 * Finds a Chromium-based browser: the one named by CORSPLAIN_BROWSER, else an installed one, else Playwright's own.
 * @returns the path of its executable, or null where there is none
 */
export function findBrowser(): string | null {
  const named = process.env.CORSPLAIN_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`CORSPLAIN_BROWSER names ${named}, which does not exist.`);
    return named;
  }
  const onPath = commands.flatMap((command) =>
    (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, command)),
  );
  return (
    [...onPath, ...knownPlaces(), chromium.executablePath()].find((path) => path !== "" && existsSync(path)) ?? null
  );
}
