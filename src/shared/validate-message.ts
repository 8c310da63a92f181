import type { CallFacts, CallFrame, DevtoolsRecord, Measured, PageCall } from "./exchange/network-event.ts";
import type { Header } from "./fetch/header-list.ts";
import { isSitePattern } from "./match-patterns.ts";
import type { DevtoolsMessage, PageRole } from "./protocol.ts";
import { isTrialValue } from "./trial/trial.ts";

/*
 * What comes through a port is checked to its last value before anybody reads it. Much of it is what pages and servers
 * said, and a member that is not named here is refused.
 */

/** Whether a value can be what a member wants. */
type Check = (value: unknown) => boolean;

/** The members of a type, each with its check: the compiler says where one is missing. */
type Shape<Type> = { readonly [Name in keyof Type]-?: Check };

/** The members of a message beside its type. Those that our pages number may have their number. */
type MessageShape<Type extends DevtoolsMessage["type"]> = Shape<Omit<Extract<DevtoolsMessage, { type: Type }>, "type">>;

/** Characters; ids are UUIDs. */
const longestPageId = 100;

const isText: Check = (value) => typeof value === "string";
const isYesOrNo: Check = (value) => typeof value === "boolean";
const isNumber: Check = Number.isFinite;
const isInteger: Check = Number.isInteger;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const isUrl: Check = (value) => typeof value === "string" && URL.canParse(value);
const one =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    // Of an array with holes, which Firefox hands over as it is, every() looks at the rest alone.
    Array.isArray(value) && Object.keys(value).length === value.length && value.every(check);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

function object<Type>(shape: Shape<Type>): Check {
  const members = Object.entries<Check>(shape);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).every((name) => Object.hasOwn(shape, name)) &&
    members.every(([name, check]) => check(Object.hasOwn(value, name) ? value[name as never] : undefined));
}

const isHeaderList = list(object<Header>({ name: isText, value: isText }));

const isMeasured = object<Measured>({
  blocked: isNumber,
  dns: isNumber,
  connect: isNumber,
  ssl: isNumber,
  send: isNumber,
  wait: isNumber,
  receive: isNumber,
  bodySize: isNumber,
});

const isCallFrame = object<CallFrame>({
  functionName: isText,
  url: isText,
  line: isNumber,
  column: isNumber,
  asyncKind: maybe(isText),
});

const isDevtoolsRecord = object<Omit<DevtoolsRecord, "afterStop">>({
  type: one("devtools-record"),
  tabId: isInteger,
  url: isUrl,
  method: isText,
  startedAt: isNumber,
  resourceType: isText,
  status: isNumber,
  error: either(one(null), isText),
  requestHeaders: isHeaderList,
  hasAllHeaders: maybe(one(true)),
  omittedRequestHeaders: maybe(isInteger),
  statusText: isText,
  httpVersion: isText,
  responseHeaders: isHeaderList,
  redirectUrl: isText,
  duration: isNumber,
  measured: maybe(isMeasured),
  fromMemory: isYesOrNo,
  viaServiceWorker: isYesOrNo,
  pageOrigin: isText,
  callFrames: list(isCallFrame),
});

const isCallFacts = object<CallFacts>({
  api: one("fetch", "xhr", "event-source", "beacon"),
  mode: one(undefined, "cors", "no-cors", "same-origin"),
  credentials: one(undefined, "include", "same-origin", "omit"),
  redirect: one(undefined, "follow", "error", "manual"),
  uploadListener: maybe(isYesOrNo),
  streamBody: maybe(isYesOrNo),
  keepalive: maybe(isYesOrNo),
  settledAt: maybe(isNumber),
  saw: maybe(isText),
  failed: maybe(isYesOrNo),
  violatedDirective: maybe(isText),
});

const isPageCall = object<PageCall>({
  type: one("page-call"),
  tabId: isInteger,
  callId: isText,
  origin: isText,
  url: isUrl,
  method: isText,
  at: isNumber,
  engine: one(undefined, "gecko"),
  facts: isCallFacts,
});

const messages: { readonly [Type in DevtoolsMessage["type"]]: MessageShape<Type> } = {
  hello: {
    version: isInteger,
    tabId: isInteger,
    role: one(...(["devtools", "panel", "tab"] satisfies readonly PageRole[])),
    pageId: (value) => typeof value === "string" && value.length <= longestPageId,
  },
  "open-tab": {},
  observed: { records: list(either(isDevtoolsRecord, isPageCall)) },
  "records-lost": { count: isCount },
  navigated: { url: isText, at: isNumber },
  clear: {},
  "set-paused": { paused: isYesOrNo },
  "start-trial": { trial: isTrialValue },
  "end-trial": {},
  "ask-for-access": { origins: list((value) => typeof value === "string" && isSitePattern(value)) },
  ping: {},
};

const checks: ReadonlyMap<unknown, Check> = new Map(
  Object.entries(messages).map(([type, shape]) => [
    type,
    object({ ...shape, type: one(type), number: maybe(isCount) }),
  ]),
);

/** Whether a value that came through a port is a message of the protocol. */
export function isDevtoolsMessage(value: unknown): value is DevtoolsMessage {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "type")) return false;
  return checks.get((value as { readonly type: unknown }).type)?.(value) === true;
}
