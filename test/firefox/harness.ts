import { afterAll, beforeAll, expect, inject } from "vitest";
import { findRow } from "../../demo/driver/find-row.ts";
import { type FirefoxSession, launchFirefox } from "../../demo/driver/firefox-session.ts";
import { type FirefoxPanel, showFirefoxPanel } from "../../demo/driver/firefox-toolbox.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { type DemoServers, startServers } from "../../demo/servers.ts";

/** One exchange as the panel shows it. */
export interface Shown {
  readonly verdict: string;
  readonly cause: string;
}

/** Firefox with the extension and its panel, shared by the tests of a file. */
export interface FirefoxHarness {
  readonly servers: DemoServers;
  readonly session: FirefoxSession;
  panel: FirefoxPanel;
  /** Everything that the panel says. */
  text(): Promise<string>;
  /** The row of the exchange whose first URL has a text in it; null where there is none. */
  row(part: string): Promise<Shown | null>;
  /** Waits for a row that has come to an end. */
  ended(part: string): Promise<Shown>;
  /** Waits until a row shows what is expected. */
  shows(part: string, expected: Partial<Shown>): Promise<void>;
  /** The page asks for a URL. @returns what its script got to see */
  ask(url: string, init?: object): Promise<string>;
  /** Loads the demo's page anew, and waits until it can play. */
  loadPage(): Promise<void>;
  /** Shows the panel anew, where it went with its extension. */
  showPanel(): Promise<void>;
}

/** The name of a server that no other one of the demo has. */
const ownName = "api.corsplain.example";

/** Starts Firefox before the tests of a file and ends it behind them. */
export function useFirefox(preferences: Readonly<Record<string, string | number | boolean>> = {}): FirefoxHarness {
  let servers: DemoServers;
  let session: FirefoxSession;
  let panel: FirefoxPanel;

  beforeAll(async () => {
    servers = await startServers(scenarios, []);
    session = await launchFirefox({
      executablePath: inject("browser"),
      url: servers.pageUrl,
      extensions: [inject("extension")],
      preferences: { "network.dns.localDomains": ownName, ...preferences },
    });
    panel = await showFirefoxPanel(session);
  });

  afterAll(async () => {
    await session?.close();
    await servers?.close();
  });

  const harness: FirefoxHarness = {
    get servers() {
      return servers;
    },
    get session() {
      return session;
    },
    get panel() {
      return panel;
    },
    set panel(shown) {
      panel = shown;
    },
    text: () => panel.call<string>("({ document }) => document.body.innerText"),
    row: (part) => panel.call<Shown | null>(readRow, part),
    async ended(part) {
      const ended = { verdict: expect.not.stringMatching("Pending") };
      await expect.poll(() => harness.row(part)).toMatchObject(ended);
      return (await harness.row(part)) as Shown;
    },
    shows: (part, expected) => expect.poll(() => harness.row(part)).toMatchObject(expected),
    ask: (url, init = {}) =>
      session.call(
        `([url, init]) => fetch(url, init).then((response) => response.text().then(() => response.type), String)`,
        [url, init],
      ),
    async loadPage() {
      await session.navigate(servers.pageUrl);
      await expect.poll(() => session.call("() => typeof play", [])).toBe("function");
    },
    async showPanel() {
      panel = await showFirefoxPanel(session);
    },
  };
  return harness;
}

/** What Firefox's clipboard holds, as text. */
export function copied(session: FirefoxSession): Promise<string> {
  return session.callBrowser(`() => {
    const transferable = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor("text/plain");
    Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
    const data = {};
    transferable.getTransferData("text/plain", data);
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  }`);
}

const readRow = `({ document }, part) => {
  const row = (${findRow})(document, part);
  if (!row) return null;
  const verdict = row.querySelector(".verdict .word").textContent;
  // A narrow list has no column for the cause.
  return { verdict, cause: row.querySelector("td.verdict").title.slice(verdict.length + ": ".length) };
}`;
