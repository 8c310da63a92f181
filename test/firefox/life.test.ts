import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openTab, reloadAddon, stopEventPage, storedInSession, updateAddon } from "../../demo/driver/firefox-addon.ts";
import type { Playable } from "../../demo/servers.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { useFirefox } from "./harness.ts";

/*
 * What was captured stays captured, whatever happens to the event page; and what belongs to one container, to private
 * windows or to an extension before its update never shows elsewhere.
 */

const demo = useFirefox({ "privacy.userContext.enabled": true });

let runs = 0;
let newerFolder: string | undefined;

afterAll(async () => {
  if (newerFolder !== undefined) await rm(newerFolder, { recursive: true, force: true });
});

const anyOrigin = { "Access-Control-Allow-Origin": "*" };

/** A request without credentials that the page may read: in Firefox that shows only where a document asks. */
const readable = { ask: { via: "fetch", server: "thirdSite" }, hops: [{ actual: { headers: anyOrigin } }] } as const;

/** Makes a playable known. @returns it, a run of its own, and what is in the URLs of this run alone */
function prepared(playable: Omit<Playable, "id">) {
  const run = `life${++runs}`;
  const own: Playable = { id: run, ...playable };
  demo.servers.add(own);
  return { own: [own, run] as const, part: `/${run}/` };
}

/** A page that has just been loaded may still be asking for what it plays. */
const playIt = `async (played) => {
  while (!window.play) await new Promise((resolve) => setTimeout(resolve, 20));
  return (await window.play(...played)).at(-1);
}`;

async function play(playable: Omit<Playable, "id">): Promise<string> {
  const { own, part } = prepared(playable);
  await demo.session.call(playIt, own);
  return part;
}

/** A request that waits for its answer, or for that of its preflight, until the page gives it up. */
async function hang(where: "preflight" | "actual"): Promise<string> {
  const fault = { fault: "hang" } as const;
  const hop = where === "actual" ? { actual: fault } : { preflight: fault, actual: {} };
  const { own, part } = prepared({ ask: { via: "fetch", server: "crossSite" }, hops: [hop] });
  await demo.session.call(
    `([url, method]) => {
      const controller = new AbortController();
      addEventListener("give-up", () => controller.abort());
      fetch(url, { method, signal: controller.signal }).catch(() => {});
    }`,
    [`${demo.servers.origins.crossSite}/play/${own[0].id}/${own[1]}/0`, where === "actual" ? "GET" : "PUT"],
  );
  await expect.poll(() => demo.row(part)).toMatchObject({ verdict: "Pending" });
  await expect.poll(async () => (await kept(part)).length).toBe(1);
  return part;
}

/** The exchanges that are kept, of all tabs. */
async function kept(part: string): Promise<readonly Exchange[]> {
  const stored = Object.entries(await storedInSession(demo.session));
  const exchanges = stored.flatMap(([key, value]) =>
    key.startsWith("exchange/") ? [JSON.parse(String(value)) as Exchange] : [],
  );
  return exchanges.filter(({ hops: [{ actual }] }) => actual.url.includes(part));
}

/** The tabs that a run is kept for. */
async function tabsOf(part: string): Promise<readonly number[]> {
  return (await kept(part)).map(({ tabId }) => tabId);
}

/** Errors that Firefox's console has of the extension's own code. */
function ownErrors(): Promise<readonly string[]> {
  return demo.session.callBrowser(`() => Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith("moz-extension:"))
    .map(({ errorMessage }) => errorMessage)`);
}

const allowed = { verdict: "Allowed", cause: "" };

describe("an event page that is stopped", () => {
  test("between two requests loses nothing, and the next one wakes it", async () => {
    const before = await play(readable);
    await demo.shows(before, allowed);
    await expect.poll(async () => (await kept(before)).length).toBe(1);
    await stopEventPage(demo.session);
    const after = await play(readable);
    await demo.shows(after, allowed);
    expect(await demo.row(before)).toEqual(allowed);
  });

  test.each(["actual", "preflight"] as const)("while the %s request is under way joins its end", async (where) => {
    const part = await hang(where);
    await stopEventPage(demo.session);
    await demo.session.call(`() => void dispatchEvent(new Event("give-up"))`, null);
    await demo.shows(part, { verdict: "Failed", cause: "The request was aborted" });
    const [exchange, ...others] = await kept(part);
    expect(others).toEqual([]);
    expect(exchange?.beginningMissed).toBeUndefined();
    expect(exchange?.hops[0].preflight !== undefined).toBe(where === "preflight");
  });

  test("wakes to clear what was kept, and it stays away", async () => {
    const before = await play(readable);
    await demo.ended(before);
    await expect.poll(async () => (await kept(before)).length).toBe(1);
    await stopEventPage(demo.session);
    await demo.panel.call(`({ document }) => document.querySelector('[aria-label="Clear"]').click()`);
    await expect.poll(() => demo.row(before)).toBeNull();
    const after = await play(readable);
    await demo.shows(after, allowed);
    expect(await demo.row(before)).toBeNull();
    expect(await kept(before)).toEqual([]);
  });

  test("knows the frames that were there before: documents ask from there, no workers", async () => {
    const fromFrame = { ...readable, ask: { ...readable.ask, from: "same-site-frame" } } as const;
    const before = await play(fromFrame);
    await demo.shows(before, allowed);
    await expect.poll(async () => (await kept(before)).length).toBe(1);
    await stopEventPage(demo.session);
    const after = await play(fromFrame);
    await demo.shows(after, allowed);
  });
});

