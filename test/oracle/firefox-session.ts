import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";

/** A headless Firefox with one page, driven over WebDriver BiDi. */
export interface FirefoxSession {
  readonly version: string;
  /**
   * Calls a function of the page.
   * @param call the function's text; it gets the argument and may return a promise
   * @returns what it returned, which must be a string
   */
  call(call: string, argument: unknown): Promise<string>;
  /** The console's lines since the last call, once the page has written a line of its own. */
  takeConsole(): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface BidiMessage {
  readonly id?: number;
  readonly type?: "success" | "error" | "event";
  readonly method?: string;
  readonly params?: { readonly text?: string | null };
  readonly result?: unknown;
  readonly message?: string;
}

/**
 * Starts Firefox and opens a page.
 * @param executablePath of Firefox 129 or later
 */
export async function launchFirefox(executablePath: string, url: string): Promise<FirefoxSession> {
  const profile = await mkdtemp(join(tmpdir(), "corsplain-firefox-"));
  const child = spawn(
    executablePath,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));

  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let lines: string[] = [];
  let onLine = () => {};
  let ids = 0;
  socket.on("message", (data) => {
    const { id, type, method, params, result, message } = JSON.parse(String(data)) as BidiMessage;
    if (method === "log.entryAdded") {
      lines.push(params?.text ?? "");
      onLine();
    }
    const caller = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (type === "error") caller?.reject(new Error(message));
    else caller?.resolve(result);
  });
  function send<T>(method: string, params: object): Promise<T> {
    const id = ++ids;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject })) as Promise<T>;
  }

  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: {},
  });
  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const context = contexts[0]?.context;
  await send("session.subscribe", { events: ["log.entryAdded"] });
  await send("browsingContext.navigate", { context, url, wait: "complete" });

  async function call(functionDeclaration: string, argument: unknown): Promise<string> {
    const { result, exceptionDetails } = await send<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>("script.callFunction", {
      functionDeclaration: `async (json) => String(await (${functionDeclaration})(JSON.parse(json)))`,
      arguments: [{ type: "string", value: JSON.stringify(argument) }],
      awaitPromise: true,
      target: { context },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value ?? "";
  }

  let marks = 0;
  return {
    version: capabilities.browserVersion,
    call,
    async takeConsole() {
      const mark = `corsplain mark ${++marks}`;
      const marked = new Promise<void>((resolve) => {
        onLine = () => lines.includes(mark) && resolve();
      });
      await call("(text) => console.log(text)", mark);
      await marked;
      const taken = lines.slice(0, lines.indexOf(mark));
      lines = lines.slice(lines.indexOf(mark) + 1);
      return taken;
    },
    async close() {
      socket.close();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Firefox writes the address of its protocol to the error stream. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stderr?.on("data", (data) => {
      text += data;
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text) ?? [];
      if (address) resolve(address);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Firefox ended with ${code}: ${text.slice(-500)}`)));
  });
}
