import { render } from "preact";
import { browser } from "../browser.ts";
import { createSay } from "../shared/messages/messages.ts";
import { protocolVersion } from "../shared/protocol.ts";
import { toHar } from "../shared/report/har.ts";
import { connectToBackground } from "./port-channel.ts";
import { createStore } from "./store.ts";

const { tabId } = browser.devtools.inspectedWindow;
const store = createStore(connectToBackground({ type: "hello", version: protocolVersion, tabId, role: "panel" }));
const say = createSay("en");

function App() {
  return (
    <div>
      <button
        type="button"
        onClick={() => {
          const har = toHar(store.explanations.value, { creator: { name: "Corsplain", version: "0" }, browser: { name: "Chromium", version: "0" } }, say);
          const url = URL.createObjectURL(new Blob([JSON.stringify(har, null, 1)], { type: "application/json" }));
          Object.assign(document.createElement("a"), { href: url, download: "cors.har" }).click();
        }}
      >
        Export HAR
      </button>
      <button type="button" onClick={store.clear}>Clear</button>
      {store.explanations.value.length}
      <ol>
        {store.explanations.value.map(({ exchange, evaluation, diagnosis }) => (
          <li>
            {exchange.hops[0].actual.method} {exchange.hops[0].actual.url} {evaluation.verdict}{" "}
            {diagnosis.causes.map(({ summary }) => say(summary.id, summary.values)).join(" / ")}
          </li>
        ))}
      </ol>
    </div>
  );
}

render(<App />, document.getElementById("app") ?? document.body);
