import { boundHeaders, boundText, messageBounds } from "../exchange/bounds.ts";
import type { DevtoolsFacts, Exchange, Hop, ObservedResponse, TimingFacts, Transaction } from "../exchange/exchange.ts";
import type { CallFacts, CallFrame, Measured } from "../exchange/network-event.ts";
import type { HeaderChanges } from "../fetch/header-changes.ts";
import type { HeaderList } from "../fetch/header-list.ts";
import { given, numberOf, oneOf, read, textOf } from "./fields.ts";

/** Reads our own report back: the exchanges that it was made of, as far as nothing was hidden in it. */
export interface OwnReport {
  /** Takes `log._cors.version`, which stands before everything else. */
  takeVersion(value: unknown): void;
  /** Takes one of `log._cors.exchanges`. */
  takeExchange(value: unknown): void;
  /** Takes an entry that belongs to an exchange. @returns whether it does */
  takeEntry(entry: unknown): boolean;
  isOwn(): boolean;
  /** How many exchanges were left out, because there were too many. */
  dropped(): number;
  exchanges(): readonly Exchange[];
  /** Whether some text of it was hidden when it was written. */
  hasHidden(): boolean;
}

/** How many exchanges are kept. */
const maxExchanges = 20_000;
/** Requests of one exchange: browsers follow 20 redirects. */
const maxHops = 50;

type Hops = Map<number, { preflight?: Transaction; actual?: Transaction }>;

/** Begins to read. Every value is checked: anybody may have written the file. */
export function createOwnReport(): OwnReport {
  const found = new Map<string, { readonly facts: Omit<Exchange, "hops">; readonly hops: Hops }>();
  let isCurrent = false;
  let dropped = 0;
  let hasHidden = false;
  return {
    takeVersion(value) {
      isCurrent = value === 1;
    },
    takeExchange(value) {
      const facts = isCurrent ? factsOf(value) : null;
      if (!facts || found.has(facts.id)) return;
      if (found.size < maxExchanges) found.set(facts.id, { facts, hops: new Map() });
      else dropped++;
    },
    takeEntry(entry) {
      const own = found.get(textOf(read(entry, "_cors", "exchange")) ?? "");
      const role = oneOf(read(entry, "_cors", "role"), ["preflight", "actual"]);
      const hop = numberOf(read(entry, "_cors", "hop"));
      if (!own || !role || hop === undefined || !Number.isInteger(hop) || hop < 0 || hop >= maxHops) return false;
      const transaction = transactionOf(entry);
      if (!transaction) return false;
      if (JSON.stringify(transaction).match(/\bredacted-\d/)) hasHidden = true;
      own.hops.set(hop, { ...own.hops.get(hop), [role]: transaction });
      return true;
    },
    isOwn: () => found.size > 0,
    dropped: () => dropped,
    hasHidden: () => hasHidden,
    exchanges: () =>
      [...found.values()].flatMap(({ facts, hops }) => {
        const [first, ...rest] = inOrder(hops);
        return first ? [{ ...facts, hops: [first, ...rest] as const }] : [];
      }),
  };
}

/** The hops from the first on, as far as none is missing. */
function inOrder(hops: Hops): readonly Hop[] {
  const complete: Hop[] = [];
  for (let index = 0; ; index++) {
    const { preflight, actual } = hops.get(index) ?? {};
    if (!actual) return complete;
    complete.push(preflight ? { preflight, actual } : { actual });
  }
}

