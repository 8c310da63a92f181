import { afterEach, describe, expect, test } from "vitest";
import { allowSites, callWithAddon } from "../../demo/driver/firefox-addon.ts";
import type { Answer } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";
import { useFirefox } from "./harness.ts";

/*
 * In Firefox a user can let an extension see some sites, all or none, at any time. The page is at localhost, the API at
 * 127.0.0.1, and a third server at a name of its own.
 */

const demo = useFirefox();

const page = "*://localhost/*";
const api = "*://127.0.0.1/*";
const everything = "<all_urls>";

afterEach(() => allowSites(demo.session, [everything]));

const readable: Answer = { headers: { "Access-Control-Allow-Origin": "*" } };
let runs = 0;

/** A URL of its own, with what the servers answer there. @param hops the server and the answer of each URL */
function urlOf(...hops: readonly (readonly ["crossSite" | "thirdSite" | "named", Answer])[]) {
  const id = `permissions${++runs}`;
  const [first = ["crossSite", readable] as const] = hops;
  const playable: Playable = {
    id,
    ask: { via: "fetch", server: first[0] },
    hops: hops.map(([server, actual]) => ({ server, actual })) as unknown as Playable["hops"],
  };
  demo.servers.add(playable);
  return { url: `${demo.servers.origins[first[0]]}/play/${id}/run/0`, part: `/play/${id}/` };
}

const refused: Answer = {};
const redirect = (headers: Answer["headers"] = readable.headers): Answer => ({
  status: 307,
  headers: { Location: "{{next}}", ...headers },
});

/** What comes to an end after everything that is to be seen before it. */
async function nothingMoreComes(): Promise<void> {
  await allowSites(demo.session, [everything]);
  const { url, part } = urlOf(["crossSite", readable]);
  await demo.ask(url);
  await demo.ended(part);
}

describe("requests are shown where both the page and the URL may be seen", () => {
  test.each([
    [[page, api], true, []],
    [[api], false, ["localhost (this page, and so all its requests)"]],
    [[page], false, ["127.0.0.1"]],
    [[], false, ["localhost (this page, and so all its requests)", "127.0.0.1"]],
  ])("with %j allowed: %j", async (sites, isShown, missing) => {
    await allowSites(demo.session, sites);
    await expect.poll(demo.text).toContain(sites.length > 0 ? "allowed to see only" : "not allowed to see any site");
    const { url, part } = urlOf(["crossSite", refused]);
    await demo.ask(url);
    for (const host of missing) await expect.poll(demo.text).toContain(host);
    if (isShown) await demo.shows(part, { verdict: "Blocked" });
    await nothingMoreComes();
    expect(await demo.row(part)).toEqual(isShown ? expect.anything() : null);
    await expect.poll(demo.text).not.toContain("allowed to see only");
  });
});

