import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createFirefoxJudge } from "../../demo/driver/firefox-judge.ts";
import {
  downloadPreferences,
  exportFile,
  type PlayedInFirefox,
  playInFirefox,
  settledFirefoxReport,
} from "../../demo/driver/firefox-play.ts";
import { type FirefoxSession, launchFirefox } from "../../demo/driver/firefox-session.ts";
import { eventually, showFirefoxNetworkPanel, showFirefoxPanel } from "../../demo/driver/firefox-toolbox.ts";
import { exchangeOf, marker, type Report } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { type DemoServers, startServers } from "../../demo/servers.ts";
import { faultsOfReport } from "../validate-report.ts";

/*
 * The file that the panel writes in Firefox, and what Firefox's own Network panel makes of it.
 */

/** What is played, with the report's verdict: their entries differ in which parts of a request they lack. */
const playedScenarios = [
  ["passes-exact", "allowed"],
  ["preflight-forbidden", "blocked"],
  ["redirect-second-preflight", "blocked"],
  ["preflight-refused-by-network", "failed"],
  ["connection-refused", "failed"],
  ["redirect-to-data", "failed"],
  ["redirect-to-app", "blocked"],
  ["redirect-to-nonsense", "failed"],
] as const;

let folder: string;
let servers: DemoServers;
let session: FirefoxSession;
let path: string;
let report: Report;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corsplain-export-"));
  servers = await startServers([marker, ...scenarios], []);
  session = await launchFirefox({
    executablePath: inject("browser"),
    url: servers.pageUrl,
    extensions: [inject("extension")],
    preferences: downloadPreferences(folder),
  });
});

afterAll(async () => {
  await session?.close();
  await servers?.close();
  await rm(folder, { recursive: true, force: true });
});

test("the panel writes a valid HAR with all that was played", async () => {
  const panel = await showFirefoxPanel(session);
  const judge = createFirefoxJudge(session);
  const played: PlayedInFirefox[] = [];
  for (const [id] of playedScenarios) {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) throw new Error(`there is no scenario ${id}`);
    played.push(await playInFirefox(session, judge, scenario));
  }
  await settledFirefoxReport(session, panel, judge);
  path = await exportFile(session, panel);
  report = JSON.parse(await readFile(path, "utf8")) as Report;
  expect(await faultsOfReport(report)).toEqual([]);
  expect(played.map((one, index) => [playedScenarios[index]?.[0], exchangeOf(report, one)?.verdict])).toEqual(
    playedScenarios,
  );
});

describe("Firefox's own Network panel", () => {
  beforeAll(async () => {
    // In a tab of its own nothing was recorded that could be taken for what the file says.
    await session.callBrowser(`() => {
      gBrowser.selectedTab = gBrowser.addTrustedTab("about:blank");
    }`);
    await showFirefoxNetworkPanel(session);
    expect(await importedRows()).toEqual([]);
  });

  test("opens the file that is dropped on it, with a row for each request", async () => {
    await session.callBrowser(
      `async (path) => {
        const { document, DataTransfer, DragEvent } = (${networkPanel})();
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(await File.createFromFileName(path));
        const target = document.querySelector(".dropHarFiles");
        target.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      }`,
      path,
    );
    const { entries } = report.log;
    await expect.poll(importedRows).toHaveLength(entries.length);
    const written = entries.map(({ request, response }) => `${request.method} ${request.url} ${response.status}`);
    expect([...(await importedRows())].sort()).toEqual(written.sort());
  });

  test("shows the headers of a preflight", async () => {
    await eventually(() =>
      session.callBrowser<boolean>(`() => {
        const { document, MouseEvent } = (${networkPanel})();
        const status = document.querySelector(".request-list-item [data-code='403']");
        return status?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true })) ?? false;
      }`),
    );
    const headers = () =>
      session.callBrowser<string>(
        `() => (${networkPanel})().document.querySelector("#headers-panel")?.textContent ?? ""`,
      );
    await expect.poll(headers).toContain("Access-Control-Request-MethodPUT");
    expect(await headers()).toContain("403Forbidden");
  });
});

/** What the Network panel lists: method, URL and status of each request. */
function importedRows(): Promise<readonly string[]> {
  return session.callBrowser(`() => {
    const { store, windowRequire } = (${networkPanel})();
    const { getDisplayedRequests } = windowRequire("devtools/client/netmonitor/src/selectors/index");
    return getDisplayedRequests(store.getState()).map(({ method, url, status }) => [method, url, status].join(" "));
  }`);
}

/** Gives the window of the Network panel of the tab in front. */
const networkPanel = `() => {
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");
  return gDevTools.getToolboxForTab(gBrowser.selectedTab).getPanel("netmonitor").panelWin;
}`;
