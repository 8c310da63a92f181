import type { ReportedAdvice } from "../../demo/driver/play.ts";
import type { Ask, HopAnswers, ServerName } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";
import { en } from "../../src/shared/messages/en/index.ts";
import { applyFix } from "../scenarios/apply-fix.ts";

/**
 * Does what a fix advises the page to do, with what it says that servers must answer then.
 * @param urls the URLs that the request was made to
 * @returns null where that cannot be done by a program
 */
export function applyAdvice(playable: Playable, advice: ReportedAdvice, urls: readonly string[]): Playable | null {
  const changed = changedCall(playable, advice, urls);
  if (!changed) return null;
  const id = `${playable.id}-page`;
  return advice.responses?.length ? { ...applyFix(changed, advice.responses), id } : { ...changed, id };
}

/** What a page asks, and through which URLs, when it does as it is advised. */
export function adviseCall(
  ask: Ask,
  { text }: ReportedAdvice,
  urls: readonly string[],
): { readonly ask: Ask; readonly urls: readonly string[]; readonly isModeUnknown?: false } {
  if (text === en["advice.without-credentials"]) return { ask: withoutCredentials(ask), urls, isModeUnknown: false };
  return { ask, urls: text === en["advice.call-url"] ? [] : urls };
}

function changedCall(
  playable: Playable,
  { text, code = "" }: ReportedAdvice,
  urls: readonly string[],
): Playable | null {
  const { ask, hops } = playable;
  if (text === en["advice.without-credentials"]) return { ...playable, ask: withoutCredentials(ask) };
  if (text !== en["advice.call-url"]) return null;
  // The demo's servers name the hop at the end of its path.
  const hop = Number(/\/(\d+)"/.exec(code)?.[1]);
  const [first, ...rest] = hops.slice(hop) as HopAnswers[];
  const server = serverOf(playable, hop);
  return first && Number.isInteger(hop) && hop <= urls.length
    ? { ...playable, ask: { ...ask, server }, hops: [{ ...first, server }, ...rest] }
    : null;
}

function serverOf({ ask, hops }: Playable, hop: number): ServerName {
  return (
    hops
      .slice(0, hop + 1)
      .flatMap(({ server }) => server ?? [])
      .at(-1) ?? ask.server
  );
}

function withoutCredentials(ask: Ask): Ask {
  const { crossOrigin, ...rest } = ask;
  return crossOrigin ? { ...rest, crossOrigin: "anonymous" } : { ...rest, credentials: "omit" };
}
