import { describe, expect, test } from "vitest";
import { exchangeOf, startProbe } from "../../demo/driver/play.ts";
import { probeKey } from "../../src/panel/probe/page-script.ts";
import { useHarness } from "./harness.ts";

/*
 * Calls that never leave the page: the browser's request events do not show them. DevTools' log knows some, and the
 * probe knows those of the page.
 */

const demo = useHarness();

async function open(url: string, withProbe: boolean): Promise<void> {
  await demo.session.page.goto(url);
  if (!withProbe) return;
  await demo.panel.getByRole("button", { name: "Probe", exact: true }).click();
  await demo.panel.locator("button[aria-label=Probe][aria-pressed=true]").waitFor();
  // What drives the page may not have heard of the reload yet.
  await demo.session.page.waitForFunction((key) => Symbol.for(key) in globalThis, probeKey);
  await demo.session.page.waitForLoadState();
}

/** The verdict and the cause in the row of a URL, once there is one. */
async function rowOf(path: string): Promise<readonly string[]> {
  const row = demo.panel.locator("tbody tr[id]").filter({ hasText: path });
  await row.waitFor();
  // Beside an explanation the list has no column for the cause.
  const [verdict = "", cause = ""] = (await row.locator("td.verdict").getAttribute("title"))?.split(": ") ?? [];
  return [verdict, cause];
}

function fetchInPage(url: string, options: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return demo.session.page.evaluate(([target, init]) => fetch(target, init).then(String, String), [
    url,
    options,
  ] as const);
}

function xhrInPage(url: string): Promise<string> {
  return demo.session.page.evaluate((target) => {
    return new Promise<string>((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open("GET", target);
      xhr.addEventListener("loadend", () => resolve(`status ${xhr.status}`));
      xhr.send();
    });
  }, url);
}

describe("without the probe", () => {
  test("an http URL in an https page is mixed content", async () => {
    await open(`${demo.servers.origins.secure}/frame.html`, false);
    expect(await fetchInPage(`${demo.servers.origins.named}/mixed`)).toContain("TypeError");
    expect(await rowOf("/mixed")).toEqual(["Failed", "A page over https asked for an http URL"]);
  });

  test("an XMLHttpRequest that a policy stopped was not sent, and it is not known why", async () => {
    await open(`${demo.servers.pageUrl}policy-frame.html`, false);
    expect(await xhrInPage(`${demo.servers.origins.thirdSite}/policy-xhr`)).toBe("status 0");
    expect(await rowOf("/policy-xhr")).toEqual(["Failed", "The request was not sent"]);
  });
});

describe("with the probe", () => {
  test("a content security policy is named, with its directive", async () => {
    await open(`${demo.servers.pageUrl}policy-frame.html`, true);
    const cause = "The page’s content security policy forbids the URL";
    expect(await fetchInPage(`${demo.servers.origins.thirdSite}/policy-fetch`)).toContain("TypeError");
    expect(await rowOf("/policy-fetch")).toEqual(["Failed", cause]);
    expect(await xhrInPage(`${demo.servers.origins.thirdSite}/policy-known`)).toBe("status 0");
    expect(await rowOf("/policy-known")).toEqual(["Failed", cause]);
    await demo.panel.locator("tbody tr[id]").filter({ hasText: "/policy-fetch" }).click();
    await demo.panel.getByRole("article").getByText("connect-src").first().waitFor();
  });

  test.each([
    ["same-origin-mode", { mode: "same-origin" }, "Blocked", "The page allows only its own origin"],
    [
      "no-cors-redirect-mode",
      { mode: "no-cors", redirect: "manual" },
      "Blocked",
      "Mode no-cors goes with following redirects alone",
    ],
    ["invalid-method", { method: "TRACE" }, "Failed", "The options do not make a request"],
    ["invalid-no-cors", { mode: "no-cors", method: "PUT" }, "Failed", "The options do not make a request"],
    [
      "keepalive-quota",
      { method: "POST", keepalive: true, body: "x".repeat(70_000) },
      "Failed",
      "The bodies of keepalive requests are too large",
    ],
  ])("%s", async (path, options, verdict, cause) => {
    await open(demo.servers.pageUrl, true);
    expect(await fetchInPage(`${demo.servers.origins.crossSite}/${path}`, options)).toContain("TypeError");
    expect(await rowOf(`/${path}`)).toEqual([verdict, cause]);
  });

  test("a URL that is not http", async () => {
    expect(await fetchInPage("ftp://files.example/list")).toContain("TypeError");
    expect(await rowOf("/list")).toEqual(["Failed", "The URL is neither http nor https"]);
  });

  test("a call that is answered without the network is not listed", async () => {
    expect(await fetchInPage("data:,hello")).toContain("Response");
    expect(await fetchInPage(`${demo.servers.origins.crossSite}/after-data`, { mode: "same-origin" })).toContain(
      "Error",
    );
    await rowOf("/after-data");
    expect(await demo.panel.locator("tbody tr[id]").filter({ hasText: "hello" }).count()).toBe(0);
  });

  test("a frame's calls are noted as well", async () => {
    await startProbe(demo.session, demo.panel, ["same-site-frame"]);
    const ask = { via: "fetch", from: "same-site-frame", server: "crossSite" } as const;
    const framed = await demo.play({ id: "framed", ask, hops: [{ actual: {} }] });
    expect(exchangeOf(await demo.report(), framed)?.facts.credentialsMode).toEqual({
      known: "observed",
      value: "not-include",
      basis: "probe",
    });
  });
});
