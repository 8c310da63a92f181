import { beforeEach, describe, expect, test } from "vitest";
import { scenarios } from "../../demo/scenarios/index.ts";
import type { Playable } from "../../demo/servers.ts";
import { useHarness } from "./harness.ts";

/*
 * The explanation of one exchange, in real DevTools of several sizes. What it says of the page's script is compared with
 * what a script gets from the browser.
 */

const demo = useHarness();
const detail = () => demo.panel.getByRole("article");
const wide = { width: 1400, height: 900 };

beforeEach(() => demo.session.devtools.setViewportSize(wide));

async function explain(what: string | Playable): Promise<void> {
  await demo.rows(await demo.play(what)).click();
  // Chromium may still be telling what came of it.
  await detail().locator(".explained:not(.pending)").waitFor();
}

/** Whether all of what selectors find first is inside the window, though nobody has scrolled. */
function inSight(...selectors: readonly string[]): Promise<readonly boolean[]> {
  return detail().evaluate(
    (article, wanted) =>
      wanted.map((selector) => {
        const box = article.querySelector(selector)?.getBoundingClientRect();
        return article.scrollTop === 0 && box !== undefined && box.height > 0 && box.bottom <= innerHeight;
      }),
    selectors,
  );
}

describe("the answer needs no scrolling", () => {
  test.each([
    ["docked below", { width: 1280, height: 380 }],
    ["docked at the right", { width: 500, height: 720 }],
    ["in a window", wide],
  ])("%s", async (_, size) => {
    await demo.session.devtools.setViewportSize(size);
    await explain("preflight-forbidden");
    await expect
      .poll(() => inSight("h2", ".summary", ".why", ".who", ".diff .added"))
      .toEqual([true, true, true, true, true]);
  });

  test("beside it stands the picture where there is room, and nothing is wider than the panel", async () => {
    await explain("redirect-to-other-origin");
    await demo.session.devtools.setViewportSize({ width: 1280, height: 380 });
    await expect.poll(() => inSight(".sequence .stopped")).toEqual([true]);
    await demo.session.devtools.setViewportSize({ width: 400, height: 720 });
    await expect
      .poll(() => detail().evaluate((article) => article.scrollWidth - article.clientWidth))
      .toBeLessThanOrEqual(0);
  });

  test("the verdict stays in sight while what follows is read", async () => {
    await demo.session.devtools.setViewportSize({ width: 1280, height: 380 });
    await explain("preflight-forbidden");
    const title = detail().getByRole("heading", { level: 2 });
    const before = await title.boundingBox();
    await detail().evaluate((article) => article.scrollTo(0, 300));
    expect(await title.boundingBox()).toEqual(before);
  });
});

test("a URL is short to read, and whole for the mouse and for the clipboard", async () => {
  const played = await demo.play("preflight-forbidden");
  await demo.rows(played).click();
  const url = `${demo.servers.origins.crossSite}/play/preflight-forbidden/${played.run}/0`;
  const summary = detail().locator(".summary");
  expect(await summary.textContent()).toContain(`The preflight for ${url} was answered`);
  expect(await summary.locator(".url").getAttribute("title")).toBe(url);
  expect(await summary.locator(".url .cut").evaluate((part) => part.getBoundingClientRect().width)).toBe(0);
  await summary.evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
  await demo.session.devtools.keyboard.press("Control+C");
  const { filter } = demo;
  await filter.focus();
  await demo.session.devtools.keyboard.press("Control+V");
  expect(await filter.inputValue()).toContain(url);
  await filter.fill("");
  await demo.session.devtools.keyboard.press("Escape");
});

test("the picture is told in words, in the order of what happened", async () => {
  await explain("redirect-to-other-origin");
  const { crossSite, thirdSite } = demo.servers.origins;
  const [first, second] = [new URL(crossSite).host, new URL(thirdSite).host];
  const said = await detail().locator(".sequence svg").getAttribute("aria-label");
  expect(said?.replaceAll(/\/play\/\S+/g, "<path>").split("\n")).toEqual([
    "page to browser: GET <path>",
    `browser to ${first}: GET`,
    `${first} to browser: 302 Found`,
    `browser to ${second}: GET <path>`,
    `${second} to browser: 200 OK; the browser stopped here`,
    "browser to page: TypeError: Failed to fetch",
  ]);
});

