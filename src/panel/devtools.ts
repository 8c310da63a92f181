import { browser } from "../browser.ts";
import type { DevtoolsRecord } from "../shared/exchange/network-event.ts";
import { originOf } from "../shared/fetch/origins.ts";
import { toDevtoolsRecord } from "../shared/har-in/devtools-record.ts";
import { keepErrors } from "./error-bodies.ts";
import { evaluateInPage } from "./inspected-page.ts";
import { connectToBackground } from "./port-channel.ts";

/*
 * This page starts when DevTools opens, before anybody looks at the panel. It keeps recording alive for its tab and
 * hands over what only pages inside DevTools can see.
 */

const { tabId } = browser.devtools.inspectedWindow;
const background = connectToBackground({ tabId, role: "devtools" });

/** Who asks where a record does not say: the page in the tab. */
let pageOrigin = "null";
void evaluateInPage("origin").then((origin) => {
  // The page may have put anything in its place.
  if (typeof origin === "string") pageOrigin = originOf(origin);
});
browser.devtools.network.onNavigated.addListener((url) => {
  pageOrigin = originOf(url);
  const noticedAt = Date.now();
  noticed++;
  void beginningOf(noticed).then((begunAt) => notePage(url, noticedAt, begunAt));
});

/** In the page: when its document began. Another document began at another time, also after a reload. */
const beginning = "performance.timeOrigin";
let current: unknown;
/** How many pages and addresses were noticed. */
let noticed = 0;

/** Milliseconds between the questions: a document that is just beginning does not answer yet, and some never do. */
const pauses = [0, 20, 80, 200];

/** When a document began, unless another one was noticed meanwhile. */
async function beginningOf(number: number): Promise<unknown> {
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const begunAt = number === noticed ? await evaluateInPage(beginning) : undefined;
    if (begunAt !== undefined || number !== noticed) return begunAt;
  }
  return undefined;
}
void evaluateInPage(beginning).then((begunAt) => {
  current ??= begunAt;
});

/**
 * A page that the browser had kept began long ago, and only the event tells when it was shown again, which comes a moment
 * later. So many milliseconds before it count as the page's own: none of its requests may be lost.
 */
const moment = 1_000;

/** Chromium reports addresses that a script changed too; the document is then the same. */
function notePage(url: string, noticedAt: number, begunAt: unknown): void {
  if (begunAt !== undefined && begunAt === current) return;
  const isNew = typeof begunAt === "number" && !(typeof current === "number" && begunAt < current);
  current = begunAt;
  background.post({ type: "navigated", url, at: isNew ? Math.min(begunAt, noticedAt) : noticedAt - moment });
}

/** Milliseconds for which records wait for others: one message of many costs far less than many. */
const recordsPause = 50;
let records: DevtoolsRecord[] = [];
const keepError = keepErrors(tabId);

browser.devtools.network.onRequestFinished.addListener((entry) => {
  keepError(entry);
  const record = toDevtoolsRecord(entry, tabId, pageOrigin);
  if (!record) return;
  if (records.length === 0) setTimeout(postRecords, recordsPause);
  records.push(record);
});

function postRecords(): void {
  background.post({ type: "observed", records });
  records = [];
}

// To Chromium the paths are relative to the extension, to Firefox to this page.
void browser.devtools.panels.create("CORS", "/icons/panel.svg", "/extension/panel.html");
