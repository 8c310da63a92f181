import { failingSteps } from "../cors/evaluate.ts";
import type { Cause } from "../diagnosis/diagnose.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import { isMendedByAnswer } from "../diagnosis/fix/needed-changes.ts";
import { isTrial, lastHop, redirectTarget } from "../exchange/exchange.ts";
import { originOf } from "../fetch/origins.ts";
import { isOkStatus } from "../fetch/status.ts";
import { placeOf } from "./place.ts";

/** Why several requests fail: one fault at one server, which one change mends. */
export interface RootCause {
  /** The same for the same root cause as long as its requests are recorded. */
  readonly key: string;
  /** What the browser stopped at: one, or several where a hidden fact decides between them. Those of the first request. */
  readonly causes: readonly [Cause, ...Cause[]];
  /** The origin of the server whose answer is at fault, or that gave none. */
  readonly server: string;
  /** The status of the preflights' answers, where that is at fault. */
  readonly refusedWith?: number;
  /** Whether one change of answers mends it; see {@link sharedFix}. */
  readonly isMendedByAnswers: boolean;
  /** The requests, in the order in which they began; at least one. */
  readonly members: readonly [Explanation, ...Explanation[]];
}

/**
 * The root causes of what the browser blocked and of what failed. Requests are only put together where one change mends
 * them all; see {@link sharedFix}.
 * @returns those of most requests first
 */
export function rootCauses(explanations: readonly Explanation[]): readonly RootCause[] {
  const groups = new Map<string, { first: Described; members: [Explanation, ...Explanation[]] }>();
  for (const explanation of explanations) {
    const described = describe(explanation);
    if (!described) continue;
    const group = groups.get(described.key);
    if (group) group.members.push(explanation);
    else groups.set(described.key, { first: described, members: [explanation] });
  }
  return [...groups.values()]
    .map(({ first, members }) => ({ ...first, members }))
    .sort((a, b) => b.members.length - a.members.length);
}

type Described = Omit<RootCause, "members">;

/** Explanations do not change, and are looked at again whenever another request comes. */
const known = new WeakMap<Explanation, Described | null>();

function describe(explanation: Explanation): Described | null {
  const found = known.get(explanation);
  if (found !== undefined) return found;
  const described = describeAnew(explanation);
  known.set(explanation, described);
  return described;
}

/** @returns null where the browser stopped nothing, where that is not known, and where a trial took part */
function describeAnew(explanation: Explanation): Described | null {
  const { exchange, evaluation, diagnosis } = explanation;
  const [first, ...others] = diagnosis.causes.filter(({ isFirst }) => isFirst);
  const isStopped = evaluation.verdict === "blocked" || evaluation.verdict === "failed";
  if (!isStopped || !first || isTrial(exchange)) return null;
  const hop = exchange.hops[first.hop] ?? lastHop(exchange);
  const server = originOf(hop.actual.url);
  const status = first.on === "preflight" ? hop.preflight?.response?.status : undefined;
  const isMendedByAnswers = canBeMendedByAnswers(explanation);
  const { fix } = diagnosis;
  const key = [
    [first, ...others].map(({ id, on }) => `${id} ${on}`),
    server,
    status,
    fix?.who,
    isMendedByAnswers ? fix?.responses.map((change) => placeOf(exchange, change).key) : [exchange.initiator, fix],
  ];
  return {
    key: JSON.stringify(key),
    causes: [first, ...others],
    server,
    ...(status === undefined || isOkStatus(status) ? {} : { refusedWith: status }),
    isMendedByAnswers,
  };
}

/** Whether the changes of answers are all that an exchange needs, and nothing but the servers decides what comes of them. */
function canBeMendedByAnswers({ exchange, evaluation, diagnosis: { fix } }: Explanation): boolean {
  if (!fix || fix.responses.length === 0) return false;
  // What other extensions would make of other answers, nobody can say.
  const isChanged = fix.responses.some(({ hop, role }) => exchange.hops[hop]?.[role]?.response?.judgedHeaders);
  const isCircle = fix.notes.some(({ id }) => id === "note.redirect-circle");
  const { redirect = "follow" } = exchange.call ?? {};
  const isRefusedByPage = redirect !== "follow" && redirectTarget(lastHop(exchange).actual) !== null;
  if (isChanged || isCircle || isRefusedByPage) return false;
  return evaluation.alternatives.flatMap(failingSteps).every(isMendedByAnswer);
}
