import { type Evaluation, evaluate } from "../cors/evaluate.ts";
import { type EnginePrediction, predict } from "../cors/other-engines.ts";
import { geckoProfile, webkitProfile } from "../cors/other-profiles.ts";
import type { ExchangesAt } from "../cors/preflight-reason.ts";
import { chromiumProfile, type Profile } from "../cors/profile.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { type Diagnosis, diagnose } from "./diagnose.ts";

export { indexByUrl } from "../cors/exchange-index.ts";

/** An exchange with everything that is to be said of it. */
export interface Explanation {
  readonly exchange: Exchange;
  readonly evaluation: Evaluation;
  readonly diagnosis: Diagnosis;
}

/**
 * Evaluates and diagnoses one exchange.
 * @param profile the engine whose word counts
 * @param exchangesAt where earlier exchanges are looked up, see {@link indexByUrl}
 */
export function explain(exchange: Exchange, profile: Profile, exchangesAt: ExchangesAt): Explanation {
  const evaluation = evaluate(exchange, profile, exchangesAt);
  return { exchange, evaluation, diagnosis: diagnose(exchange, evaluation, profile, exchangesAt) };
}

/**
 * What other engines would make of an exchange, as far as that can be said.
 * @param exchangesAt where earlier exchanges are looked up, see {@link indexByUrl}
 */
export function predictOthers(
  { exchange, evaluation }: Explanation,
  exchangesAt: ExchangesAt,
): readonly EnginePrediction[] {
  return [chromiumProfile, geckoProfile, webkitProfile].flatMap(
    (other) => predict(exchange, evaluation, other, exchangesAt) ?? [],
  );
}
