import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { geckoProfile } from "../../src/shared/cors/other-profiles.ts";
import { explain, indexByUrl } from "../../src/shared/diagnosis/explain.ts";
import { isCrossOrigin } from "../../src/shared/exchange/exchange.ts";
import { type DemoServers, type Playable, type Sequence, startServers } from "../servers.ts";
import { type ComparedInFirefox, compareInFirefox, type OurExchange } from "./firefox-compare.ts";
import { createFirefoxJudge, type FirefoxJudge } from "./firefox-judge.ts";
import {
  downloadPreferences,
  type PlayedInFirefox,
  playInFirefox,
  recordedInFirefox,
  settledFirefoxReport,
} from "./firefox-play.ts";
import { type FirefoxOptions, type FirefoxSession, launchFirefox } from "./firefox-session.ts";
import { surround } from "./firefox-surroundings.ts";
import { type FirefoxPanel, showFirefoxPanel } from "./firefox-toolbox.ts";
import { exchangesOf, marker, type Report } from "./play.ts";

/** What came of one playable in Firefox. */
export interface JudgedInFirefox {
  readonly played: PlayedInFirefox;
  /** What Firefox's console said of it, in order. */
  readonly reasons: readonly string[];
  readonly compared: readonly ComparedInFirefox[];
}

/** Firefox with the extension, its panel, the servers and the judge. */
export interface FirefoxBench {
  readonly session: FirefoxSession;
  readonly panel: FirefoxPanel;
  readonly judge: FirefoxJudge;
  readonly servers: DemoServers;
  /**
   * Plays and compares.
   * @param onPlay called before each playable with its index
   * @returns what came of each playable, in their order, and the panel's report of them
   */
  compare(
    batch: readonly (Playable | Sequence)[],
    onPlay?: (index: number) => void,
  ): Promise<{ judged: readonly JudgedInFirefox[]; report: Report }>;
  close(): Promise<void>;
}

/**
 * Starts everything.
 * @param executablePath Firefox
 * @param extension the folder of the extension that was built for it
 * @param preferences of the profile, besides those that the bench needs
 */
export async function openFirefoxBench(
  executablePath: string,
  extension: string,
  preferences: FirefoxOptions["preferences"] = {},
): Promise<FirefoxBench> {
  const downloads = await mkdtemp(join(tmpdir(), "corsplain-downloads-"));
  const servers = await startServers([marker], []);
  const session = await launchFirefox({
    executablePath,
    url: servers.pageUrl,
    extensions: [extension],
    preferences: { ...preferences, ...downloadPreferences(downloads) },
  });
  await surround(session, servers.surroundings);
  const panel = await showFirefoxPanel(session);
  const judge = createFirefoxJudge(session);
  return {
    session,
    panel,
    judge,
    servers,
    async compare(batch, onPlay) {
      // What was played before is not wanted in the report.
      await panel.call(`({ document }) => document.querySelector("button[aria-label=Clear]").click()`);
      // A page lists no more than 250 of its requests.
      await session.call("() => performance.clearResourceTimings()", null);
      const all: PlayedInFirefox[] = [];
      for (const [index, playable] of batch.entries()) {
        onPlay?.(index);
        servers.add(playable);
        all.push(await playInFirefox(session, judge, playable));
      }
      const report = await settledFirefoxReport(session, panel, judge);
      const ours = await explained(panel, report);
      const judged = all.map((played) => {
        const reasons = judge.reasonsOf(played.run);
        const exchanges = exchangesOf(report, played).flatMap(({ id }) => ours.get(id) ?? []);
        return {
          played,
          reasons,
          compared: compareInFirefox(played, exchanges, reasons, servers.requestsOf(played.run).length),
        };
      });
      return { judged, report };
    },
    async close() {
      await session.close();
      await servers.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** The exchanges of a report, by their ids, with what the engine makes of what was recorded. */
async function explained(panel: FirefoxPanel, report: Report): Promise<ReadonlyMap<string, OurExchange>> {
  const exchanges = (await recordedInFirefox(panel)).filter(isCrossOrigin);
  const index = indexByUrl(exchanges);
  const explanations = new Map(exchanges.map((one) => [one.id, explain(one, geckoProfile, index)]));
  return new Map(
    report.log._cors.exchanges.flatMap((reported) => {
      const explanation = explanations.get(reported.id);
      return explanation ? [[reported.id, { reported, explanation }] as const] : [];
    }),
  );
}
