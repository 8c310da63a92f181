import { afterEach, describe, expect, test } from "vitest";
import { scenarios } from "../../demo/scenarios/index.ts";
import type { Playable } from "../../demo/servers.ts";
import { useFirefox } from "./harness.ts";
import { drive } from "./panel-driver.ts";

/*
 * What a user can try from within Firefox's DevTools: a fix in this tab, the same request once more, another request,
 * and what other browsers would do.
 */

const demo = useFirefox();
const ui = drive(() => demo.panel);

let runs = 0;

/** Plays something and selects it. @returns the name of the run */
async function shown(what: string | Playable): Promise<string> {
  const playable = typeof what === "string" ? scenarios.find(({ id }) => id === what) : what;
  if (!playable) throw new Error(`there is no scenario ${what}`);
  demo.servers.add(playable);
  const run = `try${++runs}`;
  await demo.session.call("([playable, run]) => play(playable, run).then((seen) => seen.at(-1))", [playable, run]);
  await ui.select(run);
  return run;
}

/** Asks from the page: the status that its script sees, or its error. */
function ask(url: string, init: RequestInit = {}): Promise<string> {
  const call = `([url, init]) => fetch(url, init).then((response) => response.text().then(() => response.status), String)`;
  return demo.session.call(call, [url, init]);
}

/** Awaits what comes in its own time. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read);

const refused = "TypeError: NetworkError when attempting to fetch resource.";
const urlOf = ({ id }: Playable, run: string) => `${demo.servers.origins.crossSite}/play/${id}/${run}/0`;

const missing: Playable = {
  id: "trial-missing",
  ask: { via: "fetch", server: "crossSite", credentials: "include" },
  hops: [{ actual: {} }],
};

/** How many session rules Firefox holds for the extension. */
function ruleCount(): Promise<number> {
  return demo.session.callBrowser(`() => {
    const { ExtensionDNR } = ChromeUtils.importESModule("resource://gre/modules/ExtensionDNR.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID("corsplain@corsplain");
    return ExtensionDNR.getRuleManager(extension, false)?.getSessionRules().length ?? 0;
  }`);
}

/** Asks from a tab of its own: the status that its script sees, or its error. */
function askInOtherTab(url: string): Promise<string> {
  return demo.session.callBrowser(
    `async ([page, url]) => {
      const tab = gBrowser.addTrustedTab(page);
      const { linkedBrowser } = tab;
      await new Promise((resolve) => {
        const listener = {
          QueryInterface: ChromeUtils.generateQI(["nsIWebProgressListener", "nsISupportsWeakReference"]),
          onStateChange(progress, request, flags) {
            const { STATE_STOP, STATE_IS_WINDOW } = Ci.nsIWebProgressListener;
            const isLoaded = flags & STATE_STOP && flags & STATE_IS_WINDOW;
            if (!isLoaded || linkedBrowser.currentURI.spec === "about:blank") return;
            linkedBrowser.removeProgressListener(listener);
            resolve();
          },
        };
        linkedBrowser.addProgressListener(listener, Ci.nsIWebProgress.NOTIFY_STATE_WINDOW);
      });
      const answer = new Promise((resolve) => {
        linkedBrowser.messageManager.addMessageListener("corsplain:asked", ({ data }) => resolve(data));
      });
      const ask = "content.wrappedJSObject.fetch(" + JSON.stringify(url) + ").then("
        + "({ status }) => sendAsyncMessage('corsplain:asked', String(status)), "
        + "(error) => sendAsyncMessage('corsplain:asked', String(error)))";
      linkedBrowser.messageManager.loadFrameScript("data:text/javascript," + encodeURIComponent(ask), false);
      const said = await answer;
      gBrowser.removeTab(tab);
      return said;
    }`,
    [demo.servers.pageUrl, url],
  );
}

/** Stops the event page, as Firefox does when nothing has kept it awake for a while. */
function stopEventPage(): Promise<void> {
  return demo.session.callBrowser(
    `() => WebExtensionPolicy.getByID("corsplain@corsplain").extension.terminateBackground({ ignoreDevToolsAttached: true })`,
  );
}

function closeToolbox(): Promise<void> {
  return demo.session.callBrowser(`async () => {
    const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
    const { gDevTools } = require("devtools/client/framework/devtools");
    await gDevTools.closeToolboxForTab(gBrowser.selectedTab);
  }`);
}

function reloadAddon(): Promise<void> {
  return demo.session.callBrowser(`async () => {
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    await (await AddonManager.getAddonByID("corsplain@corsplain")).reload();
  }`);
}

/** Plays something and begins to try its fix. */
async function tryFixOf(what: string | Playable): Promise<string> {
  const run = await shown(what);
  await ui.click("Try this fix in this tab");
  await eventually(() => ui.text(".trial.running h4")).toBe("This fix is being tried in this tab");
  return run;
}

const withFix = () => ui.text(".trial.running [role=status]");

