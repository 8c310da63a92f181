import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchangeOf } from "../../demo/driver/play.ts";
import type { Playable } from "../../demo/servers.ts";
import { useHarness } from "./harness.ts";

/*
 * Another extension changes headers, as those do that "unblock CORS" or add a token. Its rules go by the id of what is
 * played. The browser judges what it leaves; everybody else gets what the servers send.
 */

const demo = useHarness();
let folder: string;

const allowAll = ["origin", "methods", "headers"].map((name) => ({
  header: `access-control-allow-${name}`,
  operation: "set",
  value: "*",
}));
const rules = [
  { path: "/play/opened", responseHeaders: allowAll },
  { path: "/play/unchanged", responseHeaders: allowAll.slice(0, 1) },
  { path: "/play/closed", responseHeaders: [{ header: "access-control-allow-origin", operation: "remove" }] },
  { path: "/play/injected", requestHeaders: [{ header: "x-injected", operation: "set", value: "1" }] },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corsplain-other-"));
  const manifest = {
    manifest_version: 3,
    name: "Changes headers",
    version: "1",
    permissions: ["declarativeNetRequest"],
    host_permissions: ["<all_urls>"],
    declarative_net_request: { rule_resources: [{ id: "rules", enabled: true, path: "rules.json" }] },
  };
  const ruleset = rules.map(({ path, ...changes }, index) => ({
    id: index + 1,
    condition: { urlFilter: path, resourceTypes: ["xmlhttprequest"] },
    action: { type: "modifyHeaders", ...changes },
  }));
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "rules.json"), JSON.stringify(ruleset));
  await demo.session.loadExtension(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const anyone = { "Access-Control-Allow-Origin": "*" } as const;
const permits = {
  status: 204,
  headers: { ...anyone, "Access-Control-Allow-Methods": "PUT", "Access-Control-Allow-Headers": "x-trace" },
} as const;
const get = (id: string, headers: Readonly<Record<string, string>>): Playable => ({
  id,
  ask: { via: "fetch", server: "crossSite" },
  hops: [{ actual: { headers } }],
});
const put = (id: string, preflight: Playable["hops"][0]["preflight"], headers = {}): Playable => ({
  id,
  ask: { via: "fetch", server: "crossSite", method: "PUT", headers: { "x-trace": "1" } },
  hops: [{ ...(preflight ? { preflight } : {}), actual: { headers } }],
});

async function explained(playable: Playable) {
  const played = await demo.play(playable);
  const exchange = exchangeOf(await demo.report(), played);
  if (!exchange) throw new Error(`${playable.id} was not recorded`);
  return { ...exchange, judgement: played.judgement, requests: demo.servers.requestsOf(played.run) };
}

describe("an extension that adds CORS headers", () => {
  test("is named where the server’s own headers would not have been enough", async () => {
    const { judgement, verdict, warnings } = await explained(get("opened", {}));
    expect(judgement).toMatchObject({ responded: true, corsError: null });
    expect(verdict).toBe("allowed");
    expect(warnings).toMatchObject([
      {
        id: "allowed-by-extension-alone",
        evidence: [
          { where: "actual.response.header", name: "access-control-allow-origin", value: null },
          { where: "actual.response.header", name: "access-control-allow-methods", value: null },
          { where: "actual.response.header", name: "access-control-allow-headers", value: null },
        ],
      },
    ]);
  });

  test("is named for a preflight too", async () => {
    const { judgement, warnings } = await explained(put("opened", { status: 204 }));
    expect(judgement.responded).toBe(true);
    expect(warnings).toMatchObject([
      { id: "allowed-by-extension-alone", summary: expect.stringContaining("of the answer to its preflight") },
    ]);
  });

  test("is no reason to warn where the request passes without it", async () => {
    const { verdict, warnings } = await explained(get("unchanged", { "Access-Control-Allow-Origin": "{{origin}}" }));
    expect(verdict).toBe("allowed");
    expect(warnings).toEqual([]);
  });
});

describe("an extension that removes CORS headers", () => {
  test("is why a preflight fails, and no header of the server is to be changed", async () => {
    const exact = { "Access-Control-Allow-Origin": "{{origin}}", "Access-Control-Allow-Credentials": "true" } as const;
    const answer = { ...permits, headers: { ...permits.headers, ...exact } };
    const { judgement, verdict, causes, fix } = await explained(put("closed", answer, exact));
    expect(judgement.corsError).toBe("PreflightMissingAllowOriginHeader");
    expect(verdict).toBe("blocked");
    expect(causes[0]).toMatchObject({
      id: "headers-changed-by-extension",
      evidence: [
        { where: "preflight.response.header", name: "access-control-allow-origin", value: demo.servers.pageOrigin },
      ],
      browsers: { chromium: "PreflightMissingAllowOriginHeader" },
    });
    expect(fix).toMatchObject({
      who: "user",
      responses: [],
      notes: [expect.stringContaining("Switch off the extension")],
    });
  });

  test("leaves a response undetermined: what it left is not shown", async () => {
    const { judgement, verdict, causes, fix } = await explained(get("closed", anyone));
    expect(judgement.corsError).toBe("MissingAllowOriginHeader");
    expect(verdict).toBe("undetermined");
    expect(causes.map(({ id }) => id)).toEqual(["failure-not-explained"]);
    expect(fix).toBeNull();
  });
});

test("a request header that an extension adds is asked for by no preflight, and so refused by none", async () => {
  const simple = await explained(get("injected", anyone));
  expect(simple).toMatchObject({ verdict: "allowed", requests: ["GET"] });
  const preflighted = await explained(put("injected", permits, anyone));
  expect(preflighted).toMatchObject({ verdict: "allowed", requests: ["OPTIONS", "PUT"] });
});
