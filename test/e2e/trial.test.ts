import { afterEach, describe, expect, inject, test } from "vitest";
import { exchangesOf, type Played } from "../../demo/driver/play.ts";
import type { Playable } from "../../demo/servers.ts";
import { faultsOfReport } from "../validate-report.ts";
import { useHarness } from "./harness.ts";

/*
 * Trying a fix: session rules change headers for one tab, and are gone when they shall be.
 */

const demo = useHarness();

/** What tests ask the browser's rules. */
interface Chrome {
  readonly declarativeNetRequest: { getSessionRules(): Promise<readonly { readonly id: number }[]> };
}

async function ruleCount(): Promise<number> {
  const worker = await demo.session.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.declarativeNetRequest.getSessionRules()).length;
  });
}

const detail = () => demo.panel.getByRole("article");
const tryButton = () => detail().getByRole("button", { name: "Try this fix in this tab" });
const trial = () => detail().getByRole("region", { name: "This fix is being tried in this tab" });
const withFix = () => trial().getByRole("status");
const notice = () => demo.panel.locator(".trial-notice");

/** Plays something and shows its explanation. */
async function shown(what: string | Playable): Promise<Played> {
  const played = await demo.play(what);
  await demo.rows(played).first().click();
  await tryButton().waitFor();
  return played;
}

/** Plays something and begins to try its fix. */
async function tryFixOf(what: string | Playable): Promise<Played> {
  const played = await shown(what);
  await tryButton().click();
  await trial().waitFor();
  return played;
}

const urlOf = ({ id }: Playable, { run }: Played, more = "") =>
  `${demo.servers.origins.crossSite}/play/${id}/${run}/0${more}`;

/** Asks from a page: the status that its script sees, or its error. */
function ask(url: string, init: RequestInit = {}, page = demo.session.page): Promise<string> {
  return page.evaluate(
    ([target, options]) =>
      fetch(target, options).then(async (response) => {
        await response.text();
        return String(response.status);
      }, String),
    [url, init] as const,
  );
}

const refused = "TypeError: Failed to fetch";

const missing: Playable = {
  id: "trial-missing",
  ask: { via: "fetch", server: "crossSite", credentials: "include" },
  hops: [{ actual: {} }],
};
const put: Playable = {
  id: "trial-put",
  ask: { via: "fetch", server: "crossSite", method: "PUT" },
  hops: [{ preflight: { status: 204 }, actual: {} }],
};

const isPanelThere = () => demo.panel.evaluate(() => true).catch(() => false);

afterEach(async () => {
  // An extension that was reloaded has closed its pages in DevTools.
  if (!(await isPanelThere())) return;
  const end = notice().getByRole("button", { name: "End the trial" });
  if (await end.isVisible()) await end.click();
  await expect.poll(ruleCount).toBe(0);
});

describe("a request without side effects", () => {
  test("is repeated with the fix and passes, and is marked wherever it is shown", async () => {
    const played = await tryFixOf(missing);
    await withFix().getByText("Allowed").waitFor();
    await trial().getByText("Now the server must send them").waitFor();
    expect(demo.servers.requestsOf(played.run)).toEqual(["GET", "GET"]);
    expect(await demo.rows(played).locator(".trial-mark").allTextContents()).toEqual(["fix tried"]);
    const report = await demo.report();
    const [before, tried] = exchangesOf(report, played);
    expect(before?.causes.map(({ id }) => id)).toEqual(["allow-origin-missing", "allow-credentials-not-true"]);
    expect(before).not.toHaveProperty("trial");
    // Nobody is blamed or warned for headers that we set.
    expect(tried).toMatchObject({ verdict: "allowed", causes: [], warnings: [], trial: true });
    const [entry] = tried?.entries ?? [];
    expect(report.log.entries[entry ?? -1]?.comment).toContain("Made with a fix tried in this tab");
    expect(await faultsOfReport(report)).toEqual([]);
    await withFix().getByRole("button", { name: "Allowed" }).click();
    await detail().getByText("Made with the fix tried in this tab").waitFor();
  });

  test("is not repeated where its credentials are not known", async () => {
    const played = await tryFixOf({
      id: "trial-hidden",
      ask: { via: "fetch", server: "crossSite", headers: { "x-trace": "1" } },
      hops: [{ preflight: { status: 204 }, actual: {} }],
    });
    await trial().getByText("Whether this request has credentials is not known").waitFor();
    expect(await trial().getByRole("button", { name: "Repeat the request" }).count()).toBe(0);
    expect(demo.servers.requestsOf(played.run)).toEqual(["OPTIONS"]);
  });
});

