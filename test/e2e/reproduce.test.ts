import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { Played } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import type { Playable } from "../../demo/servers.ts";
import { useHarness } from "./harness.ts";

/*
 * A request outside of the browser, as code, and once more after a change of the server.
 */

const demo = useHarness();
const shell = promisify(execFile);

const allowed = {
  "Access-Control-Allow-Origin": "{{origin}}",
  "Access-Control-Allow-Methods": "PUT",
  "Access-Control-Allow-Headers": "authorization, x-trace, content-type",
} as const;

const hostile: Playable = {
  id: "hostile'$(exit 3)",
  ask: {
    via: "fetch",
    server: "crossSite",
    method: "PUT",
    headers: {
      authorization: "Bearer 3",
      "x-trace": 'it\'s $(exit 3) `exit 3` \\ "!" %41 *',
      "content-type": "application/json",
    },
    body: "{}",
  },
  hops: [{ preflight: { status: 204, headers: allowed }, actual: { status: 500 } }],
};

async function openFold(played: Played) {
  await demo.rows(played).click();
  const fold = demo.panel.getByRole("article").locator("details", { hasText: "Request as curl" });
  await fold.locator("summary").click();
  return fold;
}

/** Of one connection, or made by each program in its own way. */
const ownOfProgram = ["connection", "accept-encoding", "content-length", "transfer-encoding"];

function withoutOwn(headers: Readonly<Record<string, unknown>> | undefined) {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => !ownOfProgram.includes(name)));
}

describe("a copied command", () => {
  test("sends the server what the browser sent: the preflight and the request", async () => {
    const played = await demo.play(hostile);
    const path = `/play/${encodeURIComponent(hostile.id)}/${played.run}/0`;
    const fold = await openFold(played);
    for (const [title, method] of [
      ["Preflight as curl", "OPTIONS"],
      ["Request as curl", "PUT"],
    ] as const) {
      const sent = withoutOwn(demo.servers.lastTo(path, method));
      const count = demo.servers.requestsOf(played.run).length;
      const part = fold.getByRole("region", { name: title });
      const box = part.getByLabel("with secrets");
      if (method === "PUT") await box.check();
      else expect(await box.count()).toBe(0);
      const { stdout } = await shell("sh", ["-c", (await part.locator("pre").textContent()) ?? ""]);
      expect(stdout).toMatch(method === "PUT" ? /^HTTP\/1.1 500 / : /^HTTP\/1.1 204 /);
      expect(demo.servers.requestsOf(played.run)).toHaveLength(count + 1);
      expect(withoutOwn(demo.servers.lastTo(path, method))).toEqual(sent);
    }
  });

  test("has no secret in it until that is asked for, each time anew", async () => {
    const fold = await openFold(await demo.play(hostile));
    const part = fold.getByRole("region", { name: "Request as curl" });
    const text = part.locator("pre");
    expect(await text.textContent()).toMatch(/-H '[Aa]uthorization: (Bearer )?redacted-1'/);
    await part.getByLabel("with secrets").check();
    expect(await text.textContent()).toContain("Bearer 3");
    await demo.rows(await demo.play(hostile)).click();
    expect(await demo.panel.getByRole("article").getByLabel("with secrets").first().isChecked()).toBe(false);
  });

  test("is what the button copies", async () => {
    const fold = await openFold(await demo.play(hostile));
    const part = fold.getByRole("region", { name: "Preflight as curl" });
    await part.getByRole("button", { name: "Copy" }).click();
    await part.getByText("Copied").waitFor();
    const { filter } = demo;
    await filter.focus();
    await demo.session.devtools.keyboard.press("Control+V");
    const oneLine = (await part.locator("pre").textContent())?.replaceAll("\n", " ");
    expect(await filter.inputValue()).toBe(oneLine);
    await filter.fill("");
    await demo.session.devtools.keyboard.press("Escape");
  });

  test("of a redirect is one for each answer", async () => {
    const fold = await openFold(await demo.play("redirect-to-other-origin-unanswered"));
    expect(
      await fold.getByRole("region").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label"))),
    ).toEqual(["Request as curl", "Request as curl, after 1 redirect", "fetch() for the page’s console"]);
  });
});

/** One scenario of each kind that a script of the page makes, that is no matter of caches, and that fetch() can make. */
const fetched = scenarios.filter(
  ({ ask, earlier, expect: { verdict } }) =>
    ask.via === "fetch" &&
    (ask.from ?? "page") === "page" &&
    ask.server !== "page" &&
    !ask.stream &&
    !ask.abort &&
    ask.timeout === undefined &&
    ask.targetAddressSpace === undefined &&
    !earlier &&
    ask.redirect !== "manual" &&
    (verdict === "blocked" || verdict === "opaque"),
);

