import { failingSteps } from "../../cors/evaluate.ts";
import { lookup, perRecording } from "../../cors/per-recording.ts";
import { permits, preflightMaxAge } from "../../cors/preflight-cache.ts";
import { withoutFragment } from "../../exchange/assembly.ts";
import { cachePartition } from "../../exchange/caches.ts";
import {
  type Exchange,
  type Hop,
  judgedHeaders,
  type ObservedResponse,
  type Transaction,
} from "../../exchange/exchange.ts";
import { askedHeaderNames, askedMethod } from "../../exchange/join-preflight.ts";
import { getHeader, type HeaderList, isHeaderName } from "../../fetch/header-list.ts";
import { isCorsSafelistedMethod } from "../../fetch/methods.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { isOkStatus } from "../../fetch/status.ts";
import { shortUrl } from "../evidence.ts";
import { defineWarning, type WarningContext } from "../rule.ts";

export const preflightNotCached = defineWarning({
  id: "preflight-not-cached",
  on: "preflight",
  spec: fetchStandardUrl("cors-preflight-cache"),
  detect(context) {
    const { exchange, evaluation, profile } = context;
    if (failingSteps(evaluation.alternatives[0]).length > 0) return null;
    for (const [hop, { preflight }] of exchange.hops.entries()) {
      const repeats = preflight ? repeatsUpTo(context, preflight) : [];
      const last = repeats.at(-1);
      if (!preflight || last?.preflight.requestId !== preflight.requestId) continue;
      const headers = judgedHeaders(last.permission);
      const name = "access-control-max-age";
      const value = getHeader(headers, name);
      return {
        hop,
        evidence: [{ where: "preflight.response.header", name, value, hop }],
        values: {
          url: shortUrl(preflight.url),
          age: (preflight.startedAt - last.permission.receivedAt) / 1000,
          maxAge: preflightMaxAge(headers, profile),
          value: value ?? "",
          kind: kindOf(value),
          count: repeats.length,
          lost: Math.round(repeats.reduce((sum, repeat) => sum + durationOf(repeat.preflight), 0)),
        },
      };
    }
    return null;
  },
});

/** A preflight that a longer permission would have spared. */
interface Repeat {
  readonly preflight: Transaction;
  /** The answer to the preflight before it, which had permitted the same for too short a time. */
  readonly permission: ObservedResponse;
}

/** The repeated preflights of a tab, out of one cache, that asked for the same as this one, from the first to this one. */
function repeatsUpTo({ exchange, profile, exchangesAt }: WarningContext, preflight: Transaction): readonly Repeat[] {
  const repeats: Repeat[] = [];
  let before: { readonly permission: ObservedResponse; readonly maxAge: HeaderList } | undefined;
  for (const one of sameQuestions(exchangesAt)(questionOf(exchange, preflight))) {
    if (one.preflight.startedAt > preflight.startedAt) break;
    if (before && !one.isPastCache) {
      const age = (one.preflight.startedAt - before.permission.receivedAt) / 1000;
      const maxAge = preflightMaxAge(before.maxAge, profile);
      // A larger Max-Age helps only below the browser's own limit; within Max-Age it was asked for another reason.
      if (age > maxAge && maxAge < profile.maxAge.cap)
        repeats.push({ preflight: one.preflight, permission: before.permission });
    }
    if (one.permission) before = { permission: one.permission, maxAge: one.maxAge };
  }
  return repeats;
}

/** A preflight, and its answer if that was a permission. */
interface Asked {
  readonly preflight: Transaction;
  readonly isPastCache: boolean;
  readonly permission: ObservedResponse | undefined;
  /** The lines of Access-Control-Max-Age. */
  readonly maxAge: HeaderList;
}

/** All preflights that were recorded, by what they asked for, in the order in which they began. */
const sameQuestions = perRecording(
  (stretch) => {
    const found = new Map<string, Asked[]>();
    for (const exchange of stretch) {
      for (const hop of exchange.hops) {
        // A trial of a fix lets the browser keep no permission.
        if (!hop.preflight || hop.preflight.trial) continue;
        const question = questionOf(exchange, hop.preflight);
        const known = found.get(question);
        if (known) known.push(asked(hop, hop.preflight));
        else found.set(question, [asked(hop, hop.preflight)]);
      }
    }
    return found;
  },
  (stretches) =>
    lookup(stretches, (parts) => parts.flat().sort((a, b) => a.preflight.startedAt - b.preflight.startedAt)),
);

/** What was made of a hop is kept as long as the hop is. */
const made = new WeakMap<Hop, Asked>();

function asked(hop: Hop, preflight: Transaction): Asked {
  const known = made.get(hop);
  if (known) return known;
  const headers = preflight.response ? judgedHeaders(preflight.response) : [];
  const maxAge = headers.filter(({ name }) => isHeaderName(name, "access-control-max-age"));
  const fresh = { preflight, isPastCache: isPastCache(hop), permission: permissionOf(preflight), maxAge };
  made.set(hop, fresh);
  return fresh;
}

/** The answer to a preflight if it permits what was asked for. */
function permissionOf(preflight: Transaction): ObservedResponse | undefined {
  const { response, requestHeaders = [] } = preflight;
  if (!response || !isOkStatus(response.status)) return undefined;
  const method = askedMethod(preflight) ?? "GET";
  const because = [
    ...(isCorsSafelistedMethod(method) ? [] : [{ kind: "method" as const, name: method }]),
    ...askedHeaderNames(preflight).map((name) => ({ kind: "header" as const, name, value: null })),
  ];
  const origin = getHeader(requestHeaders, "origin") ?? undefined;
  return permits(judgedHeaders(response), because, origin) ? response : undefined;
}

/** Milliseconds from the start of a preflight to its answer: for so long its request had to wait. */
function durationOf({ startedAt, response }: Transaction): number {
  return response ? Math.max(0, response.receivedAt - startedAt) : 0;
}

/** With "Disable cache" in DevTools, or a reload past the cache, the browser asks every time. */
function isPastCache({ preflight, actual }: Hop): boolean {
  return [preflight, actual].some(
    (transaction) => getHeader(transaction?.requestHeaders ?? [], "cache-control") === "no-cache",
  );
}

/** What a preflight asks for, and where: the same text for the same question. */
function questionOf(exchange: Exchange, { url, requestHeaders = [] }: Transaction): string {
  const names = ["origin", "access-control-request-method", "access-control-request-headers"];
  const place = [exchange.tabId, cachePartition(exchange), withoutFragment(url)];
  return [...place, ...names.map((name) => getHeader(requestHeaders, name) ?? "")].join("\n");
}

function kindOf(maxAge: string | null): string {
  if (maxAge === null) return "missing";
  if (!/^-?\d+$/.test(maxAge)) return "malformed";
  return Number(maxAge) <= 0 ? "zero" : "other";
}
