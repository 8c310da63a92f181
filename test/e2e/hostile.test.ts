import { expect, test } from "vitest";
import { exchangeOf } from "../../demo/driver/play.ts";
import type { Answer } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";
import { faultsOfReport } from "../validate-report.ts";
import { useHarness } from "./harness.ts";

/*
 * Servers and pages choose what the panel has to show. It shows it as text, within bounds, and goes on.
 */

const demo = useHarness();
const markup = `<img src=x onerror="document.title='injected'"><script>document.title='injected'</script>`;

function answering(id: string, actual: Answer, ask: Partial<Playable["ask"]> = {}): Playable {
  return { id, ask: { via: "fetch", server: "crossSite", ...ask }, hops: [{ actual }] };
}

test("markup in headers, in the status line and in URLs is shown as text", async () => {
  const played = await demo.play(
    answering("markup", {
      raw: `HTTP/1.1 500 ${markup}\r\nAccess-Control-Allow-Origin: ${markup}\r\nX-Markup: ${markup}\r\nContent-Length: 0\r\n\r\n`,
    }),
  );
  await demo.rows(played).click();
  const detail = demo.panel.getByRole("article");
  await detail.getByText("All headers").click();
  expect(await detail.locator(".frame .fault").first().textContent()).toContain("<img src=x");
  expect(await detail.locator("dl.headers").last().textContent()).toContain(markup);
  expect(await demo.panel.locator("img, script[src=x], article script").count()).toBe(0);
  expect(await demo.panel.evaluate(() => document.title)).toBe("CORS");
});

test("values of ten thousand characters are cut where they are not needed and judged where they are", async () => {
  const long = "a".repeat(10_000);
  const headers = { "Access-Control-Allow-Origin": long, "X-Long": long, [`X-${long}`]: "1" };
  const played = await demo.play(answering("long", { headers }));
  const report = await demo.report();
  const ours = exchangeOf(report, played);
  expect(ours?.causes[0]).toMatchObject({ id: "allow-origin-malformed", evidence: [{ value: long }, {}] });
  const entry = report.log.entries[ours?.entries[0] ?? -1];
  const cut = entry?.response.headers.find(({ name }) => name === "X-Long")?.value ?? "";
  expect(cut).toMatch(/… \(10000 characters\)$/);
  expect(cut.length).toBeLessThan(3_000);
  await demo.rows(played).click();
  const { scrollWidth, clientWidth } = await demo.panel.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

test("thousands of headers are counted, and those that CORS looks at are kept", async () => {
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`X-Header-${index}`, "1"]));
  const played = await demo.play(
    answering("many", { headers: { ...many, "Access-Control-Allow-Origin": "{{origin}}" } }),
  );
  await demo.rows(played).click();
  expect(exchangeOf(await demo.report(), played)?.verdict).toBe("allowed");
  await demo.panel.getByText("All headers").click();
  await demo.panel.getByText(/^2[\d,]+ more headers were left out: there were too many\.$/).waitFor();
});

test("hundreds of headers of a request that never left are counted too", async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`X-Header-${index}`, "1"]));
  const played = await demo.play(answering("many-asked", {}, { headers: many }));
  await demo.rows(played).click();
  await demo.panel.getByText("All headers").click();
  await demo.panel.getByText(/^1\d\d more headers were left out: there were too many\.$/).waitFor();
  const report = await demo.report();
  const entries = exchangeOf(report, played)?.entries.map((index) => report.log.entries[index]);
  expect(entries?.at(-1)).toMatchObject({ _cors: { observed: { omittedRequestHeaders: expect.any(Number) } } });
});

test("control bytes and bytes that are no UTF-8 do no harm", async () => {
  const raw = "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: \u0001\u007f\u0080\u00ff\r\nContent-Length: 0\r\n\r\n";
  const played = await demo.play(answering("control-bytes", { raw }));
  const ours = exchangeOf(await demo.report(), played);
  expect(ours?.verdict).toBe("blocked");
  expect(ours?.causes[0]?.browsers.chromium).toBe(played.judgement.corsError);
});

