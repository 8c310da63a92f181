import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { withoutFragment } from "../../shared/exchange/assembly.ts";
import type { RunningTrial } from "../../shared/trial/trial.ts";

/** The newest exchange that asks for the same as the tried one, since the trial began. */
export function latestAfter(
  { url, method, initiator, since }: RunningTrial,
  explanations: readonly Explanation[],
): Explanation | undefined {
  return explanations.findLast(({ exchange }) => {
    const { actual } = exchange.hops[0];
    const isSame = actual.method === method && withoutFragment(actual.url) === url;
    return isSame && actual.startedAt >= since && (exchange.initiator ?? "null") === initiator;
  });
}
