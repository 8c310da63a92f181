import { credentialsModeFact } from "../cors/facts.ts";
import { lookup, perExchange, perRecording } from "../cors/per-recording.ts";
import type { ExchangesAt } from "../cors/preflight-reason.ts";
import { withoutFragment } from "../exchange/assembly.ts";
import type { Exchange, Transaction } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { getHeader, headerLines } from "../fetch/header-list.ts";
import { originOf, type SerializedOrigin } from "../fetch/origins.ts";
import { cookieMatches, parseSetCookie, type SetCookie } from "../fetch/set-cookie.ts";
import { isOkStatus } from "../fetch/status.ts";

/*
 * What all recorded exchanges together say of a server: what it sent, whatever other extensions made of it. It is made
 * once for a recording, not once for each exchange.
 */

/** What a server answered to an origin with success; each answer once, however often it came. */
export interface OriginAnswer {
  readonly url: string;
  /** The request's Origin header; null where it had none. */
  readonly asked: SerializedOrigin | null;
  readonly allowOrigin: string | null;
  readonly allowsCredentials: boolean;
}

/** How many different cookies are kept at most; browsers keep fewer for a site, and servers choose names. */
const maxCookies = 300;

/** A cookie as it was set; each once, however often it came. */
export interface RecordedCookie {
  readonly cookie: SetCookie;
  /** The URL that set it, without what is behind its last slash. */
  readonly setBy: string;
  /** When it was set first, in milliseconds since the epoch. */
  readonly at: number;
}

/** The answers that were recorded at a URL (without fragment). */
export function answersAt(exchangesAt: ExchangesAt, url: string): readonly OriginAnswer[] {
  return answers(exchangesAt)(withoutFragment(url));
}

/** The answers that were recorded of the server at an origin. */
export function answersOf(exchangesAt: ExchangesAt, server: SerializedOrigin): readonly OriginAnswer[] {
  return answers(exchangesAt)(server);
}

/** The cookies that were set for a URL before a time, and were not deleted in between. */
export function cookiesFor(exchangesAt: ExchangesAt, url: string, before: number): readonly RecordedCookie[] {
  if (!URL.canParse(url)) return [];
  const set = cookies(exchangesAt).filter(
    ({ cookie, setBy, at }) => at < before && URL.canParse(setBy) && cookieMatches(cookie, setBy, url),
  );
  const deleted = new Set(set.filter(({ cookie }) => cookie.deletes).map(({ cookie }) => cookie.name));
  return set.filter(({ cookie }) => !deleted.has(cookie.name));
}

/** What servers answered in one exchange. */
const answersIn = perExchange(({ hops }) =>
  hops.flatMap(({ preflight, actual }) => [preflight ?? [], actual].flat().flatMap((one) => answerOf(one) ?? [])),
);

function answerOf({ url, response, requestHeaders }: Transaction) {
  // Error handlers leave headers out, whoever asks.
  if (!response || !requestHeaders || !isOkStatus(response.status)) return null;
  const asked = getHeader(requestHeaders, "origin");
  const allowOrigin = getHeader(response.headers, "access-control-allow-origin");
  const allowsCredentials = getHeader(response.headers, "access-control-allow-credentials") === "true";
  const answer: OriginAnswer = { url: withoutFragment(url), asked, allowOrigin, allowsCredentials };
  return { answer, key: JSON.stringify([asked, allowOrigin, allowsCredentials]), server: originOf(url) };
}

const answers = perRecording(
  (stretch) => {
    const found = new Map<string, Map<string, OriginAnswer>>();
    for (const { answer, key, server } of stretch.flatMap(answersIn)) {
      for (const place of [answer.url, server]) {
        const known = found.get(place);
        if (!known) found.set(place, new Map([[key, answer]]));
        else if (!known.has(key)) known.set(key, answer);
      }
    }
    return found;
  },
  (stretches) => lookup(stretches, (parts) => [...firstOfEach(parts).values()]),
);

const cookies = perRecording(
  (stretch) => {
    const found = new Map<string, RecordedCookie>();
    // A response to a request without credentials sets no cookie.
    const setters = stretch.filter((exchange) => factValue(credentialsModeFact(exchange)) !== "not-include");
    for (const { url, response } of transactionsOf(setters)) {
      if (!response) continue;
      for (const line of headerLines(response.headers, "set-cookie")) {
        const at = response.receivedAt;
        const cookie = parseSetCookie(line, at);
        // The rest of the URL says nothing of where the cookie goes.
        const setBy = url.replace(/[?#].*$/s, "").replace(/[^/]*$/, "");
        const key = JSON.stringify([cookie, setBy]);
        if (cookie && !found.has(key) && found.size < maxCookies) found.set(key, { cookie, setBy, at });
      }
    }
    return found;
  },
  (stretches) => [...firstOfEach(stretches).values()].slice(0, maxCookies),
);

/** The values of several maps, by key; of one key, that of the first map that has it. */
function firstOfEach<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const map of maps) for (const [key, value] of map) if (!found.has(key)) found.set(key, value);
  return found;
}

function transactionsOf(all: readonly Exchange[]) {
  return all.flatMap(({ hops }) =>
    hops.flatMap(({ preflight, actual }) => (preflight ? [preflight, actual] : [actual])),
  );
}