test("a body that never ends is allowed, a response that never comes is pending", async () => {
  const endless = await demo.play(
    answering(
      "endless",
      { headers: { "Access-Control-Allow-Origin": "{{origin}}" }, fault: "stall" },
      { leaveBody: true },
    ),
  );
  demo.servers.add(answering("silent", { fault: "hang" }));
  const silent = `${demo.servers.origins.crossSite}/play/silent/never/0`;
  await demo.session.page.evaluate((url) => void fetch(url), silent);
  await demo.rows().filter({ hasText: "/play/silent/" }).waitFor();
  const report = await demo.report();
  expect(exchangeOf(report, endless)?.verdict).toBe("allowed");
  expect(report.log._cors.exchanges.find(({ url }) => url === silent)).toMatchObject({ verdict: "pending", fix: null });
});

test("secrets of requests and responses stay out of the report", async () => {
  const played = await demo.play(
    answering(
      "secrets",
      { headers: { "Access-Control-Allow-Origin": "{{origin}}", "Set-Cookie": "session=hunter2" } },
      { headers: { authorization: "Bearer hunter2", "x-api-key": "hunter2" } },
    ),
  );
  expect(exchangeOf(await demo.report(), played)?.verdict).toBe("blocked");
  const allowed = await demo.play(answering("cookie", { headers: { "Set-Cookie": "session=hunter2" } }));
  expect(exchangeOf(await demo.report(), allowed)?.verdict).toBe("blocked");
  expect(JSON.stringify(await demo.report()).includes("hunter2")).toBe(false);
});

test("whatever was captured, the report is valid", async () => {
  expect(await faultsOfReport(await demo.report())).toEqual([]);
});

test("the panel's own pages can run no text, load nothing from elsewhere and tell nobody anything", async () => {
  const target = demo.servers.origins.crossSite;
  const tried = await demo.panel.evaluate(async (elsewhere) => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective));
    const outcomeOf = async (act: () => unknown) => {
      try {
        await act();
        return "done";
      } catch {
        return "refused";
      }
    };
    const loaded = (element: HTMLElement) =>
      new Promise<void>((resolve, reject) => {
        element.addEventListener("load", () => resolve());
        element.addEventListener("error", reject);
        document.head.append(element);
      }).finally(() => element.remove());
    const image = document.createElement("img");
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${elsewhere}/a.css` });
    const outcomes = {
      fetch: await outcomeOf(() => fetch(elsewhere, { mode: "no-cors" })),
      image: await outcomeOf(() => {
        image.src = `${elsewhere}/a.png`;
        return loaded(image);
      }),
      style: await outcomeOf(() => loaded(style)),
      text: await outcomeOf(() => globalThis.setTimeout("document.title = 'injected'" as never)),
      markup: await outcomeOf(() => {
        document.createElement("p").innerHTML = "<b>injected</b>";
      }),
      script: await outcomeOf(() => {
        const script = document.createElement("script");
        script.text = "document.title = 'injected'";
        document.head.append(script);
      }),
    };
    return { outcomes, refused };
  }, target);
  expect(new Set(Object.values(tried.outcomes))).toEqual(new Set(["refused"]));
  expect(tried.refused).toEqual(expect.arrayContaining(["connect-src", "img-src", "style-src-elem"]));
  expect(await demo.panel.evaluate(() => document.title)).toBe("CORS");
});

test("without permission for all sites the panel says so, and says no more once it has it", async () => {
  const before = await demo.rows().count();
  await demo.setHostAccess("ON_CLICK");
  const notice = demo.panel.getByRole("alert");
  await notice.getByText("This extension is not allowed to see any site").waitFor();
  await notice.getByRole("button", { name: "Allow on all sites" }).waitFor();
  await demo.setHostAccess("ON_ALL_SITES");
  await notice.waitFor({ state: "detached" });
  expect(await demo.rows().count()).toBeGreaterThanOrEqual(before);
});
