import { type Exchange, judgedHeaders, type ObservedResponse, type Transaction } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { withoutEmptyBeside } from "./empty-lines.ts";
import type { EngineDifference } from "./engine-difference.ts";
import { permissionDifferences } from "./engine-permissions.ts";
import { enginePreflight } from "./engine-preflights.ts";
import { hiddenReading, mayAskUser, refusalOf } from "./engine-refusal.ts";
import { differencesOfNames, hasEmptyLocation, isSameStep, stopIn } from "./engine-stop.ts";
import { errorNames } from "./error-names.ts";
import { type Evaluation, inOrderOf, type Verdict, verdictOfFailure } from "./evaluate.ts";
import type { RequestMode } from "./facts.ts";
import { ownProfile } from "./own-profile.ts";
import type { ExchangesAt } from "./preflight-reason.ts";
import type { CredentialsMode, Engine, Profile } from "./profile.ts";
import { stagesOf } from "./stages.ts";
import type { Step } from "./step.ts";

/** What another engine would make of an exchange, from the answers that this browser got. */
export interface EnginePrediction {
  readonly engine: Engine;
  /** "undetermined" where it would ask something whose answer was not seen. */
  readonly verdict: Verdict;
  /** Where it would stop; several where the credentials mode decides. Empty where that rests on an unseen answer. */
  readonly stops: readonly EngineStop[];
  readonly differences: readonly EngineDifference[];
}

/** The step at which another engine would stop. */
export interface EngineStop {
  readonly step: Step;
  /** What it calls that; null where it has no name for it. */
  readonly name: string | null;
}

/**
 * What another engine would make of an exchange that this browser made. It takes the steps in its own order, over the
 * same answers; where it would ask something else, the answer to that is unknown, and so is the verdict.
 * @param evaluation what was found for this browser
 * @param exchangesAt where answers of earlier preflights are looked up
 * @returns null where nothing can be said; without differences, where it is as in this browser
 */
export function predict(
  exchange: Exchange,
  evaluation: Evaluation,
  profile: Profile,
  exchangesAt: ExchangesAt,
): EnginePrediction | null {
  const mode = factValue(evaluation.mode);
  const { verdict, alternatives } = evaluation;
  if (profile.engine === ownProfile(exchange).engine || mode === "no-cors" || mode === "same-origin") return null;
  if (exchange.beginningMissed || verdict === "pending" || verdict === "undetermined") return null;
  if (exchange.hops.some(({ actual }) => actual.outOfSight)) return null;
  const courses = alternatives.map(({ credentialsMode }) =>
    courseOf(exchange, evaluation, credentialsMode, profile, exchangesAt),
  );
  const verdicts = new Set(courses.map((course) => course.verdict));
  const [only] = verdicts;
  const stops = courses.flatMap(({ stop }) => (stop ? [stop] : []));
  return {
    engine: profile.engine,
    verdict: verdicts.size === 1 && only ? only : "undetermined",
    stops: stops.filter(({ step }, index) => stops.findIndex((other) => isSameStep(other.step, step)) === index),
    differences: sharedAndAssumed(courses),
  };
}

/** How an exchange would go in one engine, under one credentials mode. */
interface Course {
  readonly credentialsMode: CredentialsMode;
  readonly verdict: Verdict;
  readonly stop?: EngineStop;
  readonly differences: readonly EngineDifference[];
}

