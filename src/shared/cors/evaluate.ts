import {
  type Exchange,
  hasEnded,
  hasTimedStatus,
  isCrossOrigin,
  isRedirectLeftToPage,
  isTimedUnreadable,
  isUntold,
  lastHop,
  redirectTarget,
} from "../exchange/exchange.ts";
import { type Fact, factValue, inferred, unknown } from "../exchange/fact.ts";
import { credentialsModeFact, type RequestMode, requestModeFact } from "./facts.ts";
import { type Likelihood, likelyCredentialsMode, mayBeGivenUp } from "./likelihood.ts";
import { isNetworkError, localNetworkAccessError } from "./network-errors.ts";
import { type NeverSentReason, neverSentNames } from "./never-sent.ts";
import { outcomeFact } from "./outcome-fact.ts";
import { type PreflightState, preflightState } from "./preflight-need.ts";
import type { ExchangesAt } from "./preflight-reason.ts";
import type { CredentialsMode, Profile } from "./profile.ts";
import { type Stage, stagesOf } from "./stages.ts";
import type { Step } from "./step.ts";

/** What became of an exchange; the words are explained in docs/ARCHITECTURE.md. */
export type Verdict = "allowed" | "blocked" | "failed" | "opaque" | "pending" | "undetermined";

/** How the exchange went under one value of a hidden fact. */
export interface Alternative {
  readonly credentialsMode: CredentialsMode;
  /** Every step that was taken, and every step that the facts let us take beyond the one that stopped it. */
  readonly trace: readonly Step[];
}

/** What the standard says of an exchange: no words, no advice. */
export interface Evaluation {
  readonly verdict: Verdict;
  /** The verdict once more, with what it rests on. */
  readonly outcome: Fact<Verdict>;
  readonly mode: Fact<RequestMode>;
  readonly credentialsMode: Fact<CredentialsMode>;
  /** By hop. */
  readonly preflights: readonly PreflightState[];
  /** What speaks for the first of several alternatives; absent where nothing does. */
  readonly likelihood?: Likelihood;
  /** The ways it can have gone that agree with what the browser did, the likeliest first; at least one. */
  readonly alternatives: readonly [Alternative, ...Alternative[]];
}

/**
 * Takes the steps of the Fetch standard over what was observed of an exchange, under every value that hidden facts can
 * have, and keeps those that agree with what the browser did.
 * @param profile the engine whose order and limits count
 * @param exchangesAt where answers of earlier preflights are looked up
 */
export function evaluate(exchange: Exchange, profile: Profile, exchangesAt: ExchangesAt): Evaluation {
  const sentMode = requestModeFact(exchange);
  const sentCredentialsMode = credentialsModeFact(exchange);
  const mode = sentMode.known === "unknown" ? modeByOutcome(exchange, sentMode, sentCredentialsMode) : sentMode;
  const stages = stagesOf(exchange, factValue(mode));
  const agreeing = agreeingModes(sentCredentialsMode, stages);
  // Where nothing agrees, something else than CORS decided; then the fault is in no step that we know.
  const explained = agreeing.length > 0;
  const kept = explained ? agreeing : candidatesFor(sentCredentialsMode);
  const [only, ...others] = agreeing;
  const isSettled = only !== undefined && others.length === 0 && only !== factValue(sentCredentialsMode);
  // The page can also have given the request up at the moment at which the answer came: nothing tells that apart.
  const isBySilence = isSettled && only === "include" && isTimedUnreadable(exchange);
  if (isBySilence && mayBeGivenUp(exchange, exchangesAt.all)) {
    const { timing: _, ...untimed } = exchange;
    return { ...evaluate(untimed, profile, exchangesAt), outcome: unknown("timing-given-up") };
  }
  const credentialsMode = isSettled ? inferred(only, "outcome") : sentCredentialsMode;
  const likelihood = kept.length > 1 ? likelyCredentialsMode(exchange, exchangesAt) : undefined;
  const likeliestFirst = [...kept].sort((a, b) => rank(b) - rank(a));
  const alternatives = likeliestFirst.map((candidate) => ({
    credentialsMode: candidate,
    trace: [...traceOf(stages, candidate, profile), ...(explained ? [] : [unexplained(exchange)])],
  }));
  const verdicts = new Set(alternatives.map(({ trace }) => verdictOf(exchange, factValue(mode), stages, trace)));
  const [first, ...rest] = alternatives;
  const [verdict] = verdicts;
  if (!first || !verdict) throw new Error("evaluate: no candidate for the credentials mode");
  // Where the outcome is hidden, alternatives can differ in it; resource timing may contradict all of them.
  const isOpen = isHidden(stages)
    ? verdicts.size > 1 || (mode.known === "unknown" && isUntold(exchange, "outcome") && verdict !== "allowed")
    : (!explained && hasTimedStatus(exchange)) || (isSettled && mayBePagesRefusal(exchange));
  const told = isOpen || (verdict === "allowed" && mayBeWithoutCors(exchange, mode)) ? "undetermined" : verdict;
  return {
    verdict: told,
    outcome: isBySilence ? inferred(told, "timing-refusal") : outcomeFact(exchange, told, stages),
    mode,
    credentialsMode,
    preflights: exchange.hops.map((_, hop) => preflightState(exchange, hop, profile, exchangesAt)),
    ...(likelihood ? { likelihood } : {}),
    alternatives: [first, ...rest],
  };

  function rank(candidate: CredentialsMode): number {
    return candidate === likelihood?.credentialsMode ? 1 : 0;
  }
}

