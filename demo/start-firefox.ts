import { mkdir, writeFile } from "node:fs/promises";
import { buildExtension } from "./driver/build.ts";
import { ensureFirefox } from "./driver/ensure-firefox.ts";
import { findRow } from "./driver/find-row.ts";
import { type JudgedInFirefox, openFirefoxBench } from "./driver/firefox-bench.ts";
import { launchFirefox } from "./driver/firefox-session.ts";
import { surround } from "./driver/firefox-surroundings.ts";
import { type FirefoxPanel, showFirefoxPanel } from "./driver/firefox-toolbox.ts";
import { notPlayable } from "./driver/not-playable-in-firefox.ts";
import { marker } from "./driver/play.ts";
import { progress } from "./driver/progress.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioFamilies, scenarios } from "./scenarios/index.ts";
import { startServers } from "./servers.ts";

/** Opens Firefox with the extension, the demo page and DevTools on our tab, and keeps it open until it is closed. */
export async function openFirefox(): Promise<void> {
  const executablePath = ensureFirefox();
  const extensions = [await build()];
  const servers = await startServers([marker, ...scenarios], scenarioFamilies);
  console.error(`Starting ${executablePath} ...`);
  try {
    const session = await launchFirefox({ executablePath, url: servers.pageUrl, extensions, headless: false });
    try {
      await surround(session, servers.surroundings);
      await showFirefoxPanel(session);
      console.error(`The demo page is ${servers.pageUrl}. Close Firefox to end.`);
      await session.ended;
    } finally {
      await session.close();
    }
  } finally {
    await servers.close();
  }
}

/**
 * Plays all scenarios in Firefox without a window, prints what came of each beside what Firefox's console says, and writes
 * the report and a picture of the panel.
 * @param out the folder for both
 */
export async function playInFirefox(out: string): Promise<void> {
  const executablePath = ensureFirefox();
  const extension = await build();
  console.error(`Starting ${executablePath} ...`);
  const bench = await openFirefoxBench(executablePath, extension, { "devtools.toolbox.footer.height": 600 });
  try {
    const playable = scenarios.filter(({ id }) => !(id in notPlayable));
    const { judged, report } = await bench.compare(playable, (index) =>
      progress(`Playing ${index + 1} of ${playable.length}: ${playable[index]?.title}`),
    );
    progress("");
    const tally = { agree: 0, undetermined: 0, disagree: 0 };
    for (const [index, scenario] of playable.entries()) {
      const one = judged[index];
      if (one) tally[print(scenario, one)]++;
    }
    await mkdir(out, { recursive: true });
    await writeFile(`${out}/cors-firefox.har`, JSON.stringify(report, null, 2));
    await writeFile(`${out}/devtools-firefox.png`, await pictureOf(bench.panel, "/preflight-forbidden/"));
    console.log(
      `\n${playable.length} scenarios: ${tally.agree} agree with Firefox, ${tally.undetermined} cannot be told, ${tally.disagree} disagree`,
    );
    console.log(`Wrote ${out}/cors-firefox.har and ${out}/devtools-firefox.png`);
    if (tally.disagree > 0) process.exitCode = 1;
  } finally {
    await bench.close();
  }
}

function build(): Promise<string> {
  console.error("Building the extension ...");
  return buildExtension("firefox");
}

/** Prints what came of a scenario, as one line. */
function print({ id }: Scenario, { compared, reasons }: JudgedInFirefox): "agree" | "undetermined" | "disagree" {
  const complaints = compared.flatMap((one) => one.complaints);
  const last = compared.at(-1);
  const ours = last?.ours?.reported;
  const agreement = complaints.length > 0 ? "disagree" : last?.result === "undetermined" ? "undetermined" : "agree";
  console.log(
    [
      (ours?.verdict ?? "not seen").padEnd(12),
      (ours?.causes[0]?.id ?? ours?.warnings[0]?.id ?? "-").padEnd(40),
      `Firefox: ${reasons.join(", ") || "-"}`.padEnd(48),
      { agree: "agrees", undetermined: "agrees, cannot tell more", disagree: "DISAGREES" }[agreement],
      `  (${id})`,
    ].join(" "),
  );
  for (const complaint of complaints) console.log(`    ${complaint}`);
  return agreement;
}

/** A picture of the panel with an exchange selected. @param urlPart a part of its URL */
async function pictureOf(panel: FirefoxPanel, urlPart: string): Promise<Buffer> {
  await panel.call(
    `async ({ document, MouseEvent }, urlPart) => {
      const find = ${findRow};
      let row;
      while (!(row = find(document, urlPart))) await new Promise((resolve) => setTimeout(resolve, 20));
      row.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
      while (!document.querySelector("article")) await new Promise((resolve) => setTimeout(resolve, 20));
      row.scrollIntoView({ block: "center" });
    }`,
    urlPart,
  );
  const [, base64 = ""] = (await panel.picture()).split(",");
  return Buffer.from(base64, "base64");
}
