import type { Cause, Diagnosis } from "./diagnose.ts";

/** The cause at which the browser stopped; several where it is not known which. Empty where it stopped nowhere. */
export function headsOf({ causes }: Diagnosis): readonly Cause[] {
  const [first] = causes;
  if (!first) return [];
  // The possible first causes are those that a failing alternative meets first.
  return first.certainty === "possible"
    ? causes.filter(({ certainty, isFirst }) => certainty === "possible" && isFirst)
    : [first];
}
