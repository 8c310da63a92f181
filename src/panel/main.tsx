import { render } from "preact";
import { browser, engine } from "../browser.ts";
import { protocolVersion } from "../shared/protocol.ts";
import { createChosenStacks } from "./chosen-stacks.ts";
import { App } from "./components/app.tsx";
import { evaluateInPage } from "./inspected-page.ts";
import { connectToBackground } from "./port-channel.ts";
import { createProbe } from "./probe/probe.ts";
import { createStore } from "./store.ts";
import { followTheme } from "./theme.ts";
import { createWhatIf } from "./what-if.ts";

const { tabId } = browser.devtools.inspectedWindow;
const background = connectToBackground({ type: "hello", version: protocolVersion, tabId, role: "panel" });
const store = createStore(background);
const probe = createProbe((calls) => background.post({ type: "observed", records: calls }));
const whatIf = createWhatIf(store, () => evaluateInPage("origin"), engine);

followTheme();
render(
  <App store={store} probe={probe} whatIf={whatIf} chosenStacks={createChosenStacks()} />,
  document.getElementById("app") ?? document.body,
);
