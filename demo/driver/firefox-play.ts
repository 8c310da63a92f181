import { readFile, rm } from "node:fs/promises";
import { turnsOf } from "../page/turns.js";
import type { Exchange } from "../scenario.ts";
import type { Playable, Sequence } from "../servers.ts";
import { takeFirefoxReasons } from "./firefox-judge.ts";
import type { FirefoxSession } from "./firefox-session.ts";
import type { FirefoxPanel } from "./firefox-toolbox.ts";
import { marker, type Report } from "./play.ts";

/** What came of playing something in Firefox. */
export interface PlayedInFirefox {
  /** Makes the URLs of this run its own: they contain it. */
  readonly run: string;
  /** All requests, turn after turn, with what the page's script got to see of each. */
  readonly requests: readonly { readonly exchange: Exchange; readonly script: string }[];
  /** The reasons that Firefox's console gave, by their names on MDN, in order. */
  readonly reasons: readonly string[];
}

/** What is told of a request that has not ended when nobody waits any longer. */
export const noEnd = "has no end";

/** Milliseconds after which a request that has not ended is given up. */
const patience = 10_000;

let runs = 0;

/** Plays a scenario, or anything else that the servers know, in the session's page. */
export async function playInFirefox(session: FirefoxSession, playable: Playable | Sequence): Promise<PlayedInFirefox> {
  const run = `firefox${++runs}`;
  const exchanges = turnsOf<Exchange>(playable).flat();
  // The page's own functions; see demo/page/page.js. What Firefox does not know may never end there.
  const seen = await session.call(
    `async ([playable, run, places, noEnd]) => {
      const given = places.map(() => noEnd);
      const end = (async () => {
        for (const place of places) await prepare(place);
        return play(playable, run);
      })();
      const late = new Promise((resolve) => setTimeout(resolve, ${patience}, given));
      return JSON.stringify(await Promise.race([end, late]));
    }`,
    [playable, run, exchanges.map(({ ask }) => ask.from ?? "page"), noEnd],
  );
  const scripts = JSON.parse(seen) as readonly string[];
  const reasons = await takeFirefoxReasons(session);
  return { run, requests: exchanges.map((exchange, index) => ({ exchange, script: scripts[index] ?? "" })), reasons };
}

/** Preferences with which Firefox saves what a page downloads without a question. */
export function downloadPreferences(folder: string) {
  return {
    "browser.download.folderList": 2,
    "browser.download.dir": folder,
    "browser.download.useDownloadDir": true,
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.download.alwaysOpenPanel": false,
  };
}

/** Clicks "Export HAR" in the panel. @returns the report that Firefox saved */
export async function exportReport(session: FirefoxSession, panel: FirefoxPanel): Promise<Report> {
  await panel.call(`({ document }) => document.querySelector("button[aria-label='Export HAR']").click()`);
  const path = await session.callBrowser<string>(`async () => {
    const { Downloads } = ChromeUtils.importESModule("resource://gre/modules/Downloads.sys.mjs");
    const list = await Downloads.getList(Downloads.ALL);
    for (;;) {
      const done = (await list.getAll()).find(({ succeeded, target }) => succeeded && target.path.endsWith(".har"));
      if (done) {
        await list.remove(done);
        return done.target.path;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }`);
  const text = await readFile(path, "utf8");
  await rm(path);
  return JSON.parse(text) as Report;
}

/** The panel's report once it holds everything that was played before: one more request is made, and has arrived. */
export async function settledFirefoxReport(session: FirefoxSession, panel: FirefoxPanel): Promise<Report> {
  const { run } = await playInFirefox(session, marker);
  for (;;) {
    const report = await exportReport(session, panel);
    const last = report.log._cors.exchanges.find(({ url }) => url.includes(`/${run}/`));
    if (last?.verdict === "allowed") return report;
  }
}
