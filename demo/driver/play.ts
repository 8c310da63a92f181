import { readFile } from "node:fs/promises";
import type { Har } from "har-format";
import type { Frame } from "playwright";
import { probeKey } from "../../src/panel/probe/page-script.ts";
import { turnsOf } from "../page/turns.js";
import type { Exchange, Place } from "../scenario.ts";
import type { Playable, Sequence } from "../servers.ts";
import { isNoCors } from "./asked.ts";
import { showEndOfList } from "./find-row.ts";
import type { Judge, Judgement, Wanted } from "./judge.ts";
import type { Session } from "./launch.ts";

/** What came of playing something in the browser. */
export interface Played {
  /** Makes the URLs of this run its own: they contain it. */
  readonly run: string;
  /** All requests, turn after turn. */
  readonly requests: readonly PlayedRequest[];
  /** What the page's script got to see of the last request, which scenarios are about. */
  readonly script: string;
  /** What Chromium itself said of the last request. */
  readonly judgement: Judgement;
}

/** One request that was played. */
export interface PlayedRequest {
  readonly exchange: Exchange;
  readonly script: string;
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
export async function play(
  session: Pick<Session, "page">,
  judge: Judge,
  playable: Playable | Sequence,
): Promise<Played> {
  const run = `run${++runs}`;
  const exchanges = turnsOf<Exchange>(playable).flat();
  return withinPatience(playable.id, async () => {
    // A frame or a worker that was just started must be heard before it asks.
    for (const { ask } of exchanges) await session.page.evaluate(prepareInPage, ask.from ?? "page");
    await judge.attached();
    const scripts = await session.page.evaluate(playInPage, [playable, run] as const);
    const wanted = exchanges.map((exchange, index) => howFar(exchange, scripts[index] ?? ""));
    const judgements = await judge.judged(`/${encodeURIComponent(playable.id)}/${run}/`, wanted);
    const requests = exchanges.map((exchange, index) => {
      const [script, judgement] = [scripts[index], judgements[index]];
      if (script === undefined || !judgement) throw new Error(`${playable.id}: request ${index} was not made`);
      return { exchange, script, judgement };
    });
    const last = requests.at(-1);
    if (!last || judgements.length > requests.length) throw new Error(`${playable.id}: more requests than calls`);
    return { run, requests, script: last.script, judgement: last.judgement };
  });
}

/** How far Chromium tells of a request, after the page's script has got to see what it can. */
function howFar({ ask }: Exchange, script: string): Wanted {
  // It says nothing of the response to a redirect that the page wants to handle itself and that names no target.
  if (script.startsWith("opaqueredirect")) return "made";
  return ask.leaveBody || isNoCors(ask) ? "responded" : "ended";
}

/** Calls the demo page's own function, as the next one does; see demo/page/page.js. */
function prepareInPage(place: Place): Promise<void> {
  return (globalThis as unknown as { prepare(place: Place): Promise<void> }).prepare(place);
}

function playInPage([playable, name]: readonly [Playable | Sequence, string]): Promise<readonly string[]> {
  type Page = { play(what: Playable | Sequence, run: string): Promise<readonly string[]> };
  return (globalThis as unknown as Page).play(playable, name);
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
  readonly method: string;
  readonly startedDateTime: string;
  readonly verdict: string;
  readonly causes: readonly ReportedCause[];
  readonly warnings: readonly ReportedCause[];
  readonly preflight: {
    readonly state: string;
    readonly because: readonly { readonly kind: string }[];
    readonly permission?: unknown;
  };
  readonly facts: {
    readonly credentialsMode: ReportedFact;
    readonly outcome: ReportedFact;
  };
  readonly entries: readonly number[];
  readonly beginningMissed?: true;
  readonly interrupted?: true;
  readonly fix: {
    readonly who: string;
    readonly responses: readonly ReportedChange[];
    readonly request: readonly ReportedAdvice[];
    readonly notes: readonly string[];
  } | null;
  readonly knownFrom?: string;
  readonly trial?: true;
  readonly call?: { readonly api: string; readonly redirect?: string; readonly saw?: string };
  readonly otherBrowsers?: readonly {
    readonly browser: string;
    readonly verdict: string;
    readonly stops: readonly { readonly name: string | null }[];
    readonly differences: readonly { readonly kind: string }[];
  }[];
  readonly resourceTiming?: { readonly responseStatus: number } | { readonly missing: string };
  readonly console?: readonly {
    readonly cause: string;
    readonly lines: readonly {
      readonly names: readonly string[];
      readonly texts: readonly string[];
      readonly flaws: readonly { readonly kind: string; readonly text: string }[];
    }[];
  }[];
  readonly callFrames?: readonly unknown[];
}

/** Something that is true of an exchange, and how it is known. */
export interface ReportedFact {
  readonly known: string;
  readonly value?: string;
  readonly basis: string;
}

/** What one response must change. */
export interface ReportedChange {
  readonly url: string;
  readonly method: string;
  readonly role: "preflight" | "actual";
  readonly hop: number;
  readonly status?: number;
  readonly set: readonly { readonly name: string; readonly value: string; readonly onlyWith?: string }[];
  readonly remove: readonly string[];
  readonly unseen?: true;
}

/** What the page can do instead. */
export interface ReportedAdvice {
  readonly text: string;
  readonly code?: string;
  readonly responses?: readonly ReportedChange[];
}

export interface ReportedCause {
  readonly id: string;
  readonly certainty: string;
  readonly assuming?: { readonly credentialsMode: "include" | "omit" };
  readonly summary: string;
  readonly evidence: readonly { readonly where: string; readonly name: string; readonly value: string | null }[];
  readonly browsers: { readonly chromium: string | null; readonly firefox: string | null };
}

/** Clicks "Export HAR" in the panel. @returns the path of the downloaded file */
export async function exportHar({ devtools }: Pick<Session, "devtools">, panel: Frame): Promise<string> {
  const [download] = await Promise.all([
    devtools.waitForEvent("download"),
    panel.getByRole("button", { name: "Export HAR" }).click(),
  ]);
  return download.path();
}

const probeIsOn = "button[aria-label=Probe][aria-pressed=true]";

/**
 * Reloads the page with the probe, as its button in the panel does.
 * @param places frames that it shall have reached as well
 */
export async function startProbe({ page }: Session, panel: Frame, places: readonly Place[] = []): Promise<void> {
  await panel.getByRole("button", { name: "Probe", exact: true }).click();
  await panel.locator(probeIsOn).waitFor();
  await page.waitForFunction(() => "play" in globalThis);
  for (const place of places) await page.evaluate(prepareInPage, place);
  for (const frame of page.frames()) await frame.waitForFunction((key) => Symbol.for(key) in globalThis, probeKey);
}

/**
 * The panel's report once it holds everything that was played before: one more request is made, and what came before
 * it has arrived when that one has, with what DevTools knows of it.
 * @param marker a playable whose request the page may read
 */
export async function settledReport(
  session: Pick<Session, "page" | "devtools">,
  panel: Frame,
  judge: Judge,
  marker: Playable,
): Promise<{ report: Report; path: string }> {
  await showEndOfList(panel);
  const { run } = await play(session, judge, marker);
  await panel
    .getByRole("row")
    .filter({ hasText: `/${run}/` })
    .waitFor();
  for (;;) {
    const path = await exportHar(session, panel);
    const report = JSON.parse(await readFile(path, "utf8")) as Report;
    const last = report.log._cors.exchanges.find(({ url }) => url.includes(`/${run}/`));
    // What the probe noted comes a moment after the events.
    const isComplete = last?.callFrames && (last.call || (await panel.locator(probeIsOn).count()) === 0);
    if (isComplete) return { report, path };
  }
}

/** The exchange of a run's last request. */
export function exchangeOf(report: Report, played: Pick<Played, "run">): ReportedExchange | undefined {
  return exchangesOf(report, played).at(-1);
}

/** The exchanges of a run, in the order in which their requests began. */
export function exchangesOf(report: Report, { run }: Pick<Played, "run">): readonly ReportedExchange[] {
  const exchanges = report.log._cors.exchanges.filter(({ url }) => url.includes(`/${run}/`));
  // A page's own OPTIONS request is recognized later than it begins, and what DevTools' log alone knows comes later.
  // Ids are the browser's own and count up.
  return exchanges.sort(
    (a, b) => a.startedDateTime.localeCompare(b.startedDateTime) || Number(a.id) - Number(b.id) || 0,
  );
}
