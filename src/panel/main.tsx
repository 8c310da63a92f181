import { render } from "preact";
import { browser } from "../browser.ts";
import { protocolVersion } from "../shared/protocol.ts";
import { App } from "./components/app.tsx";
import { connectToBackground } from "./port-channel.ts";
import { createStore } from "./store.ts";
import { followTheme } from "./theme.ts";

const { tabId } = browser.devtools.inspectedWindow;
const store = createStore(connectToBackground({ type: "hello", version: protocolVersion, tabId, role: "panel" }));

followTheme();
render(<App store={store} />, document.getElementById("app") ?? document.body);
