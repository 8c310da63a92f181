import { readFile } from "node:fs/promises";
import type { Har } from "har-format";
import type { Frame } from "playwright";
import type { Place } from "../scenario.ts";
import type { Playable } from "../servers.ts";
import type { Judge, Judgement } from "./judge.ts";
import type { Session } from "./launch.ts";

/** What came of playing something in the browser. */
export interface Played {
  /** Makes the URLs of this run its own: they contain it. */
  readonly run: string;
  /** What the page's script got to see. */
  readonly script: string;
  /** What Chromium itself said. */
  readonly judgement: Judgement;
}

/** A request that the page may read, played last: what came before it has arrived when it has. */
export const marker: Playable = {
  id: "marker",
  ask: { via: "fetch", server: "crossSite" },
  hops: [{ actual: { headers: { "Access-Control-Allow-Origin": "*" } } }],
};

let runs = 0;

/** Milliseconds after which a request that has not ended is given up. */
const patience = 20_000;

/** Plays a scenario, or anything else that the servers know, in the session's page. */
export async function play(session: Session, judge: Judge, playable: Playable): Promise<Played> {
  const run = `run${++runs}`;
  const until = playable.ask.leaveBody || playable.ask.mode === "no-cors" ? "responded" : "ended";
  return withinPatience(playable.id, async () => {
    // A frame or a worker that was just started must be heard before it asks.
    await session.page.evaluate(prepareInPage, playable.ask.from ?? "page");
    await judge.attached();
    const script = await session.page.evaluate(playInPage, [playable, run] as const);
    return { run, script, judgement: await judge.judged(`/${run}/`, until) };
  });
}

/** Calls the demo page's own function, as the next one does; see demo/page/page.js. */
function prepareInPage(place: Place): Promise<void> {
  return (globalThis as unknown as { prepare(place: Place): Promise<void> }).prepare(place);
}

function playInPage([playable, name]: readonly [Playable, string]): Promise<string> {
  return (globalThis as unknown as { play(what: Playable, run: string): Promise<string> }).play(playable, name);
}

async function withinPatience<T>(id: string, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${id} has not ended within ${patience / 1000} seconds`)), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A report as "Export HAR" writes it; the names of its fields are fixed, see docs/har-cors.schema.json. */
export type Report = Har & { readonly log: { readonly _cors: { readonly exchanges: readonly ReportedExchange[] } } };

/** What tests and the demo read of an exchange in a report. */
export interface ReportedExchange {
  readonly id: string;
  readonly url: string;
  readonly verdict: string;
  readonly causes: readonly ReportedCause[];
  readonly warnings: readonly ReportedCause[];
  readonly preflight: { readonly state: string; readonly because: readonly { readonly kind: string }[] };
  readonly entries: readonly number[];
  readonly fix: {
    readonly who: string;
    readonly responses: readonly {
      readonly url: string;
      readonly method: string;
      readonly role: "preflight" | "actual";
      readonly hop: number;
      readonly status?: number;
      readonly set: readonly { readonly name: string; readonly value: string }[];
      readonly remove: readonly string[];
    }[];
    readonly request: readonly { readonly text: string; readonly code?: string }[];
    readonly notes: readonly string[];
  } | null;
  readonly callFrames?: readonly unknown[];
}

export interface ReportedCause {
  readonly id: string;
  readonly certainty: string;
  readonly assuming?: { readonly credentialsMode: "include" | "omit" };
  readonly summary: string;
  readonly evidence: readonly { readonly where: string; readonly name: string; readonly value: string | null }[];
  readonly browsers: { readonly chromium: string | null };
}

/** Clicks "Export HAR" in the panel. @returns the path of the downloaded file */
export async function exportHar({ devtools }: Session, panel: Frame): Promise<string> {
  const [download] = await Promise.all([
    devtools.waitForEvent("download"),
    panel.getByRole("button", { name: "Export HAR" }).click(),
  ]);
  return download.path();
}

/**
 * The panel's report once it holds everything that was played before: one more request is made, and what came before
 * it has arrived when that one has, with what DevTools knows of it.
 * @param marker a playable whose request the page may read
 */
export async function settledReport(
  session: Session,
  panel: Frame,
  judge: Judge,
  marker: Playable,
): Promise<{ report: Report; path: string }> {
  const { run } = await play(session, judge, marker);
  for (;;) {
    const path = await exportHar(session, panel);
    const report = JSON.parse(await readFile(path, "utf8")) as Report;
    const last = report.log._cors.exchanges.find(({ url }) => url.includes(`/${run}/`));
    if (last?.callFrames) return { report, path };
  }
}

/** The exchange of a run: the last one, because an earlier request of a scenario has the same URL. */
export function exchangeOf(report: Report, played: Played): ReportedExchange | undefined {
  return exchangesOf(report, played).at(-1);
}

/** All exchanges of a run. */
export function exchangesOf(report: Report, { run }: Played): readonly ReportedExchange[] {
  return report.log._cors.exchanges.filter(({ url }) => url.includes(`/${run}/`));
}
