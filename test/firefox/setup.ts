import type { TestProject } from "vitest/node";
import { buildExtension } from "../../demo/driver/build.ts";
import { ensureFirefox } from "../../demo/driver/ensure-firefox.ts";

/** Builds the extension for Firefox and finds or installs Firefox, once for all tests that need them. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("browser", ensureFirefox());
  project.provide("extension", await buildExtension("firefox"));
}
