import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { buildExtension, type Edition } from "../demo/driver/build.ts";
import manifest from "../manifest.json" with { type: "json" };

/*
 * The files that are handed to the stores. The same sources give the same bytes, on every machine and at every time.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist", "packages");

/** Builds an edition of the extension and packs it. @returns the path of the package */
export async function packageExtension(edition: Edition): Promise<string> {
  const built = await buildExtension(edition);
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return writePackage(
    edition,
    built,
    files.map(({ parentPath, name }) => relative(built, join(parentPath, name))),
  );
}

/**
 * Packs the sources for reviewers: whatever the repository tracks, as it is in the working copy.
 * @returns the path of the package; null where the sources are no repository, as after unpacking them
 */
export async function packageSources(): Promise<string | null> {
  const git = promisify(execFile)("git", ["ls-files", "-z"], { cwd: root, maxBuffer: 10_000_000 });
  const { stdout } = await git.catch(() => ({ stdout: "" }));
  const paths = stdout.split("\0").filter((path) => path !== "");
  return paths.length > 0 ? writePackage("source", root, paths) : null;
}

/** @param paths the files below the base folder */
async function writePackage(kind: string, base: string, paths: readonly string[]): Promise<string> {
  const files: Record<string, Uint8Array> = {};
  for (const path of [...paths].sort()) files[path.replaceAll(sep, "/")] = await readFile(join(base, path));
  await mkdir(folder, { recursive: true });
  const target = join(folder, `corsplain-${manifest.version}-${kind}.zip`);
  await writeFile(target, zipSync(files, { level: 9, mtime: earliest, os: unix, attrs: ordinaryFile }));
  return target;
}

/** The earliest time that a zip can hold; zips hold what a clock on the wall shows. */
const earliest = new Date(1980, 0, 1);
const unix = 3;
/** Its owner may write it, and everybody may read it. */
const ordinaryFile = 0o100644 << 16;