describe("a request that can change something", () => {
  test("is never repeated here; the same request of the page is taken", async () => {
    const played = await tryFixOf(put);
    await trial().getByText("A PUT request can change something on the server").waitFor();
    expect(await trial().getByRole("button", { name: "Repeat the request" }).count()).toBe(0);
    const url = urlOf(put, played);
    expect(demo.servers.requestsOf(played.run)).toEqual(["OPTIONS"]);
    expect(await ask(url, { method: "PUT" })).toBe("200");
    await withFix().getByText("Allowed").waitFor();
    await trial().getByRole("button", { name: "End the trial" }).click();
    await tryButton().waitFor();
    // The browser keeps no permission of the trial.
    expect(await ask(url, { method: "PUT" })).toBe(refused);
    expect(demo.servers.requestsOf(played.run)).toEqual(["OPTIONS", "OPTIONS", "PUT", "OPTIONS"]);
  });
});

describe("what headers cannot do is said", () => {
  const hint = (text: string) => detail().locator(".trial").getByText(text).waitFor();

  test("a status", async () => {
    await shown("preflight-forbidden");
    expect(await tryButton().isDisabled()).toBe(true);
    await hint("the preflight must be answered with 204, not 403");
  });

  test("a preflight that is redirected", async () => {
    await shown("preflight-redirect");
    expect(await tryButton().isDisabled()).toBe(true);
    await hint("not with a redirect");
  });

  test("a request without a tab", async () => {
    await shown("from-shared-worker-missing");
    expect(await tryButton().isDisabled()).toBe(true);
    await hint("The browser names no tab");
  });
});

describe("without the permission for all sites", () => {
  test("says what is missing", async () => {
    await shown(missing);
    await demo.setHostAccess("ON_CLICK");
    await detail().getByText("The browser lets this extension change headers only on sites that it may see.").waitFor();
    expect(await tryButton().isDisabled()).toBe(true);
    await demo.setHostAccess("ON_ALL_SITES");
    await expect.poll(() => tryButton().isEnabled()).toBe(true);
  });
});

describe("the rules concern nothing else", () => {
  test("than this tab", async () => {
    const played = await tryFixOf(missing);
    await withFix().getByText("Allowed").waitFor();
    const other = await demo.session.context.newPage();
    await other.goto(demo.servers.pageUrl);
    expect(await ask(urlOf(missing, played), {}, other)).toBe(refused);
    expect(await ask(urlOf(missing, played))).toBe("200");
    await other.close();
  });

  test("than this URL, letter for letter, whatever it has behind the #", async () => {
    const special: Playable = { ...missing, id: "trial-special" };
    const played = await demo.play(special);
    const hostile = "?a=x*y|z^(.+)$";
    expect(await ask(urlOf(special, played, hostile))).toBe(refused);
    await demo.rows(played).filter({ hasText: "(.+)" }).click();
    await tryButton().click();
    await withFix().getByText("Allowed").waitFor();
    expect(await ask(urlOf(special, played, `${hostile}#part`))).toBe("200");
    for (const other of ["", "?a=xxy|z^(.+)$", "?A=x*y|z^(.+)$", `${hostile}&`, "?a=x*y"])
      expect(await ask(urlOf(special, played, other))).toBe(refused);
  });

  test("than requests of the same method", async () => {
    const played = await tryFixOf(missing);
    expect(await ask(urlOf(missing, played), { method: "POST" })).toBe(refused);
    expect(await ask(urlOf(missing, played))).toBe("200");
  });
});

describe("redirects", () => {
  test("each answer on the way gets its headers", async () => {
    const chain: Playable = {
      id: "trial-redirect",
      ask: { via: "fetch", server: "crossSite" },
      hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { server: "crossSite", actual: {} }],
    };
    await tryFixOf(chain);
    await withFix().getByText("Allowed").waitFor();
  });

  test("a Location without user name and password is tried too", async () => {
    await tryFixOf("redirect-with-password");
    await withFix().getByText("Allowed").waitFor();
  });
});

