import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { isNoCors } from "../../demo/driver/asked.ts";
import { createFirefoxJudge } from "../../demo/driver/firefox-judge.ts";
import { playInFirefox } from "../../demo/driver/firefox-play.ts";
import { launchFirefox } from "../../demo/driver/firefox-session.ts";
import { surround } from "../../demo/driver/firefox-surroundings.ts";
import { showFirefoxNetworkPanel } from "../../demo/driver/firefox-toolbox.ts";
import { createJudge } from "../../demo/driver/judge.ts";
import { launch, type Session } from "../../demo/driver/launch.ts";
import { notPlayable } from "../../demo/driver/not-playable-in-firefox.ts";
import { marker, type Played, play } from "../../demo/driver/play.ts";
import { progress } from "../../demo/driver/progress.ts";
import type { Ask } from "../../demo/scenario.ts";
import { scenarioFamilies, scenarios } from "../../demo/scenarios/index.ts";
import { startServers } from "../../demo/servers.ts";
import type { Said } from "./compare.ts";

/** A HAR that a tool wrote while all scenarios were played, and what the browser said of each meanwhile. */
export interface Recording {
  readonly har: string;
  readonly played: readonly { readonly id: string; readonly run: string; readonly said: Said }[];
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
    const played = await playAll("Playwright", page);
    await context.close();
    return { har: await readFile(path, "utf8"), played };
  } finally {
    await browser.close();
    await servers.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plays all scenarios and takes what "Export HAR" of Chromium's Network panel writes, without secrets. */
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
    const played = await playAll("Chromium's DevTools", session.page);
    return { har: await session.devtools.evaluate<string>(exportedHar), played };
  } finally {
    await session.close();
    await servers.close();
  }
}

/** Runs in the DevTools window, as text: its imports are DevTools' own. */
const exportedHar = `(async () => {
  const HAR = await import("./models/har/har.js");
  const Logs = await import("./models/logs/logs.js");
  const requests = Logs.NetworkLog.NetworkLog.instance().requests();
  const log = await HAR.Log.Log.build(requests, { sanitize: true });
  return JSON.stringify({ log });
})()`;

async function playAll(name: string, page: Page): Promise<Recording["played"]> {
  const judge = await createJudge(page);
  const played: Recording["played"][number][] = [];
  for (const [index, scenario] of scenarios.entries()) {
    progress(`${name}: ${index + 1} of ${scenarios.length}`);
    const one = await play({ page } as Session, judge, scenario);
    played.push({ id: scenario.id, run: one.run, said: saidByChromium(one, scenario.ask) });
  }
  progress("");
  return played;
}

function saidByChromium({ judgement, script }: Played, ask: Ask): Said {
  if (script.startsWith("opaqueredirect")) return "opaque";
  if (judgement.responded) return isNoCors(ask) ? "opaque" : "read";
  return judgement.corsError === null ? "failed" : "blocked";
}

/** Plays the scenarios that Firefox can play, and takes what "Save All As HAR" of its network panel writes. */
export async function recordWithFirefox(executablePath: string): Promise<Recording> {
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
    const played: Recording["played"][number][] = [];
    const playable = scenarios.filter(({ id }) => !(id in notPlayable));
    for (const [index, { id, ask, ...scenario }] of playable.entries()) {
      progress(`Firefox: ${index + 1} of ${playable.length}`);
      const { run, requests } = await playInFirefox(session, judge, { id, ask, ...scenario });
      const said = saidByFirefox(requests.at(-1)?.script ?? "", judge.reasonsOf(run), ask);
      if (said) played.push({ id, run, said });
    }
    progress("");
    const har = await session.callBrowser<string>(`async () => {
      const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
      const { gDevTools } = require("devtools/client/framework/devtools");
      const [toolbox] = gDevTools.getToolboxes();
      return JSON.stringify({ log: await toolbox.getHARFromNetMonitor() });
    }`);
    return { har, played };
  } finally {
    await session.close();
    await servers.close();
  }
}

/** Firefox's console names refusals; what scripts got tells the rest. Of elements it is not known; then null. */
function saidByFirefox(script: string, reasons: readonly string[], ask: Ask): Said | null {
  // It says this of a connection that failed, too.
  const isCors = reasons.some((reason) => reason !== "CORSDidNotSucceed");
  if (isCors) return "blocked";
  if (!["fetch", "xhr", "event-source"].includes(ask.via)) return null;
  if (/^(opaque|opaqueredirect) /.test(script)) return "opaque";
  return /^(basic|cors|xhr \d|message event|TypeError: Decoding failed)/.test(script) ? "read" : "kept";
}
