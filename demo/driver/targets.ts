import type { CDPSession, Page } from "playwright";

/** Something with network events of its own: the page, a frame with a process of its own, or a worker. */
export interface Target {
  readonly type: "page" | "iframe" | "worker" | "shared_worker" | "service_worker" | "worklet";
  readonly session: Pick<CDPSession, "send" | "on">;
}

/**
 * Attaches to a page and to everything that belongs to it, now and later: its frames, their workers, and the shared and
 * service workers of the browser.
 * @param prepare what to do with each target
 * @returns a function that settles once all targets that have been started are prepared
 */
export async function attachToTargets(
  page: Page,
  prepare: (target: Target) => Promise<void>,
): Promise<() => Promise<void>> {
  const preparing = new Set<Promise<void>>();
  const context = page.context();
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error("The page has no browser.");
  const browserLine = lineOf(browser);
  // Shared workers belong to no page, so no page attaches to them.
  browser.on("Target.targetCreated", ({ targetInfo: { targetId } }) => begin(attachToSharedWorker(targetId)));
  await browser.send("Target.setDiscoverTargets", { discover: true, filter: [{ type: "shared_worker" }] });
  begin(attach("page", lineOf(await context.newCDPSession(page))));
  return async () => {
    while (preparing.size > 0) await Promise.allSettled(preparing);
  };

  function begin(preparation: Promise<void>): void {
    preparing.add(preparation);
    // A target can end while it is prepared; what it asked is over then.
    const done = () => preparing.delete(preparation);
    preparation.then(done, done);
  }

  async function attachToSharedWorker(targetId: string): Promise<void> {
    const { sessionId } = (await browserLine.send("Target.attachToTarget", { targetId })) as ChildSession;
    await attach("shared_worker", childOf(browserLine, sessionId));
  }

  async function attach(type: Target["type"], line: Line): Promise<void> {
    line.on("Target.attachedToTarget", ({ sessionId, targetInfo }: AttachedToTarget) => {
      // Their modules are requests of their page.
      if (targetInfo.type !== "worklet") begin(attach(targetInfo.type, childOf(line, sessionId)));
    });
    await prepare({ type, session: line as unknown as Target["session"] });
    // Playwright hears only what it attached to itself, so what children say comes as text. Service workers have none.
    const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
    if (type !== "service_worker") await line.send("Target.setAutoAttach", options);
  }
}

/** A protocol session whose methods and events have no types. */
interface Line {
  send(method: string, params?: object): Promise<unknown>;
  on(method: string, listener: (params: never) => void): void;
}

interface ChildSession {
  readonly sessionId: string;
}

interface AttachedToTarget extends ChildSession {
  readonly targetInfo: { readonly type: Target["type"] };
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: object;
  readonly result?: object;
  readonly error?: { readonly message: string };
}

function lineOf(session: CDPSession): Line {
  const untyped = session as unknown as Line;
  return { send: untyped.send.bind(session), on: untyped.on.bind(session) };
}

/** The line to a target inside another one: messages as text in messages of the parent. */
function childOf(parent: Line, sessionId: string): Line {
  let lastId = 0;
  let ended = false;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(reason: Error): void }>();
  const listeners = new Map<string, ((params: object) => void)[]>();
  parent.on("Target.receivedMessageFromTarget", (event: ChildSession & { readonly message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params, result, error } = JSON.parse(event.message) as Answer;
    if (method !== undefined) for (const listener of listeners.get(method) ?? []) listener(params ?? {});
    if (id === undefined) return;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  parent.on("Target.detachedFromTarget", ({ sessionId: gone }: ChildSession) => {
    if (gone !== sessionId) return;
    ended = true;
    for (const { reject } of waiting.values()) reject(new Error("The target has ended."));
    waiting.clear();
  });
  return {
    async send(method, params = {}) {
      if (ended) throw new Error("The target has ended.");
      const id = ++lastId;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      await parent.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
      return answer;
    },
    on(method, listener) {
      listeners.set(method, [...(listeners.get(method) ?? []), listener as (params: object) => void]);
    },
  };
}
