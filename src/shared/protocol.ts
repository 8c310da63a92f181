import type { Exchange } from "./exchange/exchange.ts";
import type { DevtoolsRecord, PageCall } from "./exchange/network-event.ts";
import { isTrialValue, type RunningTrial, type Trial } from "./trial/trial.ts";

/**
 * The version of the messages below. Raise it with every change of their meaning and say here what changed:
 * 1: the first one.
 * 2: trials of fixes.
 * 3: the panel in a tab of its own; which sites may be seen, and asking for more of them; recordings that began with the
 *    extension.
 * 4: the pages that a tab showed.
 */
export const protocolVersion = 4;

/** The name of the ports that speak this protocol. */
export const portName = "corsplain";

/** A tab began to show another page, or the same one again. */
export interface Navigation {
  readonly url: string;
  /** What began before belongs to an earlier page, in milliseconds since the epoch. */
  readonly at: number;
  /** How many requests had been seen then. */
  readonly seen: number;
}

/** The recording of one tab. */
export interface RecordingState {
  /** When recording began, in milliseconds since the epoch; null where this tab was never recorded. */
  readonly since: number | null;
  /** Whether it began when the extension was updated or reloaded: nothing from before was kept. */
  readonly afterRestart?: true;
  /** Whether DevTools is open on the tab, or was and a page of its own still shows the tab's requests. */
  readonly recording: boolean;
  /** Whether the user switched recording off for now. */
  readonly paused: boolean;
  /** All requests that were seen, whatever their origin; preflights and redirects are no requests of their own. */
  readonly seen: number;
  /** Exchanges dropped because a limit was reached. */
  readonly dropped: number;
  /** The pages that the tab came to show since then, the latest ones; absent where none is known. */
  readonly navigations?: readonly Navigation[];
}

/** What keeps the recorder from seeing everything. */
export interface CaptureLimit {
  readonly id: "host-access";
  /** The sites whose requests it may see, as match patterns. */
  readonly allowed: readonly string[];
}

/**
 * What a page of ours is to the tab that it is about:
 * - devtools: starts with DevTools; recording begins with it, and goes on while it is there
 * - panel: shows the exchanges inside DevTools
 * - tab: shows them in a tab of its own; recording that has begun goes on while it is there
 */
export type PageRole = "devtools" | "panel" | "tab";

const roles: readonly unknown[] = ["devtools", "panel", "tab"] satisfies readonly PageRole[];

/** A tab as a page outside of DevTools shows it. */
export interface InspectedTab {
  readonly title: string;
  readonly url: string;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
  /** Whether DevTools is open on it. */
  readonly hasDevtools: boolean;
}

/** From our pages to the background. */
export type DevtoolsMessage =
  /** Must be the first message. */
  | { readonly type: "hello"; readonly version: number; readonly tabId: number; readonly role: PageRole }
  /** Wants the panel in a tab of its own. */
  | { readonly type: "open-tab" }
  /** Facts that only pages inside DevTools can see. */
  | { readonly type: "observed"; readonly records: readonly (DevtoolsRecord | PageCall)[] }
  /** DevTools shows another page, or the same one again. `at`: when it began, as far as the page tells. */
  | { readonly type: "navigated"; readonly url: string; readonly at: number }
  | { readonly type: "clear" }
  | { readonly type: "set-paused"; readonly paused: boolean }
  /** The tab's earlier trial ends. */
  | { readonly type: "start-trial"; readonly trial: Trial }
  | { readonly type: "end-trial" }
  /** The user wants to let the extension see more sites, and the page that says so cannot ask the browser itself. */
  | { readonly type: "ask-for-access"; readonly origins: readonly string[] }
  /** Keeps the worker awake while DevTools is open. */
  | { readonly type: "ping" };

/** From the background to our pages. Whole exchanges travel, so a repeated message does no harm. */
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
  /** To pages in tabs of their own; null once the tab was closed. */
  | { readonly type: "tab-changed"; readonly tab: InspectedTab | null }
  | { readonly type: "capture-limited"; readonly limits: readonly CaptureLimit[] }
  /** `refusal`: why the browser did not take the rules, in its own words. */
  | { readonly type: "trial-changed"; readonly trial: RunningTrial | null; readonly refusal: string | null };

/** Whether a value that came through a port is a message of this protocol. */
export function isDevtoolsMessage(value: unknown): value is DevtoolsMessage {
  if (!isObject(value)) return false;
  switch (value.type) {
    case "hello":
      return typeof value.version === "number" && Number.isInteger(value.tabId) && roles.includes(value.role);
    case "observed":
      return Array.isArray(value.records) && value.records.every(isRecord);
    case "navigated":
      return typeof value.url === "string" && typeof value.at === "number";
    case "set-paused":
      return typeof value.paused === "boolean";
    case "start-trial":
      return isTrialValue(value.trial);
    case "ask-for-access":
      return Array.isArray(value.origins) && value.origins.every((origin) => typeof origin === "string");
    case "end-trial":
    case "open-tab":
    case "clear":
    case "ping":
      return true;
    default:
      return false;
  }
}

function isRecord(value: unknown): boolean {
  return isDevtoolsRecord(value) || isPageCall(value);
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
