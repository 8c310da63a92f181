import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { packageSources } from "../../scripts/packages.ts";
import { budget, bundleSizes } from "./bundle-sizes.ts";

/*
 * "npm run package" in two other places, from the package of the sources alone, as a reviewer would.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = ["chrome", "firefox"].map((edition) => `corsplain-${manifest.version}-${edition}.zip`);
const empty = Buffer.alloc(0);
let base: string;
let sources: Buffer;
let packages: readonly (readonly Buffer[])[];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "corsplain-packages-"));
  sources = await readFile((await packageSources()) ?? "");
  const here = await packIn(join(base, "here"), "UTC", "production");
  packages = [here, await packIn(join(base, "some where", "else"), "Pacific/Auckland", "test")];
}, 180_000);

afterAll(() => rm(base, { recursive: true, force: true }));

/** Unpacks the sources into a folder and packs the extension there. @returns the packages, in the order of `names` */
async function packIn(folder: string, timeZone: string, nodeEnv: string): Promise<readonly Buffer[]> {
  for (const [name, bytes] of Object.entries(unzipSync(sources))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/package.ts"], {
    cwd: folder,
    env: { ...process.env, TZ: timeZone, NODE_ENV: nodeEnv },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said] = await Promise.all([text(child.stderr), once(child, "close")]);
  const hint = "It cannot be packed from what git knows. Is there a new file that is not added yet (git add)?";
  expect(child.exitCode, `${hint}\n${said}`).toBe(0);
  const written = join(folder, "dist", "packages");
  expect((await readdir(written)).sort()).toEqual(names);
  return Promise.all(names.map((name) => readFile(join(written, name))));
}

test("the same sources give the same bytes, wherever and whenever they are packed", () => {
  const [here, elsewhere] = packages;
  expect(names.filter((_, index) => !here?.[index]?.equals(elsewhere?.[index] ?? empty))).toEqual([]);
});

test("a package has the extension and nothing else, in one order", () => {
  for (const bytes of packages[0] ?? []) {
    const files = unzipSync(bytes);
    const paths = Object.keys(files);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toContain("manifest.json");
    expect(paths.filter((path) => !/^(_locales|assets|docs|extension|icons)\/|^[\w-]+\.js(on)?$/.test(path))).toEqual(
      [],
    );
    expect(paths.filter((path) => path.endsWith(".map"))).toEqual([]);
    const naming = paths.filter((path) => strFromU8(files[path] ?? empty).includes(base));
    expect(naming).toEqual([]);
    expect(JSON.parse(strFromU8(files["manifest.json"] ?? empty))).toMatchObject({
      version: manifest.version,
    });
  }
});

test("no part is larger than its budget", () => {
  for (const [edition, bytes] of packages[0]?.entries() ?? []) {
    const texts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]);
    const sizes = bundleSizes(Object.fromEntries(texts));
    console.table(sizes);
    expect(Object.keys(sizes).sort()).toEqual(Object.keys(budget).sort());
    const excess = Object.entries(sizes).filter(
      ([part, { raw, gzipped }]) => raw > (budget[part]?.raw ?? 0) || gzipped > (budget[part]?.gzipped ?? 0),
    );
    expect(excess, `${names[edition]}, in kilobytes`).toEqual([]);
  }
});

test("the package of the sources is the same each time, and has what the repository tracks", async () => {
  expect(sources.equals(await readFile((await packageSources()) ?? ""))).toBe(true);
  const paths = Object.keys(unzipSync(sources));
  expect(paths).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package-lock.json", "src/browser.ts"]));
  expect(paths.filter((path) => /^(node_modules|dist|out)\//.test(path))).toEqual([]);
});
