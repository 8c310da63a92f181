import { credentialsAsked, isNoCors } from "../../demo/driver/asked.ts";
import { type Comparison, compare } from "../../demo/driver/compare.ts";
import {
  exchangesOf,
  type Played,
  type PlayedRequest,
  type Report,
  type ReportedExchange,
} from "../../demo/driver/play.ts";
import type { Ask, Exchange } from "../../demo/scenario.ts";
import { complaint } from "./expected-differences.ts";

/** One request beside our exchange of it. */
export interface Compared {
  readonly request: PlayedRequest;
  readonly ours: ReportedExchange | undefined;
  /**
   * left-nothing: Chromium refused the call before it became a request, and no extension can know of it; or a stop took its
   * beginning, and it has not ended. own-origin: the request stayed at the page's own origin, and CORS has no say.
   */
  readonly result: Comparison | "left-nothing" | "own-origin";
  readonly preflight: "agrees" | "unknown" | "wrong" | "none";
  /** Of a CORS request to another origin: whether we know the credentials mode that the page asked with. */
  readonly credentials: "right" | "unknown" | "wrong" | "none";
  /** What is wrong with it; empty where nothing is. */
  readonly complaints: readonly string[];
}

/** What a comparison has to ask besides. */
export interface Witnesses {
  /** Whether the probe is in the page. */
  readonly isProbed: boolean;
  /**
   * Whether the recorder was stopped meanwhile. Then what it missed may have given the permission that was used, and
   * requests of one run with one method are compared as a set: nobody can tell which one of them was missed.
   */
  readonly wasStopped: boolean;
  /** The page's origin. */
  readonly ownOrigin: string;
  /** How many requests of a run have reached a server. */
  readonly arrived: (run: string) => number;
  /** Whether Chromium asks first where nothing is in its preflight cache. */
  readonly isPreflighted: (exchange: Exchange) => Promise<boolean>;
}

/** The browser lets nobody look into a frame with an opaque origin, and elements load without a call of a script. */
export function isWithinProbe({ from, via }: Ask): boolean {
  return from === undefined && (via === "fetch" || via === "xhr");
}

/** Compares every request of a run with our exchange of the same request. */
export async function compareRun(report: Report, played: Played, witnesses: Witnesses): Promise<readonly Compared[]> {
  const all = [...exchangesOf(report, played)];
  const pairs = witnesses.wasStopped
    ? pairsThatAgree(played.requests, all)
    : new Map<PlayedRequest, ReportedExchange | undefined>();
  const compared: Compared[] = [];
  for (const request of played.requests) {
    const ours = pairs.get(request) ?? take(all, (one) => mayBe(one, request));
    compared.push(await compareRequest(request, ours, played, witnesses));
  }
  // What is left belongs to no request that Chromium knows of.
  const [first] = compared;
  if (first && all.length > 0) {
    const complaints = [
      ...first.complaints,
      `exchanges of no request: ${all.map(({ id, verdict }) => `${id} ${verdict}`).join(", ")}`,
    ];
    compared[0] = { ...first, complaints };
  }
  return compared;
}

/**
 * Calls of one method begin in the order in which the page makes them; those of others may overtake them. A call that
 * never became a request has no method for Chromium, and is known to the probe alone.
 */
function mayBe({ method, knownFrom, beginningMissed }: ReportedExchange, { judgement }: PlayedRequest): boolean {
  if (judgement.neverLeft) return knownFrom === "probe";
  // Of what is known from behind a redirect alone, the method may be another.
  return method === judgement.method || (beginningMissed === true && judgement.urls.length > 1);
}

