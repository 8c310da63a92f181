import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { findRow } from "../../demo/driver/find-row.ts";
import { createFirefoxJudge, type FirefoxJudge } from "../../demo/driver/firefox-judge.ts";
import { downloadPreferences, exportReport, playInFirefox } from "../../demo/driver/firefox-play.ts";
import { type FirefoxSession, launchFirefox } from "../../demo/driver/firefox-session.ts";
import { type FirefoxPanel, showFirefoxNetworkPanel, showFirefoxPanel } from "../../demo/driver/firefox-toolbox.ts";
import type { Report, ReportedExchange } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { type DemoServers, startServers } from "../../demo/servers.ts";
import { faultsOfReport } from "../validate-report.ts";

/*
 * What pages inside Firefox's DevTools see beside the browser's request events, and what becomes of it: resource timing
 * in the page, entries of the network panel, and the probe.
 */

let folder: string;
let servers: DemoServers;
let session: FirefoxSession;
let panel: FirefoxPanel;
let judge: FirefoxJudge;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corsplain-evidence-"));
  servers = await startServers(scenarios, []);
  session = await launchFirefox({
    executablePath: inject("browser"),
    url: servers.pageUrl,
    extensions: [inject("extension")],
    preferences: downloadPreferences(folder),
  });
  judge = createFirefoxJudge(session);
  await showFirefoxNetworkPanel(session);
  panel = await showFirefoxPanel(session);
  await pageIsReady();
});

afterAll(async () => {
  await session?.close();
  await servers?.close();
  await rm(folder, { recursive: true, force: true });
});

async function pageIsReady(): Promise<void> {
  const isReady = async () => (await session.call("() => typeof globalThis.play", null)) === "function";
  await vi.waitUntil(isReady, { timeout: 30_000, interval: 100 });
}

/** Plays a scenario. @returns its run, and what the page's script saw */
async function play(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  const { run, requests } = await playInFirefox(session, judge, scenario);
  return { run, script: requests.at(-1)?.script ?? "", reasons: judge.reasonsOf(run) };
}

/** The report once it says of the last exchange of a run what is expected. */
async function reportWith(run: string, expected: object): Promise<{ report: Report; exchange: ReportedExchange }> {
  let report = await exportReport(session, panel);
  const exchangeOf = () => report.log._cors.exchanges.filter(({ url }) => url.includes(`/${run}/`)).at(-1);
  await expect
    .poll(
      async () => {
        report = await exportReport(session, panel);
        return exchangeOf();
      },
      { timeout: 30_000 },
    )
    .toMatchObject(expected);
  return { report, exchange: exchangeOf() as ReportedExchange };
}

const byTiming = (value: string) => ({ known: "observed", value, basis: "resource-timing" });

describe("resource timing in the page tells", () => {
  test.each([
    ["passes-wildcard-same-site", "allowed", []],
    ["credentials-wildcard-alone", "blocked", ["CORSNotSupportingCredentials"]],
    ["allow-origin-absent-font", "blocked", ["CORSMissingAllowOrigin"]],
    ["passes-error-status", "allowed", []],
    ["requester-canvas-allowed", "allowed", []],
  ])("the outcome of %s", async (id, verdict, names) => {
    const { run, reasons } = await play(id);
    expect(reasons).toEqual(names);
    await reportWith(run, { verdict, facts: { outcome: byTiming(verdict) } });
  });

  test("nothing of a redirect that the page does not want to be followed, but that it was readable", async () => {
    const { run, script } = await play("redirect-refused-by-page");
    expect(script).toContain("NetworkError");
    const outcome = { known: "unknown", basis: "timing-undecided" };
    await reportWith(run, { verdict: "undetermined", resourceTiming: { responseStatus: 302 }, facts: { outcome } });
  });

  test("the outcome in a frame, which has a list of its own", async () => {
    const { run } = await play("sandboxed-frame-allowed");
    await reportWith(run, { verdict: "allowed", facts: { outcome: byTiming("allowed") } });
  });

  test("nothing of workers, and the panel says so", async () => {
    const { run } = await play("from-worker-preflighted");
    await reportWith(run, { verdict: "undetermined", facts: { outcome: { basis: "timing-unlisted" } } });
    const detail = () => panel.call<string>(detailOf, `/${run}/`);
    await expect.poll(detail).toContain("Workers have lists of their own");
    expect(await detail()).toContain("If it has none: The page could read the response.");
  });

  test("each of several calls apart that went one after the other", async () => {
    const url = `${servers.origins.sameSite}/play/passes-wildcard-same-site/apart/0`;
    const ask = (credentials: string) =>
      session.call("([url, credentials]) => fetch(url, { credentials }).then(String, String)", [url, credentials]);
    expect(await ask("include")).toContain("NetworkError");
    const refusal = { known: "inferred", value: "blocked", basis: "timing-refusal" };
    await reportWith("apart", { verdict: "blocked", facts: { outcome: refusal } });
    expect(await ask("omit")).toContain("Response");
    const { report } = await reportWith("apart", { verdict: "allowed", facts: { outcome: byTiming("allowed") } });
    const both = report.log._cors.exchanges.filter(({ url: own }) => own === url);
    expect(both.map(({ facts }) => facts.outcome)).toEqual([refusal, byTiming("allowed")]);
  });
});

