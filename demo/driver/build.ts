import { fileURLToPath } from "node:url";
import { build } from "vite";

/** What the extension is built for: Chromium's family, or Firefox. */
export type Edition = "chrome" | "firefox";

/** Builds the extension. @returns the folder that holds it */
export async function buildExtension(edition: Edition = "chrome"): Promise<string> {
  await build({ root: fileURLToPath(new URL("../..", import.meta.url)), mode: edition, logLevel: "warn" });
  return folderOf(edition);
}

function folderOf(edition: Edition): string {
  return fileURLToPath(new URL(`../../dist/${edition}`, import.meta.url));
}
