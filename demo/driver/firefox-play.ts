import { readFile, rm } from "node:fs/promises";
import { awaits } from "../../src/background/timing-questions.ts";
import { hasEnded, type Exchange as RecordedExchange } from "../../src/shared/exchange/exchange.ts";
import { portName, protocolVersion } from "../../src/shared/protocol.ts";
import { turnsOf } from "../page/turns.js";
import type { Exchange } from "../scenario.ts";
import type { Playable, Sequence } from "../servers.ts";
import type { FirefoxJudge } from "./firefox-judge.ts";
import type { FirefoxSession } from "./firefox-session.ts";
import { eventually, type FirefoxPanel } from "./firefox-toolbox.ts";
import { marker, type Report } from "./play.ts";

/** What came of playing something in Firefox. */
export interface PlayedInFirefox {
  /** Makes the URLs of this run its own: they contain it. */
  readonly run: string;
  /** All requests, turn after turn. */
  readonly requests: readonly RequestInFirefox[];
}

/** One request that was played in Firefox. */
export interface RequestInFirefox {
  readonly exchange: Exchange;
  /** Which turn of its playable it belongs to. */
  readonly turn: number;
  /** What the page's script got to see of it. */
  readonly script: string;
}

/** What is told of a request that has not ended when nobody waits any longer. */
export const noEnd = "has no end";

/** Milliseconds after which a request that has not ended is given up. */
const patience = 10_000;

let runs = 0;

/** Plays a scenario, or anything else that the servers know, in the session's page. */
export async function playInFirefox(
  session: FirefoxSession,
  judge: FirefoxJudge,
  playable: Playable | Sequence,
): Promise<PlayedInFirefox> {
  const run = `firefox${++runs}`;
  const calls = turnsOf<Exchange>(playable).flatMap((turn, at) => turn.map((exchange) => ({ exchange, turn: at })));
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
    [playable, run, calls.map(({ exchange: { ask } }) => ask.from ?? "page"), noEnd],
  );
  const scripts = JSON.parse(seen) as readonly string[];
  await judge.listen(run);
  return { run, requests: calls.map((call, index) => ({ ...call, script: scripts[index] ?? "" })) };
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

/** Clicks "Export HAR" in the panel, once something is listed. @returns the path of the file that Firefox saved */
export async function exportFile(session: FirefoxSession, panel: FirefoxPanel): Promise<string> {
  await eventually(() =>
    panel.call(`({ document }) => {
      const button = document.querySelector("button[aria-label='Export HAR']");
      if (!button || button.disabled) return false;
      button.click();
      return true;
    }`),
  );
  return session.callBrowser<string>(`async () => {
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
}

/** Clicks "Export HAR" in the panel. @returns the report that Firefox saved; its file is gone */
export async function exportReport(session: FirefoxSession, panel: FirefoxPanel): Promise<Report> {
  const path = await exportFile(session, panel);
  const text = await readFile(path, "utf8");
  await rm(path);
  return JSON.parse(text) as Report;
}

/** The panel's report once it holds everything that was played before: one more request is made, and has arrived. */
export async function settledFirefoxReport(
  session: FirefoxSession,
  panel: FirefoxPanel,
  judge: FirefoxJudge,
): Promise<Report> {
  const { run } = await playInFirefox(session, judge, marker);
  for (;;) {
    const recorded = await recordedInFirefox(panel);
    const last = recorded.find(({ hops: [{ actual }] }) => actual.url.includes(`/${run}/`));
    const isComplete = last !== undefined && hasEnded(last) && !recorded.some(awaits);
    if (!isComplete) continue;
    // The panel shows a moment later what the background has.
    const report = await exportReport(session, panel);
    const marked = report.log._cors.exchanges.find(({ url }) => url.includes(`/${run}/`));
    if (marked && marked.verdict !== "pending") return report;
  }
}

/** Runs in the panel's own page: all exchanges that the background has of its tab, as another panel would get them. */
export async function recordedInFirefox(panel: FirefoxPanel): Promise<readonly RecordedExchange[]> {
  return panel.call(
    `(content, [name, version]) => new Promise((resolve) => {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      sandbox.give = (json) => resolve(JSON.parse(json));
      sandbox.hello = JSON.stringify({ type: "hello", version, role: "panel", pageId: "reader" });
      sandbox.portName = name;
      Cu.evalInSandbox(\`{
        const port = browser.runtime.connect({ name: portName });
        port.onMessage.addListener((message) => {
          if (message.type !== "snapshot") return;
          port.disconnect();
          give(JSON.stringify(message.exchanges));
        });
        port.postMessage({ ...JSON.parse(hello), tabId: browser.devtools.inspectedWindow.tabId });
      }\`, sandbox);
    })`,
    [portName, protocolVersion],
  );
}
