import { batch, computed, signal } from "@preact/signals";
import type { Channel } from "../shared/channel.ts";
import type { Explanation } from "../shared/diagnosis/explain.ts";
import { beganOnPage } from "../shared/exchange/prerendered.ts";
import {
  type BackgroundMessage,
  type CaptureLimit,
  type DevtoolsMessage,
  type InspectedTab,
  protocolVersion,
  type RecordingState,
} from "../shared/protocol.ts";
import type { RunningTrial, Trial } from "../shared/trial/trial.ts";
import { createFiltering } from "./filter/filtering.ts";
import type { OpenedFile } from "./har-file.ts";
import { paced } from "./paced.ts";
import { createRecorded } from "./recorded.ts";
import type { Settings } from "./settings.ts";

export { isFailing } from "./failing.ts";

/** Everything the panel shows, and what a user can do to it. */
export type Store = ReturnType<typeof createStore>;

/** Whether the panel can trust what it shows. */
export type Connection = "connecting" | "connected" | "extension-updated";

/**
 * The panel's state.
 * @param background the line to the background
 * @param settings what the user set
 */
export function createStore(background: Channel<DevtoolsMessage, BackgroundMessage>, settings: Settings) {
  const connection = signal<Connection>("connecting");
  const recording = signal<RecordingState>({ since: null, recording: false, paused: false, seen: 0, dropped: 0 });
  const limits = signal<readonly CaptureLimit[]>([]);
  /** The tab, where the panel stands outside of its DevTools; "closed" once it is gone, and null inside DevTools. */
  const tab = signal<InspectedTab | "closed" | null>(null);
  const trial = signal<RunningTrial | null>(null);
  /** Why the browser did not take the rules for the fix of an exchange, in its own words. */
  const trialRefusal = signal<{ readonly exchangeId: string; readonly words: string } | null>(null);
  let wantedTrial: { readonly exchangeId: string; readonly onStarted: () => void } | null = null;
  const selectedId = signal<string | null>(null);
  const { filter, preserveLog } = settings;
  const settingsShown = signal(false);
  /** Whether the example stands in the place of the list; only an empty list has room for it. */
  const exampleShown = signal(false);
  /** Whether the recorder does not answer for the moment. */
  const isInterrupted = signal(false);
  /** The address of the page, as the page has it; null where it is not known, and undefined where nobody may ask. */
  const pageUrl = signal<string | null | undefined>(null);

  const recorded = createRecorded();
  /** A HAR file that is shown instead; what is recorded goes on beside it. */
  const openedFile = signal<OpenedFile | null>(null);
  const listed = computed(() => openedFile.value?.recorded ?? recorded);
  const navigations = computed(() => recording.value.navigations ?? []);
  /** Since when the list shows requests: where the log is not preserved, since the page began that the tab shows. */
  const page = computed(() => {
    const { since, seen } = recording.value;
    const navigation = preserveLog.value ? undefined : navigations.value.at(-1);
    return navigation ? { since: navigation.at, seen: seen - navigation.seen } : { since, seen };
  });
  const explanations = computed<readonly Explanation[]>(() => {
    const navigation = preserveLog.value || openedFile.value ? undefined : navigations.value.at(-1);
    if (!navigation) return listed.value.explanations.value;
    return recorded.explanations.value.filter(({ exchange }) => beganOnPage(exchange) >= navigation.at);
  });
  const filtering = createFiltering(filter, explanations);
  /** What comes with each request draws again what shows it, and no more: the list itself changes all the time. */
  const isEmpty = computed(() => explanations.value.length === 0);
  const showsNone = computed(() => filtering.shown.value.length === 0);
  const isPaused = computed(() => recording.value.paused);
  /** Also of an earlier page: an explanation that is being read does not go with the page. */
  const selected = computed(() => listed.value.explanationOf(selectedId.value));

  background.onMessage(
    paced((messages) =>
      batch(() => {
        for (const message of messages) receive(message);
        if (explanations.value.length > 0) leaveExample();
      }),
    ),
  );
  background.onClose(() => {
    connection.value = "extension-updated";
    // The browser took the rules of the old extension with it.
    trial.value = null;
  });

  function leaveExample(): void {
    if (!exampleShown.value) return;
    exampleShown.value = false;
    settings.exampleDismissed.value = true;
  }

  /** What was recorded stays, and nothing comes any more. */
  function tabClosed(): void {
    connection.value = "connected";
    tab.value = "closed";
    recording.value = { ...recording.value, recording: false };
    trial.value = null;
    background.close();
  }

  function receive(message: BackgroundMessage): void {
    switch (message.type) {
      case "snapshot":
        connection.value = message.version === protocolVersion ? "connected" : "extension-updated";
        recorded.replace(message.exchanges);
        recording.value = message.state;
        limits.value = message.limits;
        trial.value = message.trial;
        return;
      case "exchanges-changed": {
        recording.value = message.state;
        recorded.change(message.exchanges);
        return;
      }
      case "exchanges-cleared": {
        recording.value = message.state;
        recorded.remove(message.ids);
        return;
      }
      case "tab-changed":
        if (message.tab) tab.value = message.tab;
        else tabClosed();
        return;
      case "capture-limited":
        limits.value = message.limits;
        return;
      case "trial-changed":
        trial.value = message.trial;
        trialRefusal.value =
          wantedTrial && message.refusal !== null
            ? { exchangeId: wantedTrial.exchangeId, words: message.refusal }
            : null;
        if (message.trial && message.trial.exchangeId === wantedTrial?.exchangeId) wantedTrial.onStarted();
        wantedTrial = null;
        return;
    }
  }

  return {
    settings,
    settingsShown,
    exampleShown,
    isInterrupted,
    pageUrl,
    exchanges: computed(() => listed.value.exchanges.value),
    recorded,
    openedFile,
    /** What the list is made of: what is recorded, or an opened file. */
    listed,
    navigations,
    page,
    connection,
    recording,
    limits,
    tab,
    trial,
    trialRefusal,
    explanations,
    isEmpty,
    filtering,
    shown: filtering.shown,
    showsNone,
    isPaused,
    selected,
    selectedId,
    filter,
    showAll() {
      filter.value = "";
    },
    leaveExample,
    clear() {
      leaveExample();
      selectedId.value = null;
      if (openedFile.value) {
        openedFile.value = null;
        return;
      }
      background.post({ type: "clear" });
    },
    /** Begins to try a fix. @param onStarted called once the browser does what the trial says */
    startTrial(wanted: Trial, onStarted: () => void) {
      wantedTrial = { exchangeId: wanted.exchangeId, onStarted };
      background.post({ type: "start-trial", trial: wanted });
    },
    /** Shows the panel in a tab of its own. */
    openTab() {
      background.post({ type: "open-tab" });
    },
    endTrial() {
      background.post({ type: "end-trial" });
    },
    /** Has the browser asked for more sites in a page of its own. */
    askForAccess(origins: readonly string[]) {
      background.post({ type: "ask-for-access", origins });
    },
    setPaused(paused: boolean) {
      background.post({ type: "set-paused", paused });
    },
  };
}