/** Takes as many exchanges out as can be said to agree with what Chromium says of a request, each with one. */
function pairsThatAgree(requests: readonly PlayedRequest[], all: ReportedExchange[]) {
  const agrees = (one: ReportedExchange, request: PlayedRequest) =>
    mayBe(one, request) &&
    (one.preflight.state === "unknown" || (one.preflight.state === "sent") === request.judgement.preflights > 0) &&
    (isNoCors(request.exchange.ask) || compareCredentials(one, request.exchange) !== "wrong") &&
    compare(one, request, request.exchange.ask) !== "wrong";
  const requestOf = new Map<ReportedExchange, PlayedRequest>();
  // Calls begin in their order. Only where none is left, an exchange that another request has is given up by it.
  function pair(request: PlayedRequest, tried: Set<ReportedExchange>): boolean {
    return [...all]
      .sort((a, b) => Number(requestOf.has(a)) - Number(requestOf.has(b)))
      .some((one) => {
        if (tried.has(one) || !agrees(one, request)) return false;
        tried.add(one);
        const other = requestOf.get(one);
        if (other && !pair(other, tried)) return false;
        requestOf.set(one, request);
        return true;
      });
  }
  for (const request of requests) pair(request, new Set());
  for (const one of requestOf.keys()) all.splice(all.indexOf(one), 1);
  return new Map([...requestOf].map(([one, request]) => [request, one]));
}

/** Takes the first one out that fits. */
function take<T>(all: T[], fits: (one: T) => boolean): T | undefined {
  const at = all.findIndex(fits);
  return at === -1 ? undefined : all.splice(at, 1)[0];
}

async function compareRequest(
  request: PlayedRequest,
  ours: ReportedExchange | undefined,
  played: Played,
  witnesses: Witnesses,
): Promise<Compared> {
  const { exchange, judgement } = request;
  const nothing = { request, ours, preflight: "none", credentials: "none", complaints: [] } as const;
  if (!ours && judgement.neverLeft && witnesses.arrived(played.run) === 0)
    return { ...nothing, result: "left-nothing" };
  // Nothing tells of it before it ends, if its beginning was missed.
  if (!ours && witnesses.wasStopped && !judgement.ended) return { ...nothing, result: "left-nothing" };
  if (!ours && stayedAtOwnOrigin(request, witnesses) && judgement.corsError === null)
    return { ...nothing, result: "own-origin" };
  const result = compare(ours, request, exchange.ask);
  const preflight = ours ? await comparePreflight(ours, request, played, witnesses) : "wrong";
  const credentials = ours && !isNoCors(exchange.ask) ? compareCredentials(ours, exchange) : "none";
  const complaints = [
    complaint(request, result, witnesses.isProbed && isWithinProbe(exchange.ask)),
    preflight === "wrong" ? "the preflight's state is not Chromium's" : null,
    credentials === "wrong" ? "the credentials mode is not what the page asked with" : null,
  ].filter((one) => one !== null);
  return { request, ours, result, preflight, credentials, complaints };
}

function stayedAtOwnOrigin({ exchange, judgement }: PlayedRequest, { ownOrigin }: Witnesses): boolean {
  return exchange.ask.from === undefined && judgement.urls.every((url) => new URL(url).origin === ownOrigin);
}

/** "cached" is what Chromium did where it sent no preflight and, asked anew, does send one. */
async function comparePreflight(
  { preflight: ours }: ReportedExchange,
  { exchange, judgement }: PlayedRequest,
  { requests }: Played,
  { isPreflighted, wasStopped }: Witnesses,
): Promise<Compared["preflight"]> {
  if (ours.state === "unknown") return "unknown";
  if (judgement.preflights > 0) return ours.state === "sent" ? "agrees" : "wrong";
  const cached = requests.length > 1 && (await isPreflighted(exchange));
  if (!cached) return ours.state === "not-needed" ? "agrees" : "wrong";
  // Everything was recorded, so the permission that Chromium used is known.
  return ours.state === "cached" && (ours.permission || wasStopped) ? "agrees" : "wrong";
}

function compareCredentials({ facts }: ReportedExchange, { ask }: Exchange): Compared["credentials"] {
  const { known, value } = facts.credentialsMode;
  if (known === "unknown") return "unknown";
  return value === credentialsAsked(ask) ? "right" : "wrong";
}
