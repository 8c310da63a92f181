import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Builds a program in Go without modules, so that nothing is loaded from the network.
 * @param files name and text of each file of the program
 * @param gopath where its libraries are
 * @returns the path of the program
 * @throws an error with the compiler's words where it does not compile, or where a file is not written as gofmt does
 */
export async function buildGo(
  folder: string,
  files: Readonly<Record<string, string>>,
  gopath: string,
): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.endsWith("\n") ? text : `${text}\n`);
  }
  const { stdout: unformatted } = await run("gofmt", ["-d", "."], { cwd: folder });
  if (unformatted !== "") throw new Error(`gofmt writes it otherwise:\n${unformatted}`);
  const env = { ...process.env, GO111MODULE: "off", GOPATH: gopath };
  await run("go", ["vet", "."], { cwd: folder, env });
  await run("go", ["build", "-o", "server", "."], { cwd: folder, env });
  return join(folder, "server");
}
