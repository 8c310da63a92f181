import { spawn } from "node:child_process";
import { request } from "node:http";
import type { RunningServer } from "./proof.ts";

/** Milliseconds within which a server must answer after it was started. */
const patience = 60_000;

/**
 * Starts a server as a process and waits until it answers.
 * @param port where on 127.0.0.1 it will answer
 * @param command the program and its arguments; it has to stay in the foreground
 */
export async function startProcess(
  port: number,
  command: readonly [string, ...string[]],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<RunningServer> {
  const [program, ...args] = command;
  // In a group of its own, so that what it starts ends with it.
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
  const ended = new Promise<void>((resolve) => {
    child.on("error", (error) => {
      output += String(error);
      resolve();
    });
    child.on("exit", () => resolve());
  });
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  for (const deadline = Date.now() + patience; !(await answers(port)); ) {
    if (hasEnded || Date.now() > deadline) {
      kill(child.pid, "SIGKILL");
      throw new Error(`${program} does not answer:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    async close() {
      kill(child.pid, "SIGTERM");
      const timer = setTimeout(() => kill(child.pid, "SIGKILL"), 5000);
      await ended;
      clearTimeout(timer);
    },
    output: () => output,
  };
}

function kill(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, path: "/missing" }, (response) => {
      response.resume();
      resolve(true);
    });
    asked.on("error", () => resolve(false));
    asked.end();
  });
}
