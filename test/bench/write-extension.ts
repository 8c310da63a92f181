import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ownManifest from "../../manifest.json" with { type: "json" };

/**
 * Writes an extension with our permissions and a worker, to compare ours with.
 * @param manifest what else its manifest says
 * @param files the text of each of its files, by its path; "worker.js" is the worker
 * @returns its folder
 */
export async function writeExtension(
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "corsplain-bench-"));
  const { permissions, host_permissions } = ownManifest;
  const own = {
    ...{ manifest_version: 3, name: "To compare with", version: "1", permissions, host_permissions },
    background: { service_worker: "worker.js" },
    ...manifest,
  };
  for (const [path, text] of Object.entries({ "manifest.json": JSON.stringify(own), ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
