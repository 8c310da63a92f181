import { browser, engine } from "../browser.ts";
import type { CaptureLimit } from "../shared/protocol.ts";
import type { Trial } from "../shared/trial/trial.ts";
import { openAccessPage } from "./access-page.ts";
import { createCapture } from "./capture.ts";
import { createFailureBadge } from "./failure-badge.ts";
import { watchFlightRecorder } from "./flight-recorder.ts";
import { watchHostAccess } from "./host-access.ts";
import { createPageTurns, type TabChange } from "./page-turns.ts";
import { acceptPanelPorts } from "./panel-ports.ts";
import { createRecorder } from "./recorder.ts";
import { sessionStorage } from "./recorder-storage.ts";
import { createTimingReader } from "./resource-timing.ts";
import { watchRestart } from "./restart.ts";
import { sessionRules } from "./session-rules.ts";
import { privateCookieStore } from "./tab-pages.ts";
import { createTimingQuestions } from "./timing-questions.ts";
import { showOnToolbarButton } from "./toolbar-button.ts";
import { sessionTrialStorage } from "./trial-storage.ts";
import { createTrials } from "./trials.ts";

/*
 * Wiring only. Everything below is registered in the worker's first turn, so that the browser wakes the worker for
 * every event. While no DevTools is open and the flight recorder is off, the webRequest listeners are taken off: a closed
 * DevTools costs nothing.
 */

/** A worker that was stopped while DevTools was open hears from its devtools pages again within this time. */
const reconnectTime = 10_000;

const access = watchHostAccess(() => {
  recorder.accessChanged();
  ports.postToAll({ type: "capture-limited", limits: captureLimits() });
  // Which pages the tabs show may be seen only now.
  for (const tabId of recorder.recordedTabs()) noteTab(tabId);
});
const flightRecorder = watchFlightRecorder(() => void switchFlightRecorder());
const isAfterRestart = watchRestart(Date.now);
const trials = createTrials(
  sessionRules,
  sessionTrialStorage,
  (tabId, refusal) => ports.post(tabId, { type: "trial-changed", trial: trials.of(tabId), refusal }),
  Date.now,
);
const recorder = createRecorder(
  {
    ...sessionStorage,
    // Events are observed once it is known which trials go on, and what may be seen.
    load: async () => {
      await Promise.all([trials.loaded, access.loaded, flightRecorder.loaded]);
      return sessionStorage.load();
    },
  },
  {
    changed(tabId, exchanges, state) {
      ports.post(tabId, { type: "exchanges-changed", exchanges, state });
      badge.changed(tabId, exchanges, state);
      timing.consider(exchanges);
    },
    removed(tabId, ids, state) {
      ports.post(tabId, { type: "exchanges-cleared", ids, state });
      badge.removed(ids);
    },
    done: (pageId, number) => ports.done(pageId, number),
  },
  Date.now,
  access,
  trials.mark,
  flightRecorder,
  createPageTurns(engine),
);
const badge = createFailureBadge(flightRecorder.isOn, recorder.exchangesOf, showOnToolbarButton);
const timing = createTimingQuestions(createTimingReader(recorder.observe));
const capture = createCapture(recorder.isWanted, recorder.observe, recorder.showsDocument, recorder.pageAnswered);
const ports = acceptPanelPorts({
  recorder: () => recorder,
  trials: () => trials,
  startTrial,
  limits: captureLimits,
  askForAccess: openAccessPage,
  opened(tabId) {
    recorder.start(tabId, isAfterRestart());
    startCapture();
    noteTab(tabId);
  },
  closed: stopRecording,
});

startCapture();
browser.tabs.onRemoved.addListener((tabId) => {
  ports.tabChanged(tabId, true);
  void recorder.forget(tabId).then(stopUnlessRecording);
  void trials.end(tabId);
});
// A tab that is discarded goes on under another id.
browser.tabs.onReplaced.addListener((newId, oldId) => {
  ports.tabChanged(oldId, true);
  void recorder.replace(oldId, newId).then(stopUnlessRecording);
  void trials.end(oldId);
});

void recorder.loaded.then(() => {
  stopUnlessRecording();
  if (flightRecorder.isOn()) void countFailures();
  for (const tabId of recorder.recordedTabs()) timing.consider(recorder.exchangesOf(tabId));
  setTimeout(() => {
    for (const tabId of [...recorder.recordedTabs(), ...trials.tabs()])
      if (!ports.openTabs().has(tabId)) stopRecording(tabId);
  }, reconnectTime);
});

function stopRecording(tabId: number): void {
  recorder.stop(tabId);
  void trials.end(tabId);
  stopUnlessRecording();
}

function startCapture(): void {
  capture.start();
  browser.tabs.onUpdated.addListener(tabUpdated);
}

function stopUnlessRecording(): void {
  if (flightRecorder.isOn() || recorder.recordedTabs().length > 0) return;
  capture.stop();
  browser.tabs.onUpdated.removeListener(tabUpdated);
}

/** The pages that are open are recorded from now on, without being loaded anew. */
async function switchFlightRecorder(): Promise<void> {
  recorder.flightRecorderChanged();
  if (flightRecorder.isOn()) {
    startCapture();
    await countFailures();
  } else {
    stopUnlessRecording();
    badge.reset();
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) showOnToolbarButton(id, 0);
  }
}

async function countFailures(): Promise<void> {
  badge.reset();
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    noteTab(id);
    badge.changed(id, recorder.exchangesOf(id), recorder.stateOf(id));
    timing.consider(recorder.exchangesOf(id));
  }
}

function tabUpdated(
  tabId: number,
  change: TabChange & { title?: string },
  tab: { url?: string; incognito: boolean },
): void {
  recorder.tabChanged(tabId, { ...change, address: tab.url });
  noteUrl(tabId, change, tab);
}

/** The address of a tab is shown because of the permission for all hosts. */
function noteUrl(tabId: number, { url, title }: TabChange & { title?: string }, tab: { incognito: boolean }): void {
  if (url !== undefined || title !== undefined) ports.tabChanged(tabId);
  if (url === undefined) return;
  // Other containers show only in a tab's requests.
  recorder.shows(tabId, url, engine === "gecko" && tab.incognito ? privateCookieStore : undefined);
  trials.shows(tabId, url);
}

function noteTab(tabId: number): void {
  // The tab may be gone by now.
  browser.tabs.get(tabId).then(
    (tab) => {
      recorder.tabChanged(tabId, { url: tab.url });
      noteUrl(tabId, tab, tab);
    },
    () => {},
  );
}

/** A trial that nobody could end is not begun: DevTools must be open on the tab. */
async function startTrial(tabId: number, trial: Trial): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab && recorder.stateOf(tabId).recording) await trials.start(tabId, trial, tab.url ?? "");
}

function captureLimits(): readonly CaptureLimit[] {
  return access.seesAll() ? [] : [{ id: "host-access", allowed: access.patterns() }];
}
