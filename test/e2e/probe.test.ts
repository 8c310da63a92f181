import { beforeAll, describe, expect, test } from "vitest";
import { exchangeOf, type Played, type Report, startProbe } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { useHarness } from "./harness.ts";

/*
 * The probe: on the user's word the page is reloaded with a script that notes how it makes its requests.
 */

const demo = useHarness();

beforeAll(() => startProbe(demo.session, demo.panel));

describe("what the events leave open, the probe tells", () => {
  const made = scenarios.filter(({ ask: { via, from = "page", server } }) => {
    return (via === "fetch" || via === "xhr") && from === "page" && server !== "page";
  });
  const played = new Map<string, Played>();
  let report: Report;
  const ours = (id: string) => {
    const one = played.get(id);
    return one && exchangeOf(report, one);
  };

  beforeAll(async () => {
    for (const { id } of made) played.set(id, await demo.play(id));
    report = await demo.report();
  });

  test.each(made)("$id", ({ id, ask, expect: expected }) => {
    const exchange = ours(id);
    const include = ask.credentials === "include";
    expect(exchange?.facts.credentialsMode).toEqual({
      known: "observed",
      value: include ? "include" : "not-include",
      basis: "probe",
    });
    expect(exchange?.call).toMatchObject({ api: ask.via, redirect: ask.redirect ?? "follow" });
    expect(exchange?.call?.saw).toEqual(sawOf(played.get(id)?.script ?? "", ask.via));
    const leftToPage = ask.redirect === "manual" && expected.verdict === "undetermined";
    expect(exchange?.verdict).toBe(leftToPage ? "opaque" : expected.verdict);
    expect(exchange?.causes.filter(({ certainty }) => certainty === "possible")).toEqual([]);
    // Nothing else changes: what was certain before is certain still.
    const certain = expected.causes.filter((cause) => !cause.endsWith("?"));
    expect(exchange?.causes.map((cause) => cause.id)).toEqual(leftToPage ? [] : expect.arrayContaining(certain));
  });

  /** What the probe must have seen, from what the page's own script says that it saw. */
  function sawOf(script: string, via: string): string {
    if (via === "xhr")
      return script.startsWith("xhr") ? "load event" : expect.stringMatching(/^(error|timeout) event$/);
    // The demo reads bodies too; the probe sees the promise of fetch() alone.
    return script.startsWith("TypeError") ? expect.stringMatching(/^TypeError: |^\w+ \d+$/) : script;
  }

  test("which of the two hidden reasons forced a preflight", () => {
    expect(ours("preflight-upload-listener")?.preflight.because).toEqual([{ kind: "upload-listener" }]);
  });

  test("that a redirect was left to the page", () => {
    expect(ours("redirect-left-to-page")?.warnings.map(({ id }) => id)).toEqual(["redirect-left-to-page"]);
  });
});

test("that the page refuses a redirect which CORS refuses first, and that the browser does both in turn", async () => {
  const refused = {
    id: "redirect-refused-twice",
    ask: { via: "fetch", server: "crossSite", redirect: "error" },
    hops: [{ actual: { status: 302, headers: { Location: "{{next}}" } } }, { actual: {} }],
  } as const;
  const played = await demo.play(refused);
  const mended = await demo.play({
    ...refused,
    id: "redirect-refused-once",
    hops: [
      { actual: { status: 302, headers: { "Access-Control-Allow-Origin": "*", Location: "{{next}}" } } },
      { actual: {} },
    ],
  });
  const report = await demo.report();
  const causesOf = (one: Played) => exchangeOf(report, one)?.causes.map(({ id }) => id);
  expect(causesOf(played)).toEqual(["redirect-without-allow-origin", "redirect-not-followed"]);
  expect(causesOf(mended)).toEqual(["redirect-not-followed"]);
});

describe("the page does not notice it", () => {
  test("what is wrapped looks as it did", async () => {
    const look = () => ({
      fetch: [fetch.name, fetch.length, String(fetch)],
      open: [XMLHttpRequest.prototype.open.name, String(XMLHttpRequest.prototype.send)],
      request: [Request.name, new Request("/").constructor === Request, new Request("/") instanceof Request],
      source: [EventSource.name, EventSource.CLOSED],
      keys: Object.keys(globalThis).filter((key) => /probe|corsplain/i.test(key)),
    });
    const withProbe = await demo.session.page.evaluate(look);
    const plain = await demo.session.context.newPage();
    await plain.goto(demo.servers.pageUrl);
    // The text of a wrapped function has no name, as that of a bound one.
    const nameless = (value: string) => value.replace(/function \w+/, "function ");
    expect(JSON.stringify(withProbe)).toBe(
      nameless(JSON.stringify(await plain.evaluate(look))).replace("send()", "()"),
    );
    await plain.close();
  });

  test("a rejection that nobody handles is still reported, with the page's own error", async () => {
    const url = `${demo.servers.origins.crossSite}/play/none/none/0`;
    const reason = await demo.session.page.evaluate((target) => {
      return new Promise((resolve) => {
        addEventListener("unhandledrejection", ({ reason: error }) => resolve(String(error)), { once: true });
        void fetch(target);
      });
    }, url);
    expect(reason).toBe("TypeError: Failed to fetch");
  });

  test("options are read once, by the browser alone", async () => {
    const reads = await demo.session.page.evaluate(async () => {
      let count = 0;
      const options = {
        get method() {
          count++;
          return "GET";
        },
      };
      await fetch("/scenarios.json", options);
      return count;
    });
    expect(reads).toBe(1);
  });

  test("a body that was given as a Request can still be sent", async () => {
    const sent = await demo.session.page.evaluate(async () => {
      const request = new Request("/turn/none/0", { method: "POST", body: "text" });
      const { status } = await fetch(request);
      return [status, request.bodyUsed];
    });
    expect(sent).toEqual([204, true]);
  });
});

test("it ends when the page navigates, and is offered where two reasons remain", async () => {
  await demo.session.page.reload();
  await demo.panel.locator("button[aria-label=Probe][aria-pressed=false]").waitFor();
  await demo.rows(await demo.play("preflight-hidden-credentials")).click();
  const detail = demo.panel.getByRole("article");
  await detail.getByRole("button", { name: "Reload the page with a probe to find out" }).click();
  await demo.panel.locator("button[aria-label=Probe][aria-pressed=true]").waitFor();
  await demo.rows(await demo.play("preflight-hidden-credentials")).click();
  await detail.getByRole("heading", { name: "Blocked: The method is not allowed" }).waitFor();
});
