import { render } from "preact";
import { browser } from "../browser.ts";
import { isHttpUrl } from "../shared/fetch/origins.ts";
import { PopupView } from "./components/popup-view.tsx";
import { isPrivateWindow } from "./inspected-page.ts";
import { followLanguage } from "./language.ts";
import { connectToBackground } from "./port-channel.ts";
import { createStore } from "./store.ts";
import { loadSettings } from "./stored-settings.ts";

/*
 * What a click on the extension's button shows: how many requests failed on the page of the tab, and the switch of the
 * flight recorder.
 */

const [settings, [tab]] = await Promise.all([
  loadSettings(isPrivateWindow),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
await followLanguage(settings);
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const background = connectToBackground({ tabId, role: "panel" });
const store = createStore(background, settings);
render(
  <PopupView store={store} isWeb={isHttpUrl(tab?.url ?? "")} close={() => window.close()} />,
  document.getElementById("app") ?? document.body,
);
