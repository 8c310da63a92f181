import { type Exchange, hasTimedStatus, isTimedUnreadable, judgedHeaders, lastHop } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { getHeader } from "../fetch/header-list.ts";
import { originOf } from "../fetch/origins.ts";
import { credentialsModeFact } from "./facts.ts";
import { perExchange, perRecording } from "./per-recording.ts";
import type { ExchangesAt } from "./preflight-reason.ts";
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
 * @returns undefined where no other call is known, or where they disagree
 */
export function likelyCredentialsMode(exchange: Exchange, exchangesAt: ExchangesAt): Likelihood | undefined {
  const witnesses = latestWitnesses(exchangesAt);
  const commonMode = (place: string) => {
    const others = witnesses.get(place)?.filter(({ exchangeId }) => exchangeId !== exchange.id) ?? [];
    return others.every(({ mode }) => mode === others[0]?.mode) ? others[0]?.mode : undefined;
  };
  const site = siteOf(exchange);
  const fromSite = site === undefined ? undefined : commonMode(site);
  if (fromSite) return { credentialsMode: fromSite, basis: "same-call-site" };
  const ofServer = commonMode(serverOf(exchange));
  return ofServer && { credentialsMode: ofServer, basis: "same-server" };
}

/** An exchange whose credentials mode is known. */
interface Witness {
  readonly exchangeId: string;
  readonly mode: CredentialsMode;
}

/** What an exchange says of others that were asked for from the same line, or of the same server. */
const testimonyOf = perExchange((exchange) => {
  const mode = factValue(credentialsModeFact(exchange));
  const places = [siteOf(exchange) ?? [], serverOf(exchange)].flat();
  return mode && { places, witness: { exchangeId: exchange.id, mode } };
});

/** Of the latest exchanges, by who asked from which line and whom, those whose credentials mode is known. */
const latestWitnesses = perRecording(
  (stretch) => stretch,
  (stretches) => {
    const found = new Map<string, Witness[]>();
    for (const { places, witness } of latest(stretches).flatMap((exchange) => testimonyOf(exchange) ?? [])) {
      for (const place of places) {
        const known = found.get(place);
        // Two of each suffice: one of them is another one than whoever asks.
        if (!known) found.set(place, [witness]);
        else if (known.filter(({ mode }) => mode === witness.mode).length < 2) known.push(witness);
      }
    }
    return found;
  },
);

function latest(stretches: ExchangesAt["stretches"]): readonly Exchange[] {
  let found: readonly Exchange[] = [];
  for (let at = stretches.length - 1; at >= 0 && found.length < lookBack; at--)
    found = [...(stretches[at] ?? []).slice(-lookBack), ...found];
  return found.slice(-lookBack);
}

/** Who asked, and which server. */
function serverOf({ initiator, hops: [{ actual }] }: Exchange): string {
  return `${initiator} asks ${originOf(actual.url)}`;
}

/** Who asked, and from which line of the page's code. */
function siteOf({ initiator, callFrames: [frame] = [] }: Exchange): string | undefined {
  return frame && `${initiator} at ${frame.url} ${frame.line} ${frame.column}`;
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