/**
 * Whether the page may have refused a redirect itself, which logs do not tell apart from a refusal by CORS: what else the
 * outcome says of its credentials is then open.
 */
function mayBePagesRefusal(exchange: Exchange): boolean {
  const { response, error } = lastHop(exchange).actual;
  const isLogged = exchange.knownFrom === "file" && exchange.resourceType === "xmlhttprequest";
  return isLogged && error !== undefined && response !== undefined && redirectTarget(lastHop(exchange).actual) !== null;
}

/** Where CORS would have refused what the browser handed over, the request was made without it. */
function modeByOutcome(
  exchange: Exchange,
  unknownMode: Fact<RequestMode>,
  credentials: Fact<CredentialsMode>,
): Fact<RequestMode> {
  const agrees = (mode: RequestMode) => agreeingModes(credentials, stagesOf(exchange, mode)).length > 0;
  return !agrees("cors") && agrees("no-cors") ? inferred("no-cors", "outcome") : unknownMode;
}

/** Whether nobody saw how it was asked for, and what asks is as a rule handed a response that scripts cannot read. */
function mayBeWithoutCors(exchange: Exchange, mode: Fact<RequestMode>): boolean {
  const isElement = !["xmlhttprequest", "font"].includes(exchange.resourceType);
  return mode.known === "unknown" && exchange.beginningMissed === true && isElement && isCrossOrigin(exchange);
}

/** Whether a stop of the recorder leaves something of an exchange open. */
export function isOpenByStop({ interrupted, hops }: Exchange, { verdict, preflights }: Evaluation): boolean {
  if (!interrupted) return false;
  const isPreflightOpen = preflights.some(({ state, because }) => state === "unknown" && because.length > 0);
  const isHopMissed = hops.some(({ actual }) => actual.outOfSight);
  return verdict === "pending" || verdict === "undetermined" || isPreflightOpen || isHopMissed;
}

/** The steps at fault under one alternative, in the order in which the browser would meet them. */
export function failingSteps({ trace }: Alternative): readonly Step[] {
  return trace.filter((step) => step.result === "fail");
}

function traceOf(stages: readonly Stage[], mode: CredentialsMode, profile: Profile): readonly Step[] {
  return stages.flatMap(({ part, steps }) => (part === "preflight" ? inOrderOf(profile, steps(mode)) : steps(mode)));
}

/** The steps of a preflight in the order in which an engine takes them. */
export function inOrderOf({ preflightOrder }: Profile, steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => preflightOrder.indexOf(a.id) - preflightOrder.indexOf(b.id));
}