function factsOf(value: unknown): Omit<Exchange, "hops"> | null {
  const id = textOf(read(value, "id"));
  const observed = read(value, "observed");
  if (id === undefined || observed === undefined) return null;
  const call = callOf(value, observed);
  const timing = timingOf(read(value, "resourceTiming"));
  const frames = read(value, "callFrames");
  return {
    id: boundText(id, 200),
    tabId: numberOf(read(observed, "tabId")) ?? 0,
    frameId: numberOf(read(observed, "frameId")) ?? 0,
    resourceType: boundText(textOf(read(value, "resourceType")) ?? "other", 100),
    ...given({
      documentId: textOf(read(observed, "documentId")),
      initiator: textOf(read(value, "origin")),
      engine: oneOf(read(observed, "engine"), ["gecko"]),
      fromDocument: trueOf(read(observed, "fromDocument")),
      cookieStoreId: textOf(read(observed, "cookieStoreId")),
      topLevelOrigin: textOf(read(observed, "topLevelOrigin")),
      beginningMissed: trueOf(read(value, "beginningMissed")),
      interrupted: trueOf(read(value, "interrupted")),
      beforeDevtools: trueOf(read(value, "beforeDevtools")),
      prerendered: prerenderedOf(read(value, "prerendered")),
      knownFrom: oneOf(read(value, "knownFrom"), ["devtools", "probe", "file"]),
      untold: untoldOf(read(observed, "untold")),
      callFrames: Array.isArray(frames) ? frames.slice(0, 20).flatMap(frameOf) : undefined,
      call,
      timing,
    }),
  };
}

/** A report tells whether the page was shown, and neither in which frame nor when. */
function prerenderedOf(value: unknown): Exchange["prerendered"] {
  if (value === "not-shown") return { frameId: 0 };
  return value === "shown" ? { frameId: 0, shownAt: 0 } : undefined;
}

function untoldOf(value: unknown): Exchange["untold"] {
  if (!Array.isArray(value)) return undefined;
  const words = ["outcome", "preflights", "secrets", "storage-access"] as const;
  return words.filter((word) => value.includes(word));
}

function transactionOf(entry: unknown): Transaction | null {
  const observed = read(entry, "_cors", "observed");
  const url = textOf(read(entry, "request", "url"));
  const method = textOf(read(entry, "request", "method"));
  const startedAt = numberOf(read(observed, "startedAt"));
  if (url === undefined || !URL.canParse(url) || method === undefined || startedAt === undefined) return null;
  const headers = headersOf(read(entry, "request", "headers"));
  const kind = oneOf(read(observed, "headers"), ["sent", "prepared", "provisional", "none"]);
  const named = textOf(read(observed, "redirectUrl"));
  const redirectUrl = named !== undefined && URL.canParse(named) ? named : undefined;
  return {
    requestId: boundText(textOf(read(observed, "requestId")) ?? "", 200),
    url: boundText(url, messageBounds.url),
    method: boundText(method, 100),
    startedAt,
    ...given({
      requestHeaders: kind === "sent" ? headers : undefined,
      preparedHeaders: kind === "prepared" ? headers : undefined,
      sentAt: numberOf(read(observed, "sentAt")),
      endedAt: numberOf(read(observed, "endedAt")),
      redirectUrl: redirectUrl === undefined ? undefined : boundText(redirectUrl, messageBounds.url),
      error: textOf(read(entry, "response", "_error")),
      omittedRequestHeaders: numberOf(read(observed, "omittedRequestHeaders")),
      outOfSight: trueOf(read(observed, "outOfSight")),
      trial: changesOf(read(observed, "trial")),
      response: responseOf(entry, read(observed, "response")),
      devtools: devtoolsOf(read(observed, "devtools"), kind === "provisional" ? headers : undefined),
    }),
  };
}

function responseOf(entry: unknown, observed: unknown): ObservedResponse | undefined {
  const status = numberOf(read(entry, "response", "status"));
  const receivedAt = numberOf(read(observed, "receivedAt"));
  if (status === undefined || receivedAt === undefined) return undefined;
  const shown = headersOf(read(entry, "response", "headers"));
  const server = read(observed, "serverHeaders");
  const trial = read(observed, "trialHeaders");
  const version = textOf(read(entry, "response", "httpVersion")) ?? "";
  return {
    status,
    statusText: boundText(textOf(read(entry, "response", "statusText")) ?? "", messageBounds.headerValue),
    httpVersion: version === "unknown" ? "" : boundText(version, 100),
    headers: server === undefined ? shown : headersOf(server),
    receivedAt,
    ...given({
      omittedHeaders: numberOf(read(observed, "omittedHeaders")),
      trialHeaders: trial === undefined ? undefined : headersOf(trial),
      judgedHeaders: read(observed, "judgedHeaders") === true ? shown : undefined,
      startedAt: numberOf(read(observed, "startedAt")),
      fromCache: boolean(read(observed, "fromCache")),
      ip: textOf(read(entry, "serverIPAddress")),
    }),
  };
}

