import { boundHeaders, boundText, messageBounds } from "../exchange/bounds.ts";
import { isPreflightRequest } from "../exchange/exchange.ts";
import type { DevtoolsRecord } from "../exchange/network-event.ts";
import { getHeader, type HeaderList, hasHeader } from "../fetch/header-list.ts";
import { isRedirectStatus } from "../fetch/status.ts";
import { toDevtoolsRecord } from "./devtools-record.ts";
import { numberOf, read, textOf } from "./fields.ts";
import { engineOf, type FileEngine, isProxy, type Tool } from "./tool.ts";

/** One entry of a file as a record, with what a whole file is needed to tell. */
export interface FileRecord extends DevtoolsRecord {
  /** Its place in log.entries. */
  readonly index: number;
  readonly engine: FileEngine | undefined;
  readonly engineVersion: number;
  readonly pageref: string | undefined;
  /** What the file says of how it failed. */
  readonly failure: string | undefined;
}

/** A value in an entry that is not what HAR says. */
export interface EntryFault {
  /** Where in the file: log.entries[3].request.headers */
  readonly path: string;
  readonly expected: "object" | "list" | "text" | "url" | "number" | "time";
}

/** What an entry is read as. */
export interface ReadEntry {
  /** Null where it lacks what identifies a request, or is none that CORS can concern. */
  readonly record: FileRecord | null;
  readonly faults: readonly EntryFault[];
  /** Whether no browser made the request. */
  readonly isForeign?: true;
}

/**
 * Reads one entry of somebody else's file.
 * @param entry any value
 * @param index its place in log.entries
 * @param earlier when the entry before it began: where an entry has no time, the order of the file is all there is
 */
export function readEntry(entry: unknown, index: number, earlier: number): ReadEntry {
  const path = `log.entries[${index}]`;
  const faults = faultsOf(entry, path);
  const url = textOf(read(entry, "request", "url")) ?? "";
  const method = textOf(read(entry, "request", "method")) ?? "";
  if (!URL.canParse(url) || method === "") return { record: null, faults };
  const requestHeaders = headersAt(entry, "request");
  const responseHeaders = headersAt(entry, "response");
  const made = engineOf(getHeader(requestHeaders, "user-agent"));
  if (made === null) return { record: null, faults, isForeign: true };
  const resourceType = resourceTypeOf(entry, method, requestHeaders);
  const time = textOf(read(entry, "startedDateTime"));
  const startedAt = time === undefined || Number.isNaN(Date.parse(time)) ? earlier : Date.parse(time);
  const status = Math.max(0, numberOf(Number(wordOf(read(entry, "response", "status")))) ?? 0);
  const record = toDevtoolsRecord(
    {
      startedDateTime: new Date(startedAt).toISOString(),
      time: read(entry, "time"),
      timings: read(entry, "timings"),
      request: { url: boundText(url, messageBounds.url), method: boundText(method, 100), headers: requestHeaders },
      response: {
        status,
        statusText: boundText(textOf(read(entry, "response", "statusText")) ?? "", messageBounds.headerValue),
        httpVersion: boundText(textOf(read(entry, "response", "httpVersion")) ?? "", 100),
        headers: responseHeaders,
        redirectURL: boundText(textOf(read(entry, "response", "redirectURL")) ?? "", messageBounds.url),
        content: { size: read(entry, "response", "content", "size") },
        _fetchedViaServiceWorker: isMadeInBrowser(entry, responseHeaders),
      },
      _resourceType: resourceType,
      _fromCache: read(entry, "_fetchType") === "Memory Cache" ? "memory" : read(entry, "_fromCache"),
      _initiator: read(entry, "_initiator"),
    },
    0,
    "",
  );
  if (!record) return { record: null, faults };
  const failure = textOf(read(entry, "response", "_error")) ?? textOf(read(entry, "response", "_failureText"));
  return {
    record: {
      ...record,
      index,
      engine: made?.engine,
      engineVersion: made?.version ?? 0,
      pageref: textOf(read(entry, "pageref")),
      failure: failure === undefined ? undefined : boundText(failure, 200),
    },
    faults,
  };
}

