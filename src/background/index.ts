import { browser } from "../browser.ts";
import type { CaptureLimit } from "../shared/protocol.ts";
import type { Trial } from "../shared/trial/trial.ts";
import { createCapture } from "./capture.ts";
import { hasHostPermission, onHostPermissionChange } from "./host-permission.ts";
import { acceptPanelPorts } from "./panel-ports.ts";
import { createRecorder } from "./recorder.ts";
import { sessionStorage } from "./recorder-storage.ts";
import { sessionRules } from "./session-rules.ts";
import { createTimingQuestions } from "./timing-questions.ts";
import { sessionTrialStorage } from "./trial-storage.ts";
import { createTrials } from "./trials.ts";

/*
 * Wiring only. Everything below is registered in the worker's first turn, so that the browser wakes the worker for
 * every event. While no DevTools is open, the webRequest listeners are taken off: a closed DevTools costs nothing.
 */

/** A worker that was stopped while DevTools was open hears from its devtools pages again within this time. */
const reconnectTime = 10_000;

let seesRequests = true;
const trials = createTrials(
  sessionRules,
  sessionTrialStorage,
  (tabId, refusal) => ports.post(tabId, { type: "trial-changed", trial: trials.of(tabId), refusal }),
  Date.now,
);
const recorder = createRecorder(
  {
    ...sessionStorage,
    // Events are observed once it is known which trials go on.
    load: async () => {
      await trials.loaded;
      return sessionStorage.load();
    },
  },
  {
    changed(tabId, exchanges, state) {
      ports.post(tabId, { type: "exchanges-changed", exchanges, state });
      timing.consider(exchanges);
    },
    removed: (tabId, ids, state) => ports.post(tabId, { type: "exchanges-cleared", ids, state }),
  },
  Date.now,
  () => seesRequests,
  trials.mark,
);
const timing = createTimingQuestions((tabId, question) =>
  ports.postToDevtools(tabId, { type: "read-timing", ...question }),
);
const capture = createCapture(recorder.isWanted, recorder.observe);
const ports = acceptPanelPorts({
  recorder: () => recorder,
  trials: () => trials,
  startTrial,
  limits: captureLimits,
  opened(tabId) {
    recorder.start(tabId);
    startCapture();
    // The tab may be gone by now.
    browser.tabs.get(tabId).then(
      (tab) => noteUrl(tabId, tab),
      () => {},
    );
  },
  closed: stopRecording,
});

startCapture();
void captureLimits();
browser.tabs.onRemoved.addListener((tabId) => {
  recorder.forget(tabId);
  void trials.end(tabId);
  stopUnlessRecording();
});
onHostPermissionChange(async () => ports.postToAll({ type: "capture-limited", limits: await captureLimits() }));

void recorder.loaded.then(() => {
  stopUnlessRecording();
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
  browser.tabs.onUpdated.addListener(noteUrl);
}

function stopUnlessRecording(): void {
  if (recorder.recordedTabs().length > 0) return;
  capture.stop();
  browser.tabs.onUpdated.removeListener(noteUrl);
}

/** The address of a tab is shown because of the permission for all hosts. */
function noteUrl(tabId: number, { url }: { url?: string }): void {
  if (url === undefined) return;
  recorder.shows(tabId, url);
  trials.shows(tabId, url);
  capture.noteDocument(url);
}

/** A trial that nobody could end is not begun: DevTools must be open on the tab. */
async function startTrial(tabId: number, trial: Trial): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab && ports.openTabs().has(tabId)) await trials.start(tabId, trial, tab.url ?? "");
}

async function captureLimits(): Promise<readonly CaptureLimit[]> {
  seesRequests = await hasHostPermission();
  return seesRequests ? [] : ["host-permission-missing"];
}
