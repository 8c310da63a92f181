import { type ErrorNames, errorNames } from "../cors/error-names.ts";
import { type Alternative, type Evaluation, failingSteps } from "../cors/evaluate.ts";
import { requestOriginFact } from "../cors/facts.ts";
import type { ExchangesAt } from "../cors/preflight-reason.ts";
import type { CredentialsMode, Profile } from "../cors/profile.ts";
import { type Step, type StepId, stepAnchors } from "../cors/step.ts";
import { type Exchange, isTrial, isUntold, lastHop } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { fetchStandardUrl } from "../fetch/standard.ts";
import type { Message, MessageId } from "../messages/messages.ts";
import { completeFix } from "./fix/complete-fix.ts";
import type { Fix } from "./fix/fix.ts";
import type { Advice, CauseRule, Detection, Evidence, Finding, WarningContext, Who } from "./rule.ts";
import type { RuleId } from "./rule-id.ts";
import { causeRules, warningRules } from "./rules/index.ts";

/** How sure a cause is: seen, the only thing that explains the outcome, or one of several. */
export type Certainty = "observed" | "inferred" | "possible";

/** One reason why an exchange failed, would have failed next, or is fragile. */
export interface Cause {
  readonly id: RuleId;
  readonly on: Step["on"];
  readonly hop: number;
  readonly certainty: Certainty;
  /** What must be true for it, where the facts leave that open. */
  readonly assuming?: { readonly credentialsMode: "include" | "omit" };
  readonly title: Message;
  readonly summary: Message;
  readonly detail: Message;
  readonly evidence: readonly Evidence[];
  /** What each browser calls this very failure, or null. Made when it is looked at. */
  readonly browsers: ErrorNames;
  readonly spec: string;
  /** Path of its page in the project's documentation. */
  readonly docs: string;
  /** Whether this browser stopped here, or may have: the first cause, or each of the possible first ones. */
  readonly isFirst: boolean;
  /** The step that failed; absent for warnings. */
  readonly step?: Step;
  readonly who: Who;
}

/** What is to be said of an exchange. */
export interface Diagnosis {
  /** The one that this browser stopped at first; then what would have stopped it next. */
  readonly causes: readonly Cause[];
  readonly warnings: readonly Cause[];
  /** Made when it is looked at. */
  readonly fix: Fix | null;
}

/**
 * Turns what the standard says of an exchange into causes, warnings and a fix. It re-takes no step of the standard.
 * @param profile the engine that the evaluation was made for
 * @param exchangesAt where earlier exchanges are looked up
 */
export function diagnose(
  exchange: Exchange,
  evaluation: Evaluation,
  profile: Profile,
  exchangesAt: ExchangesAt,
): Diagnosis {
  const { verdict } = evaluation;
  const found = verdict === "allowed" || verdict === "opaque" ? [] : causesOf(exchange, evaluation, exchangesAt);
  const causes = found.map((one) => causeOfStep(one, exchange, evaluation));
  const context = { exchange, evaluation, profile, exchangesAt };
  // Of headers that a trial of a fix set, nobody is to be warned.
  const warnings = isTrial(exchange) ? [] : warningsOf(context);
  const [first] = causes;
  if (!first || verdict === "pending") return { causes, warnings, fix: null };
  const fix = once(() => {
    const detections = found.map(({ detection }) => detection);
    const parts = {
      who: first.who,
      advice: uniqueAdvice([...detections.flatMap(({ advice }) => advice ?? []), ...preflightAdvice(evaluation)]),
      notes: detections.flatMap(({ notes }) => notes ?? []),
    };
    return completeFix(exchange, evaluation, parts, profile);
  });
  return {
    causes,
    warnings,
    get fix() {
      return fix();
    },
  };
}

/** Makes something when it is wanted, and once: a list shows little of what there is to say of an exchange. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function warningsOf(context: WarningContext): readonly Cause[] {
  const warnings: Cause[] = [];
  for (const { id, spec, on, detect } of warningRules) {
    const detection = detect(context);
    if (!detection) continue;
    const at = { on, hop: detection.hop ?? 0 };
    warnings.push({ ...said(id, spec, detection, at, "observed", "api"), isFirst: false, browsers: noNames });
  }
  return warnings;
}

const noNames: ErrorNames = { chromium: null, firefox: null, webkit: null };

/** A rule that explains a failing step, and what it says of it. */
interface Found {
  readonly rule: CauseRule;
  readonly step: Step;
  readonly detection: Detection;
  readonly isFirst: boolean;
  /** The one credentials mode under which it is a cause; absent where it is one in any case. */
  readonly onlyWith?: CredentialsMode;
}

/**
 * The causes of all alternatives as one list: where the first failure differs between alternatives, each first failure
 * stands at the head, the likeliest first; the others follow in the browser's order.
 */
