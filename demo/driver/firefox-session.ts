import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";

/** A Firefox with one page, driven over WebDriver BiDi. */
export interface FirefoxSession {
  readonly version: string;
  /**
   * Calls a function of the page.
   * @param call the function's text; it gets the argument and may return a promise
   * @returns what it returned, which must be a string
   */
  call(call: string, argument: unknown): Promise<string>;
  /** Goes to a URL; what is there may be the same page. */
  navigate(url: string): Promise<void>;
  /**
   * Calls a function in Firefox's own window, where its code can do everything.
   * @param call as for the page; what it returns must be JSON
   */
  callBrowser<T>(call: string, argument?: unknown): Promise<T>;
  /** The console's lines since the last call, once the page has written a line of its own. */
  takeConsole(): Promise<readonly string[]>;
  /** Settles once Firefox has ended, also where a person closed it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** What can be chosen about a session. */
export interface FirefoxOptions {
  /** Of Firefox 142 or later. */
  readonly executablePath: string;
  /** The page. */
  readonly url: string;
  readonly headless?: boolean;
  /** The folders of extensions, or their packages; unsigned ones are taken until Firefox ends. */
  readonly extensions?: readonly string[];
  /** Preferences of the profile. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

interface BidiMessage {
  readonly id?: number;
  readonly type?: "success" | "error" | "event";
  readonly method?: string;
  readonly params?: { readonly text?: string | null };
  readonly result?: unknown;
  readonly message?: string;
}

/** Starts Firefox, gives it its extensions, and opens a page. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const { executablePath, url, headless = true, extensions = [], preferences = {} } = options;
  const profile = await mkdtemp(join(tmpdir(), "corsplain-firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, "user.js"), lines.join(""));
  const child = spawn(
    executablePath,
    [
      ...(headless ? ["--headless"] : []),
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port",
      "0",
      "--remote-allow-system-access",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    const connection = await connect(`${await addressOf(child)}/session`);
    const session = await openPage(connection, url, extensions);
    return { ...session, ended, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function close(): Promise<void> {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** A line to the browser: commands and their results, and what its pages write to the console. */
interface Connection {
  send<T>(method: string, params: object): Promise<T>;
  /** The console's lines that nobody took yet. */
  readonly lines: string[];
  onLine: () => void;
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let ids = 0;
  const connection: Connection = {
    lines: [],
    onLine: () => {},
    send<T>(method: string, params: object) {
      const id = ++ids;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject })) as Promise<T>;
    },
  };
  socket.on("message", (data) => {
    const { id, type, method, params, result, message } = JSON.parse(String(data)) as BidiMessage;
    if (method === "log.entryAdded") {
      connection.lines.push(params?.text ?? "");
      connection.onLine();
    }
    const caller = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (type === "error") caller?.reject(new Error(message));
    else caller?.resolve(result);
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox has ended."));
  });
  return connection;
}

interface Contexts {
  readonly contexts: readonly [{ readonly context: string }];
}

async function openPage(
  connection: Connection,
  url: string,
  extensions: readonly string[],
): Promise<Omit<FirefoxSession, "ended" | "close">> {
  const { send, lines } = connection;
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: {},
  });
  for (const path of extensions) {
    const type = path.endsWith(".zip") ? "archivePath" : "path";
    await send("webExtension.install", { extensionData: { type, path } });
  }
  const [{ context }] = (await send<Contexts>("browsingContext.getTree", {})).contexts;
  const [own] = (await send<Contexts>("browsingContext.getTree", { "moz:scope": "chrome" })).contexts;
  await send("session.subscribe", { events: ["log.entryAdded"] });
  await send("browsingContext.navigate", { context, url, wait: "complete" });

  async function callIn(target: string, functionDeclaration: string, argument: unknown): Promise<string> {
    const { result, exceptionDetails } = await send<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>("script.callFunction", {
      functionDeclaration: `async (json) => String(await (${functionDeclaration})(JSON.parse(json)))`,
      arguments: [{ type: "string", value: JSON.stringify(argument ?? null) }],
      awaitPromise: true,
      target: { context: target },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value ?? "";
  }

  let marks = 0;
  return {
    version: capabilities.browserVersion,
    call: (call, argument) => callIn(context, call, argument),
    async navigate(to) {
      await send("browsingContext.navigate", { context, url: to, wait: "complete" });
    },
    async callBrowser<T>(call: string, argument: unknown) {
      const json = await callIn(
        own.context,
        `async (argument) => JSON.stringify((await (${call})(argument)) ?? null)`,
        argument,
      );
      return JSON.parse(json) as T;
    },
    async takeConsole() {
      const mark = `corsplain mark ${++marks}`;
      const marked = new Promise<void>((resolve) => {
        connection.onLine = () => lines.includes(mark) && resolve();
      });
      await callIn(context, "(text) => console.log(text)", mark);
      await marked;
      return lines.splice(0, lines.indexOf(mark) + 1).slice(0, -1);
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