test("a fix that is not enough shows what is left, and both together are tried then", async () => {
  const turns: Playable = {
    id: "trial-more",
    ask: { via: "fetch", server: "crossSite", method: "PUT" },
    hops: [
      { preflight: { status: 204 }, actual: { status: 307, headers: { Location: "{{next}}" } } },
      { server: "crossSite", preflight: { status: 204 }, actual: {} },
    ],
  };
  const played = await tryFixOf(turns);
  expect(await ask(urlOf(turns, played), { method: "PUT" })).toBe(refused);
  await trial().getByText("The fix is not enough yet").waitFor();
  await withFix().getByRole("button", { name: "Blocked" }).click();
  await tryButton().click();
  await trial().waitFor();
  expect(await ask(urlOf(turns, played), { method: "PUT" })).toBe("200");
  await withFix().getByText("Allowed").waitFor();
});

describe("a trial ends", () => {
  test("with a click, and nothing is left of it", async () => {
    const played = await tryFixOf(missing);
    await withFix().getByText("Allowed").waitFor();
    await trial().getByRole("button", { name: "End the trial" }).click();
    await tryButton().waitFor();
    expect(await ruleCount()).toBe(0);
    expect(await ask(urlOf(missing, played))).toBe(refused);
  });

  test("when another one begins", async () => {
    const first = await tryFixOf(missing);
    const second = await tryFixOf({ ...missing, id: "trial-second" });
    await withFix().getByText("Allowed").waitFor();
    expect(await ruleCount()).toBe(1);
    expect(await ask(urlOf(missing, first))).toBe(refused);
    expect(demo.servers.requestsOf(second.run)).toEqual(["GET", "GET"]);
  });

  test("when the tab goes to another site, but not with a reload", async () => {
    const played = await tryFixOf(missing);
    await demo.session.page.reload();
    expect(await ask(urlOf(missing, played))).toBe("200");
    await demo.session.page.goto(demo.servers.origins.thirdSite);
    await notice().waitFor({ state: "hidden" });
    expect(await ruleCount()).toBe(0);
    await demo.session.page.goto(demo.servers.pageUrl);
  });

  test("with DevTools, also after the worker was stopped meanwhile", async () => {
    const played = await tryFixOf(missing);
    await withFix().getByText("Allowed").waitFor();
    await demo.session.stopWorker(demo.panel);
    await demo.panel.getByRole("row").first().waitFor();
    expect(await ask(urlOf(missing, played))).toBe("200");
    // The new worker knows of the trial: what is made during it is still marked.
    await expect.poll(() => demo.rows(played).locator(".trial-mark").count()).toBe(2);
    expect(await notice().count()).toBe(1);
    await demo.session.closeDevtools();
    await expect.poll(ruleCount).toBe(0);
    expect(await ask(urlOf(missing, played))).toBe(refused);
    await demo.session.openDevtools();
    demo.panel = await demo.session.showPanel();
    await demo.rows(played).first().waitFor();
    expect(await notice().count()).toBe(0);
  });

  test("without leaving anything in the browser’s cache", async () => {
    const headers = { "Cache-Control": "max-age=600" };
    const cached: Playable = { ...missing, id: "trial-cached", hops: [{ actual: { headers } }] };
    const played = await tryFixOf(cached);
    await withFix().getByText("Allowed").waitFor();
    // The repeated request gives its body up, and may so lose its place in the cache; one that reads it has it.
    expect(await ask(urlOf(cached, played), { credentials: "include" })).toBe("200");
    const asked = demo.servers.requestsOf(played.run).length;
    // The rules concern cached responses as well; what is cached is the server's own.
    expect(await ask(urlOf(cached, played), { credentials: "include" })).toBe("200");
    await trial().getByRole("button", { name: "End the trial" }).click();
    await tryButton().waitFor();
    expect(await ask(urlOf(cached, played), { credentials: "include" })).toBe(refused);
    expect(demo.servers.requestsOf(played.run)).toHaveLength(asked);
  });
});

test("an extension that is reloaded takes its rules with it", async () => {
  const played = await tryFixOf(missing);
  await withFix().getByText("Allowed").waitFor();
  await demo.session.loadExtension(inject("extension"));
  await expect.poll(() => ask(urlOf(missing, played))).toBe(refused);
  const page = await demo.session.context.newPage();
  await page.goto(`chrome-extension://${demo.session.extensionId}/docs/causes/null-origin.html`);
  const rules = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.declarativeNetRequest.getSessionRules();
  });
  expect(rules).toEqual([]);
});
