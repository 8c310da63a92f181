import type { ReportedExchange } from "../../demo/driver/play.ts";
import type { Answer, HopAnswers, Scenario } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";

type Fix = NonNullable<ReportedExchange["fix"]>;

/**
 * Applies a fix to a scenario's servers, as its user would: every change of every response, once.
 * @returns the scenario with the changed answers
 */
export function applyFix(scenario: Scenario, fix: Fix): Playable {
  const [first, ...rest] = scenario.hops.map((hop, index) => changedHop(hop, fix, index));
  return { ...scenario, id: `${scenario.id}-fixed`, hops: [first ?? scenario.hops[0], ...rest] };
}

function changedHop(hop: HopAnswers, fix: Fix, index: number): HopAnswers {
  const changeOf = (role: "preflight" | "actual") =>
    fix.responses.find((one) => one.hop === index && one.role === role);
  const preflight = changed(hop.preflight ?? {}, changeOf("preflight"));
  return { ...hop, ...(hop.preflight ? { preflight } : {}), actual: changed(hop.actual, changeOf("actual")) };
}

function changed(answer: Answer, change: Fix["responses"][number] | undefined): Answer {
  if (!change) return answer;
  const replaced = new Set([...change.set.map(({ name }) => name), ...change.remove].map((name) => name.toLowerCase()));
  const kept = Object.entries(answer.headers ?? {}).filter(([name]) => !replaced.has(name.toLowerCase()));
  return {
    ...answer,
    ...(change.status === undefined ? {} : { status: change.status }),
    headers: { ...Object.fromEntries(kept), ...Object.fromEntries(change.set.map(({ name, value }) => [name, value])) },
  };
}