describe("a fix is tried in this tab", () => {
  afterEach(async () => {
    if ((await ruleCount()) > 0) await ui.click("End the trial");
    await eventually(ruleCount).toBe(0);
  });

  test("a request without side effects is repeated and passes; it ends with a click", async () => {
    const run = await tryFixOf(missing);
    await eventually(withFix).toBe("Allowed");
    expect(await ui.text(".trial.running")).toContain("A simulation");
    expect(await ui.texts("tbody .trial-mark")).toEqual(["fix tried"]);
    expect(demo.servers.requestsOf(run)).toEqual(["GET", "GET"]);
    await ui.click("End the trial");
    await eventually(ruleCount).toBe(0);
    expect(await ask(urlOf(missing, run), { credentials: "include" })).toBe(refused);
  });

  test.each([
    ["fresh", { "Cache-Control": "max-age=600" }],
    [
      "with validators",
      { "Cache-Control": "max-age=600", ETag: '"a"', "Last-Modified": "Sat, 01 Nov 2025 00:00:00 GMT" },
    ],
    ["to be asked for again", { "Cache-Control": "no-cache", ETag: '"a"' }],
  ])("leaves no response in the cache: one that is %s", async (name, headers) => {
    const cached: Playable = { ...missing, id: `trial-${name.replace(/ /g, "-")}`, hops: [{ actual: { headers } }] };
    const run = await tryFixOf(cached);
    await eventually(withFix).toBe("Allowed");
    expect(await ask(urlOf(cached, run), { credentials: "include" })).toBe("200");
    await ui.click("End the trial");
    await eventually(ruleCount).toBe(0);
    expect(await ask(urlOf(cached, run), { credentials: "include" })).toBe(refused);
  });

  test("a preflight gets its headers too, and no permission outlives the trial", async () => {
    const put: Playable = {
      id: "trial-put",
      ask: { via: "fetch", server: "crossSite", method: "PUT" },
      hops: [{ preflight: { status: 204 }, actual: {} }],
    };
    const run = await tryFixOf(put);
    expect(await ui.text(".trial.running")).toContain("A PUT request can change something on the server");
    expect(demo.servers.requestsOf(run)).toEqual(["OPTIONS"]);
    expect(await ask(urlOf(put, run), { method: "PUT" })).toBe("200");
    await eventually(withFix).toBe("Allowed");
    await ui.click("End the trial");
    await eventually(ruleCount).toBe(0);
    expect(await ask(urlOf(put, run), { method: "PUT" })).toBe(refused);
    expect(demo.servers.requestsOf(run)).toEqual(["OPTIONS", "OPTIONS", "PUT", "OPTIONS"]);
  });

  test("each answer on a redirect’s way gets its headers, a Location too", async () => {
    await tryFixOf("redirect-with-password");
    await eventually(withFix).toBe("Allowed");
  });

  test("nothing else is concerned: another tab, another URL, another method", async () => {
    const run = await tryFixOf(missing);
    await eventually(withFix).toBe("Allowed");
    const url = urlOf(missing, run);
    expect(await ask(url, { credentials: "include" })).toBe("200");
    expect(await ask(`${url}?other`, { credentials: "include" })).toBe(refused);
    expect(await ask(url, { credentials: "include", method: "POST" })).toBe(refused);
    expect(await askInOtherTab(url)).toBe(refused);
  });

  test("it goes on while the event page is stopped, and ends with DevTools", async () => {
    const run = await tryFixOf(missing);
    await eventually(withFix).toBe("Allowed");
    await stopEventPage();
    expect(await ask(urlOf(missing, run), { credentials: "include" })).toBe("200");
    // The new event page knows of it: what is made meanwhile is still marked.
    await eventually(() => ui.texts("tbody .trial-mark")).toContain("fix tried");
    await eventually(withFix).toBe("Allowed");
    await closeToolbox();
    await eventually(ruleCount).toBe(0);
    expect(await ask(urlOf(missing, run), { credentials: "include" })).toBe(refused);
    await demo.showPanel();
    expect(await ui.text(".trial-notice")).toBe("");
  });

  test("it ends when the tab shows another site, but not with a reload", async () => {
    const run = await tryFixOf(missing);
    await eventually(withFix).toBe("Allowed");
    await demo.loadPage();
    expect(await ask(urlOf(missing, run), { credentials: "include" })).toBe("200");
    await demo.session.navigate(demo.servers.origins.thirdSite);
    await eventually(ruleCount).toBe(0);
    await demo.loadPage();
  });

  test("what cannot be tried in Firefox is said", async () => {
    const headers = { "Access-Control-Allow-Origin": ["*", "*"] };
    await shown({ ...missing, id: "trial-twice", hops: [{ actual: { headers } }] });
    await eventually(() => ui.text(".trial")).toContain("Firefox counts the lines");
    expect(await ui.isEnabled("Try this fix in this tab")).toBe(false);
    await shown("preflight-forbidden");
    await eventually(() => ui.text(".trial")).toContain("the preflight must be answered with 204, not 403");
    expect(await ui.isEnabled("Try this fix in this tab")).toBe(false);
  });
});