describe("the copied fetch() comes to the same", () => {
  test.each(fetched.filter((_, index) => index % 4 === 0))("$id", async ({ id }) => {
    const played = await demo.play(id);
    const fold = await openFold(played);
    const part = fold.getByRole("region", { name: "fetch()" });
    const box = part.getByLabel("with secrets");
    if ((await box.count()) > 0) await box.check();
    const code = (await part.locator("pre").textContent()) ?? "";
    await demo.session.page.evaluate(`(async () => { ${code} })().catch(() => {})`);
    const rows = demo.rows(played);
    await expect.poll(() => rows.count()).toBe(2);
    const said = (at: number) => rows.nth(at).locator(".verdict .word, .status, .cause").allTextContents();
    await expect.poll(() => said(1)).toEqual(await said(0));
  });
});

describe("after a change of the server", () => {
  const bad: Playable = {
    id: "to-be-fixed",
    ask: { via: "fetch", server: "crossSite", headers: { "x-trace": "1" } },
    hops: [
      {
        preflight: { status: 204, headers: { ...allowed, "Access-Control-Max-Age": "600" } },
        actual: { headers: { "Access-Control-Allow-Origin": "https://b.example", "Cache-Control": "max-age=600" } },
      },
    ],
  };
  const good: Playable = {
    ...bad,
    hops: [
      {
        preflight: { status: 204, headers: allowed },
        actual: { headers: { "Access-Control-Allow-Origin": "{{origin}}" } },
      },
    ],
  };

  test("the call is made again past all caches, and what has changed is shown", async () => {
    const played = await demo.play(bad);
    await demo.rows(played).click();
    const section = demo.panel.getByRole("region", { name: "After a change of the server" });
    expect(await section.getByText(/^The browser keeps the preflight’s permission for another/).count()).toBe(1);
    demo.servers.add(good);
    await section.getByRole("button", { name: "Check again" }).click();
    const comparison = section.getByRole("group", { name: "Before and after" });
    await comparison.getByText("Nothing fails any more.").waitFor();
    expect(demo.servers.requestsOf(played.run)).toEqual(["OPTIONS", "GET", "OPTIONS", "GET"]);
    const verdicts = await comparison.locator("td.verdict").allTextContents();
    expect(verdicts.map((text) => text.trim())).toEqual(["Blocked", "Allowed"]);
    expect(await comparison.locator(".removed").allTextContents()).toEqual([
      "- Access-Control-Max-Age: 600",
      "- Access-Control-Allow-Origin: https://b.example",
      "- Cache-Control: max-age=600",
    ]);
    expect(await comparison.locator(".added").allTextContents()).toEqual([
      `+ Access-Control-Allow-Origin: ${demo.servers.pageOrigin}`,
      "+ Cache-Control: no-store",
    ]);
    await demo.rows(played).last().click();
    await section.getByRole("button", { name: "Compare with the earlier one" }).click();
    expect(await comparison.locator("td.verdict").count()).toBe(2);
  });

  test("a request with side effects is left to the page, and compared when the page has made it", async () => {
    const put: Playable = { ...hostile, id: "put-again" };
    const played = await demo.play(put);
    await demo.rows(played).click();
    const section = demo.panel.getByRole("region", { name: "After a change of the server" });
    await section.getByText("A PUT request may change something on the server").waitFor();
    expect(await section.getByRole("button", { name: "Check again" }).count()).toBe(0);
    const url = `${demo.servers.origins.crossSite}/play/put-again/${played.run}/0`;
    await demo.session.page.evaluate((to) => fetch(to, { method: "PUT" }).catch(() => {}), url);
    await section.getByRole("button", { name: "Compare with the later one" }).click();
    await section.getByText("The answers are the same.").or(section.getByText("What still fails")).first().waitFor();
    await section.getByRole("button", { name: "Reload page" }).click();
    await section.getByText("Waiting for the same request …").waitFor();
    await demo.session.page.waitForFunction(() => "play" in globalThis);
  });
});

test("what goes past a kept permission, and what takes it away", async () => {
  const kept: Playable = {
    id: "kept",
    ask: { via: "fetch", server: "crossSite", method: "PUT" },
    hops: [
      {
        preflight: { status: 204, headers: { ...allowed, "Access-Control-Max-Age": "600" } },
        actual: { headers: allowed },
      },
    ],
  };
  const { run } = await demo.play(kept);
  const url = `${demo.servers.origins.crossSite}/play/kept/${run}/0`;
  const methods = async (cache: RequestCache = "default") => {
    const before = demo.servers.requestsOf(run).length;
    await demo.session.page.evaluate(([to, mode]) => fetch(to, { method: "PUT", cache: mode }), [url, cache] as const);
    return demo.servers.requestsOf(run).slice(before).join(" ");
  };
  const protocol = await demo.session.context.newCDPSession(demo.session.page);
  await protocol.send("Network.enable");
  expect(await methods()).toBe("PUT");
  expect(await methods("reload")).toBe("OPTIONS PUT");
  // "Disable cache" in DevTools' Network panel.
  await protocol.send("Network.setCacheDisabled", { cacheDisabled: true });
  expect(await methods()).toBe("OPTIONS PUT");
  await protocol.send("Network.setCacheDisabled", { cacheDisabled: false });
  expect(await methods()).toBe("PUT");
  await demo.session.page.reload();
  expect(await methods()).toBe("PUT");
  // "Clear browser cache" there.
  await protocol.send("Network.clearBrowserCache");
  expect(await methods()).toBe("OPTIONS PUT");
});
