import fc from "fast-check";
import { assemble } from "../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../src/shared/exchange/assembly.ts";
import { boundHeaders, boundText, messageBounds } from "../../src/shared/exchange/bounds.ts";
import { type Exchange, isCrossOrigin } from "../../src/shared/exchange/exchange.ts";
import type { NetworkEvent, RequestEvent } from "../../src/shared/exchange/network-event.ts";
import { eventsOf } from "../unit/events.ts";
import { hostileError, hostileHeaders, hostileMethod, hostileStatus, hostileText, hostileUrl } from "./hostile.ts";

/*
 * What browsers report of requests whose every value somebody chose to do harm, within the bounds that capture sets.
 */

const page = "https://app.example";

/** Headers that lead on to where hostile ones matter: without some of them each request stops at the first check. */
const helpful = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { "Access-Control-Allow-Origin": page },
  { "Access-Control-Allow-Origin": "*" },
  {
    "Access-Control-Allow-Origin": page,
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Allow-Headers": "*",
  },
  { "Access-Control-Allow-Origin": page, "Access-Control-Allow-Methods": "PUT", Vary: "Origin" },
);

/** What browsers ask for is a URL, as hostile as it may be. */
const askedUrl = hostileUrl.map((url) =>
  URL.canParse(url) ? url : `https://api.example/${encodeURI(url.replace(/[\ud800-\udfff]/g, ""))}`,
);

const hop = fc.record({
  url: fc.oneof({ arbitrary: fc.constant("https://api.example/items"), weight: 1 }, { arbitrary: askedUrl, weight: 2 }),
  method: fc.oneof(
    { arbitrary: fc.constantFrom("GET", "PUT", "POST"), weight: 2 },
    { arbitrary: hostileMethod, weight: 1 },
  ),
  preflight: fc.option(
    fc.record({ status: hostileStatus, headers: helpful, asks: fc.option(hostileText, { nil: undefined, freq: 1 }) }),
    { nil: undefined, freq: 1 },
  ),
  response: fc.option(fc.record({ status: hostileStatus, headers: helpful }), { nil: undefined, freq: 4 }),
  redirectTo: askedUrl,
  more: fc.tuple(hostileHeaders, hostileHeaders),
});

const script = fc.record({
  initiator: fc.oneof(
    { arbitrary: fc.constantFrom(page, "null", "http://app.example", "file://"), weight: 4 },
    { arbitrary: hostileUrl, weight: 1 },
  ),
  resourceType: fc.constantFrom(
    "xmlhttprequest",
    "xmlhttprequest",
    "xmlhttprequest",
    "font",
    "image",
    "script",
    "ping",
    "x",
  ),
  hops: fc.array(hop, { minLength: 1, maxLength: 4 }),
  end: fc.oneof(fc.constantFrom<string | null | undefined>(undefined, null, "net::ERR_FAILED"), hostileError),
  engine: fc.constantFrom(undefined, undefined, "gecko" as const),
  ip: fc.option(hostileText, { freq: 1 }),
  saw: fc.option(hostileText, { freq: 1 }),
  directive: fc.option(hostileText, { freq: 1 }),
  frame: hostileUrl,
  /** Events that come twice, not at all, or before their time. */
  mess: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 3 }),
});

type Script = typeof script extends fc.Arbitrary<infer One> ? One : never;

/** The events of one to three requests, in an order that need not be theirs. */
export const hostileEvents: fc.Arbitrary<readonly NetworkEvent[]> = fc
  .array(script, { minLength: 1, maxLength: 2 })
  .map((scripts) => scripts.flatMap(eventsOfScript));

function eventsOfScript({ hops, engine, mess, ...spec }: Script, index: number): readonly NetworkEvent[] {
  const bounded = hops.map(({ url, preflight, response, redirectTo, ...rest }, at) => ({
    ...rest,
    url: boundText(url, messageBounds.url),
    ...(preflight
      ? {
          preflight: {
            ...preflight,
            ...(preflight.asks === undefined ? { asks: "x-trace" } : { asks: preflight.asks }),
          },
        }
      : {}),
    ...(response ? { response } : {}),
    ...(at < hops.length - 1 ? { redirectTo: boundText(redirectTo, messageBounds.url) } : {}),
  }));
  const [first] = bounded;
  const made = eventsOf({
    id: `${index + 1}`,
    at: 1_000 * (index + 1),
    initiator: spec.initiator,
    resourceType: spec.resourceType,
    hops: bounded,
    ...(spec.end === undefined ? {} : { end: spec.end }),
  });
  const events = made.map((event) => {
    const own = event as RequestEvent;
    const { more } = hops.find(({ url }) => boundText(url, messageBounds.url) === own.url) ?? {
      more: [[], []] as const,
    };
    const seen = { ...own, ...(engine ? { engine } : {}) };
    if (!("headers" in own)) return seen;
    const [sent, answered] = more;
    // One list as long as lists may be is enough for one exchange.
    const added =
      own.type === "request-sent" ? sent.slice(0, 6) : own.url === first?.url ? answered : answered.slice(0, 6);
    return { ...seen, headers: boundHeaders([...own.headers, ...added]).headers };
  }) as NetworkEvent[];
  if (spec.saw !== null && first)
    events.push({
      type: "page-call",
      tabId: 1,
      callId: `call-${index}`,
      origin: spec.initiator,
      url: first.url,
      method: first.method,
      at: 1_000 * (index + 1),
      facts: { api: "fetch", saw: spec.saw, ...(spec.directive === null ? {} : { violatedDirective: spec.directive }) },
    });
  if (spec.ip !== null && first)
    events.push({
      type: "devtools-record",
      tabId: 1,
      url: first.url,
      method: first.method,
      startedAt: 1_000 * (index + 1),
      resourceType: "fetch",
      status: first.response?.status ?? 0,
      error: spec.end ?? null,
      requestHeaders: boundHeaders(first.more[0]).headers,
      statusText: spec.ip,
      httpVersion: spec.ip,
      responseHeaders: boundHeaders(first.more[1]).headers,
      redirectUrl: "",
      duration: 5,
      fromMemory: false,
      viaServiceWorker: false,
      pageOrigin: spec.initiator,
      callFrames: [{ functionName: spec.ip, url: spec.frame, line: 1, column: 1, asyncKind: spec.ip }],
    });
  for (const [from, to] of mess) {
    const event = events[from % events.length];
    if (event) events.splice(to % events.length, from % 2, event);
  }
  return events;
}

/** The exchanges that events make up, as the panel would get them. */
export function exchangesOf(events: Iterable<NetworkEvent>): readonly Exchange[] {
  const assembly = createAssembly();
  for (const event of events) assemble(assembly, event);
  return [...assembly.exchanges.values()].filter(isCrossOrigin);
}