/** Whether the browser does not show what became of the answer. */
function isHidden(stages: readonly Stage[]): boolean {
  return stages.some(({ outcome }) => outcome === "hidden");
}

/**
 * The credentials modes under which the steps agree with what the browser did. What a kind of requester does as a rule
 * holds until the outcome contradicts it: a font that is preloaded can have credentials.
 */
function agreeingModes(sent: Fact<CredentialsMode>, stages: readonly Stage[]): readonly CredentialsMode[] {
  const agreeing = candidatesFor(sent).filter((candidate) => agreesWithBrowser(stages, candidate));
  if (agreeing.length > 0 || sent.basis !== "requester-kind") return agreeing;
  return candidatesFor(unknown("not-shown")).filter((candidate) => agreesWithBrowser(stages, candidate));
}

function candidatesFor(sent: Fact<CredentialsMode>): readonly CredentialsMode[] {
  const known = factValue(sent);
  return known === undefined ? ["not-include", "include"] : [known];
}

/** Every stage that the browser passed must pass here; the stage at which it stopped must have a step at fault. */
function agreesWithBrowser(stages: readonly Stage[], credentialsMode: CredentialsMode): boolean {
  return stages.every((stage) => {
    if (stage.outcome === "pending" || stage.outcome === "hidden") return true;
    const steps = stage.steps(credentialsMode);
    const fails = steps.some((step) => step.result === "fail");
    return fails === (stage.outcome === "stopped") || steps.some((step) => step.result === "cannot-tell");
  });
}

function unexplained(exchange: Exchange): Step {
  const hop = exchange.hops.length - 1;
  return { id: "outcome-explained", on: "request", hop, result: "fail", value: lastHop(exchange).actual.error ?? null };
}

function verdictOf(
  exchange: Exchange,
  mode: RequestMode | undefined,
  stages: readonly Stage[],
  trace: readonly Step[],
): Verdict {
  const { response, error } = lastHop(exchange).actual;
  const failing = trace.find((step) => step.result === "fail");
  if (isHidden(stages) && failing) return verdictOfFailure(failing);
  const isStopped = stages.some(({ outcome }) => outcome === "stopped");
  // Firefox shows a response before its checks.
  if (exchange.engine === "gecko" && isStopped) return asWithout(mode, verdictOfFailure(failing));
  if (isRedirectLeftToPage(exchange)) return "opaque";
  if (response?.startedAt !== undefined) return mode === "no-cors" && isCrossOrigin(exchange) ? "opaque" : "allowed";
  if (!isStopped) {
    // Ended without an error, and yet nothing was handed over: its middle was not seen.
    return hasEnded(exchange) && error === undefined ? "undetermined" : "pending";
  }
  return verdictOfFailure(failing);
}

/** Without CORS, CORS blocks nothing. */
function asWithout(mode: RequestMode | undefined, verdict: Verdict): Verdict {
  return mode === "no-cors" && verdict === "blocked" ? "failed" : verdict;
}

/** What a browser's stop at a failing step makes of an exchange; undefined where no step is known to fail. */
export function verdictOfFailure(cause: Step | undefined): Verdict {
  switch (cause?.id) {
    case undefined:
    case "outcome-explained":
    case "redirect-made-by-server":
    case "target-address-space-matches":
    case "shown-to-extension":
      return "undetermined";
    case "redirect-mode-follow":
      return cause.names?.includes("manual") ? "undetermined" : "failed";
    case "policy-allows":
      return cause.value === localNetworkAccessError ? "blocked" : "failed";
    case "request-leaves-page":
      return neverSentNames[cause.value as NeverSentReason] === undefined ? "failed" : "blocked";
    case "network-response":
    case "request-not-aborted":
    case "redirect-location-parses":
    case "redirect-count":
    case "request-mode-allows-redirect":
    case "redirect-stays-secure":
      return "failed";
    case "redirect-url-scheme":
    case "redirect-url-without-credentials":
      return isNetworkError(cause.value) ? "failed" : "blocked";
    default:
      return "blocked";
  }
}
