import { copyFile, mkdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { buildExtension } from "./driver/build.ts";
import { compare } from "./driver/compare.ts";
import { ensureBrowser } from "./driver/ensure-browser.ts";
import { filterOf } from "./driver/find-row.ts";
import { createJudge, wordOf } from "./driver/judge.ts";
import { launch, type Session } from "./driver/launch.ts";
import { exchangeOf, marker, type Played, play, settledReport } from "./driver/play.ts";
import { progress } from "./driver/progress.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioFamilies, scenarios } from "./scenarios/index.ts";
import { type DemoServers, startServers } from "./servers.ts";
import { openFirefox, playInFirefox } from "./start-firefox.ts";

/*
 * "npm start": opens a browser with the extension, the demo page and DevTools on our tab. With --headless it plays all
 * scenarios by itself, or with --only one of them, prints what came of each, and writes the report and a picture of
 * DevTools. With --firefox the browser is Firefox.
 */

const { values } = parseArgs({
  options: {
    firefox: { type: "boolean", default: false },
    headless: { type: "boolean", default: false },
    only: { type: "string" },
    out: { type: "string", default: "out" },
  },
});

/** X11 or Wayland; elsewhere than on Linux there is always a display. */
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;
if (headless && !values.headless)
  console.error("There is no display, so everything runs without one (as with --headless).");

try {
  if (!values.firefox) await startChromium();
  else if (headless) await playInFirefox(values.out);
  else await openFirefox();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function startChromium(): Promise<void> {
  const executablePath = await ensureBrowser(true);
  console.error("Building the extension ...");
  const extension = await buildExtension();
  const servers = await startServers([marker, ...scenarios], scenarioFamilies);
  console.error(`Starting ${executablePath} ...`);
  const size = headless ? { size: { width: 1400, height: 1000 } } : {};
  const { pageUrl: url, browserArguments } = servers;
  const session = await launch({ executablePath, extension, headless, url, browserArguments, ...size });
  try {
    if (headless) await playAll(session);
    else await leaveToUser(session, servers);
  } finally {
    await session.close();
    await servers.close();
  }
}

/** Keeps everything open until the browser is closed. */
async function leaveToUser(session: Session, servers: DemoServers): Promise<void> {
  await session.showPanel();
  await session.page.bringToFront();
  console.error(`The demo page is ${servers.pageUrl}. Close the browser to end.`);
  await new Promise<void>((resolve) => session.context.on("close", () => resolve()));
}

/** Plays all scenarios and reports. */
async function playAll(session: Session): Promise<void> {
  const panel = await session.showPanel();
  const judge = await createJudge(session.page);
  const played: [Scenario, Played][] = [];
  const wanted = scenarios.filter(({ id }) => values.only === undefined || id === values.only);
  if (wanted.length === 0) throw new Error(`There is no scenario ${values.only}; they are in demo/scenarios/.`);
  for (const [index, scenario] of wanted.entries()) {
    progress(`Playing ${index + 1} of ${wanted.length}: ${scenario.title}`);
    played.push([scenario, await play(session, judge, scenario)]);
  }
  progress("");
  const { report, path } = await settledReport(session, panel, judge, marker);
  const tally = { agree: 0, undetermined: 0, disagree: 0 };
  for (const [scenario, one] of played) {
    const ours = exchangeOf(report, one);
    const isUnseen = scenario.expect.verdict === null && !ours;
    const result = isUnseen ? "exact" : compare(ours, one, scenario.ask);
    const agreement = result === "wrong" ? "disagree" : result === "undetermined" ? "undetermined" : "agree";
    tally[agreement]++;
    const cause = ours?.causes[0]?.id ?? ours?.warnings[0]?.id ?? "-";
    console.log(
      [
        (ours?.verdict ?? "not seen").padEnd(12),
        cause.padEnd(40),
        `Chromium: ${wordOf(one.judgement) ?? "response"}`.padEnd(48),
        { agree: "agrees", undetermined: "agrees, cannot tell more", disagree: "DISAGREES" }[agreement],
        `  (${scenario.id})`,
      ].join(" "),
    );
  }
  await mkdir(values.out, { recursive: true });
  await copyFile(path, `${values.out}/cors.har`);
  const filter = filterOf(panel);
  const shown = values.only ?? "preflight-forbidden";
  await filter.fill(`/${shown}/run`);
  await panel
    .getByRole("row", { name: `/${shown}/` })
    .last()
    .click();
  await filter.fill("");
  await panel.getByRole("grid").focus();
  await session.devtools.screenshot({ path: `${values.out}/devtools.png` });
  console.log(
    `\n${played.length} scenarios: ${tally.agree} agree with Chromium, ${tally.undetermined} cannot be told, ${tally.disagree} disagree`,
  );
  console.log(`Wrote ${values.out}/cors.har and ${values.out}/devtools.png`);
  if (tally.disagree > 0) process.exitCode = 1;
}
