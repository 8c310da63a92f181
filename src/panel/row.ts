import { failingSteps } from "../shared/cors/evaluate.ts";
import type { Explanation } from "../shared/diagnosis/explain.ts";

/** What a row shows as status: the answers on the way up to the one that decided ("OPTIONS 403", "302 → 200"). */
export function statusText({ exchange, evaluation, diagnosis }: Explanation): string {
  const [first] = diagnosis.causes.length > 0 ? failingSteps(evaluation.alternatives[0]) : [];
  const statuses = exchange.hops.map(({ preflight, actual }, hop) => {
    if (first?.on === "preflight" && first.hop === hop) return `OPTIONS ${preflight?.response?.status ?? "–"}`;
    return String(actual.response?.status ?? "–");
  });
  return statuses.length > 3 ? `${statuses[0]} → … → ${statuses.at(-1)}` : statuses.join(" → ");
}
