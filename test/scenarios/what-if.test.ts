import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { compare } from "../../demo/driver/compare.ts";
import { createJudge, type Judge } from "../../demo/driver/judge.ts";
import { launch, type Session } from "../../demo/driver/launch.ts";
import { marker, type Played, play, type ReportedExchange, settledReport } from "../../demo/driver/play.ts";
import { type DemoServers, type Playable, startServers } from "../../demo/servers.ts";
import { chromiumProfile } from "../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../src/shared/diagnosis/explain.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { formOf } from "../../src/shared/what-if/form.ts";
import { type Prediction, whatIf } from "../../src/shared/what-if/what-if.ts";
import { generate } from "../oracle/generate.ts";
import { formOfPlayable, isImaginable } from "../oracle/imagined-form.ts";
import { recordedExchanges } from "./recorded.ts";

/*
 * What is imagined is what the real browser does: of random requests and answers, written down from nothing, and of
 * recorded requests whose answers are changed.
 */

let servers: DemoServers;
let session: Session;
let judge: Judge;
let recorded: readonly Exchange[];
const played = new Map<string, Played>();

const random = generate(11, 130).flatMap((one) => ("turns" in one || !isImaginable(one) ? [] : [one]));

/** The requests of some, answered as those of others. */
const changed = random.flatMap((one, index): { readonly playable: Playable; readonly began: string }[] => {
  const other = random[index + 1];
  if (!other || one.ask.server === "page") return [];
  const [first, ...rest] = other.hops;
  const playable: Playable = {
    id: `changed-${one.id}`,
    ask: one.ask,
    hops: [{ ...first, server: one.ask.server }, ...rest],
  };
  return isImaginable(playable) ? [{ playable, began: one.id }] : [];
});

beforeAll(async () => {
  servers = await startServers([marker, ...random, ...changed.map(({ playable }) => playable)], []);
  session = await launch({
    executablePath: inject("browser"),
    extension: inject("extension"),
    headless: true,
    url: servers.pageUrl,
    browserArguments: servers.browserArguments,
  });
  const panel = await session.showPanel();
  judge = await createJudge(session.page);
  for (const one of random) played.set(one.id, await play(session, judge, one));
  await settledReport(session, panel, judge, marker);
  recorded = await recordedExchanges(panel);
  for (const { playable } of changed) played.set(playable.id, await play(session, judge, playable));
});

afterAll(async () => {
  await session?.close();
  await servers?.close();
});

function playedOf(id: string): Played {
  const one = played.get(id);
  if (!one) throw new Error(`${id} was not played`);
  return one;
}

/** How a prediction stands to what Chromium said. */
function judged({ explanation, withCredentials, problems }: Prediction, playable: Playable): readonly string[] {
  expect(problems).toEqual([]);
  const { requests } = playedOf(playable.id);
  const [request] = requests;
  if (!request || !explanation) throw new Error(`${playable.id} was not predicted`);
  // At the page's own origin the mode makes no difference.
  const isOwn =
    playable.ask.from === undefined && request.judgement.urls.every((url) => url.startsWith(`${servers.pageOrigin}/`));
  const ask = isOwn ? { ...playable.ask, mode: "cors" as const } : playable.ask;
  return [explanation, ...(withCredentials ? [withCredentials] : [])].map((one) =>
    compare(asReported(one), request, ask),
  );
}

/** As much of a report as the comparison reads. */
function asReported({ evaluation, diagnosis }: Explanation): ReportedExchange {
  return { verdict: evaluation.verdict, causes: diagnosis.causes } as unknown as ReportedExchange;
}

test("there are enough of them", () => {
  expect(random.length).toBeGreaterThan(55);
  expect(changed.length).toBeGreaterThan(40);
});

describe("from nothing", () => {
  test.each(random)("$id", (playable) => {
    const form = formOfPlayable(playable, playedOf(playable.id).run, servers);
    expect(judged(whatIf(form, null, []), playable)).toEqual(["exact"]);
  });
});

describe("from a recorded request, with other answers", () => {
  test.each(changed)("$playable.id", ({ playable, began }) => {
    const before = recorded.find(({ hops: [{ actual }] }) => actual.url.includes(`/${playedOf(began).run}/`));
    const { run } = playedOf(playable.id);
    const { url, hops, ...written } = formOfPlayable(playable, run, servers);
    if (!before) {
      // What never left the page is not recorded.
      expect(playedOf(began).judgement.neverLeft).toBe(true);
      return;
    }
    const real = explain(before, chromiumProfile, indexByUrl(recorded));
    const initial = formOf(real);
    // Whether a redirect was left to the page, a recording tells only sometimes.
    const form = { ...initial, redirect: written.redirect, url, hops };
    const results = judged(whatIf(form, before, recorded), playable);
    if (initial.credentials === "unknown") expect(results.some((one) => one !== "wrong")).toBe(true);
    else expect(results).toEqual(["exact"]);
  });
});