function causesOf(exchange: Exchange, evaluation: Evaluation, exchangesAt: ExchangesAt): readonly Found[] {
  const { alternatives } = evaluation;
  const findingOf = (step: Step): Finding => {
    const hop = exchange.hops[step.hop] ?? lastHop(exchange);
    const transaction = step.on === "preflight" && hop.preflight ? hop.preflight : hop.actual;
    const origin = factValue(requestOriginFact(exchange, step.hop)) ?? "";
    return { step, exchange, exchangesAt, evaluation, hop, transaction, response: transaction.response, origin };
  };
  const byAlternative = alternatives.map((alternative) => causesOfAlternative(findingOf, alternative));
  const isShared = (key: string) => byAlternative.every((found) => found.has(key));
  const heads = new Map<string, Found>();
  const rest = new Map<string, Found>();
  const firstKeys = byAlternative.map((found) => [...found.keys()][0]);
  const firstsAgree = firstKeys.every((key) => key === firstKeys[0]);
  for (const [index, found] of byAlternative.entries()) {
    const mode = alternatives[index]?.credentialsMode;
    for (const [key, one] of found) {
      const isHead = key === firstKeys[index];
      // A shared cause that only one alternative meets first is certain to be met, but not certain to be first.
      const isCertain = isShared(key) && (!isHead || firstsAgree);
      const target = isHead ? heads : rest;
      if (isCertain) target.set(key, one);
      else if (mode && !target.has(key)) target.set(key, { ...one, onlyWith: mode });
    }
  }
  for (const key of heads.keys()) rest.delete(key);
  const first = [...heads.values()].map((one) => ({ ...one, isFirst: true }));
  return [...first, ...inBrowserOrder([...rest.entries()], byAlternative)];
}

/** The alternative with credentials has every step that the other has, so its order is the order of all. */
function inBrowserOrder(
  entries: readonly (readonly [string, Found])[],
  byAlternative: readonly ReadonlyMap<string, Found>[],
): readonly Found[] {
  const order = [...byAlternative].sort((a, b) => b.size - a.size).flatMap((found) => [...found.keys()]);
  return [...entries].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([, found]) => found);
}

/** The causes of one alternative, by a key that is the same for the same cause in another alternative. */
function causesOfAlternative(findingOf: (step: Step) => Finding, alternative: Alternative): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const step of failingSteps(alternative)) {
    const finding = findingOf(step);
    for (const rule of rulesByStep.get(step.id) ?? []) {
      const key = `${rule.id} ${step.on} ${step.hop}`;
      // One rule explains one step of a response; what fails there besides gets its own, more general rule.
      if (found.has(key)) continue;
      const detection = rule.detect(finding);
      if (!detection) continue;
      found.set(key, { rule, step, detection, isFirst: false });
      break;
    }
  }
  return found;
}

/** The rules that can explain the failure of a step, in their order. */
const rulesByStep = new Map<StepId, CauseRule[]>();
for (const rule of causeRules) for (const id of rule.steps) rulesByStep.set(id, [...(rulesByStep.get(id) ?? []), rule]);

function causeOfStep(found: Found, exchange: Exchange, evaluation: Evaluation): Cause {
  const { rule, step, detection, isFirst, onlyWith } = found;
  const rests =
    step.id === "allow-credentials-true" ||
    step.id === "allow-origin-not-wildcard" ||
    ((step.id === "method-allowed" || step.id === "request-headers-allowed") && step.value?.includes("*") === true);
  // Where nobody saw that it failed, that it does is computed.
  const isComputed = isUntold(exchange, "outcome");
  const isInferred = isComputed || (rests && evaluation.credentialsMode.known === "inferred");
  const names = once(() => errorNames(step, exchange, factValue(evaluation.mode)));
  const basis = isInferred ? "inferred" : "observed";
  return {
    ...said(rule.id, fetchStandardUrl(stepAnchors[step.id]), detection, step, basis, rule.who),
    ...(onlyWith ? { certainty: "possible", assuming: { credentialsMode: withOrWithout(onlyWith) } } : {}),
    get browsers() {
      return names();
    },
    isFirst,
    step,
  };
}

function withOrWithout(mode: CredentialsMode): "include" | "omit" {
  return mode === "include" ? "include" : "omit";
}

/** What a rule says of an exchange, in words. */
function said(
  id: RuleId,
  spec: string,
  { evidence, values, detail, certainty: claimed, who: actor }: Detection,
  { on, hop }: { readonly on: Step["on"]; readonly hop: number },
  certainty: Certainty,
  who: Who,
): Omit<Cause, "browsers" | "isFirst" | "assuming" | "step"> {
  const detailId: MessageId = detail ?? `${id}.detail`;
  return {
    id,
    on,
    hop,
    certainty: claimed ?? certainty,
    title: { id: `${id}.title` },
    summary: { id: `${id}.summary`, values },
    detail: { id: detailId, values },
    evidence,
    spec,
    docs: `docs/causes/${id}.md`,
    who: actor ?? who,
  };
}

/** Something without a name made the browser ask first; the page can avoid it. */
function preflightAdvice({ preflights }: Evaluation): readonly Advice[] {
  const forced = preflights.some(({ because }) => because.some(({ kind }) => kind !== "method" && kind !== "header"));
  return forced ? [{ text: { id: "advice.no-upload-listener" } }] : [];
}

function uniqueAdvice(advice: readonly Advice[]): readonly Advice[] {
  const byText = new Map(advice.map((one) => [`${one.text.id} ${one.code ?? ""}`, one]));
  return [...byText.values()];
}