/** Runs in the panel: selects the row of a run and reads what is said of it. */
const detailOf = `({ document, MouseEvent }, run) => {
  const row = (${findRow})(document, run);
  row?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  return document.querySelector("article")?.textContent ?? "";
}`;

describe("the page does not notice that its list is read:", () => {
  test("a function that it put in the place of the browser's is not called", async () => {
    await session.call(
      `() => {
        globalThis.calls = 0;
        performance.getEntriesByType = () => { globalThis.calls++; return []; };
      }`,
      null,
    );
    const { run } = await play("passes-wildcard-same-site");
    await reportWith(run, { verdict: "undetermined", facts: { outcome: { basis: "timing-unreadable" } } });
    expect(await session.call("() => { delete performance.getEntriesByType; return globalThis.calls; }", null)).toBe(
      "0",
    );
  });

  test("a list that is full stays so", async () => {
    const full = await session.call(
      `async () => {
        performance.setResourceTimingBufferSize(performance.getEntriesByType("resource").length);
        await (await fetch("/page.css")).text();
        return performance.getEntriesByType("resource").length;
      }`,
      null,
    );
    const { run } = await play("passes-wildcard-same-site");
    await reportWith(run, { verdict: "undetermined", facts: { outcome: { basis: "timing-unlisted" } } });
    expect(await session.call("() => performance.getEntriesByType('resource').length", null)).toBe(full);
    await session.call("() => performance.setResourceTimingBufferSize(250)", null);
  });
});

describe("entries of the network panel", () => {
  test("add what was measured, and the report is valid", async () => {
    const { run } = await play("preflight-permission-used");
    const { report, exchange } = await reportWith(run, { verdict: "blocked" });
    expect(await faultsOfReport(report)).toEqual([]);
    const entries = report.log.entries.filter(({ request }) => request.url.includes(`/${run}/`));
    expect(entries.map(({ request, response }) => `${request.method} ${response.status}`)).toContain("OPTIONS 204");
    expect(entries.every((entry) => ["xmlhttprequest", "preflight"].includes(String(entry._resourceType)))).toBe(true);
    expect(exchange.entries.length).toBeGreaterThan(0);
    await expect
      .poll(async () => {
        const { log } = await exportReport(session, panel);
        const own = log.entries.filter(({ request, response }) => request.url.includes(run) && response.status === 200);
        return own.map(({ response }) => response.content.size);
      })
      .toContain(11);
  });

  test("without a response are no exchange of their own", async () => {
    const { run } = await play("connection-refused");
    const { report } = await reportWith(run, { verdict: "failed" });
    expect(report.log._cors.exchanges.filter(({ url }) => url.includes(`/${run}/`))).toHaveLength(1);
  });
});

