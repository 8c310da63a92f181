import { assemble } from "../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../src/shared/exchange/assembly.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import type { DevtoolsRecord, NetworkEvent } from "../../src/shared/exchange/network-event.ts";
import type { HeaderList } from "../../src/shared/fetch/header-list.ts";

/** The page of the unit tests. */
export const page = "https://app.example";
/** The URL that it asks for. */
export const api = "https://api.example/items";

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** A response as a test writes it. */
export interface ResponseSpec {
  readonly status?: number;
  readonly headers?: Headers;
}

/** One hop as a test writes it, in the order in which Chromium reports it. */
export interface HopSpec {
  readonly url?: string;
  readonly method?: string;
  /** What the preflight asks for and is answered; `error` instead of an answer. */
  readonly preflight?: ResponseSpec & { readonly asks?: string; readonly error?: string };
  /** Request headers; the request counts as sent if there is a response, or if these are given. */
  readonly request?: Headers;
  readonly response?: ResponseSpec;
  readonly redirectTo?: string;
}

/** A whole request as a test writes it. */
export interface RequestSpec {
  readonly id?: string;
  readonly initiator?: string;
  readonly resourceType?: string;
  readonly at?: number;
  readonly hops: readonly HopSpec[];
  /** How it ends: an error, "readable" (the default where the last hop has a response), or not at all. */
  readonly end?: string | null;
}

/** Header lines from a record; a list gives several lines. */
export function headers(values: Headers = {}): HeaderList {
  return Object.entries(values).flatMap(([name, value]) => [value].flat().map((line) => ({ name, value: line })));
}

/** The events of one request as Chromium reports them. */
export function eventsOf(spec: RequestSpec): readonly NetworkEvent[] {
  const { id = "1", initiator = page, resourceType = "xmlhttprequest", hops } = spec;
  let at = spec.at ?? 1_000;
  const tick = () => at++;
  const events: NetworkEvent[] = [];
  for (const [index, hop] of hops.entries()) {
    const url = hop.url ?? api;
    const method = hop.method ?? "GET";
    const context = { requestId: id, tabId: 1, frameId: 0, documentId: "doc", initiator, url, method, resourceType };
    const origin = initiator === "null" || index > 0 ? (hop.request?.Origin ?? initiator) : initiator;
    events.push({ ...context, type: "request-started", at: tick() });
    if (hop.preflight) {
      const { asks, error, status = 204, headers: answered } = hop.preflight;
      const options = { ...context, requestId: `${id}-preflight-${index}`, method: "OPTIONS" };
      events.push({ ...options, type: "request-started", at: tick() });
      events.push({
        ...options,
        type: "request-sent",
        at: tick(),
        headers: headers({
          "Access-Control-Request-Method": method,
          ...(asks ? { "Access-Control-Request-Headers": asks } : {}),
          Origin: origin,
        }),
      });
      if (error) {
        events.push({ ...options, type: "failed", at: tick(), error });
      } else {
        events.push({
          ...options,
          type: "headers-received",
          at: tick(),
          status,
          statusText: "",
          httpVersion: "HTTP/1.1",
          headers: headers(answered),
        });
        events.push({ ...options, type: "completed", at: tick() });
      }
    }
    if (hop.request || hop.response) {
      events.push({
        ...context,
        type: "request-sent",
        at: tick(),
        headers: headers({ Origin: origin, ...hop.request }),
      });
    }
    if (hop.response) {
      const { status = 200, headers: answered } = hop.response;
      events.push({
        ...context,
        type: "headers-received",
        at: tick(),
        status,
        statusText: "",
        httpVersion: "HTTP/1.1",
        headers: headers(answered),
      });
    }
    if (hop.redirectTo) events.push({ ...context, type: "redirected", at: tick(), redirectUrl: hop.redirectTo });
    if (index < hops.length - 1) continue;
    const end = spec.end === undefined ? (hop.response ? "readable" : null) : spec.end;
    if (end === "readable") {
      const answered = headers(hop.response?.headers);
      events.push({ ...context, type: "response-started", at: tick(), headers: answered, fromCache: false });
      events.push({ ...context, type: "completed", at: tick() });
    } else if (end !== null) {
      events.push({ ...context, type: "failed", at: tick(), error: end });
    }
  }
  return events;
}

/** The exchanges that events make up, in the order in which they began. */
export function assembled(events: Iterable<NetworkEvent>): readonly Exchange[] {
  const assembly = createAssembly();
  for (const event of events) assemble(assembly, event);
  return [...assembly.exchanges.values()];
}

/** The one exchange of a request. */
export function exchangeOf(spec: RequestSpec): Exchange {
  const [exchange] = assembled(eventsOf(spec));
  if (!exchange) throw new Error("no exchange");
  return exchange;
}

/** A record of the DevTools' network log. */
export function devtoolsRecord(values: Partial<DevtoolsRecord> = {}): DevtoolsRecord {
  return {
    type: "devtools-record",
    tabId: 1,
    url: api,
    method: "GET",
    startedAt: 1_000,
    resourceType: "fetch",
    status: 200,
    error: null,
    requestHeaders: [],
    statusText: "",
    httpVersion: "HTTP/1.1",
    responseHeaders: [],
    redirectUrl: "",
    duration: 10,
    fromMemory: false,
    viaServiceWorker: false,
    pageOrigin: page,
    callFrames: [],
    ...values,
  };
}

/** Headers that allow the unit tests' page. */
export const allowPage = { "Access-Control-Allow-Origin": page } as const;
