import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { createFirefoxJudge } from "../../demo/driver/firefox-judge.ts";
import { type PlayedInFirefox, playInFirefox } from "../../demo/driver/firefox-play.ts";
import { launchFirefox } from "../../demo/driver/firefox-session.ts";
import { surround } from "../../demo/driver/firefox-surroundings.ts";
import { showFirefoxNetworkPanel } from "../../demo/driver/firefox-toolbox.ts";
import { createJudge } from "../../demo/driver/judge.ts";
import { launch } from "../../demo/driver/launch.ts";
import { notPlayable } from "../../demo/driver/not-playable-in-firefox.ts";
import { marker, type Played, play } from "../../demo/driver/play.ts";
import { progress } from "../../demo/driver/progress.ts";
import type { Scenario } from "../../demo/scenario.ts";
import { scenarioFamilies, scenarios } from "../../demo/scenarios/index.ts";
import { startServers } from "../../demo/servers.ts";

/** A HAR that a tool wrote while all scenarios were played, and what Chromium said of each meanwhile. */
export interface Recording {
  readonly har: string;
  readonly played: readonly (readonly [Scenario, Played])[];
}

/** Plays all scenarios while Playwright records them with `recordHar`. */
export async function recordWithPlaywright(executablePath: string): Promise<Recording> {
  const servers = await startServers([marker, ...scenarios], scenarioFamilies);
  const folder = await mkdtemp(join(tmpdir(), "corsplain-har-"));
  const path = join(folder, "playwright.har");
  const args = [...servers.browserArguments, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ recordHar: { path, content: "omit" } });
    const page = await context.newPage();
    await page.goto(servers.pageUrl);
    const judge = await createJudge(page);
    const played: (readonly [Scenario, Played])[] = [];
    for (const [index, scenario] of scenarios.entries()) {
      progress(`Playwright: ${index + 1} of ${scenarios.length}`);
      played.push([scenario, await play({ page } as Parameters<typeof play>[0], judge, scenario)]);
    }
    progress("");
    await context.close();
    return { har: await readFile(path, "utf8"), played };
  } finally {
    await browser.close();
    await servers.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plays all scenarios and takes what "Export HAR" of Chromium's Network panel writes. */
export async function recordWithDevtools(executablePath: string, extension: string): Promise<Recording> {
  const servers = await startServers([marker, ...scenarios], scenarioFamilies);
  const session = await launch({
    executablePath,
    extension,
    headless: true,
    url: servers.pageUrl,
    browserArguments: servers.browserArguments,
  });
  try {
    const judge = await createJudge(session.page);
    const played: (readonly [Scenario, Played])[] = [];
    for (const [index, scenario] of scenarios.entries()) {
      progress(`DevTools: ${index + 1} of ${scenarios.length}`);
      played.push([scenario, await play(session, judge, scenario)]);
    }
    progress("");
    return { har: await session.devtools.evaluate<string>(exportedHar), played };
  } finally {
    await session.close();
    await servers.close();
  }
}

/** Runs in the DevTools window, as text: its imports are DevTools' own. The export leaves secrets out unless asked. */
const exportedHar = `(async () => {
  const HAR = await import("./models/har/har.js");
  const Logs = await import("./models/logs/logs.js");
  const requests = Logs.NetworkLog.NetworkLog.instance().requests();
  const log = await HAR.Log.Log.build(requests, { sanitize: true });
  return JSON.stringify({ log });
})()`;

/** A HAR of Firefox, and what the page's script saw of each scenario's last request. */
export interface FirefoxRecording {
  readonly har: string;
  readonly played: readonly (readonly [Scenario, PlayedInFirefox])[];
}

/** Plays the scenarios that Firefox can play, and takes what "Save All As HAR" of its network panel writes. */
export async function recordWithFirefox(executablePath: string): Promise<FirefoxRecording> {
  const servers = await startServers([marker, ...scenarios], scenarioFamilies);
  const session = await launchFirefox({
    executablePath,
    url: servers.pageUrl,
    extensions: [],
    preferences: { "devtools.netmonitor.persistlog": true },
  });
  try {
    await surround(session, servers.surroundings);
    await showFirefoxNetworkPanel(session);
    const judge = createFirefoxJudge(session);
    const played: (readonly [Scenario, PlayedInFirefox])[] = [];
    const playable = scenarios.filter(({ id }) => !(id in notPlayable));
    for (const [index, scenario] of playable.entries()) {
      progress(`Firefox: ${index + 1} of ${playable.length}`);
      played.push([scenario, await playInFirefox(session, judge, scenario)]);
    }
    progress("");
    const har = await session.callBrowser<string>(`async () => {
      const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
      const { gDevTools } = require("devtools/client/framework/devtools");
      const [toolbox] = gDevTools.getToolboxes();
      const log = await toolbox.getHARFromNetMonitor();
      return JSON.stringify({ log });
    }`);
    return { har, played };
  } finally {
    await session.close();
    await servers.close();
  }
}
