import type { Exchange } from "./exchange/exchange.ts";
import type { DevtoolsRecord, PageCall, TimingEntry, TimingReading } from "./exchange/network-event.ts";
import { isTrialValue, type RunningTrial, type Trial } from "./trial/trial.ts";

/**
 * The version of the messages below. Raise it with every change of their meaning and say here what changed:
 * 1: the first one.
 * 2: trials of fixes.
 * 3: readings of resource timing.
 */
export const protocolVersion = 3;

/** The name of the ports that speak this protocol. */
export const portName = "corsplain";

/** The recording of one tab. */
export interface RecordingState {
  /** When recording began, in milliseconds since the epoch; null where this tab was never recorded. */
  readonly since: number | null;
  /** Whether DevTools is open on the tab. */
  readonly recording: boolean;
  /** Whether the user switched recording off for now. */
  readonly paused: boolean;
  /** All requests that were seen, whatever their origin; preflights and redirects are no requests of their own. */
  readonly seen: number;
  /** Exchanges dropped because a limit was reached. */
  readonly dropped: number;
}

/** What keeps the recorder from seeing everything. */
export type CaptureLimit = "host-permission-missing";

/** From the pages inside DevTools to the background. */
export type DevtoolsMessage =
  /** Must be the first message. The devtools page keeps recording alive; the panel wants to see the exchanges. */
  | { readonly type: "hello"; readonly version: number; readonly tabId: number; readonly role: "devtools" | "panel" }
  /** Facts that only pages inside DevTools can see. */
  | { readonly type: "observed"; readonly records: readonly (DevtoolsRecord | PageCall | TimingReading)[] }
  | { readonly type: "clear" }
  | { readonly type: "set-paused"; readonly paused: boolean }
  /** The tab's earlier trial ends. */
  | { readonly type: "start-trial"; readonly trial: Trial }
  | { readonly type: "end-trial" }
  /** Keeps the worker awake while DevTools is open. */
  | { readonly type: "ping" };

/** What the page's resource timing shall be read for. */
export interface TimingQuestion {
  /** Without fragments. */
  readonly urls: readonly string[];
  /** Whether nobody will ask again. */
  readonly isLast: boolean;
}

/** From the background to the pages inside DevTools. Whole exchanges travel, so a repeated message does no harm. */
export type BackgroundMessage =
  | {
      readonly type: "snapshot";
      readonly version: number;
      readonly exchanges: readonly Exchange[];
      readonly state: RecordingState;
      readonly limits: readonly CaptureLimit[];
      readonly trial: RunningTrial | null;
    }
  | { readonly type: "exchanges-changed"; readonly exchanges: readonly Exchange[]; readonly state: RecordingState }
  | { readonly type: "exchanges-cleared"; readonly ids: readonly string[]; readonly state: RecordingState }
  | { readonly type: "capture-limited"; readonly limits: readonly CaptureLimit[] }
  /** To the devtools page alone. */
  | ({ readonly type: "read-timing" } & TimingQuestion)
  /** `refusal`: why the browser did not take the rules, in its own words. */
  | { readonly type: "trial-changed"; readonly trial: RunningTrial | null; readonly refusal: string | null };

/** Whether a value that came through a port is a message of this protocol. */
export function isDevtoolsMessage(value: unknown): value is DevtoolsMessage {
  if (!isObject(value)) return false;
  switch (value.type) {
    case "hello":
      return (
        typeof value.version === "number" &&
        Number.isInteger(value.tabId) &&
        (value.role === "devtools" || value.role === "panel")
      );
    case "observed":
      return Array.isArray(value.records) && value.records.every(isRecord);
    case "set-paused":
      return typeof value.paused === "boolean";
    case "start-trial":
      return isTrialValue(value.trial);
    case "end-trial":
    case "clear":
    case "ping":
      return true;
    default:
      return false;
  }
}

function isRecord(value: unknown): boolean {
  return isDevtoolsRecord(value) || isPageCall(value) || isTimingReading(value);
}

function isDevtoolsRecord(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === "devtools-record" &&
    typeof value.url === "string" &&
    typeof value.method === "string" &&
    typeof value.startedAt === "number" &&
    typeof value.status === "number" &&
    typeof value.resourceType === "string" &&
    (value.error === null || typeof value.error === "string") &&
    typeof value.statusText === "string" &&
    typeof value.httpVersion === "string" &&
    typeof value.redirectUrl === "string" &&
    typeof value.duration === "number" &&
    typeof value.pageOrigin === "string" &&
    Array.isArray(value.requestHeaders) &&
    Array.isArray(value.responseHeaders) &&
    Array.isArray(value.callFrames)
  );
}

/** A call's facts come from the page, which may say anything. */
function isPageCall(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === "page-call" &&
    typeof value.callId === "string" &&
    typeof value.origin === "string" &&
    typeof value.url === "string" &&
    typeof value.method === "string" &&
    typeof value.at === "number" &&
    (value.engine === undefined || value.engine === "gecko") &&
    isObject(value.facts)
  );
}

/** The page may have put anything into its list. */
function isTimingReading(value: unknown): boolean {
  return (
    isObject(value) &&
    value.type === "timing-reading" &&
    typeof value.url === "string" &&
    typeof value.isLast === "boolean" &&
    (value.lack === undefined || value.lack === "list-full" || value.lack === "unreadable") &&
    Array.isArray(value.entries) &&
    value.entries.every(isTimingEntry)
  );
}

function isTimingEntry(value: unknown): value is TimingEntry {
  return (
    isObject(value) &&
    Number.isFinite(value.startedAt) &&
    Number.isFinite(value.endedAt) &&
    Number.isInteger(value.responseStatus) &&
    typeof value.initiatorType === "string"
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
