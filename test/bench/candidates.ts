import type { CDPSession, Page } from "playwright";
import {
  devtoolsOf,
  launch,
  loadExtension,
  type Session,
  type StartedBrowser,
  setDockSide,
  startBrowser,
} from "../../demo/driver/launch.ts";
import { writeExtension } from "./write-extension.ts";

/** A browser whose page is measured, and what its time is compared with. */
export interface Candidate {
  readonly name: string;
  readonly extension: "none" | "ours" | "permissions alone" | "empty listeners" | "empty listeners and log";
  /** Whether DevTools is open, and whether our panel is in sight there. */
  readonly devtools: "closed" | "open" | "panel";
  readonly against: readonly { readonly name: string; readonly goal: string }[];
}

const none = "no extension, DevTools closed";
const permissions = "our permissions alone, DevTools closed";
const noneOpen = "no extension, DevTools open";
const emptyOpen = "empty listeners, DevTools open";
const emptyLog = "empty listeners, of DevTools' log too";

/** Everything that is measured. The page's time without extension, with DevTools closed and open, is the base. */
export const candidates: readonly Candidate[] = [
  { name: none, extension: "none", devtools: "closed", against: [] },
  { name: permissions, extension: "permissions alone", devtools: "closed", against: [{ name: none, goal: "" }] },
  {
    name: "Corsplain, DevTools closed",
    extension: "ours",
    devtools: "closed",
    against: [
      { name: none, goal: "1.00" },
      { name: permissions, goal: "1.00" },
    ],
  },
  { name: noneOpen, extension: "none", devtools: "open", against: [] },
  { name: emptyOpen, extension: "empty listeners", devtools: "open", against: [{ name: noneOpen, goal: "" }] },
  {
    name: emptyLog,
    extension: "empty listeners and log",
    devtools: "open",
    against: [
      { name: emptyOpen, goal: "" },
      { name: noneOpen, goal: "" },
    ],
  },
  {
    name: "Corsplain recording",
    extension: "ours",
    devtools: "open",
    against: [
      { name: emptyOpen, goal: "<= 1.05" },
      { name: emptyLog, goal: "" },
      { name: noneOpen, goal: "as low as it gets" },
    ],
  },
  {
    name: "Corsplain recording, its panel in sight",
    extension: "ours",
    devtools: "panel",
    against: [
      { name: emptyOpen, goal: "" },
      { name: noneOpen, goal: "" },
    ],
  },
];

/** A candidate that is ready. */
export interface OpenCandidate {
  readonly candidate: Candidate;
  readonly page: Page;
  readonly browser: Pick<Session, "version" | "close">;
  /** How much time all processes of its browser have spent so far, in milliseconds. */
  cpuTime(): Promise<number>;
}

/** Starts a candidate's browser. */
export async function openCandidate(
  candidate: Candidate,
  options: { readonly executablePath: string; readonly extension: string; readonly url: string },
): Promise<OpenCandidate> {
  const { extension, devtools } = candidate;
  if (extension === "ours" && devtools !== "closed") {
    const session = await launch({ ...options, headless: true });
    if (devtools === "panel") await session.showPanel();
    await session.page.addInitScript(namedFunctions);
    const { page, browserProtocol } = session;
    return { candidate, page, browser: session, cpuTime: () => cpuTime(browserProtocol) };
  }
  const browser = await startBrowser({ ...options, headless: true, devtools: devtools !== "closed" });
  if (extension === "ours") await loadExtension(browser.protocol, options.extension);
  if (extension !== "ours" && extension !== "none") {
    const worker = extension === "permissions alone" ? "" : emptyWorker;
    const hasLog = extension === "empty listeners and log";
    const folder = await writeExtension(hasLog ? { devtools_page: "devtools.html" } : {}, {
      "worker.js": worker,
      "devtools.html": "<!doctype html><script src=devtools.js></script>",
      "devtools.js": emptyLogPage,
    });
    await loadExtension(browser.protocol, folder);
  }
  const page = await newPage(browser);
  if (devtools !== "closed") {
    const window = await devtoolsOf(browser.context);
    await window.getByRole("tab", { name: "Network" }).waitFor();
    await setDockSide(window, "undocked");
  }
  await page.addInitScript(namedFunctions);
  return { candidate, page, browser, cpuTime: () => cpuTime(browser.protocol) };
}

async function cpuTime(protocol: CDPSession): Promise<number> {
  const { processInfo } = await protocol.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}

/** What compiles these files names functions with a function of its own, which pages do not have. */
export const namedFunctions = "globalThis.__name = (named) => named";

/** A page that was opened after the extension came, alone in its browser. */
async function newPage({ context }: StartedBrowser): Promise<Page> {
  const first = context.pages();
  const page = await context.newPage();
  for (const old of first) await old.close().catch(() => {});
  return page;
}

/** The listeners of src/background/capture.ts, which do nothing. */
const emptyWorker = `
const types = ["xmlhttprequest", "font", "image", "script", "stylesheet", "media", "ping", "object", "other", "main_frame"];
const filter = { urls: ["<all_urls>"], types };
const extra = { onSendHeaders: ["requestHeaders"], onHeadersReceived: ["responseHeaders"], onResponseStarted: ["responseHeaders"] };
const names = ["onBeforeRequest", "onSendHeaders", "onHeadersReceived", "onBeforeRedirect", "onResponseStarted", "onCompleted", "onErrorOccurred"];
for (const name of names)
  chrome.webRequest[name].addListener(() => {}, filter, [...(extra[name] ?? []), "extraHeaders"]);
`;

/** As src/panel/devtools.ts listens to DevTools' log, but does nothing. */
const emptyLogPage = "chrome.devtools.network.onRequestFinished.addListener(() => {});";