describe("an extension that is started anew while DevTools is open", () => {
  /** What was recorded is gone with the old one, which is said; recording goes on by itself. */
  async function startsAnew(before: string): Promise<void> {
    await demo.showPanel();
    await expect.poll(demo.text).toContain("when the extension was updated or reloaded");
    expect(await demo.row(before)).toBeNull();
    const after = await play(readable);
    await demo.shows(after, { verdict: "Allowed" });
    expect(await kept(before)).toEqual([]);
    expect(await ownErrors()).toEqual([]);
  }

  test("by a reload", async () => {
    const before = await play(readable);
    await demo.ended(before);
    expect(await demo.text()).not.toContain("updated or reloaded");
    await reloadAddon(demo.session);
    await startsAnew(before);
  });

  test("by an update", async () => {
    const before = await play(readable);
    await demo.ended(before);
    // Firefox reads its files from there as long as it runs.
    newerFolder = await mkdtemp(join(tmpdir(), "corsplain-newer-"));
    await cp(inject("extension"), newerFolder, { recursive: true });
    const manifest = JSON.parse(await readFile(join(newerFolder, "manifest.json"), "utf8")) as { version: string };
    await writeFile(join(newerFolder, "manifest.json"), JSON.stringify({ ...manifest, version: "99.0.0" }));
    await updateAddon(demo.session, newerFolder);
    await startsAnew(before);
  });
});

/** The shared worker of the page, in whichever window: its requests name no tab. */
const byWorker = { ...readable, ask: { ...readable.ask, from: "shared-worker" } } as const;

test("requests without a tab are listed in the tabs of their container alone", async () => {
  const other = await openTab(demo.session, demo.servers.pageUrl, { userContextId: 1 });
  await other.openDevtools();
  await expect.poll(other.hasPanel).toBe(true);
  const ofOther = prepared(readable);
  await other.call(playIt, ofOther.own);
  await expect.poll(() => tabsOf(ofOther.part)).toHaveLength(1);
  const [otherTab] = await tabsOf(ofOther.part);
  const byOther = prepared(byWorker);
  await other.call(playIt, byOther.own);
  const byOwn = await play(byWorker);
  await demo.ended(byOwn);
  await expect.poll(() => tabsOf(byOther.part)).toEqual([otherTab]);
  const ownTabs = await tabsOf(byOwn);
  expect(ownTabs).toHaveLength(1);
  expect(ownTabs).not.toContain(otherTab);
  expect(await demo.row(byOther.part)).toBeNull();
  await other.close();
});

test("private windows are left alone; where they are allowed, nothing of them shows elsewhere or outlives them", async () => {
  const url = demo.servers.pageUrl;
  const unseen = await openTab(demo.session, url, { isPrivate: true });
  await unseen.openDevtools();
  expect(await unseen.hasPanel()).toBe(false);
  const ofUnseen = prepared(readable);
  await unseen.call(playIt, ofUnseen.own);
  await demo.ended(await play(readable));
  expect(await kept(ofUnseen.part)).toEqual([]);
  expect(await unseen.hasPanel()).toBe(false);
  await unseen.close();

  await reloadAddon(demo.session, true);
  await demo.showPanel();
  const secret = await openTab(demo.session, url, { isPrivate: true });
  await secret.openDevtools();
  await expect.poll(secret.hasPanel).toBe(true);
  const ofSecret = prepared(readable);
  await secret.call(playIt, ofSecret.own);
  await expect.poll(() => tabsOf(ofSecret.part)).toHaveLength(1);
  const [secretTab] = await tabsOf(ofSecret.part);
  const bySecret = prepared(byWorker);
  await secret.call(playIt, bySecret.own);
  const byOwn = await play(byWorker);
  await demo.ended(byOwn);
  await expect.poll(() => tabsOf(bySecret.part)).toEqual([secretTab]);
  expect(await tabsOf(byOwn)).not.toContain(secretTab);
  expect(await demo.row(ofSecret.part)).toBeNull();
  expect(await demo.row(bySecret.part)).toBeNull();
  // Also when nobody is awake to see it go.
  await stopEventPage(demo.session);
  await secret.close();
  const everything = async () => JSON.stringify(await storedInSession(demo.session));
  await expect.poll(everything).not.toContain(ofSecret.part);
  expect(await everything()).not.toContain(bySecret.part);
  expect(await everything()).not.toContain("firefox-private");
});
