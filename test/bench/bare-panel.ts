import { writeExtension } from "./write-extension.ts";

/**
 * Writes an extension with a panel that lists each request with its status, and does nothing else: what comes of ours is
 * compared with it. It has the places of ours and our panel's name, so the same driver opens it. @returns its folder
 */
export function writeBarePanel(): Promise<string> {
  return writeExtension(
    { devtools_page: "extension/devtools.html" },
    {
      "worker.js": worker,
      "extension/devtools.html": "<!doctype html><script src=devtools.js></script>",
      "extension/devtools.js": 'chrome.devtools.panels.create("CORS", "", "/extension/panel.html");',
      "extension/panel.html": page,
      "extension/panel.js": panel,
    },
  );
}

/** Hands on, of what our worker listens to, what a row needs. */
const worker = `
const ports = new Set();
chrome.runtime.onConnect.addListener((port) => {
  ports.add(port);
  port.onDisconnect.addListener(() => ports.delete(port));
});
const filter = { urls: ["<all_urls>"], types: ["xmlhttprequest"] };
for (const name of ["onBeforeRequest", "onResponseStarted", "onErrorOccurred"])
  chrome.webRequest[name].addListener(({ requestId, method, url, statusCode, error, timeStamp }) => {
    if (method === "OPTIONS") return;
    const message = { requestId, url, method, what: statusCode ?? error ?? "", at: name === "onBeforeRequest" ? null : timeStamp };
    for (const port of ports) port.postMessage(message);
  }, filter, ["extraHeaders"]);
`;

const page = `<!doctype html>
<style>
  body { margin: 0; font: 12px system-ui; }
  #app { height: 100vh; overflow: auto; }
  table { width: 100%; table-layout: fixed; }
  td { height: 22px; overflow: hidden; white-space: nowrap; }
</style>
<div id="app"><table><thead><tr><th>Method<th>URL<th>Outcome<tbody></table></div>
<script src="panel.js"></script>`;

/** Notes in `decided`, by the id of its row, when it was decided what came of a request. */
const panel = `
globalThis.decided = {};
const rows = document.querySelector("tbody");
chrome.runtime.connect().onMessage.addListener(({ requestId, method, url, what, at }) => {
  const id = "exchange-" + requestId;
  const row = document.getElementById(id) ?? rows.insertRow();
  row.id = id;
  row.className = at === null ? "pending" : "";
  const texts = [method, url, String(what)];
  for (const [index, text] of texts.entries()) (row.cells[index] ?? row.insertCell()).textContent = text;
  if (at !== null) decided[id] ??= at;
  if (row === rows.lastElementChild) rows.parentElement.parentElement.scrollTop = 1e9;
});
`;
