import { browser } from "../browser.ts";
import { protocolVersion } from "../shared/protocol.ts";
import { toDevtoolsRecord } from "./har-capture.ts";
import { connectToBackground } from "./port-channel.ts";

/*
 * This page starts when DevTools opens, before anybody looks at the panel. It keeps recording alive for its tab and
 * hands over what only pages inside DevTools can see.
 */

const { tabId } = browser.devtools.inspectedWindow;
const background = connectToBackground({ type: "hello", version: protocolVersion, tabId, role: "devtools" });

browser.devtools.network.onRequestFinished.addListener((entry) => {
  const record = toDevtoolsRecord(entry, tabId);
  if (record) background.post({ type: "observed", records: [record] });
});

void browser.devtools.panels.create("CORS", "icons/panel.svg", "extension/panel.html");
