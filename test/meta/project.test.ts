import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { notPlayable } from "../../demo/driver/not-playable-in-firefox.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { localNetworkScenarios } from "../../demo/scenarios/local-network.ts";
import { extensionScenarios, offlineScenarios } from "../../demo/scenarios/this-browser.ts";
import manifest from "../../manifest.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { firefoxManifest } from "../../scripts/firefox-manifest.ts";
import { access } from "../../src/shared/messages/en/access.ts";
import { besideCors } from "../../src/shared/messages/en/beside-cors.ts";
import { en } from "../../src/shared/messages/en/index.ts";
import { rules } from "../../src/shared/messages/en/rules.ts";
import { warnings } from "../../src/shared/messages/en/warnings.ts";
import { recipes } from "../../src/shared/recipes/index.ts";
import { wordsOf } from "../recipes/proof.ts";
import { proofs } from "../recipes/proofs/index.ts";
import { ruleIds } from "./rules.ts";

/*
 * What can be forgotten, a test remembers.
 */

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");
const idsIn = async (folder: string, ending: string) =>
  (await readdir(new URL(folder, root)))
    .filter((file) => file.endsWith(ending) && file !== `index${ending}`)
    .map((file) => file.slice(0, -ending.length))
    .sort();

describe("every rule", () => {
  const registered = [...ruleIds].sort();

  test("is registered once and has a file of its own", async () => {
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
    expect(registered, "a rule in a file of its own is missing in rules/index.ts, or has no file").toEqual(
      await idsIn("src/shared/diagnosis/rules/", ".ts"),
    );
  });

  test("has words, and no words are left without a rule", () => {
    const words = [rules, besideCors, access, warnings].flatMap((texts) => Object.keys(texts));
    const titled = words.filter((id) => id.endsWith(".title")).map((id) => id.replace(".title", ""));
    expect(titled.sort()).toEqual(registered);
  });

  test("has a page in the documentation that begins with its title and names its id", async () => {
    expect(await idsIn("docs/causes/", ".md")).toEqual(registered);
    for (const id of ruleIds) {
      const page = await read(`docs/causes/${id}.md`);
      expect(page.split("\n")[0]).toBe(`# ${en[`${id}.title` as keyof typeof en]}`);
      expect(page).toContain(`\`${id}\``);
    }
  });

  test("is listed in the README", async () => {
    const readme = await read("README.md");
    const listed = [...readme.matchAll(/\(docs\/causes\/([a-z-]+)\.md\)/g)].map(([, id]) => id).sort();
    expect(listed).toEqual(registered);
  });

  test("has a scenario, apart from those that the demo's servers cannot cause", () => {
    const played = new Set(
      [...scenarios, ...extensionScenarios, ...offlineScenarios].flatMap(({ expect: { causes, warnings = [] } }) =>
        [...causes, ...warnings].map((id) => id.replace("?", "")),
      ),
    );
    const unplayed = registered.filter((id) => !played.has(id));
    // What only the probe tells, what may not be seen, other extensions, a company’s policy, a network or a proxy that
    // breaks, and minutes of patience.
    expect(unplayed).toEqual([
      "allowed-by-extension-alone",
      "blocked-by-browser",
      "connection-failed",
      "connection-timeout",
      "content-security-policy",
      "http-origin-allowed",
      "invalid-request",
      "keepalive-quota-exceeded",
      "mixed-content",
      "no-cors-redirect-mode",
      "part-not-shown",
      "redirect-left-to-page",
      "request-not-sent",
    ]);
  });
});

describe("scenarios", () => {
  test("have ids of their own", () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
  });

  test("that the documentation names exist", async () => {
    const known = new Set(
      [...scenarios, ...extensionScenarios, ...offlineScenarios, ...localNetworkScenarios].map(({ id }) => id),
    );
    const coverage = await read("docs/coverage.md");
    const named = [...coverage.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, id]) => id ?? "");
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("are many, and a fair part of them pass", () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
    expect(scenarios.filter(({ expect: { verdict } }) => verdict === "allowed").length).toBeGreaterThan(20);
  });
});

describe("the table of both browsers", () => {
  test("has a row for each scenario that both can play", async () => {
    const page = await read("docs/browsers.md");
    const played = scenarios.filter(({ id }) => !(id in notPlayable));
    const missing = played.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id);
    expect(missing, '"npm run browsers" plays them in Firefox and adds them to docs/browsers.md').toEqual([]);
  });
});

describe("the architecture", () => {
  test("names files that exist", async () => {
    const page = await read("docs/ARCHITECTURE.md");
    const named = [...page.matchAll(/`([\w/-]+\.(?:ts|tsx|js))`/g)].map(([, path]) => path ?? "");
    const folders = ["src", "src/shared", "src/panel", "."];
    const exists = (path: string) => folders.some((folder) => existsSync(new URL(`${folder}/${path}`, root)));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !exists(path))).toEqual([]);
  });
});

describe("the recipes", () => {
  test("are listed in the documentation, with how each is proven", async () => {
    const rows = proofs.map((proof) => {
      const { name, docs } = recipes.find(({ id }) => id === proof.stack) ?? {};
      return `| [${name}](${docs}) | ${wordsOf(proof)} |`;
    });
    const page = await read("docs/recipes.md");
    expect(/<!-- proofs -->(.*)<!-- \/proofs -->/s.exec(page)?.[1]?.trim()).toBe(
      ["| Stack | How |", "| --- | --- |", ...rows].join("\n"),
    );
  });

  test("are as many as the README says", async () => {
    expect(await read("README.md")).toContain(`${recipes.length} stacks`);
  });
});

describe("the manifest", () => {
  test("asks for no more than what is explained in the README", async () => {
    expect(manifest.permissions).toEqual(["declarativeNetRequestWithHostAccess", "storage", "webRequest"]);
    expect(manifest.host_permissions).toEqual(["<all_urls>"]);
    const readme = await read("README.md");
    for (const permission of [...firefoxManifest(manifest).permissions, ...manifest.host_permissions])
      expect(readme).toContain(`\`${permission}\``);
  });

  test("lets no page of the extension reach the network or run foreign code", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("has the package's version, which is the newest in the changelog", async () => {
    expect(manifest.version).toBe(packageJson.version);
    expect(/^## \[?([\d.]+)\]?/m.exec(await read("CHANGELOG.md"))?.[1]).toBe(packageJson.version);
  });
});