function faultsOf(entry: unknown, path: string): readonly EntryFault[] {
  const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(entry)) return [{ path, expected: "object" }];
  const faults: EntryFault[] = [];
  const time = read(entry, "startedDateTime");
  if (typeof time !== "string" || Number.isNaN(Date.parse(time)))
    faults.push({ path: `${path}.startedDateTime`, expected: "time" });
  for (const part of ["request", "response"] as const) {
    const value = read(entry, part);
    if (!isObject(value)) {
      faults.push({ path: `${path}.${part}`, expected: "object" });
      continue;
    }
    const headers = read(value, "headers");
    if (!Array.isArray(headers)) faults.push({ path: `${path}.${part}.headers`, expected: "list" });
    else {
      const wrong = headers.findIndex((one) => textOf(read(one, "name")) === undefined);
      if (wrong !== -1) faults.push({ path: `${path}.${part}.headers[${wrong}].name`, expected: "text" });
    }
  }
  const url = read(entry, "request", "url");
  if (isObject(read(entry, "request"))) {
    if (typeof url !== "string" || !URL.canParse(url)) faults.push({ path: `${path}.request.url`, expected: "url" });
    if (typeof read(entry, "request", "method") !== "string")
      faults.push({ path: `${path}.request.method`, expected: "text" });
  }
  if (isObject(read(entry, "response")) && typeof read(entry, "response", "status") !== "number")
    faults.push({ path: `${path}.response.status`, expected: "number" });
  return faults;
}

function headersAt(entry: unknown, part: "request" | "response"): HeaderList {
  const headers = read(entry, part, "headers");
  if (!Array.isArray(headers)) return [];
  const named = headers.flatMap((header) => {
    const name = textOf(read(header, "name"));
    const value = read(header, "value");
    if (name === undefined || name === "") return [];
    // Pseudo headers of HTTP/2 are no headers, but ":authority" shows that these are what was sent.
    return [{ name, value: wordOf(value) }];
  });
  return boundHeaders(named).headers;
}

/** A text, or what some tools write in the place of one: a number, a yes or no. */
function wordOf(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : (textOf(value) ?? "");
}

/** Whether a service worker answered: a file names it, or no server has an address and the answer no date. */
function isMadeInBrowser(entry: unknown, responseHeaders: HeaderList): boolean {
  if (read(entry, "response", "_fetchedViaServiceWorker") === true) return true;
  if (textOf(read(entry, "_fetchType")) === "Service Worker") return true;
  const hasAddress = Boolean(read(entry, "serverIPAddress"));
  const isRedirect = isRedirectStatus(numberOf(read(entry, "response", "status")) ?? 0);
  return responseHeaders.length > 0 && !isRedirect && !hasAddress && !hasHeader(responseHeaders, "date");
}

/** Kinds of requests by Sec-Fetch-Dest, in DevTools' words. */
const kindsByDestination: ReadonlyMap<string, string> = new Map(
  Object.entries({
    image: "image",
    font: "font",
    style: "stylesheet",
    audio: "media",
    video: "media",
    track: "texttrack",
    script: "script",
  }),
);

/** DevTools' word for the kind of a request; navigations are "document". */
function resourceTypeOf(entry: unknown, method: string, headers: HeaderList): string {
  if (isPreflightRequest(method, headers)) return "preflight";
  const named = textOf(read(entry, "_resourceType"));
  if (named !== undefined && named !== "") return named;
  if (getHeader(headers, "sec-fetch-mode") === "navigate" || hasHeader(headers, "upgrade-insecure-requests"))
    return "document";
  if (hasHeader(headers, "sec-websocket-key")) return "websocket";
  const destination = getHeader(headers, "sec-fetch-dest");
  if (destination === "empty") return "fetch";
  if (destination !== null) return kindsByDestination.get(destination) ?? "other";
  return hasHeader(headers, "origin") ? "fetch" : "other";
}

/** What Playwright names what stops a request before it leaves the page. */
const stoppedInPage: ReadonlySet<string> = new Set(["csp", "mixed-content"]);

/** A record with what follows from the program that wrote its file; files need not name it before their entries. */
export function withTool(record: FileRecord, tool: Tool): FileRecord {
  const { engine, failure = "", status, requestHeaders } = record;
  const fallback = engine === undefined ? engineOf(tool.browser) : undefined;
  const named = /^(net::|NS_)[\w.:]+$/.test(failure) ? failure : null;
  const unnamed = stoppedInPage.has(failure) && status === 0 ? "" : "net::ERR_FAILED";
  return {
    ...record,
    ...(fallback ? { engine: fallback.engine, engineVersion: fallback.version } : {}),
    ...(engine === undefined && tool.id === "chrome-devtools" ? { engine: "chromium" } : {}),
    error: named ?? (tool.id === "playwright" && failure !== "" ? unnamed : null),
    ...(hasAllHeaders(requestHeaders, tool) ? { hasAllHeaders: true } : {}),
  };
}

/** Chromium's tools also write headers of which the ones that were sent were not seen; others write what was sent. */
function hasAllHeaders(headers: HeaderList, tool: Tool): boolean {
  if (tool.id === "chrome-devtools" || tool.id === "playwright") return false;
  return isProxy(tool) ? headers.length > 0 : hasHeader(headers, "origin") || hasHeader(headers, "sec-fetch-mode");
}