describe("what Firefox's console says is listed line by line, and explained:", () => {
  test.each([
    ["allow-origin-absent", []],
    ["allow-origin-mismatch-slash", []],
    ["connection-refused", ["names-network-error"]],
    ["preflight-forbidden", ["second-message"]],
    ["preflight-redirect", ["second-message"]],
    ["redirect-with-password", ["names-redirect"]],
    ["redirect-to-app", ["second-message"]],
    ["redirect-without-headers", ["second-message"]],
    ["preflight-headers-missing", ["second-message"]],
    ["allow-origin-two-lines", []],
  ])("%s", async (id, flaws) => {
    await session.takeConsole();
    const { run, reasons } = await play(id);
    const said = (await session.takeConsole()).filter((line) => line.includes("Cross-Origin Request Blocked"));
    const { exchange } = await reportWith(run, { console: [{}] });
    const [output] = exchange.console ?? [];
    expect(output?.cause).toBe(exchange.causes[0]?.id);
    expect(output?.lines.map(({ names }) => names)).toEqual(reasons.map((name) => expect.arrayContaining([name])));
    expect([...new Set(output?.lines.flatMap((line) => line.flaws.map(({ kind }) => kind)))]).toEqual(flaws);
    expect(said).toHaveLength(reasons.length);
    for (const [index, line] of said.entries())
      expect(
        output?.lines[index]?.texts.some((text) => line.includes(text)),
        line,
      ).toBe(true);
    const shown = await panel.call<string>(detailOf, `/${run}/`);
    for (const { names, flaws: own } of output?.lines ?? []) {
      expect(shown).toContain(names[0]);
      for (const { text } of own) expect(shown).toContain(text.replaceAll("`", ""));
    }
  });

  test("a name of the console finds the exchange, though it is not the reason", async () => {
    const { run } = await play("preflight-forbidden");
    await reportWith(run, { verdict: "blocked" });
    await panel.call(filterBy, "CORSDidNotSucceed");
    await expect.poll(() => panel.call<string>(rowsOf)).toContain(`/${run}/`);
    await panel.call(filterBy, "CORSRequestNotHttp");
    await expect.poll(() => panel.call<string>(rowsOf)).not.toContain(`/${run}/`);
    await panel.call(filterBy, "");
  });
});

const rowsOf = `({ document }) => document.querySelector("table")?.innerText ?? ""`;
const filterBy = `({ document, Event }, text) => {
  const input = document.querySelector(".filter");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}`;

describe("with the probe in the page", () => {
  beforeAll(async () => {
    await panel.call(`({ document }) => document.querySelector("button[aria-label=Probe]").click()`);
    const isOn = () =>
      panel.call<boolean>("({ document }) => document.querySelector('[aria-label=Probe][aria-pressed=true]') !== null");
    await vi.waitUntil(isOn, { timeout: 30_000, interval: 100 });
    await pageIsReady();
  });

  test.each([
    ["redirect-refused-by-page", "failed", "error"],
    ["redirect-left-to-page", "opaque", "manual"],
  ])("%s is exact", async (id, verdict, redirect) => {
    const { run } = await play(id);
    const { exchange } = await reportWith(run, { verdict, call: { api: "fetch", redirect } });
    expect(exchange.causes.filter(({ certainty }) => certainty === "possible")).toEqual([]);
  });

  test.each([
    ["same-origin-mode", { mode: "same-origin" }, "blocked"],
    ["no-cors-redirect-mode", { mode: "no-cors", redirect: "manual" }, "failed"],
    ["invalid-request", { method: "TRACE" }, "failed"],
    ["keepalive-quota-exceeded", { method: "POST", keepalive: true, body: "x".repeat(70_000) }, "failed"],
  ])("a call that never left the page is listed: %s", async (cause, options, verdict) => {
    const url = `${servers.origins.crossSite}/play/none/${cause}/0`;
    const seen = await session.call("([url, options]) => fetch(url, options).then(String, String)", [url, options]);
    expect(seen).toContain("TypeError");
    const { exchange } = await reportWith(cause, { verdict, knownFrom: "probe" });
    expect(exchange.causes.map(({ id }) => id)).toEqual([cause]);
    expect(exchange.facts.outcome).toEqual({ known: "observed", value: verdict, basis: "script-outcome" });
  });

  test.each(["preflight-hidden-credentials", "credentials-wildcard-alone", "preflight-forbidden"])(
    "the credentials mode of %s is known",
    async (id) => {
      const { run, reasons } = await play(id);
      const credentialsMode = { known: "observed", basis: "probe" };
      const { exchange } = await reportWith(run, { verdict: "blocked", facts: { credentialsMode } });
      expect(exchange.causes[0]).toMatchObject({ browsers: { firefox: reasons[0] } });
      expect(exchange.causes.filter(({ certainty }) => certainty === "possible")).toEqual([]);
    },
  );
});
