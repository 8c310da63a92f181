import { effect } from "@preact/signals";
import { render } from "preact";
import { browser, engine } from "../browser.ts";
import { originOf } from "../shared/fetch/origins.ts";
import { protocolVersion } from "../shared/protocol.ts";
import { createChosenStacks } from "./chosen-stacks.ts";
import { App } from "./components/app.tsx";
import { createHarFiles } from "./har-file.ts";
import { evaluateInPage, inspectedTabId, reachesPage } from "./inspected-page.ts";
import { connectToBackground } from "./port-channel.ts";
import { createProbe } from "./probe/probe.ts";
import { createSiteAccess } from "./site-access.ts";
import { createStore } from "./store.ts";
import { loadSettings } from "./stored-settings.ts";
import { followTheme } from "./theme.ts";
import { createWhatIf } from "./what-if.ts";
import { say } from "./words.ts";

/** What is chosen in a private window goes with it. */
const isPrivate = browser.extension.inIncognitoContext === true;
const settings = await loadSettings(isPrivate);
const role = reachesPage ? "panel" : "tab";
const background = connectToBackground({ type: "hello", version: protocolVersion, tabId: inspectedTabId, role });
const store = createStore(background, settings);
const probe = createProbe((calls) => background.post({ type: "observed", records: calls }));
const siteAccess = createSiteAccess(store, evaluateInPage);
const whatIf = createWhatIf(store, pageOrigin, engine);

followTheme();
effect(() => {
  const tab = store.tab.value;
  // Browsers keep titles in their history, and Chromium shows this page outside of private windows.
  if (tab && tab !== "closed" && !tab.isPrivate) document.title = say("tab-page.name", { name: tab.title || tab.url });
});
render(
  <App
    store={store}
    probe={probe}
    whatIf={whatIf}
    chosenStacks={createChosenStacks(isPrivate)}
    siteAccess={siteAccess}
    files={createHarFiles(store)}
  />,
  document.getElementById("app") ?? document.body,
);

async function pageOrigin(): Promise<unknown> {
  if (reachesPage) return evaluateInPage("origin");
  const tab = store.tab.value;
  return tab && tab !== "closed" ? originOf(tab.url) : undefined;
}
