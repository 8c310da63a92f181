import { browser } from "../browser.ts";
import type { CaptureLimit } from "../shared/protocol.ts";
import { createCapture } from "./capture.ts";
import { hasHostPermission, onHostPermissionChange } from "./host-permission.ts";
import { acceptPanelPorts } from "./panel-ports.ts";
import { createRecorder } from "./recorder.ts";
import { sessionStorage } from "./recorder-storage.ts";

/*
 * Wiring only. Everything below is registered in the worker's first turn, so that the browser wakes the worker for
 * every event. While no DevTools is open, the webRequest listeners are taken off: a closed DevTools costs nothing.
 */

/** A worker that was stopped while DevTools was open hears from its devtools pages again within this time. */
const reconnectTime = 10_000;

let seesRequests = true;
const recorder = createRecorder(
  sessionStorage,
  {
    changed: (tabId, exchanges, state) => ports.post(tabId, { type: "exchanges-changed", exchanges, state }),
    removed: (tabId, ids, state) => ports.post(tabId, { type: "exchanges-cleared", ids, state }),
  },
  Date.now,
  () => seesRequests,
);
const capture = createCapture(recorder.isWanted, recorder.observe);
const ports = acceptPanelPorts({
  recorder: () => recorder,
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
  stopUnlessRecording();
});
onHostPermissionChange(async () => ports.postToAll({ type: "capture-limited", limits: await captureLimits() }));

void recorder.loaded.then(() => {
  stopUnlessRecording();
  setTimeout(() => {
    for (const tabId of recorder.recordedTabs()) if (!ports.openTabs().has(tabId)) stopRecording(tabId);
  }, reconnectTime);
});

function stopRecording(tabId: number): void {
  recorder.stop(tabId);
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
  capture.noteDocument(url);
}

async function captureLimits(): Promise<readonly CaptureLimit[]> {
  seesRequests = await hasHostPermission();
  return seesRequests ? [] : ["host-permission-missing"];
}
