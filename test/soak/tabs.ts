import type { Frame } from "playwright";
import { createJudge, type Judge } from "../../demo/driver/judge.ts";
import type { Session } from "../../demo/driver/launch.ts";
import { openTab, type Tab } from "../../demo/driver/more-tabs.ts";
import { marker, type Played, play, settledReport } from "../../demo/driver/play.ts";
import { turnsOf } from "../../demo/page/turns.js";
import type { Exchange } from "../../demo/scenario.ts";
import type { DemoServers, Playable, Sequence } from "../../demo/servers.ts";
import { type Compared, compareRun, type Witnesses } from "../oracle/compare-run.ts";

/** A tab that plays and reads its own panel. */
export interface SoakTab {
  readonly panel: Frame;
  /** Plays, some at a time. @param progress told, as each one begins, how many requests it makes */
  play(playables: readonly (Playable | Sequence)[], progress: (requests: number) => void): Promise<readonly Played[]>;
  /** Why some of what was to be played is left out, in words. */
  readonly left: readonly string[];
  /** Looks for what was played in the panel, and clears it. */
  compare(played: readonly Played[]): Promise<readonly Compared[]>;
}

/** How many playables a tab plays at the same time. */
const lanes = 4;

/** Milliseconds within which a panel must show what was played: what lost its end is looked for elsewhere first. */
const patience = 20_000;

/** Two windows with two tabs each. */
export async function openSoakTabs(session: Session, servers: DemoServers): Promise<readonly [SoakTab, ...SoakTab[]]> {
  const first = { page: session.page, devtools: session.devtools, panel: await session.showPanel() };
  const beside = await openTab(session, servers.pageUrl);
  const inWindow = await openTab(session, servers.pageUrl, true);
  const besideThat = await openTab(session, servers.pageUrl);
  const own = await soakTab(first, servers);
  return [own, ...(await Promise.all([beside, inWindow, besideThat].map((tab) => soakTab(tab, servers))))];
}

async function soakTab(tab: Tab, servers: DemoServers): Promise<SoakTab> {
  const judge = await createJudge(tab.page);
  const left: string[] = [];
  return {
    panel: tab.panel,
    left,
    async play(playables, progress) {
      const results: Played[] = [];
      const queue = playables.values();
      const lane = async () => {
        for (const playable of queue) {
          progress(turnsOf<Exchange>(playable).flat().length);
          // Of a few Chromium never tells an end; then there is nothing to compare with.
          await play(tab, judge, playable).then(
            (one) => results.push(one),
            (error: unknown) => left.push(error instanceof Error ? error.message : String(error)),
          );
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      return results;
    },
    async compare(played) {
      const witnesses = witnessesOf(tab, servers, judge);
      let compared: readonly Compared[] = [];
      for (const deadline = Date.now() + patience; ; ) {
        const { report } = await settledReport(tab, tab.panel, judge, marker);
        compared = (await Promise.all(played.map((one) => compareRun(report, one, witnesses)))).flat();
        const isSettled = compared.every(
          ({ complaints, ours }) => complaints.length === 0 && ours?.verdict !== "pending",
        );
        if (isSettled || Date.now() > deadline) break;
      }
      await tab.panel.getByRole("button", { name: "Clear" }).click();
      judge.forget();
      return compared;
    },
  };
}

let alone = 0;

function witnessesOf(tab: Tab, servers: DemoServers, judge: Judge): Witnesses {
  return {
    isProbed: false,
    wasStopped: true,
    ownOrigin: servers.pageOrigin,
    arrived: (run) => servers.requestsOf(run).length,
    async isPreflighted(exchange) {
      const anew: Playable = { id: `alone-${++alone}`, ...exchange };
      servers.add(anew);
      return (await play(tab, judge, anew)).judgement.preflights > 0;
    },
  };
}
