import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { TestProject } from "vitest/node";
import { ensureBrowser } from "../demo/driver/ensure-browser.ts";
import { packageExtension } from "../scripts/packages.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly browser: string;
    readonly extension: string;
  }
}

/**
 * Packs the extension and finds or installs a browser, once for all tests that need them. What the tests load are the
 * files of the package that is handed to Chrome's store.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await ensureBrowser(false));
  const folder = await mkdtemp(join(tmpdir(), "corsplain-package-"));
  const files = unzipSync(await readFile(await packageExtension("chrome")));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  project.provide("extension", folder);
  return () => rm(folder, { recursive: true, force: true });
}