describe("the place", () => {
  test.each([
    ["preflight-headers-malformed", "x-trace content-type", "no header name"],
    ["credentials-wildcard-header", "*", "not in this list"],
    ["allow-origin-comma-list", ", ", "only one value is allowed"],
    ["redirect-with-password", "user:secret@", null],
  ])("of %s has the exact part underlined", async (scenario, part, note) => {
    await explain(scenario);
    const frame = detail().locator(".place > .frame");
    expect(await frame.locator(".fault").allTextContents()).toEqual([expect.stringContaining(part)]);
    const notes = await frame.locator(".fault-note").allTextContents();
    expect(notes).toEqual(note === null ? [] : [expect.stringContaining(note)]);
  });

  test("folds headers that play no part, and opens them where they stood", async () => {
    await explain("allow-origin-mismatch-slash");
    const frame = detail().locator(".place > .frame");
    expect(await frame.getByText("Date", { exact: true }).count()).toBe(0);
    await frame.getByRole("button", { name: /^\d other headers$/ }).click();
    const names = await frame.locator(".line > span:first-child").allTextContents();
    expect(names).toContain("Date");
    expect(names).toContain("Access-Control-Allow-Origin");
    await frame.getByRole("button", { name: "Fewer headers" }).click();
    expect(await frame.getByText("Date", { exact: true }).count()).toBe(0);
  });

  test("of what got no answer is the browser’s error", async () => {
    await explain("connection-refused");
    expect(await detail().locator(".frame .fault").allTextContents()).toEqual(["net::ERR_CONNECTION_REFUSED"]);
  });

  test("gives each line to the clipboard, by a button that the keyboard reaches", async () => {
    await explain("allow-origin-mismatch-slash");
    await detail().locator(".place").getByRole("button", { name: "Copy the line Access-Control-Allow-Origin" }).focus();
    await demo.session.devtools.keyboard.press("Enter");
    await detail().locator(".place .copied").waitFor();
    const { filter } = demo;
    await filter.focus();
    await demo.session.devtools.keyboard.press("Control+V");
    expect(await filter.inputValue()).toBe(`Access-Control-Allow-Origin: ${demo.servers.pageOrigin}/`);
    await filter.fill("");
    await demo.session.devtools.keyboard.press("Escape");
  });
});

test.each([
  ["allow-origin-absent", "API’s server", "has to change its answers"],
  ["preflight-forbidden", "proxy or server", "firewall"],
  ["redirect-to-other-origin", "page", "The page’s code"],
])("of %s it is said who has to act: %s", async (scenario, who, meaning) => {
  await explain(scenario);
  const fix = detail().getByRole("region", { name: "Fix" });
  expect(await fix.locator(".who").textContent()).toBe(who);
  expect(await fix.locator(".who-meaning").textContent()).toContain(meaning);
});

test("what was let through names the headers that decided, and says that there is nothing to fix", async () => {
  await explain("credentials-allowed-with-preflight");
  const passed = detail().getByRole("region", { name: "What let it through" });
  const deciding = await passed.locator(".deciding > span:first-child").allTextContents();
  expect(new Set(deciding)).toEqual(
    new Set([
      "Access-Control-Allow-Origin",
      "Access-Control-Allow-Credentials",
      "Access-Control-Allow-Methods",
      "Access-Control-Allow-Headers",
    ]),
  );
  expect(await detail().getByRole("region", { name: "Fix" }).count()).toBe(0);
  await detail().getByText("There is nothing to fix.").waitFor();
});

test("what would fail next opens to its own place and why", async () => {
  await explain("preflight-forbidden");
  const next = detail().getByRole("region", { name: "Would fail next" }).getByRole("listitem");
  expect(await next.nth(2).textContent()).toBe("The method is not allowed: PUT ");
  await next.nth(2).locator("summary").click();
  await next.nth(2).getByText("Every method but GET, HEAD and POST must be listed there.").waitFor();
  const missing = await next.nth(2).locator(".missing").allTextContents();
  expect(missing).toEqual([expect.stringContaining("+ Access-Control-Allow-Methods: PUT")]);
});

test("how sure a sentence is stands beside it, with its reason a click away", async () => {
  await explain("credentials-wildcard-header");
  const doubt = detail().locator(".doubt");
  await doubt.getByRole("button", { name: "inferred" }).click();
  await doubt.getByText("Only this agrees with what the browser did.").waitFor();
});