describe("after a change of the server", () => {
  test("the same request is made once more, and before and after are compared", async () => {
    const run = await shown(missing);
    const headers = { "Access-Control-Allow-Origin": "{{origin}}", "Access-Control-Allow-Credentials": "true" };
    demo.servers.add({ ...missing, hops: [{ actual: { headers } }] });
    await ui.click("Check again");
    await eventually(() => ui.text(".before-after")).toContain("Allowed");
    expect(await ui.text(".before-after")).toContain("Access-Control-Allow-Origin");
    expect(demo.servers.requestsOf(run)).toEqual(["GET", "GET"]);
    demo.servers.add(missing);
  });

  test("a request that can change something is left to the page, and kept permissions are told", async () => {
    const headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "PUT" };
    const run = await shown({
      id: "again-put",
      ask: { via: "fetch", server: "crossSite", method: "PUT" },
      hops: [{ preflight: { headers: { ...headers, "Access-Control-Max-Age": "600" } }, actual: {} }],
    });
    await eventually(() => ui.text(".recheck")).toContain("A PUT request may change something on the server");
    // Firefox forgets the permission of a request that it then refuses.
    expect(await ui.text(".recheck")).not.toContain("keeps the preflight’s permission");
    expect(demo.servers.requestsOf(run)).toEqual(["OPTIONS", "PUT"]);
  });

  test("the browser asks first, past a permission that it keeps", async () => {
    const headers = {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "x-trace",
      "Access-Control-Max-Age": "600",
    };
    const run = await shown({
      id: "again-kept",
      ask: { via: "fetch", server: "crossSite", headers: { "X-Trace": "1" } },
      hops: [{ preflight: { headers }, actual: { headers } }],
    });
    await eventually(() => ui.text(".recheck")).toContain("keeps the preflight’s permission for another");
    // Firefox does not keep the first permission after its start.
    const again = () =>
      ask(`${demo.servers.origins.crossSite}/play/again-kept/${run}/0`, { headers: { "X-Trace": "1" } });
    await again();
    const { length } = demo.servers.requestsOf(run);
    expect(await again()).toBe("200");
    expect(demo.servers.requestsOf(run).slice(length)).toEqual(["GET"]);
    await ui.click("Check again");
    await eventually(async () => demo.servers.requestsOf(run).slice(length)).toEqual(["GET", "OPTIONS", "GET"]);
  });
});

test("the requests are there as commands and code, with what the page set, though nothing of it was sent", async () => {
  await shown({
    id: "reproduce",
    ask: { via: "fetch", server: "crossSite", method: "PATCH", headers: { "X-Trace": "7" } },
    hops: [{ preflight: {}, actual: {} }],
  });
  await ui.click("Reproduce");
  const [preflight = "", request = "", call = ""] = await ui.texts(".reproduce pre");
  expect(preflight).toContain("-X OPTIONS");
  expect(preflight).toContain("Access-Control-Request-Method: PATCH");
  expect(request.toLowerCase()).toContain("x-trace: 7");
  expect(call.toLowerCase()).toContain('"x-trace": "7"');
});

describe("other browsers", () => {
  test("stand behind Firefox, whose name leads to its page on MDN", async () => {
    await shown("allow-origin-absent");
    await ui.click("What the browsers call it");
    expect((await ui.texts("article dt")).slice(0, 3)).toEqual(["Firefox", "Chrome, Edge", "Safari"]);
    const link = await demo.panel.call<string>(
      `({ document }) => document.querySelector('a[href*="CORS/Errors/"]').href`,
    );
    expect(link).toBe("https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors/CORSMissingAllowOrigin");
  });

  test("are told where they do something else", async () => {
    await shown("preflight-headers-malformed-and-method");
    await ui.click("In other browsers");
    expect(await ui.text(".other-browser")).toContain(
      "Chrome checks in another order and names another fault first: InvalidAllowHeadersPreflightResponse. Firefox says CORSMethodNotFound.",
    );
  });
});

describe("what if", () => {
  test("is judged as Firefox does it, and says so; the browser can be chosen", async () => {
    await shown("preflight-headers-malformed-and-method");
    await ui.click("What if …?");
    await eventually(() => ui.text(".what-if form")).toContain("The steps are Firefox’s.");
    expect(await ui.text(".what-if h2")).toContain("The method is not allowed");
    await demo.panel.call(`({ document, Event }) => {
      const choice = document.querySelector(".what-if select");
      choice.value = "chromium";
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }`);
    await eventually(() => ui.text(".what-if form")).toContain("The steps are Chrome’s.");
    expect(await ui.text(".what-if h2")).toContain("Access-Control-Allow-Headers cannot be parsed");
  });
});

test("a trial ends when the add-on is reloaded", async () => {
  const run = await tryFixOf(missing);
  await eventually(withFix).toBe("Allowed");
  await reloadAddon();
  await eventually(ruleCount).toBe(0);
  expect(await ask(urlOf(missing, run), { credentials: "include" })).toBe(refused);
  await closeToolbox();
  await demo.showPanel();
});
