import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright";
import { createServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchangeOf, type Played, type ReportedAdvice, type ReportedExchange } from "../../demo/driver/play.ts";
import type { Playable } from "../../demo/servers.ts";
import { createSay, type MessageId, type MessageValues } from "../../src/shared/messages/messages.ts";
import { useHarness } from "../e2e/harness.ts";
import { applyFix } from "./apply-fix.ts";

/*
 * What a fix advises the page to do, done: the page runs the code that the fix gives, as it stands there. What servers
 * must answer for it is done once, as the advice says.
 */

const demo = useHarness();
const say = createSay();

const allowPage = { "Access-Control-Allow-Origin": "{{origin}}" };
const allowPageWithCredentials = { ...allowPage, "Access-Control-Allow-Credentials": "true" };

/** What the page's script gets when it runs a piece of advice. `body` is the page's own. */
function run(page: Page | Frame, { code }: ReportedAdvice): Promise<string> {
  return page.evaluate(`(async () => {
    const body = "text";
    const response = await ${code};
    return response.type + " " + response.status + " " + (await response.text());
  })().catch(String)`);
}

async function explained(playable: Playable): Promise<{ ours: ReportedExchange; played: Played }> {
  const played = await demo.play(playable);
  const ours = exchangeOf(await demo.report(), played);
  if (!ours) throw new Error("it was not seen");
  return { ours, played };
}

function adviceOf({ fix }: ReportedExchange, id: MessageId, values?: MessageValues): ReportedAdvice {
  const found = fix?.request.find(({ text }) => text === say(id, values));
  if (!found) throw new Error(`${id} is not among the advice: ${JSON.stringify(fix?.request)}`);
  return found;
}

/** Makes the servers answer as a change says, at the URLs that were played already. */
function mend(playable: Playable, responses: ReportedAdvice["responses"] = []): void {
  demo.servers.add({ ...applyFix(playable, responses), id: playable.id });
}

describe("the page's side of a fix, run as it stands", () => {
  test("leaving out the credentials makes `*` enough", async () => {
    const { ours } = await explained({
      id: "page-without-credentials",
      ask: { via: "fetch", server: "crossSite", credentials: "include" },
      hops: [{ actual: { headers: { "Access-Control-Allow-Origin": "*" } } }],
    });
    const advice = adviceOf(ours, "advice.without-credentials");
    expect(advice.responses).toBeUndefined();
    expect(await run(demo.session.page, advice)).toMatch(/^cors 200/);
  });

  test("calling the final URL keeps the origin, and its server allows it by name", async () => {
    const playable: Playable = {
      id: "page-final-url",
      ask: { via: "fetch", server: "crossSite", credentials: "include" },
      hops: [
        { actual: { status: 302, headers: { ...allowPageWithCredentials, Location: "{{next}}" } } },
        { server: "thirdSite", actual: {} },
      ],
    };
    const { ours } = await explained(playable);
    expect(ours.fix).toMatchObject({ who: "page", responses: [] });
    const advice = adviceOf(ours, "advice.call-url");
    expect(await run(demo.session.page, advice)).toBe("TypeError: Failed to fetch");
    // Asked directly, the final URL is the first one.
    mend(
      playable,
      advice.responses?.map((change) => ({ ...change, hop: 1 })),
    );
    expect(await run(demo.session.page, advice)).toMatch(/^cors 200/);
  });

  test("without what the browser asks for, it does not ask first", async () => {
    const playable: Playable = {
      id: "page-avoid-preflight",
      ask: {
        via: "fetch",
        server: "crossSite",
        method: "PUT",
        headers: { "X-Requested-With": "XMLHttpRequest", "Content-Type": "application/json" },
        body: "{}",
      },
      hops: [{ preflight: { status: 405 }, actual: { headers: allowPage } }],
    };
    const { ours, played } = await explained(playable);
    const advice = adviceOf(ours, "advice.avoid-preflight", {
      reasons: "`PUT`, `content-type`, `x-requested-with`",
      names: "`x-requested-with`",
      count: 1,
      type: "own",
      method: "PUT",
    });
    expect(await run(demo.session.page, advice)).toMatch(/^cors 200/);
    expect(demo.servers.requestsOf(played.run)).toEqual(["OPTIONS", "POST"]);
  });
});

describe("the page's own server passes the request on", () => {
  let folder: string;
  let close: () => Promise<void> = async () => {};
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "corsplain-vite-"));
  });
  afterAll(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });

  test("with Vite, configured by the code of the fix", async () => {
    const { ours, played } = await explained({
      id: "page-proxy",
      ask: { via: "fetch", server: "crossSite", method: "PUT", headers: { "x-trace": "1" }, body: "text" },
      hops: [{ preflight: { status: 403 }, actual: { body: "from the API" } }],
    });
    await writeFile(join(folder, "vite.config.js"), adviceOf(ours, "advice.proxy-vite").code ?? "");
    await writeFile(join(folder, "index.html"), "<title>A page of its own</title>");
    const server = await createServer({ root: folder, server: { host: "localhost", port: 0 }, logLevel: "silent" });
    close = () => server.close();
    await server.listen();
    const page = await demo.session.context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    expect(await run(page, adviceOf(ours, "advice.proxy-call"))).toBe("basic 200 from the API");
    expect(demo.servers.requestsOf(played.run)).toEqual(["OPTIONS", "PUT"]);
    await page.close();
  });
});