test("every step of the standard is there, answer by answer, and the one that stopped the browser is in sight", async () => {
  await explain("redirect-to-other-origin");
  await detail().getByText("Every step of the standard").click();
  const groups = await detail().locator(".trace .group").allTextContents();
  expect(groups.map((text) => text.replace(/ http.*/, ""))).toEqual(["The redirect from", "The response from"]);
  const stopped = detail().locator(".trace [aria-current=step]");
  expect(await stopped.textContent()).toContain("stopped here");
  expect(await stopped.textContent()).toContain("expected: null");
  expect(await stopped.getByRole("link").getAttribute("href")).toBe("https://fetch.spec.whatwg.org/#cors-check");
  await expect.poll(() => stopped.evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
});

describe("what the page's script sees", () => {
  const answer = {
    "Access-Control-Allow-Origin": "{{origin}}",
    "Access-Control-Allow-Credentials": "true",
    "X-Total": "3",
    "X-Hidden": "4",
    ETag: '"1"',
    Expires: "0",
    Pragma: "no-cache",
    "Content-Language": "en",
    "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT",
    "Set-Cookie": "a=b",
  };
  const exposing = (id: string, expose: string): Playable => ({
    id,
    ask: { via: "fetch", server: "crossSite" },
    hops: [{ actual: { status: 404, headers: { ...answer, "Access-Control-Expose-Headers": expose } } }],
  });
  const listed = exposing("exposes-list", "x-total, set-cookie");
  const everything = exposing("exposes-everything", "*");
  const missing: Playable = { ...listed, id: "exposes-to-nobody", hops: [{ actual: {} }] };
  let runs = 0;

  /** The URL of a new run of something; the servers answer it as often as they are asked. */
  function urlOf(playable: Playable): { readonly url: string; readonly run: string } {
    demo.servers.add(playable);
    const run = `seen${++runs}`;
    return { url: `${demo.servers.origins.crossSite}/play/${playable.id}/${run}/0`, run };
  }

  /** What the panel says: the sentences, and the names of the headers by what the script makes of them. */
  async function said(run: string) {
    await demo.panel
      .locator("tbody tr[id]")
      .filter({ hasText: `/${run}/` })
      .click();
    const fold = detail().locator("details", { hasText: "What does the page’s script see?" });
    await fold.locator("summary").click();
    // What asked is known from DevTools' log, which comes a moment later.
    await expect.poll(() => fold.locator(".sights li").count()).toBe(1);
    const rows = await fold
      .locator(".script-headers tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")));
    const names = (word: string) =>
      rows.flatMap(([name = "", readable]) => (readable === word ? [name.toLowerCase()] : [])).sort();
    return {
      sentences: await fold.locator(".sights li").allTextContents(),
      readable: names("reads it"),
      hidden: names("does not see it"),
      open: names("cannot tell"),
    };
  }

  const byFetch = (url: string, init: RequestInit = {}) =>
    demo.session.page.evaluate(
      ([address, options]) =>
        fetch(address, options).then(
          async (response) => {
            const { type, status, ok, headers, body } = response;
            await response.text();
            return { error: "", type, status, ok, names: [...headers.keys()].sort(), hasBody: body !== null };
          },
          (error) => ({ error: String(error), type: "", status: 0, ok: false, names: [""], hasBody: false }),
        ),
      [url, init] as const,
    );

  test.each([
    ["a list", listed, "omit"],
    ["a list, with credentials", listed, "include"],
    ["*", everything, "omit"],
    ["*, with credentials", everything, "include"],
  ] as const)("of headers exposed by %s is what fetch() gets", async (_, playable, credentials) => {
    const { url, run } = urlOf(playable);
    const got = await byFetch(url, { credentials });
    const { sentences, readable, hidden, open } = await said(run);
    expect(sentences[0]).toContain(`type ${got.type}`);
    expect(sentences[0]).toContain(`status is ${got.status} and its ok is ${got.ok}`);
    // What "*" allows depends on the credentials; the panel may leave that open, and nothing else.
    const certain = got.names.filter((name) => !open.includes(name));
    expect(readable).toEqual(certain);
    expect(hidden.filter((name) => got.names.includes(name))).toEqual([]);
    if (playable === listed) expect(open).toEqual([]);
  });

  test("of a refused response is the error that fetch() gives", async () => {
    const { url, run } = urlOf(missing);
    const { error } = await byFetch(url);
    expect(error).not.toBe("");
    const { sentences, readable } = await said(run);
    expect(sentences).toEqual([expect.stringContaining(`rejects with ${error}.`)]);
    expect(readable).toEqual([]);
  });

  test("of an opaque response is what fetch() gives", async () => {
    const { url, run } = urlOf(listed);
    const got = await byFetch(url, { mode: "no-cors" });
    expect(got).toMatchObject({ type: "opaque", status: 0, ok: false, names: [], hasBody: false });
    const { sentences } = await said(run);
    expect(sentences).toEqual([
      expect.stringContaining("type opaque: its status is 0, ok is false, it has no headers, and its body is null"),
    ]);
  });

  const byXhr = (url: string) =>
    demo.session.page.evaluate(
      (address) =>
        new Promise<{ event: string; status: number; names: string[]; text: string }>((resolve) => {
          const xhr = new XMLHttpRequest();
          xhr.open("GET", address);
          xhr.onloadend = () => {
            const lines = xhr.getAllResponseHeaders().split("\r\n");
            const names = lines.flatMap((line) => (line === "" ? [] : [line.split(":")[0] ?? ""])).sort();
            resolve({ event, status: xhr.status, names, text: xhr.responseText });
          };
          let event = "";
          for (const type of ["load", "error"]) xhr.addEventListener(type, () => (event = type));
          xhr.send();
        }),
      url,
    );

  test("of an XMLHttpRequest is its event, its status and its headers", async () => {
    const read = urlOf(listed);
    const got = await byXhr(read.url);
    const seen = await said(read.run);
    expect(seen.sentences).toEqual([
      expect.stringContaining(`gets a ${got.event} event. Its status is ${got.status}.`),
    ]);
    expect(seen.readable).toEqual(got.names);
    const refused = urlOf(missing);
    expect(await byXhr(refused.url)).toEqual({ event: "error", status: 0, names: [], text: "" });
    expect((await said(refused.run)).sentences).toEqual([
      expect.stringContaining("gets an error event. Its status is 0, and it has no headers, no text and no reason"),
    ]);
  });

  /** What an image comes to, and a canvas that it is drawn on. */
  const byImage = (url: string, crossOrigin: string | null) =>
    demo.session.page.evaluate(
      ([address, cors]) =>
        new Promise<{ event: string; canvas: string }>((resolve) => {
          const image = new Image();
          image.crossOrigin = cors;
          image.onerror = () => resolve({ event: "error", canvas: "" });
          image.onload = () => {
            const canvas = document.createElement("canvas");
            canvas.getContext("2d")?.drawImage(image, 0, 0);
            try {
              canvas.toDataURL();
              resolve({ event: "load", canvas: "readable" });
            } catch (error) {
              resolve({ event: "load", canvas: (error as Error).name });
            }
          };
          image.src = address;
        }),
      [url, crossOrigin] as const,
    );

  test("of an image is its event, and whether a canvas can be read", async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    const headers = { "Content-Type": "image/svg+xml", "Access-Control-Allow-Origin": "*" };
    const allowed: Playable = { ...listed, id: "sees-image", hops: [{ actual: { headers, body: picture } }] };
    const opaque = urlOf(allowed);
    expect(await byImage(opaque.url, null)).toEqual({ event: "load", canvas: "SecurityError" });
    expect((await said(opaque.run)).sentences[0]).toMatch(/load event.*canvas.*throws a SecurityError/);
    const readable = urlOf(allowed);
    expect(await byImage(readable.url, "anonymous")).toEqual({ event: "load", canvas: "readable" });
    expect((await said(readable.run)).sentences[0]).toMatch(
      /load event.*canvas that the image is drawn on can be read/,
    );
    const refused = urlOf(missing);
    expect(await byImage(refused.url, "anonymous")).toEqual({ event: "error", canvas: "" });
    expect((await said(refused.run)).sentences[0]).toContain("gets an error event without a reason");
  });

  test("of a beacon is nothing, and of fetchLater(), which looks like fetch(), too", async () => {
    const beacon = await demo.play("requester-beacon-wildcard");
    expect(beacon.script).toBe("sendBeacon: true");
    expect((await said(beacon.run)).sentences).toEqual([expect.stringMatching(/^Nothing\./)]);
    const later = await demo.play("requester-fetch-later-missing");
    expect(later.script).toBe("nothing");
    await said(later.run);
    await detail().getByText("If it was fetchLater(), which looks the same, no script is told anything.").waitFor();
  });

  test.each([
    ["requester-import-missing", /import\(\) rejects with a (\w+)/],
    ["requester-worklet-missing", /addModule\(\) of a worklet (?:rejects )?with an (\w+)/],
    ["requester-font-face-missing", /FontFace\.load\(\) rejects with a (\w+)/],
    ["timeout-of-page", /a (\w+) by AbortSignal\.timeout\(\)/],
    ["aborted-by-page", /an (\w+) where it gave none/],
  ])("of %s is the error that the demo's script got", async (id, pattern) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) throw new Error(`there is no scenario ${id}`);
    const played = await demo.play(scenario);
    const { sentences } = await said(played.run);
    const [, name] = pattern.exec(sentences[0] ?? "") ?? [];
    expect(name).toBe(played.script.split(":")[0]);
  });
});
