import { effect } from "@preact/signals";
import { render } from "preact";
import { engine } from "../browser.ts";
import { originOf } from "../shared/fetch/origins.ts";
import { announceChanges } from "./announcer.ts";
import { createChosenStacks } from "./chosen-stacks.ts";
import { App } from "./components/app.tsx";
import { createExampleStore } from "./example/store.ts";
import { createHarFiles } from "./har-file.ts";
import { evaluateInPage, followPageUrl, inspectedTabId, isPrivateWindow, reachesPage } from "./inspected-page.ts";
import { followLanguage } from "./language.ts";
import { createOverview } from "./overview.ts";
import { connectToBackground } from "./port-channel.ts";
import { createProbe } from "./probe/probe.ts";
import { createSiteAccess } from "./site-access.ts";
import { createStore } from "./store.ts";
import { loadSettings } from "./stored-settings.ts";
import { followTheme } from "./theme.ts";
import { createWhatIf } from "./what-if.ts";
import { locale, say } from "./words.ts";

const settings = await loadSettings(isPrivateWindow);
await followLanguage(settings);
const role = reachesPage ? "panel" : "tab";
const background = connectToBackground({ tabId: inspectedTabId, role }, (isInterrupted) => {
  store.isInterrupted.value = isInterrupted;
});
const store = createStore(background, settings);
const probe = createProbe((calls) => background.post({ type: "observed", records: calls }));
const siteAccess = createSiteAccess(store, evaluateInPage);
const example = createExampleStore(settings);
const chosenStacks = createChosenStacks(isPrivateWindow);
const whatIf = createWhatIf(store, pageOrigin, engine);
const files = createHarFiles(store);
const overview = createOverview(store, whatIf);

followTheme();
followPageUrl((url) => {
  store.pageUrl.value = url;
});
announceChanges(store);
effect(() => {
  const tab = store.tab.value;
  // Browsers keep titles in their history, and Chromium shows this page outside of private windows.
  if (tab && tab !== "closed" && !tab.isPrivate) document.title = say("tab-page.name", { name: tab.title || tab.url });
});
render(<Panel />, document.getElementById("app") ?? document.body);

/** Everything is drawn anew in another language. */
function Panel() {
  return (
    <App
      key={locale()}
      store={store}
      example={example}
      probe={probe}
      whatIf={whatIf}
      overview={overview}
      chosenStacks={chosenStacks}
      siteAccess={siteAccess}
      files={files}
    />
  );
}

async function pageOrigin(): Promise<unknown> {
  if (reachesPage) return evaluateInPage("origin");
  const tab = store.tab.value;
  return tab && tab !== "closed" ? originOf(tab.url) : undefined;
}
