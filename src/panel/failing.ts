import type { Explanation } from "../shared/diagnosis/explain.ts";

/** Whether the browser kept something from the page, or may have. */
export function isFailing({ evaluation }: Explanation): boolean {
  return evaluation.verdict === "blocked" || evaluation.verdict === "failed" || evaluation.verdict === "undetermined";
}
