import type { TestProject } from "vitest/node";
import { buildExtension } from "../demo/driver/build.ts";
import { ensureBrowser } from "../demo/driver/ensure-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly browser: string;
    readonly extension: string;
  }
}

/** Builds the extension and finds or installs a browser, once for all tests that need them. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("browser", await ensureBrowser(false));
  project.provide("extension", await buildExtension());
}
