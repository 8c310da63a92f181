import type { Exchange } from "./exchange/exchange.ts";
import type { DevtoolsRecord, PageCall } from "./exchange/network-event.ts";
import type { RunningTrial, Trial } from "./trial/trial.ts";

/**
 * The version of the messages below. Raise it with every change of their meaning and say here what changed:
 * 1: the first one.
 * 2: trials of fixes.
 * 3: the panel in a tab of its own; which sites may be seen, and asking for more of them; recordings that began with the
 *    extension.
 * 4: the pages that a tab showed; the flight recorder: exchanges from before DevTools was opened, and which are of the page.
 * 5: our pages number what they post, and the background says what it has done.
 */
export const protocolVersion = 5;

/** The name of the ports that speak this protocol. */
export const portName = "corsplain";

/** Where it is stored, in `storage.local`, that the flight recorder is on: the background reads it, and our pages set it. */
export const flightRecorderKey = "settings.flightRecorder";

/** How many exchanges are kept of one tab at most. */
export const mostExchanges = { devtools: 5_000, flightRecorder: 200 } as const;

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
  /**
   * Whether DevTools is open on the tab, or was and a page of its own still shows the tab's requests. Where it is not, the
   * flight recorder may record.
   */
  readonly recording: boolean;
  /** Whether the user switched recording off for now. */
  readonly paused: boolean;
  /** All requests that were seen, whatever their origin; preflights and redirects are no requests of their own. */
  readonly seen: number;
  /** Exchanges dropped because a limit was reached. */
  readonly dropped: number;
  /** Of the flight recorder's exchanges, those dropped because a limit was reached; it keeps fewer. */
  readonly droppedBefore?: number;
  /** What DevTools or the probe said of requests and never reached the background; absent where all of it did. */
  readonly lostRecords?: number;
  /** Whether the browser refuses to store what is recorded: it goes if the worker is stopped. */
  readonly unstored?: true;
  /** When the last exchange of the page before began, where that is known: what began later is of this page. */
  readonly pageAfter?: number;
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
 * - panel: shows the exchanges inside DevTools, or beside the button in the browser's toolbar
 * - tab: shows them in a tab of its own; recording that has begun goes on while it is there
 */
export type PageRole = "devtools" | "panel" | "tab";

/** A tab as a page outside of DevTools shows it. */
export interface InspectedTab {
  readonly title: string;
  readonly url: string;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
  /** Whether DevTools is open on it. */
  readonly hasDevtools: boolean;
}

/** The first message of every connection. `pageId`: the same in all connections of a page, and no other page has it. */
export interface Hello {
  readonly type: "hello";
  readonly version: number;
  readonly tabId: number;
  readonly role: PageRole;
  readonly pageId: string;
}

/**
 * What a page has to tell the background, which may stop at any moment. A page counts these, posts each with its number,
 * and posts it again until it is done; the background does none twice.
 */
export type NumberedMessage = Exclude<DevtoolsMessage, { readonly type: "hello" | "ping" }> & {
  readonly number: number;
};

/** From our pages to the background. */
export type DevtoolsMessage =
  | Hello
  /** Wants the panel in a tab of its own. */
  | { readonly type: "open-tab" }
  /** Facts that only pages inside DevTools can see. */
  | { readonly type: "observed"; readonly records: readonly (DevtoolsRecord | PageCall)[] }
  /** There was no room to keep so many of those until the background could be reached. */
  | { readonly type: "records-lost"; readonly count: number }
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
  /** A page's messages up to this number are done, and what they caused is stored. */
  | { readonly type: "done"; readonly number: number }
  | { readonly type: "exchanges-changed"; readonly exchanges: readonly Exchange[]; readonly state: RecordingState }
  | { readonly type: "exchanges-cleared"; readonly ids: readonly string[]; readonly state: RecordingState }
  /** To pages in tabs of their own; null once the tab was closed. */
  | { readonly type: "tab-changed"; readonly tab: InspectedTab | null }
  | { readonly type: "capture-limited"; readonly limits: readonly CaptureLimit[] }
  /** `refusal`: why the browser did not take the rules, in its own words. */
  | { readonly type: "trial-changed"; readonly trial: RunningTrial | null; readonly refusal: string | null };

/** Whether a message of this protocol is one that pages number. */
export function isNumberedMessage(message: DevtoolsMessage): message is NumberedMessage {
  return (
    message.type !== "hello" && message.type !== "ping" && "number" in message && typeof message.number === "number"
  );
}
