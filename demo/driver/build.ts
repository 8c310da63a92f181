import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The folder of the built extension. */
export const extensionFolder = fileURLToPath(new URL("../../dist/chrome", import.meta.url));

/** Builds the extension. @returns the folder that holds it */
export async function buildExtension(): Promise<string> {
  await build({ root: fileURLToPath(new URL("../..", import.meta.url)), logLevel: "warn" });
  return extensionFolder;
}
