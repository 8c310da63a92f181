import { posix } from "node:path";
import { gzipSync } from "node:zlib";

/** What a browser reads before a part of the extension runs, in kilobytes: as it is on the disk, and gzipped. */
export interface Size {
  readonly raw: number;
  readonly gzipped: number;
}

/** What each part may have: what it has today, and a tenth more. The worker is read at each of its starts. */
export const budget: Readonly<Record<string, Size>> = {
  worker: { raw: 307, gzipped: 86 },
  devtools: { raw: 76, gzipped: 22 },
  panel: { raw: 1628, gzipped: 433 },
  popup: { raw: 970, gzipped: 256 },
  access: { raw: 332, gzipped: 90 },
  locale: { raw: 243, gzipped: 56 },
};

/**
 * The sizes of the scripts of an extension, by part; each with all scripts that it imports. "locale" is the largest
 * language, which pages load besides.
 * @param files the extension, by path
 */
export function bundleSizes(files: Readonly<Record<string, string>>): Readonly<Record<string, Size>> {
  const { background } = JSON.parse(files["manifest.json"] ?? "{}");
  const pages = Object.keys(files).filter((path) => /^extension\/\w+\.html$/.test(path));
  const parts = [
    ["worker", [background.service_worker ?? background.scripts].flat()],
    ...pages.map((path) => [posix.basename(path, ".html"), scriptsOf(files[path] ?? "")] as const),
  ] as const;
  const sizes = parts.map(([name, entries]) => [name, sizeOf(files, withImports(files, entries))] as const);
  const locales = Object.keys(files).filter((path) => /^assets\/(de|ja|ko|ru|zh-TW)-[\w-]+\.js$/.test(path));
  const largest = locales.map((path) => sizeOf(files, [path])).sort((a, b) => b.raw - a.raw)[0];
  return { ...Object.fromEntries(sizes), ...(largest ? { locale: largest } : {}) };
}

/** The scripts that a page names. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script [^>]*src="\/?([^"]+)"/g)].map(([, path = ""]) => path);
}

/** Scripts and all that they import before they run. */
function withImports(files: Readonly<Record<string, string>>, entries: readonly string[]): readonly string[] {
  const found = new Set(entries);
  for (const path of found) {
    for (const [, imported = ""] of (files[path] ?? "").matchAll(/^import (?:[^"';]*? from )?["']([^"']+)["']/gm))
      found.add(posix.join(posix.dirname(path), imported));
  }
  return [...found];
}

function sizeOf(files: Readonly<Record<string, string>>, paths: readonly string[]): Size {
  const texts = paths.map((path) => files[path] ?? "");
  const kilobytes = (lengths: readonly number[]) => Math.ceil(lengths.reduce((sum, length) => sum + length, 0) / 1_000);
  return {
    raw: kilobytes(texts.map((text) => Buffer.byteLength(text))),
    gzipped: kilobytes(texts.map((text) => gzipSync(text, { level: 9 }).length)),
  };
}
