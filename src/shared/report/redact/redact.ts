import { ownProfile } from "../../cors/own-profile.ts";
import type { ExchangesAt } from "../../cors/preflight-reason.ts";
import { type Explanation, explain, indexByUrl } from "../../diagnosis/explain.ts";
import type { Exchange } from "../../exchange/exchange.ts";
import type { Bodies } from "../bodies.ts";
import { maskBodies } from "./body.ts";
import { maskExchange } from "./exchange.ts";
import { createSecrets, type Found, type Revealed } from "./secrets.ts";

/** Explanations that can leave the user's machine. */
export interface Redacted {
  /** Those that were asked for, in their order, made anew from exchanges without secrets. */
  readonly explanations: readonly Explanation[];
  /** All recorded exchanges without secrets, where earlier ones are looked up. */
  readonly exchangesAt: ExchangesAt;
  /** The bodies that were given, without secrets. */
  readonly bodies: Bodies;
  /** What of the explained exchanges and of the bodies is secret. */
  readonly found: readonly Found[];
}

/** Nothing is revealed. */
const revealNothing: Revealed = new Set();

/**
 * Takes the secrets out of exchanges and explains what is left: so every text, fix and command of a report speaks of the
 * masked values, and is true of them. The same secret has the same name in all of them.
 * @param recorded every exchange that explanations may look up
 * @param wanted which of them are reported; absent for all
 * @param bodies the bodies that are reported
 */
export function redactExchanges(
  recorded: readonly Exchange[],
  wanted: (exchange: Exchange) => boolean = () => true,
  revealed: Revealed = revealNothing,
  bodies: Bodies = new Map(),
): Redacted {
  const secrets = createSecrets(revealed);
  const reported = recorded.filter(wanted);
  // What is a secret in one place is hidden in all: so everything is read before anything is written.
  for (const exchange of new Set([...reported, ...recorded])) maskExchange(exchange, secrets);
  maskBodies(bodies, secrets);
  secrets.startCounting();
  const masked = new Map(reported.map((exchange) => [exchange, maskExchange(exchange, secrets)]));
  const maskedBodies = maskBodies(bodies, secrets);
  const found = secrets.found();
  const all = recorded.map((exchange) => masked.get(exchange) ?? maskExchange(exchange, secrets));
  const exchangesAt = indexByUrl(all);
  return {
    explanations: [...masked.values()].map((exchange) => explain(exchange, ownProfile(exchange), exchangesAt)),
    exchangesAt,
    bodies: maskedBodies,
    found,
  };
}

/** One exchange without secrets. */
export function redactExchange(exchange: Exchange, revealed: Revealed = revealNothing): Exchange {
  const secrets = createSecrets(revealed);
  maskExchange(exchange, secrets);
  return maskExchange(exchange, secrets);
}
