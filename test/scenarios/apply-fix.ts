import type { ReportedExchange } from "../../demo/driver/play.ts";
import type { Answer, HopAnswers } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";

type Fix = NonNullable<ReportedExchange["fix"]>;

/**
 * Applies a fix to the servers, as its user would: every change of every response, once.
 * @returns the playable with the changed answers
 */
export function applyFix(playable: Playable, fix: Fix): Playable {
  const [first, ...rest] = playable.hops.map((hop, index) => changedHop(hop, fix, index));
  return { ...playable, id: `${playable.id}-fixed`, hops: [first ?? playable.hops[0], ...rest] };
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
