import { beforeAll, expect, test } from "vitest";
import {
  callInBackground,
  type FirefoxTab,
  openTab,
  reloadAddon,
  stopEventPage,
  storedInSession,
} from "../../demo/driver/firefox-addon.ts";
import type { Playable } from "../../demo/servers.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { useFirefox } from "./harness.ts";
import { drive } from "./panel-driver.ts";

/*
 * What happened before DevTools was opened, in Firefox. Each test goes on where the one before it ended.
 */

const demo = useFirefox();
const panel = drive(() => demo.panel);
/** A tab on which nobody opened DevTools. */
let tab: FirefoxTab;

/** A response that no page may read, with or without credentials. */
const refused: Playable = { id: "refused", ask: { via: "fetch", server: "crossSite" }, hops: [{ actual: {} }] };

beforeAll(async () => {
  demo.servers.add(refused);
  tab = await openTab(demo.session, demo.servers.pageUrl, {});
});

/** Has the page of a tab ask once. @returns what is in the URL of that request alone */
async function ask(of: FirefoxTab, run: string): Promise<string> {
  const url = `${demo.servers.origins.crossSite}/play/refused/${run}/0`;
  await of.call(`(url) => fetch(url).then(() => "", () => "")`, url);
  return `/refused/${run}/`;
}

async function kept(part: string): Promise<readonly Exchange[]> {
  const stored = Object.entries(await storedInSession(demo.session));
  const exchanges = stored.flatMap(([key, value]) =>
    key.startsWith("exchange/") ? [JSON.parse(String(value)) as Exchange] : [],
  );
  return exchanges.filter(({ hops: [{ actual }] }) => actual.url.includes(part));
}

const isKept = async (part: string) => (await kept(part)).length;

/** The number on the extension's button, for the tab of an exchange. */
function badge(tabId: number): Promise<string> {
  return callInBackground(demo.session, `(browser, own) => browser.action.getBadgeText(own({ tabId: ${tabId} }))`);
}

let tabId: number;

test("is off until it is switched on; then a tab without DevTools is recorded at once, and marked", async () => {
  const unseen = await ask(tab, "off");
  await panel.click("Settings");
  await demo.panel.call(`({ document }) => document.querySelector(".settings input[type=checkbox]").click()`);
  await expect.poll(async () => isKept(await ask(tab, "on"))).toBeGreaterThan(0);
  const [exchange] = await kept("/refused/on/");
  expect(exchange).toMatchObject({ beforeDevtools: true, engine: "gecko" });
  expect(await isKept(unseen)).toBe(0);
  tabId = exchange?.tabId ?? -1;
});

test("the button counts what failed on the page, also after the event page was stopped", async () => {
  await tab.call("() => location.reload()");
  await expect.poll(() => isKept("/refused/on/")).toBe(0);
  await expect.poll(() => tab.call("() => document.readyState")).toBe("complete");
  await ask(tab, "first");
  await expect.poll(() => badge(tabId)).toBe("1");
  await expect.poll(() => isKept("/refused/first/")).toBe(1);
  await stopEventPage(demo.session);
  await ask(tab, "second");
  await expect.poll(() => badge(tabId)).toBe("2");
  expect(await isKept("/refused/first/")).toBe(1);
});

test("an address that a script changes is the same page", async () => {
  await tab.call(`() => history.pushState({}, "", "?route")`);
  await ask(tab, "third");
  await expect.poll(() => badge(tabId)).toBe("3");
});

test("in private windows it works in memory where the extension is allowed, and nothing of it is stored", async () => {
  await reloadAddon(demo.session, true);
  const secret = await openTab(demo.session, demo.servers.pageUrl, { isPrivate: true });
  await expect.poll(async () => isKept(await ask(secret, "secret"))).toBeGreaterThan(0);
  const stored = await callInBackground(demo.session, "(browser) => browser.storage.local.get(null)");
  expect(JSON.stringify(stored)).not.toContain("refused");
  await secret.close();
  await expect.poll(() => isKept("/refused/secret/")).toBe(0);
});

test("a closed tab is forgotten", async () => {
  await expect.poll(async () => isKept(await ask(tab, "last"))).toBeGreaterThan(0);
  await tab.close();
  await expect.poll(() => isKept("/refused/last/")).toBe(0);
});
