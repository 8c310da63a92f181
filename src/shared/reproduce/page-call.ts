import type { RequestMode } from "../cors/facts.ts";
import { pageHeaders } from "../cors/preflight-need.ts";
import { chromiumProfile } from "../cors/profile.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import { headersOf } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { askedHeaderNames } from "../exchange/join-preflight.ts";
import type { CallFacts } from "../exchange/network-event.ts";
import { type HeaderList, hasHeader } from "../fetch/header-list.ts";
import { isHttpUrl } from "../fetch/origins.ts";
import { isCorsSafelistedRequestHeader } from "../fetch/request-headers.ts";

/** A call of fetch() that makes the browser do what it did. */
export interface FetchCall {
  readonly url: string;
  readonly method: string;
  /** Those that the page set. */
  readonly headers: HeaderList;
  readonly mode: RequestMode;
  readonly credentials: NonNullable<CallFacts["credentials"]>;
  /** Whether the browser showed neither the credentials mode nor anything that it follows from. */
  readonly credentialsAssumed: boolean;
  readonly redirect: NonNullable<CallFacts["redirect"]>;
}

/**
 * The call of fetch() that stands for an exchange.
 * @returns null where fetch() cannot make it: its beginning was not seen, the value of a header was not, or it was
 *   preflighted for what no header shows
 */
export function fetchCallOf({ exchange, evaluation }: Explanation): FetchCall | null {
  const { call, beginningMissed } = exchange;
  const { preflight, actual } = exchange.hops[0];
  const asked = preflight ? askedHeaderNames(preflight) : [];
  const seen = headersOf(actual) ?? actual.devtools?.provisionalHeaders ?? [];
  const nameless = evaluation.preflights[0]?.because.some(({ kind }) => kind !== "method" && kind !== "header");
  if (beginningMissed || nameless || !isHttpUrl(actual.url)) return null;
  if (asked.some((name) => !hasHeader(seen, name))) return null;
  const [likeliest] = evaluation.alternatives;
  return {
    url: actual.url,
    method: actual.method,
    headers: setByPage(seen, asked),
    mode: factValue(evaluation.mode) ?? "cors",
    credentials: call?.credentials ?? (likeliest.credentialsMode === "include" ? "include" : "same-origin"),
    credentialsAssumed: evaluation.credentialsMode.known === "unknown",
    redirect: call?.redirect ?? redirectMode(likeliest.trace.find(({ result }) => result === "fail")?.names),
  };

  function redirectMode(names: readonly string[] | undefined): FetchCall["redirect"] {
    return names?.length === 1 && names[0] === "error" ? "error" : "follow";
  }
}

/** The code of a call. */
export function fetchCode({ url, method, headers, ...modes }: FetchCall): string {
  const options = {
    method,
    ...(headers.length > 0 ? { headers: record(headers) } : {}),
    mode: modes.mode,
    credentials: modes.credentials,
    ...(modes.redirect === "follow" ? {} : { redirect: modes.redirect }),
  };
  return `await fetch(${JSON.stringify(url)}, ${JSON.stringify(options, null, 2)});`;
}

/** What the preflight asked for was set by the page; of the rest, what the browser does not set by itself. */
export function setByPage(headers: HeaderList, asked: readonly string[]): HeaderList {
  const own = new Set(pageHeaders(headers, chromiumProfile));
  return headers.filter((header) => {
    const name = header.name.toLowerCase();
    if (asked.includes(name)) return true;
    if (name === "accept" && header.value === "*/*") return false;
    if (name === "accept-language" && isCorsSafelistedRequestHeader(header)) return false;
    return own.has(header);
  });
}

/** Headers as fetch() takes them. A name that comes twice has both values. */
function record(headers: HeaderList): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const { name, value } of headers) {
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return Object.fromEntries(values);
}
