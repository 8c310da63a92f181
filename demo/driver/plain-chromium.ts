import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/**
 * A Chromium that keeps pages as it does for a person: it restores them from its back/forward cache, prerenders them,
 * discards them, and has them again after a restart. For the clients of most drivers, which attach to pages themselves, it
 * does none of that; here it is the tab that is attached to, as DevTools does.
 */
export interface PlainChromium {
  /** The line to the browser itself. */
  readonly browser: Line;
  /** What there is to attach to, by its id. */
  readonly targets: ReadonlyMap<string, TargetInfo>;
  attach(targetId: string): Promise<Line>;
  /** Attaches to a target and to what belongs to it, now and later. */
  attachWithChildren(targetId: string): Promise<Family>;
  /** Ends the browser as a person does who closes it. */
  close(): Promise<void>;
}

/** A line to one target. Results and events have the shapes that the DevTools protocol gives them. */
export interface Line {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's shapes are not typed here
  send(method: string, params?: object): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's shapes are not typed here
  on(method: string, listener: (params: any) => void): void;
  /** Evaluates an expression there. @returns what it comes to, or what its promise does; it must be JSON */
  evaluate<T = unknown>(expression: string): Promise<T>;
}

/** A target with what belongs to it: a tab with its page, or a page with the frames that have processes of their own. */
export interface Family {
  readonly line: Line;
  /** The children that are there now, with what they show. */
  children(): readonly { readonly line: Line; readonly info: TargetInfo }[];
}

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  /** "prerender" for a page that nobody sees yet. */
  readonly subtype?: string;
  readonly url: string;
  readonly browserContextId?: string;
}

/**
 * Starts a browser without a window of its own choice.
 * @param profile the folder of its profile
 * @param browserArguments what else it is started with
 */
export async function startPlainChromium(
  executablePath: string,
  profile: string,
  browserArguments: readonly string[],
): Promise<PlainChromium> {
  const child = spawn(
    executablePath,
    [
      `--user-data-dir=${profile}`,
      "--remote-debugging-pipe",
      "--enable-unsafe-extension-debugging",
      "--headless=new",
      "--window-size=1400,900",
      "--no-first-run",
      "--password-store=basic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-search-engine-choice-screen",
      "--disable-popup-blocking",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...browserArguments,
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lineOf = openPipe(child);
  const browser = lineOf(undefined);
  const targets = new Map<string, TargetInfo>();
  const note = ({ targetInfo }: { targetInfo: TargetInfo }) => targets.set(targetInfo.targetId, targetInfo);
  browser.on("Target.targetCreated", note);
  browser.on("Target.targetInfoChanged", note);
  browser.on("Target.targetDestroyed", ({ targetId }) => targets.delete(targetId));
  // An empty filter lets everything through, tabs too.
  await browser.send("Target.setDiscoverTargets", { discover: true, filter: [{}] });

  async function attach(targetId: string): Promise<Line> {
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    return lineOf(sessionId);
  }

  return {
    browser,
    targets,
    attach,
    async attachWithChildren(targetId) {
      const line = await attach(targetId);
      const children = new Map<string, TargetInfo>();
      line.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => children.set(sessionId, targetInfo));
      line.on("Target.detachedFromTarget", ({ sessionId }) => children.delete(sessionId));
      await line.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
      return {
        line,
        children: () =>
          [...children].map(([sessionId, info]) => ({
            line: lineOf(sessionId),
            info: targets.get(info.targetId) ?? info,
          })),
      };
    },
    async close() {
      // It may be gone before it answers.
      await browser.send("Browser.close").catch(() => {});
      await ended;
    },
  };
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: { readonly sessionId?: string };
  readonly result?: object;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly sessionId: string | undefined;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Speaks the DevTools protocol over the pipe of a browser. @returns the line of each session, or without one of the browser */
function openPipe(child: ChildProcess): (sessionId: string | undefined) => Line {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: object) => void)[]>();
  const keyOf = (sessionId: string | undefined, method: string) => `${sessionId ?? ""} ${method}`;
  let ids = 0;

  /** Who is gone answers no more: pages that others take the place of, and the browser itself. */
  function giveUp(isGone: (one: Waiting) => boolean): void {
    for (const [id, one] of waiting) {
      if (!isGone(one)) continue;
      waiting.delete(id);
      one.reject(new Error("It is gone."));
    }
  }

  function take({ id, sessionId, method, params, result, error }: Message): void {
    if (method === "Target.detachedFromTarget") giveUp((one) => one.sessionId === params?.sessionId);
    if (method !== undefined)
      for (const listener of listeners.get(keyOf(sessionId, method)) ?? []) listener(params ?? {});
    if (id === undefined) return;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  }

  let rest = "";
  fromBrowser.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) take(JSON.parse(message) as Message);
  });
  child.once("exit", () => giveUp(() => true));

  return (sessionId) => {
    const line: Line = {
      send(method, params = {}) {
        const id = ++ids;
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
        return new Promise((resolve, reject) => waiting.set(id, { sessionId, resolve, reject }));
      },
      on(method, listener) {
        const key = keyOf(sessionId, method);
        listeners.set(key, [...(listeners.get(key) ?? []), listener]);
      },
      async evaluate(expression) {
        const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
        const { result, exceptionDetails } = await line.send("Runtime.evaluate", options);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
    };
    return line;
  };
}