function devtoolsOf(value: unknown, provisionalHeaders: HeaderList | undefined): DevtoolsFacts | undefined {
  const resourceType = textOf(read(value, "resourceType"));
  const status = numberOf(read(value, "status"));
  if (resourceType === undefined || status === undefined) return undefined;
  const error = textOf(read(value, "error")) ?? null;
  return {
    resourceType,
    status,
    error,
    ...given({ provisionalHeaders, measured: measuredOf(read(value, "measured")) }),
  };
}

function measuredOf(value: unknown): Measured | undefined {
  const names = ["blocked", "dns", "connect", "ssl", "send", "wait", "receive", "bodySize"] as const;
  if (!names.every((name) => numberOf(read(value, name)) !== undefined)) return undefined;
  return Object.fromEntries(names.map((name) => [name, read(value, name)])) as unknown as Measured;
}

function changesOf(value: unknown): HeaderChanges | undefined {
  const [set, remove] = [read(value, "set"), read(value, "remove")];
  if (!Array.isArray(set) || !Array.isArray(remove)) return undefined;
  return { set: headersOf(set), remove: remove.filter((name) => typeof name === "string").slice(0, 100) };
}

function callOf(value: unknown, observed: unknown): Exchange["call"] {
  const call = read(value, "call");
  const api = oneOf(read(call, "api"), ["fetch", "xhr", "event-source", "beacon"]);
  if (!api) return undefined;
  const facts: CallFacts = {
    api,
    ...given<{ [Name in Exclude<keyof CallFacts, "api">]: CallFacts[Name] | undefined }>({
      mode: oneOf(read(call, "mode"), ["cors", "no-cors", "same-origin"]),
      credentials: oneOf(read(call, "credentials"), ["include", "same-origin", "omit"]),
      redirect: oneOf(read(call, "redirect"), ["follow", "error", "manual"]),
      uploadListener: boolean(read(call, "uploadListener")),
      streamBody: boolean(read(call, "streamBody")),
      keepalive: boolean(read(call, "keepalive")),
      settledAt: numberOf(read(observed, "settledAt")),
      saw: textOf(read(call, "saw")),
      failed: boolean(read(call, "failed")),
      violatedDirective: textOf(read(call, "violatedDirective")),
    }),
  };
  return { ...facts, callId: textOf(read(observed, "callId")) ?? "" };
}

function timingOf(value: unknown): TimingFacts | undefined {
  const responseStatus = numberOf(read(value, "responseStatus"));
  if (responseStatus !== undefined) return { responseStatus };
  const missing = oneOf(read(value, "missing"), ["unlisted", "list-full", "unreadable", "several-calls"]);
  return missing && { missing };
}

function frameOf(value: unknown): readonly CallFrame[] {
  const [functionName, url] = [textOf(read(value, "functionName")), textOf(read(value, "url"))];
  const [line, column] = [numberOf(read(value, "line")), numberOf(read(value, "column"))];
  if (functionName === undefined || url === undefined || line === undefined || column === undefined) return [];
  return [{ functionName: boundText(functionName, 200), url: boundText(url, messageBounds.url), line, column }];
}

function headersOf(value: unknown): HeaderList {
  if (!Array.isArray(value)) return [];
  const headers = value.flatMap((header) => {
    const [name, text] = [textOf(read(header, "name")), textOf(read(header, "value"))];
    return name === undefined || text === undefined ? [] : [{ name, value: text }];
  });
  return boundHeaders(headers).headers;
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function trueOf(value: unknown): true | undefined {
  return value === true ? true : undefined;
}