function courseOf(
  exchange: Exchange,
  evaluation: Evaluation,
  credentialsMode: CredentialsMode,
  profile: Profile,
  exchangesAt: ExchangesAt,
): Course {
  const mode = factValue(evaluation.mode);
  const own = ownProfile(exchange);
  const differences: EngineDifference[] = [];
  const permissions: EngineDifference[] = [];
  const end = (verdict: Verdict, stop?: EngineStop): Course => ({
    credentialsMode,
    verdict,
    ...(stop ? { stop } : {}),
    differences: [...differences, ...permissions],
  });
  /** Whether something decides whose answer was not seen. */
  let unseen = false;
  /** Whether an answer may have been another one. */
  let hiddenAnswer = false;
  /** Whether it sends the request without asking, though this browser asked. */
  let asksNot = false;
  const stages = stagesOf(exchange, mode);
  const ownStages =
    profile.dropsEmptyLines && hasEmptyLines(exchange) ? stagesOf(withoutEmptyLines(exchange), mode) : stages;
  for (const [index, { part, hop, outcome, steps }] of ownStages.entries()) {
    if (ownStages[index - 1]?.hop !== hop) {
      const { preflights } = evaluation;
      const preflight = enginePreflight(exchange, hop, preflights, credentialsMode, profile, exchangesAt);
      differences.push(...preflight.differences);
      asksNot = preflight.asks === "not";
      unseen ||= preflight.asks === "unseen" || preflight.asks === "none";
      if (mayAskUser(profile, exchange, hop)) {
        differences.push({ kind: "local-network-prompt", hop, values: {} });
        unseen = true;
      }
      const hidden = hiddenReading(profile, exchange, hop, exchangesAt);
      if (hidden) {
        differences.push({ kind: hidden, hop, values: {} });
        hiddenAnswer = true;
      }
    }
    if (part === "preflight" && (unseen || asksNot)) {
      if (outcome === "stopped") return end("undetermined");
      continue;
    }
    if (hiddenAnswer) return end("undetermined");
    const taken = steps(credentialsMode);
    const takenHere = ownStages === stages ? taken : (stages[index]?.steps(credentialsMode) ?? []);
    const firstHere = (part === "preflight" ? inOrderOf(own, takenHere) : takenHere).find(isFailing);
    const refusal = refusalOf(profile, exchange, hop, part);
    const first = refusal ? refusal.step : (part === "preflight" ? inOrderOf(profile, taken) : taken).find(isFailing);
    if (refusal?.because) differences.push({ kind: refusal.because, hop, values: {} });
    if (refusal && !refusal.step) return end("undetermined");
    if (firstHere && !refusal && !taken.some((step) => isFailing(step) && isSameStep(step, firstHere))) {
      differences.push({ kind: "drops-empty-lines", hop, values: {} });
    }
    if (first) {
      const { step, because } = refusal ? { step: first } : stopIn(profile, first, exchange, exchangesAt);
      if (because) differences.push({ kind: because, hop, values: { name: first.value ?? "" } });
      if (!step) return end("undetermined");
      const verdict = verdictOfFailure(step);
      // What is refused here is refused in any case; but an unseen answer may be refused before it.
      if (unseen) return end(verdict === "blocked" ? verdict : "undetermined");
      const name = nameIn(profile, step, exchange, mode);
      if (firstHere && !refusal && !isSameStep(first, firstHere) && taken.some((step) => isSameStep(step, firstHere))) {
        const ownName = nameIn(own, firstHere, exchange, mode);
        differences.push({ kind: "checks-first", hop, values: { name: name ?? "", ownName: ownName ?? "" } });
      }
      differences.push(...differencesOfNames(profile, step, exchange, name));
      if (part !== "preflight") permissions.splice(0, permissions.length);
      if (part !== "preflight")
        permissions.push(...permissionDifferences(exchange, evaluation, hop, verdict === "blocked", profile));
      return end(verdict, { step, name });
    }
    const answered = exchange.hops[hop]?.actual.response;
    if (part === "answer" && profile.emptyLocation !== own.emptyLocation && hasEmptyLocation(answered)) {
      if (profile.emptyLocation === "is-none") {
        differences.push({ kind: "ignores-empty-location", hop, values: {} });
        return end(unseen ? "undetermined" : "allowed");
      }
      if (profile.emptyLocation === "is-same-url")
        differences.push({ kind: "follows-empty-location", hop, values: {} });
      return end("undetermined");
    }
    // This browser stopped here and the other would not: what comes next was not seen, if anything comes.
    if (outcome === "stopped")
      return end(part === "answer" && taken.every(isOfResponse) && !unseen ? "allowed" : "undetermined");
    if (part === "preflight") permissions.push(...permissionDifferences(exchange, evaluation, hop, false, profile));
  }
  return end(unseen ? "undetermined" : evaluation.verdict);
}

/** What an engine calls a step at which it stops. */
function nameIn({ engine }: Profile, step: Step, exchange: Exchange, mode: RequestMode | undefined): string | null {
  const names = errorNames(step, exchange, mode);
  return engine === "gecko" ? names.firefox : names[engine];
}

/** Differences of all courses come first; those of one alone say what they assume. */
function sharedAndAssumed(courses: readonly Course[]): readonly EngineDifference[] {
  const keyOf = (difference: EngineDifference) => JSON.stringify(difference);
  const found = new Map<string, EngineDifference>();
  for (const { credentialsMode, differences } of courses) {
    for (const difference of differences) {
      const key = keyOf(difference);
      const isShared = courses.every((course) => course.differences.some((other) => keyOf(other) === key));
      found.set(key, isShared ? difference : { ...difference, assuming: credentialsMode });
    }
  }
  return [...found.values()].sort((a, b) => Number(a.assuming !== undefined) - Number(b.assuming !== undefined));
}

function isOfResponse({ on }: Step): boolean {
  return on === "response";
}

function isFailing({ result }: Step): boolean {
  return result === "fail";
}

function hasEmptyLines({ hops }: Exchange): boolean {
  return hops
    .flatMap(({ preflight, actual }) => [preflight?.response, actual.response])
    .some((response) => response && judgedHeaders(response).some(({ value }) => value.trim() === ""));
}

/** An exchange as an engine sees it that drops header lines without a value beside other lines of the same header. */
function withoutEmptyLines(exchange: Exchange): Exchange {
  const [first, ...rest] = exchange.hops.map(({ preflight, actual }) => ({
    ...(preflight ? { preflight: cleared(preflight) } : {}),
    actual: cleared(actual),
  }));
  return first ? { ...exchange, hops: [first, ...rest] } : exchange;
}

function cleared(transaction: Transaction): Transaction {
  const { response } = transaction;
  if (!response) return transaction;
  const kept = withoutEmptyBeside(judgedHeaders(response));
  return { ...transaction, response: { ...response, judgedHeaders: kept } satisfies ObservedResponse };
}
