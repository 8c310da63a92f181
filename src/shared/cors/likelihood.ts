import { type Exchange, hasTimedStatus, isTimedUnreadable, judgedHeaders, lastHop } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { getHeader } from "../fetch/header-list.ts";
import { originOf } from "../fetch/origins.ts";
import { credentialsModeFact } from "./facts.ts";
import type { CredentialsMode } from "./profile.ts";

/** Which credentials mode is likelier, and what speaks for it: other calls from the same line, or to the same server. */
export interface Likelihood {
  readonly credentialsMode: CredentialsMode;
  readonly basis: "same-call-site" | "same-server";
}

/** How many recorded exchanges are looked through, the latest ones. */
const lookBack = 300;

/**
 * What other calls of the page say of a credentials mode that nothing shows. It is no fact: code can ask in one way here
 * and in another there.
 * @param recorded the recorded exchanges, in the order in which they began
 * @returns undefined where no other call is known, or where they disagree
 */
export function likelyCredentialsMode(exchange: Exchange, recorded: readonly Exchange[]): Likelihood | undefined {
  const siblings = recorded
    .slice(-lookBack)
    .filter(({ id, initiator }) => id !== exchange.id && initiator === exchange.initiator);
  const site = callSite(exchange);
  const fromSite = site === undefined ? undefined : commonMode(siblings.filter((other) => callSite(other) === site));
  if (fromSite) return { credentialsMode: fromSite, basis: "same-call-site" };
  const ofServer = commonMode(siblings.filter((other) => serverOf(other) === serverOf(exchange)));
  return ofServer && { credentialsMode: ofServer, basis: "same-server" };
}

/** The credentials mode that is known of some exchanges, if it is one and the same. */
function commonMode(exchanges: readonly Exchange[]): CredentialsMode | undefined {
  const modes = new Set(exchanges.flatMap((exchange) => modeOf(exchange) ?? []));
  const [mode] = modes;
  return modes.size === 1 ? mode : undefined;
}

const modeOf = perExchange((exchange) => factValue(credentialsModeFact(exchange)));
const serverOf = perExchange(({ hops: [{ actual }] }) => originOf(actual.url));

/** Each exchange is looked at for many others; what is made of it is kept for as long as it does not change. */
function perExchange<T>(make: (exchange: Exchange) => T): (exchange: Exchange) => T {
  const made = new WeakMap<Exchange, { readonly value: T }>();
  return (exchange) => {
    const known = made.get(exchange) ?? { value: make(exchange) };
    made.set(exchange, known);
    return known.value;
  };
}

/** The line of the page's code that made a call. */
function callSite({ callFrames: [frame] = [] }: Exchange): string | undefined {
  return frame && [frame.url, frame.line, frame.column].join(" ");
}

/**
 * Whether the page may have given a request up that looks refused: of its other requests to the same resource, whatever
 * their query, it gave some up, and read some whose answer was for everybody, so they had no credentials.
 */
export function mayBeGivenUp(exchange: Exchange, recorded: readonly Exchange[]): boolean {
  const resource = resourceOf(exchange);
  const isSame = (other: Exchange) => other.initiator === exchange.initiator && resourceOf(other) === resource;
  // Few are given up; that is quicker to see than which resource each is.
  return (
    recorded.some((other) => wasGivenUp(other) && isSame(other)) &&
    recorded.some((other) => isSame(other) && wasReadWithoutCredentials(other))
  );
}

function wasGivenUp(exchange: Exchange): boolean {
  return lastHop(exchange).actual.error === "NS_BINDING_ABORTED";
}

function wasReadWithoutCredentials(exchange: Exchange): boolean {
  const { response } = lastHop(exchange).actual;
  const isForEverybody = response && getHeader(judgedHeaders(response), "access-control-allow-origin") === "*";
  return isForEverybody === true && hasTimedStatus(exchange) && !isTimedUnreadable(exchange);
}

function resourceOf({ hops: [{ actual }] }: Exchange): string {
  return `${actual.method} ${actual.url.split(/[?#]/)[0]}`;
}