describe("of redirects to where it may not look", () => {
  const notShown = { verdict: "Undetermined", cause: "The browser did not show all of it" };
  const refusedThere = { verdict: "Blocked", cause: "Access-Control-Allow-Origin is missing" };
  const refusedRedirect = { verdict: "Blocked", cause: "The redirect itself has no CORS headers" };
  const passed = { verdict: "Allowed", cause: "" };
  const exact: Answer = { headers: { "Access-Control-Allow-Origin": "{{origin}}" } };
  const tainted = { verdict: "Blocked", cause: "A redirect to another origin made the browser send Origin: null" };

  test.each([
    [
      "the end, readable",
      [
        ["crossSite", redirect()],
        ["named", readable],
      ],
      true,
      notShown,
    ],
    [
      "the end, refused",
      [
        ["crossSite", redirect()],
        ["named", refused],
      ],
      false,
      notShown,
    ],
    [
      "the end, behind a refused redirect",
      [
        ["crossSite", redirect({})],
        ["named", readable],
      ],
      false,
      refusedRedirect,
    ],
    [
      "the beginning, readable",
      [
        ["named", redirect()],
        ["crossSite", readable],
      ],
      true,
      notShown,
    ],
    [
      "the beginning, refused",
      [
        ["named", redirect()],
        ["crossSite", refused],
      ],
      false,
      notShown,
    ],
    [
      "the beginning, for the page alone",
      [
        ["named", redirect()],
        ["crossSite", exact],
      ],
      false,
      notShown,
    ],
    [
      "the middle, readable",
      [
        ["crossSite", redirect()],
        ["named", redirect()],
        ["thirdSite", readable],
      ],
      true,
      passed,
    ],
    [
      "the middle, refused",
      [
        ["crossSite", redirect()],
        ["named", redirect()],
        ["thirdSite", refused],
      ],
      false,
      refusedThere,
    ],
    [
      "the middle, for the page",
      [
        ["crossSite", redirect()],
        ["named", redirect()],
        ["thirdSite", exact],
      ],
      false,
      tainted,
    ],
    [
      "the middle, and back to where it was",
      [
        ["crossSite", redirect()],
        ["named", redirect()],
        ["crossSite", exact],
      ],
      false,
      tainted,
    ],
  ] as const)("nothing wrong is said: %s", async (_, hops, isReadable, shown) => {
    await allowSites(demo.session, [page, api]);
    const { url, part } = urlOf(...hops);
    expect(await demo.ask(url)).toMatch(isReadable ? "cors" : "NetworkError");
    // Where it may look must not change before its word has come.
    await demo.ended(part);
    await nothingMoreComes();
    await demo.shows(part, shown);
  });
});

test("taken back while recording: it is said, what was captured stays, what was under way has no verdict", async () => {
  const before = urlOf(["crossSite", refused]);
  await demo.ask(before.url);
  await demo.ended(before.part);
  const hanging = urlOf(["crossSite", { fault: "hang" }]);
  void demo.ask(hanging.url).catch(() => {});
  await expect.poll(() => demo.row(hanging.part)).toMatchObject({ verdict: "Pending" });
  await allowSites(demo.session, []);
  await demo.shows(hanging.part, {
    verdict: "Undetermined",
    cause: "The browser did not show all of it",
  });
  expect(await demo.text()).toContain("not allowed to see any site");
  expect(await demo.row(before.part)).toMatchObject({ verdict: "Blocked" });
  // Allowed again, it goes on without a reload.
  await allowSites(demo.session, [everything]);
  const after = urlOf(["crossSite", refused]);
  await demo.ask(after.url);
  await demo.shows(after.part, { verdict: "Blocked" });
});

test("one click in the panel leads to the browser's question", async () => {
  await allowSites(demo.session, [page]);
  const { url } = urlOf(["named", readable]);
  await demo.ask(url);
  await expect.poll(demo.text).toContain("api.corsplain.example");
  const press = `({ document }, text) => [...document.querySelectorAll("button")].find((one) => one.textContent === text).click()`;
  await demo.panel.call(press, "Allow on all sites");
  await callWithAddon(
    demo.session,
    `async () => {
      const isOpen = () => gBrowser.currentURI.spec.includes("/extension/access.html");
      await eventually(isOpen);
      // A click of a person; its page belongs to another process.
      const script = \`(async () => {
        const find = () => content.document.querySelector("button");
        while (!find()) await new Promise((resolve) => content.setTimeout(resolve, 30));
        const { x, y } = find().getBoundingClientRect();
        for (const type of ["mousedown", "mouseup"])
          content.synthesizeMouseEvent(type, x + 9, y + 9, { button: 0, clickCount: 1 }, {});
      })()\`;
      gBrowser.selectedBrowser.messageManager.loadFrameScript("data:text/javascript," + encodeURIComponent(script), false);
      const question = await eventually(() => document.getElementById("addon-webext-permissions-notification"));
      await eventually(() => PopupNotifications.panel.state === "open" && !question.button.disabled);
      question.button.click();
      await eventually(() => !isOpen());
    }`,
  );
  await expect.poll(demo.text).not.toContain("allowed to see only");
  expect(await demo.session.callBrowser<string>("() => gBrowser.currentURI.spec")).toBe(demo.servers.pageUrl);
  const after = urlOf(["named", refused]);
  await demo.ask(after.url);
  await demo.shows(after.part, { verdict: "Blocked" });
});
