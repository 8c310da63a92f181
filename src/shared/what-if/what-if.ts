import { profileOf } from "../cors/own-profile.ts";
import type { CredentialsMode } from "../cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../diagnosis/explain.ts";
import { type Exchange, lastHop } from "../exchange/exchange.ts";
import type { WhatIfForm } from "./form.ts";
import { imagine } from "./imagine.ts";
import { type FormProblem, type Plan, readForm } from "./read-form.ts";

/** What the browser would make of a form. */
export interface Prediction {
  /** null where the form cannot be read. */
  readonly explanation: Explanation | null;
  /** Where the credentials mode is not known and decides: how it would go if the request had credentials. */
  readonly withCredentials?: Explanation;
  readonly problems: readonly FormProblem[];
}

/**
 * Predicts what the browser would make of a form.
 * @param base the recorded exchange from which the form was made, if any
 * @param recorded what was recorded besides; earlier answers can matter
 */
export function whatIf(form: WhatIfForm, base: Exchange | null, recorded: readonly Exchange[]): Prediction {
  const { plan, problems } = readForm(form);
  if (!plan) return { explanation: null, problems };
  const others = recorded.filter(({ id }) => id !== base?.id);
  const explained = (exchange: Exchange) =>
    explain(exchange, profileOf(form.engine), indexByUrl([...others, exchange]));
  if (plan.credentials !== "unknown") {
    return { explanation: explained(imagine(plan, modeOf(plan.credentials), base)), problems };
  }
  const without = imagine(plan, "not-include", base);
  const including = imagine(plan, "include", base);
  if (endOf(without) === endOf(including)) return { explanation: explained(without), problems };
  const told = (credentials: "include" | "same-origin"): Explanation => {
    const known: Plan = { ...plan, credentials };
    return explained(imagine(known, modeOf(credentials), base));
  };
  return { explanation: told("same-origin"), withCredentials: told("include"), problems };
}

function modeOf(credentials: "include" | "same-origin" | "omit"): CredentialsMode {
  return credentials === "include" ? "include" : "not-include";
}

/** How far an exchange got, and how it ended. */
function endOf(exchange: Exchange): string {
  const { preflight, actual } = lastHop(exchange);
  return [exchange.hops.length, preflight !== undefined, actual.requestHeaders !== undefined, actual.error].join(" ");
}
