import { spawnSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { startProcess } from "./process-server.ts";
import type { RunningServer, Setup } from "./proof.ts";

const packages = resolve("test/recipes/node/node_modules");

/** Where a program of the packages of test/recipes/node is. */
export function programOf(name: string): string {
  return join(packages, ".bin", name);
}

/**
 * Writes the files of a project into its folder; it finds the packages of test/recipes/node.
 * @param files their text by path
 */
export async function writeProject(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await symlink(packages, join(folder, "node_modules"));
  for (const [path, text] of Object.entries({ "package.json": '{ "type": "module" }', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Runs a program on Node.js. `main` is its text; the variable PORT tells it where to listen. */
export async function startNode(
  { folder, port }: Setup,
  main: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  await writeProject(folder, { "main.js": main });
  return startProcess(port, ["node", "main.js"], { cwd: folder, env: { PORT: String(port), ...env } });
}

/**
 * Builds a project of Next.js and starts it as in production. Turbopack takes no packages from outside the folder.
 * @param files its files by path, but for the layout
 */
export async function startNext(
  { folder, port }: Pick<Setup, "folder" | "port">,
  files: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const layout = "export default ({ children }) => <html><body>{children}</body></html>;\n";
  await writeProject(folder, { "app/layout.jsx": layout, ...files });
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  const options = { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" } as const;
  const built = spawnSync(programOf("next"), ["build", "--webpack"], options);
  if (built.status !== 0) throw new Error(`next build failed:\n${built.stdout}${built.stderr}`);
  const command = [programOf("next"), "start", "-H", "127.0.0.1", "-p", String(port)] as const;
  return startProcess(port, command, { cwd: folder, env });
}
