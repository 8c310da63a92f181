import { browser } from "../browser.ts";
import { originOf } from "../shared/fetch/origins.ts";
import { protocolVersion } from "../shared/protocol.ts";
import { toDevtoolsRecord } from "./har-capture.ts";
import { evaluateInPage } from "./inspected-page.ts";
import { connectToBackground } from "./port-channel.ts";

/*
 * This page starts when DevTools opens, before anybody looks at the panel. It keeps recording alive for its tab and
 * hands over what only pages inside DevTools can see.
 */

const { tabId } = browser.devtools.inspectedWindow;
const background = connectToBackground({ type: "hello", version: protocolVersion, tabId, role: "devtools" });

/** Who asks where a record does not say: the page in the tab. */
let pageOrigin = "null";
void evaluateInPage("origin").then((origin) => {
  pageOrigin = String(origin);
});
browser.devtools.network.onNavigated.addListener((url) => {
  pageOrigin = originOf(url);
  background.post({ type: "navigated", url, at: Date.now() });
});

browser.devtools.network.onRequestFinished.addListener((entry) => {
  const record = toDevtoolsRecord(entry, tabId, pageOrigin);
  if (record) background.post({ type: "observed", records: [record] });
});

// To Chromium the paths are relative to the extension, to Firefox to this page.
void browser.devtools.panels.create("CORS", "/icons/panel.svg", "/extension/panel.html");
