import { describe, expect, test } from "vitest";
import { exchangeOf } from "../../demo/driver/play.ts";
import type { Playable } from "../../demo/servers.ts";
import { useHarness } from "./harness.ts";

/*
 * What was captured stays captured, whatever happens to the worker, to DevTools or to the page.
 */

const demo = useHarness({ panelAtOnce: false });

/** The extension APIs that tests use inside the worker. */
interface Chrome {
  readonly storage: { readonly session: { get(key: null): Promise<object> } };
  readonly webRequest: { readonly onBeforeRequest: { hasListeners(): boolean } };
  readonly tabs: { readonly onUpdated: { hasListeners(): boolean } };
}

/** Whether an exchange would survive the worker. */
async function isStored(urlPart: string): Promise<boolean> {
  const worker = await demo.session.worker();
  return worker.evaluate(async (part) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return JSON.stringify(await chrome.storage.session.get(null)).includes(part);
  }, urlPart);
}

async function isListening(): Promise<boolean> {
  const worker = await demo.session.worker();
  return worker.evaluate(() => {
    const { webRequest, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return webRequest.onBeforeRequest.hasListeners() || tabs.onUpdated.hasListeners();
  });
}

test("recording begins when DevTools opens, before the panel is shown", async () => {
  const before = await demo.play("preflight-forbidden");
  demo.panel = await demo.session.showPanel();
  await demo.rows(before).waitFor();
  expect(await demo.rows(before).textContent()).toContain("OPTIONS 403");
});

test("a stopped worker loses nothing: what was captured before, and the first request after", async () => {
  const before = await demo.play("allow-origin-absent");
  // What the worker has not been told yet, nobody can keep.
  await demo.panel.locator("tbody tr:not(.pending)", { hasText: `/${before.run}/` }).waitFor();
  await demo.session.stopWorker(demo.panel);
  const after = await demo.play("preflight-not-found");
  const report = await demo.report();
  expect(exchangeOf(report, before)).toMatchObject({ verdict: "blocked", causes: [{ id: "allow-origin-missing" }] });
  expect(exchangeOf(report, after)?.causes[0]?.id).toBe("preflight-route-missing");
  expect(await demo.rows(before).count()).toBe(1);
  expect(await demo.rows(after).count()).toBe(1);
});

test("a worker that stops in the middle of a request joins its end to its beginning", async () => {
  const hanging: Playable = {
    id: "hanging",
    ask: { via: "fetch", server: "crossSite" },
    hops: [{ actual: { fault: "hang" } }],
  };
  demo.servers.add(hanging);
  await demo.session.page.evaluate((url) => {
    const controller = new AbortController();
    addEventListener("give-up", () => controller.abort());
    fetch(url, { signal: controller.signal }).catch(() => {});
  }, `${demo.servers.origins.crossSite}/play/hanging/middle/0`);
  await demo.panel.locator("tbody tr.pending").waitFor();
  await demo.session.stopWorker(demo.panel);
  await demo.session.page.evaluate(() => dispatchEvent(new Event("give-up")));
  const report = await demo.report();
  const ours = report.log._cors.exchanges.filter(({ url }) => url.includes("/play/hanging/middle/"));
  expect(ours).toMatchObject([{ verdict: "failed", causes: [{ id: "request-aborted" }] }]);
});

test("DevTools closed and opened again shows what it showed before, and records on", async () => {
  const before = await demo.play("allow-origin-absent-on-500");
  await demo.rows(before).waitFor();
  await demo.session.closeDevtools();
  const unseen = await demo.play("allow-origin-absent-on-502");
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
  await demo.rows(before).waitFor();
  const after = await demo.play("preflight-sign-in");
  await demo.rows(after).waitFor();
  // With DevTools closed nothing listens: that is the price of costing nothing.
  expect(await demo.rows(unseen).count()).toBe(0);
});

test("with DevTools closed no listener is left", async () => {
  expect(await isListening()).toBe(true);
  await demo.session.closeDevtools();
  await expect.poll(isListening).toBe(false);
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
  expect(await isListening()).toBe(true);
});

describe("200 parallel requests to three URLs, a third of them preflighted", () => {
  test("each preflight joins a request that it can belong to, and none is lost", async () => {
    const parallel: Playable = {
      id: "parallel",
      ask: { via: "fetch", server: "crossSite" },
      hops: [
        {
          preflight: {
            status: 204,
            headers: {
              "Access-Control-Allow-Origin": "*",
              "Access-Control-Allow-Methods": "PUT",
              "Access-Control-Allow-Headers": "x-trace",
              "Access-Control-Max-Age": "0",
            },
          },
          actual: { headers: { "Access-Control-Allow-Origin": "*" } },
        },
      ],
    };
    demo.servers.add(parallel);
    await demo.panel.getByRole("button", { name: "Clear" }).click();
    const preflights = await demo.session.page.evaluate(async (origin) => {
      const requests = Array.from({ length: 200 }, (_, index) => {
        const url = `${origin}/play/parallel/storm${index % 2}-${index % 3}/0`;
        if (index % 3 !== 0) return { url, init: {} };
        return { url, init: index % 2 === 0 ? { method: "PUT" } : { headers: { "x-trace": String(index) } } };
      });
      await Promise.all(requests.map(({ url, init }) => fetch(url, init).then((response) => response.text())));
      return requests.filter(({ init }) => Object.keys(init).length > 0).length;
    }, demo.servers.origins.crossSite);
    const report = await demo.report();
    const storm = report.log._cors.exchanges.filter(({ url }) => url.includes("/storm"));
    expect(storm).toHaveLength(200);
    expect(storm.every(({ verdict }) => verdict === "allowed")).toBe(true);
    const joined = storm.filter(({ preflight }) => preflight.state === "sent");
    expect(joined).toHaveLength(preflights);
    for (const { entries } of joined) {
      const [options, actual] = entries.map((index) => report.log.entries[index]);
      const header = (name: string) => options?.request.headers.find((one) => one.name.toLowerCase() === name)?.value;
      expect(options?.request.url).toBe(actual?.request.url);
      expect(header("access-control-request-method")).toBe(actual?.request.method);
      const asked = header("access-control-request-headers");
      const carries = actual?.request.headers.some(({ name }) => name.toLowerCase() === "x-trace");
      expect(asked === "x-trace").toBe(carries);
    }
    expect(demo.servers.requestsOf("storm0-0").filter((method) => method === "OPTIONS").length).toBeGreaterThan(0);
  });
});

test("a closed tab is forgotten, and nothing else", async () => {
  const kept = await demo.play("allow-origin-absent");
  const { page, context } = demo.session;
  // DevTools opens by itself on every new tab here.
  const other = await context.newPage();
  await other.goto(page.url());
  const otherTab = "/play/marker/other-tab/";
  const ask = async () => {
    await other.evaluate((url) => fetch(url), `${demo.servers.origins.crossSite}${otherTab}0`);
    return isStored(otherTab);
  };
  await expect.poll(ask).toBe(true);
  await other.close();
  await expect.poll(() => isStored(otherTab)).toBe(false);
  expect(await isStored(`/${kept.run}/`)).toBe(true);
});
