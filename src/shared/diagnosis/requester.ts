import type { Exchange } from "../exchange/exchange.ts";
import { headersOf } from "../exchange/exchange.ts";
import { getHeader } from "../fetch/header-list.ts";

/** What in a page makes requests, as far as what it gets to see differs. */
export type Requester =
  | "fetch"
  | "xhr"
  | "event-source"
  | "beacon"
  | "image"
  | "script"
  | "style"
  | "font"
  | "media"
  | "other";

/** DevTools' names for what asked, where they tell more than the request events. */
const devtoolsKinds: ReadonlyMap<string, Requester> = new Map(
  Object.entries<Requester>({
    fetch: "fetch",
    xhr: "xhr",
    eventsource: "event-source",
    ping: "beacon",
  }),
);

/** The request events' names for what asked. "xmlhttprequest" stands for several; see {@link requestersOf}. */
const eventKinds: ReadonlyMap<string, Requester> = new Map(
  Object.entries<Requester>({
    ping: "beacon",
    beacon: "beacon",
    image: "image",
    imageset: "image",
    script: "script",
    stylesheet: "style",
    font: "font",
    media: "media",
  }),
);

/**
 * Who can have made an exchange: one where that is known, several where the browser does not show it.
 * @param mode the request mode, where it is known: only fetch() can ask without CORS or for its own origin alone
 */
export function requestersOf(exchange: Exchange, mode: string | undefined): readonly [Requester, ...Requester[]] {
  const { call, resourceType, isImagined } = exchange;
  if (call && !isImagined) return [call.api];
  const { actual } = exchange.hops[0];
  if (resourceType !== "xmlhttprequest") return [eventKinds.get(resourceType) ?? "other"];
  const kind = devtoolsKinds.get(actual.devtools?.resourceType ?? "");
  if (kind) return [kind];
  if (isImagined || (mode !== undefined && mode !== "cors")) return ["fetch"];
  const headers = headersOf(actual);
  // An EventSource always says what it wants.
  const mayBeEvents =
    actual.method === "GET" && (!headers || getHeader(headers, "accept")?.includes("text/event-stream") === true);
  return mayBeEvents ? ["fetch", "xhr", "event-source"] : ["fetch", "xhr"];
}
