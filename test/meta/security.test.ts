import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { firefoxManifest } from "../../scripts/firefox-manifest.ts";

/*
 * What the extension may do, and what its code may not even mention.
 */

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");

describe.each([
  ["Chromium's family", manifest, []],
  ["Firefox", firefoxManifest(manifest), ["scripting"]],
] as const)("in %s", (_, own, more) => {
  test("no permission is asked for that docs/permissions.md does not explain", async () => {
    expect([...own.permissions].sort()).toEqual(
      ["declarativeNetRequestWithHostAccess", "storage", "webRequest", ...more].sort(),
    );
    const page = await read("docs/permissions.md");
    for (const permission of [...own.permissions, ...own.host_permissions])
      expect(page).toMatch(new RegExp(`^## \`${permission}\``, "m"));
  });

  test("no page of the web reaches in, and nothing of ours is in a page", () => {
    expect(Object.keys(own)).toEqual(
      expect.not.arrayContaining([
        "content_scripts",
        "externally_connectable",
        "web_accessible_resources",
        "optional_permissions",
        "sandbox",
      ]),
    );
  });

  test("the policy allows the package's own scripts and styles, and no connection", async () => {
    const policy = own.content_security_policy.extension_pages;
    const directives = new Map(policy.split("; ").map((one) => one.split(/ (.*)/s, 2) as [string, string]));
    expect(Object.fromEntries(directives)).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self'",
      "connect-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'self' devtools:",
      "require-trusted-types-for": "'script'",
      "trusted-types": "'none'",
    });
    expect(await read("docs/permissions.md")).toContain(policy);
  });
});

/** What asks the network, or takes text for code or for markup; and the only files that may mention it, with the reason. */
const forbidden: readonly (readonly [name: string, pattern: RegExp, allowedIn: readonly string[]])[] = [
  // It knows the words of an error.
  ["fetch", /(?<![\w.$-])fetch\s*\(/, ["src/shared/cors/never-sent.ts"]],
  ["XMLHttpRequest", /new XMLHttpRequest/, []],
  ["sockets", /new (WebSocket|EventSource|WebTransport|RTCPeerConnection|SharedWorker|Worker|Image|Audio)\b/, []],
  ["beacons", /sendBeacon\s*\(/, []],
  ["remote modules", /import\(\s*(?!"\.{1,2}\/)/, []],
  ["importScripts", /importScripts/, []],
  [
    "markup",
    /\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|dangerouslySetInnerHTML)\b/,
    [],
  ],
  ["document.write", /document\.write/, []],
  // It names the function of DevTools that runs the probe in the page.
  ["text as code", /(?<![\w.])eval\s*\(|new Function\b|setTimeout\(\s*["'`]/, ["src/panel/probe/probe.ts"]],
];

/** A file without its comments and its texts, which may speak of anything; the paths of its own modules stay. */
function codeOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:])\/\/.*$/gm, "$1")
    .replace(/`(?:[^`\\]|\\[\s\S])*`|"(?!\.{1,2}\/)(?:[^"\\\n]|\\.)*"/g, '"text"');
}

test("the code asks no network and takes no text for code or for markup", async () => {
  const listed = execFileSync("git", ["ls-files", "src"], { cwd: root, encoding: "utf8" });
  const paths = listed.split("\n").filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/shared/messages/"));
  expect(paths.length).toBeGreaterThan(200);
  const found: string[] = [];
  for (const path of paths) {
    const code = codeOf(await read(path));
    for (const [name, pattern, allowedIn] of forbidden)
      if (pattern.test(code) && !allowedIn.includes(path)) found.push(`${path}: ${name}: ${pattern.exec(code)?.[0]}`);
  }
  expect(found).toEqual([]);
});
