import type { Frame } from "playwright";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureBrowser } from "../../demo/driver/ensure-browser.ts";
import { createJudge, type Judge } from "../../demo/driver/judge.ts";
import { launch, type Session } from "../../demo/driver/launch.ts";
import { marker, type Played, play, type Report, settledReport, startProbe } from "../../demo/driver/play.ts";
import type { Exchange } from "../../demo/scenario.ts";
import { type DemoServers, type Playable, type Sequence, startServers } from "../../demo/servers.ts";
import { type Compared, compareRun } from "./compare-run.ts";

/** A browser with the extension, the servers and the judge: what it takes to play and compare. */
export interface Bench {
  /** Plays and compares. @returns the requests of each playable, in the order of the playables */
  compare(batch: readonly (Playable | Sequence)[]): Promise<readonly (readonly Compared[])[]>;
  /** Plays. @returns what came of each playable, in their order */
  play(batch: readonly Playable[]): Promise<readonly Played[]>;
  /** Plays. @returns the panel's report of it besides */
  report(batch: readonly Playable[]): Promise<{ readonly played: readonly Played[]; readonly report: Report }>;
  readonly session: Session;
  readonly panel: Frame;
  readonly judge: Judge;
  readonly servers: DemoServers;
  close(): Promise<void>;
}

/** How many playables are played at the same time; they share no URL. */
const lanes = 6;

/**
 * Starts everything, with the probe in the page if wanted. This is the one place that chooses how the browser and the extension are set up.
 */
export async function openBench(isProbed = false): Promise<Bench> {
  const executablePath = await ensureBrowser(false);
  const extension = await buildExtension();
  const servers = await startServers([marker], []);
  const session = await launch({
    executablePath,
    extension,
    headless: true,
    url: servers.pageUrl,
    browserArguments: servers.browserArguments,
  });
  const panel = await session.showPanel();
  const judge = await createJudge(session.page);
  if (isProbed) await startProbe(session, panel);
  return {
    session,
    panel,
    judge,
    servers,
    compare: (batch) => compareBatch(session, panel, judge, servers, batch, isProbed),
    async play(batch) {
      for (const playable of batch) servers.add(playable);
      const played = await inLanes(batch, (playable) => play(session, judge, playable));
      judge.forget();
      return played;
    },
    async report(batch) {
      // What was played before is not wanted in the report.
      await panel.getByRole("button", { name: "Clear" }).click();
      for (const playable of batch) servers.add(playable);
      const played = await inLanes(batch, (playable) => play(session, judge, playable));
      const { report } = await settledReport(session, panel, judge, marker);
      judge.forget();
      return { played, report };
    },
    async close() {
      await session.close();
      await servers.close();
    },
  };
}

async function compareBatch(
  session: Session,
  panel: Frame,
  judge: Judge,
  servers: DemoServers,
  batch: readonly (Playable | Sequence)[],
  isProbed: boolean,
): Promise<readonly (readonly Compared[])[]> {
  for (const playable of batch) servers.add(playable);
  const played = await inLanes(batch, (playable) => play(session, judge, playable));
  const { report } = await settledReport(session, panel, judge, marker);
  let alone = 0;
  const witnesses = {
    isProbed,
    wasStopped: false,
    ownOrigin: servers.pageOrigin,
    arrived: (run: string) => servers.requestsOf(run).length,
    async isPreflighted(exchange: Exchange) {
      const anew: Playable = { id: `alone-${++alone}`, ...exchange };
      servers.add(anew);
      return (await play(session, judge, anew)).judgement.preflights > 0;
    },
  };
  const compared = [];
  for (const one of played) compared.push(await compareRun(report, one, witnesses));
  await panel.getByRole("button", { name: "Clear" }).click();
  judge.forget();
  return compared;
}

/** Works on several things at a time. @returns the results, in the order of the things */
async function inLanes<T, Result>(things: readonly T[], work: (thing: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const queue = things.entries();
  const lane = async () => {
    for (const [index, thing] of queue) results[index] = await work(thing);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
