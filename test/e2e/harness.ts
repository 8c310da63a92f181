import type { Frame, Locator } from "playwright";
import { afterAll, beforeAll, inject } from "vitest";
import { showEndOfList } from "../../demo/driver/find-row.ts";
import { createJudge, type Judge } from "../../demo/driver/judge.ts";
import { type LaunchOptions, launch, type Session } from "../../demo/driver/launch.ts";
import { marker, type Played, play, type Report, settledReport } from "../../demo/driver/play.ts";
import { scenarioFamilies, scenarios } from "../../demo/scenarios/index.ts";
import { type DemoServers, type Playable, startServers } from "../../demo/servers.ts";

/** A running demo with the panel open in real DevTools, for the tests of one file. */
export interface Harness {
  readonly session: Session;
  readonly servers: DemoServers;
  readonly judge: Judge;
  /** The panel's frame. Replaced when DevTools is reopened. */
  panel: Frame;
  /** Plays a scenario by its id, or a playable of the test's own. */
  play(what: string | Playable): Promise<Played>;
  /** The rows of what was played, in order, once they say what came of it; all rows where nothing is named. */
  rows(played?: Played): Locator;
  report(): Promise<Report>;
  /** The panel's field for the filter. */
  readonly filter: Locator;
  /** Lets the extension see the requests of all sites, or of none before it is clicked, as the browser's settings do. */
  setHostAccess(access: "ON_CLICK" | "ON_ALL_SITES"): Promise<void>;
}

/** Starts a demo before a file's tests and ends it after them. */
export function useHarness(options: Partial<LaunchOptions> & { readonly panelAtOnce?: boolean } = {}): Harness {
  let state: Omit<Harness, "play" | "rows" | "report" | "filter" | "setHostAccess">;
  beforeAll(async () => {
    const servers = await startServers([marker, ...scenarios], scenarioFamilies);
    const { panelAtOnce = true, browserArguments = [], ...launchOptions } = options;
    const session = await launch({
      executablePath: inject("browser"),
      extension: inject("extension"),
      headless: true,
      url: servers.pageUrl,
      browserArguments: [...servers.browserArguments, ...browserArguments],
      ...launchOptions,
    });
    session.context.setDefaultTimeout(30_000);
    const judge = await createJudge(session.page);
    const panel = panelAtOnce ? await session.showPanel() : session.devtools.mainFrame();
    state = { servers, session, judge, panel };
  });
  afterAll(async () => {
    await state?.session.close();
    await state?.servers.close();
  });
  return {
    get session() {
      return state.session;
    },
    get servers() {
      return state.servers;
    },
    get judge() {
      return state.judge;
    },
    get panel() {
      return state.panel;
    },
    set panel(frame) {
      state.panel = frame;
    },
    async play(what) {
      const playable = typeof what === "string" ? scenarios.find(({ id }) => id === what) : what;
      if (!playable) throw new Error(`there is no scenario ${what}`);
      state.servers.add(playable);
      // It goes with DevTools.
      if (!state.panel.page().isClosed()) await showEndOfList(state.panel);
      // A page that was just loaded plays with scripts that come after it.
      await state.session.page.waitForFunction(() => "prepare" in globalThis && "play" in globalThis);
      return play(state.session, state.judge, playable);
    },
    rows(played) {
      if (!played) return state.panel.locator("tbody tr[id]");
      return state.panel.locator("tbody tr[id]:not(.pending)", { hasText: `/${played.run}/` });
    },
    get filter() {
      return state.panel.getByRole("combobox", { name: "Filter" });
    },
    async setHostAccess(hostAccess) {
      const settings = await state.session.context.newPage();
      await settings.goto("chrome://extensions");
      await settings.evaluate(
        (update) =>
          (
            globalThis as unknown as {
              chrome: { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
            }
          ).chrome.developerPrivate.updateExtensionConfiguration(update),
        { extensionId: state.session.extensionId, hostAccess },
      );
      await settings.close();
    },
    async report() {
      return (await settledReport(state.session, state.panel, state.judge, marker)).report;
    },
  };
}
